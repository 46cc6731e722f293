"""Numbers made by arithmetic come back from their text unchanged."""
state = 12345
bad = 0
shown = []
for i in range(2000):
    state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    mantissa = state >> 11
    exponent = state % 600 - 300
    value = mantissa * 10.0 ** exponent if exponent > 0 else (
        mantissa / 10.0 ** -exponent)
    text = repr(value)
    if float(text) != value or float(f"{value:.17g}") != value:
        bad += 1
    if i % 250 == 0:
        shown.append(text)
print(bad, shown)
for text in ("0.1", "1e23", "9007199254740993", "2.2250738585072011e-308",
             "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324",
             "1.7976931348623158e308", "1.7976931348623159e308",
             "0.500000000000000166533453693773481063544750213623046875",
             "123456789" * 5, "." + "0" * 300 + "1", "1" + "0" * 310,
             "8.41e21", "9.5e-5", "100000000000000000000000"):
    print(float(text), float("-" + text))
print([1.1 * n for n in range(1, 8)], [n / 10 for n in range(5)])
print(1e15 + 0.3, 1e16 + 2, 123456789.123456789, 1e21, 1e-6, 12e-7)
