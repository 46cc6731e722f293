real = 1


def __getattr__(name):
    if not name.startswith("__"):
        print("module getattr", name)
    if name == "lazy":
        return "made on demand"
    raise AttributeError(f"no {name} here")


def __dir__():
    return ["real", "lazy"]
