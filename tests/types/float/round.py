"""round() of floats: to even, to digits, exactly."""
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 2.5001, 1e20, 123456.5):
    print(x, round(x), type(round(x)).__name__)
for x, digits in ((2.675, 2), (1.005, 2), (0.125, 2), (0.375, 2), (1.15, 1),
                  (1.25, 1), (1.35, 1), (5.015, 2), (1234.5678, -2),
                  (1250.0, -2), (1350.0, -2), (-2.675, 2), (1e22, 5),
                  (1e-10, 5), (0.1, 20), (123.456, 400), (123.456, -400),
                  (5e-324, 323), (9.5, 0), (10.5, 0), (1e300, -299)):
    print(x, digits, round(x, digits))
print(round(2.5, None), round(-0.0), round(-0.0, 1), round(1.0, 0))
try:
    round(1.5, 1.5)
except TypeError as error:
    print(error)
try:
    round(1.7976931348623157e308, -308)
except OverflowError as error:
    print(error)
