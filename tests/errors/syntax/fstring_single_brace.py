print(f"set: {1, 2}}")
