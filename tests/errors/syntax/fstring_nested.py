print(f"{f"{1 + }"}")
