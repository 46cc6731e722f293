# A string that isn't closed on its line.
print("fine")
name = "Ann
print(name)
