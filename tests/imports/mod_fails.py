print("mod_fails starts")
before = 1
raise ValueError("while loading")
