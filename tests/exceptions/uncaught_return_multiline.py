# A return over several lines marks its failing part.
def build(a, b):
    return {
        "sum": a + b,
        "quotient": a / b,
        "list": [a, b],
    }


print(build(1, 2))
build(1, 0)
