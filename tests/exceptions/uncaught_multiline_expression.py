# Carets on every line of an expression over several lines.
def add(a, b):
    return (
        a
        + b
    )


total = add(
    1,
    "2",
)
