class Bad:
    def __str__(self):
        raise ValueError("no str")


e = ValueError("m")
e.__notes__ = ["text", 5, Bad(), None, b"bytes"]
raise e
