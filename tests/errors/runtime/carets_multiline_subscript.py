table = {
    "a": 1,
}
print(
    table[
        "a"
        "b"
    ]
)
