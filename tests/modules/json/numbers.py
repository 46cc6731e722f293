# Numbers: how they are written and read.
import json

for text in ("0", "-0", "1", "-1", "123", "1234567890123456789",
             "12345678901234567890", "-99999999999999999999", "0.0", "-0.0",
             "0.1", "1.0", "1e5", "1E5", "1e+5", "1e-5", "1.5e300", "1e308",
             "1e309", "-1e309", "5e-324", "1e-400", "0.1e1", "10.00",
             "3.141592653589793", "9007199254740993", "1152921504606846976",
             "-1152921504606846977", "2305843009213693952", "4" * 40,
             "0." + "3" * 40, "1" * 30 + ".5", "0e0", "0e5", "-0e-5",
             "00", "-01", "0x1", "1_0", "1.e5", "1.", ".1", "1e", "1e+",
             "--1", "+1", "1.5.5", "1e5.5", "Infinity", "-Infinity", "NaN",
             "-NaN", "infinity", "nan", "inf", "1 ", " 1", "1a", "1,"):
    try:
        v = json.loads(text)
        print(text, type(v).__name__, repr(v), json.dumps(v))
    except ValueError as e:
        print(text, e)
    try:
        print(json.loads(f"[{text}]", parse_int=str, parse_float=ascii,
                         parse_constant=len))
    except ValueError as e:
        print(e)
for v in (1e15, 1e16, 1e17, 123456789012345680.0, 1e-4, 1e-5, 0.1, 1 / 3,
          2.5e-10, 1e100, 2 ** 63, -2 ** 64, 10 ** 40, 1.0, 100.0):
    print(json.dumps(v), json.dumps({v: v}))
