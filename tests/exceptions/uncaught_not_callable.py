# Calling what can't be called.
settings = {"f": 5}
print(settings["f"])
result = settings["f"](1, 2)
