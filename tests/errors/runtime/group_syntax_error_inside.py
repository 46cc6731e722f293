try:
    compile("a b", "inner.py", "exec")
except SyntaxError as e:
    raise ExceptionGroup("g", [e, ValueError("multi\nline")])
