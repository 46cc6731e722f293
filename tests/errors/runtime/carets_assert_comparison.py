a = [1, 2]
assert a == [1,
             3], f"differs: {a}"
