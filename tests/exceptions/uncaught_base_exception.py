# GeneratorExit and other BaseExceptions end a program like any error.
try:
    raise GeneratorExit("leave")
except Exception:
    print("not caught by Exception")
finally:
    print("finally")
