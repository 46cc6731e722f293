import pak
for name in "one", "two":
    try:
        getattr(pak, name)
    except AttributeError as e:
        print(name, e)
