# Errors of the compiler are SyntaxErrors with their place.
print("never printed")
if True:
    return 5
