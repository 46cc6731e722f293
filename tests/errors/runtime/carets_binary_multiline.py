numerator = 10
denominator = 0
result = (
    numerator
    + 5
    + (numerator
       /
       denominator)
    + 7
)
