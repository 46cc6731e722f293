"""eval(repr(x)) gives x back, for everything that has a literal."""
values = [0, -1, 2 ** 100, 0.1, -0.0, 1e300, 5e-324, True, None, ..., "", "a'b\"c",
          "\n\t\\\0é\u2028😀", b"", b"\x00'\xff", (), (1,), (1, "a"), [], [[]],
          {}, {"k": [1, (2,)]}, {1}, {(1, 2)}, [None, [True, {1: {}}]],
          "\x7f\xa0\xad\ud800", {"a": {"b": {"c": ()}}}, [1.5, -2, "x"] * 2]
for value in values:
    text = repr(value)
    back = eval(text)
    print(ascii(text), back == value, type(back) is type(value),
          repr(back) == text)
print(repr(eval(repr(values))) == repr(values), eval(ascii(values[16])) ==
      values[16])
for text in ("set()", "frozenset({1})", "range(0, 5)", "slice(1, 2, None)"):
    print(repr(eval(text)) == text, end=" ")
print()
