del len("abc")
