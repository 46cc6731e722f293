# An error in the expression of an f-string.
value = {"a": 1}
print(f"a is {value['a']}")
print(f"b is {value['b']:>5} or so")
