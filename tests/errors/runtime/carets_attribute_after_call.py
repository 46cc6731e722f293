print("a b".split(" ")[1].upper().missing.lower())
