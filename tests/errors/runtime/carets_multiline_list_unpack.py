numbers = [
    1,
    *range(3),
    *None,
    4,
]
