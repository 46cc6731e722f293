e = ValueError("m")
e.__notes__ = "just text"
raise e
