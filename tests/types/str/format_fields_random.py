# Templates of str.format() put together at random.
import random

random.seed(13)
parts = ["{}", "{0}", "{1}", "{a}", "{a.b}", "{0[x]}", "{0[0]}", "{!r}",
         "{!s:>5}", "{0!a}", "{:{}}", "{0:{1}}", "{a:{b}}", "{", "}", "{{",
         "}}", "{!x}", "{!}", "{0!r:}", "{0.}", "{0[}", "{0[]}", "{0]}", "{ }",
         "{ 0}", "{-1}", "{0 }", "{99999999999999999999}", "{a!rx}",
         "{:{:{}}}", "{0.real}", "{0.real.imag}", "{a[b][c]}", "{:>10}", "{:}",
         "{!r:^10}", "{[0]}", "{.real}", "x", "é"]
positional = [(), (1,), (1, 2), ("ab", 5), ([7, 8],), ({"x": 3},)]
named = [{}, {"a": 1}, {"a": "q", "b": 4}, {"a": {"b": {"c": 2}}}]
for _ in range(600):
    text = "".join(random.choice(parts)
                   for _ in range(random.choice([1, 1, 2, 3])))
    args, names = random.choice(positional), random.choice(named)
    try:
        shown = ascii(text.format(*args, **names))
    except Exception as e:
        shown = f"{type(e).__name__}: {e}"
    print(ascii(text), args, names, shown)
