# An unknown escape stays as it is, with a SyntaxWarning.
print("\d \q")
print(b"\w")
x = "\400"
print(len(x))
