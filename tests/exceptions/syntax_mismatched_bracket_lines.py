# A bracket closed by another kind, lines away.
table = {
    "a": [1, 2, 3),
    "b": 4,
}
