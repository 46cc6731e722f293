try:
    pass
except ValueError:
    pass
else:
    raise LookupError("else")
finally:
    print("finally")
