# NaN in containers: identity counts there.

nan = float("nan")


CALLS = """
nan == nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1} == {nan: 1}
[nan].index(nan), [nan, nan].count(nan)
sorted([3.0, nan, 1.0])[0] != 0
min(nan, 1.0), min(1.0, nan), max(nan, 1.0), max(1.0, nan)
nan != nan, not nan < nan, nan is nan
sum([nan, 1.0]) != sum([nan, 1.0])
bool(nan), repr(-nan), str(nan), abs(nan) != abs(nan)
{nan: 1}[nan]
(1.0, nan) < (1.0, nan), (1.0, nan) <= (1.0, nan)
[nan].remove(nan)
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
