value = None
print(f"""
a {1 +
   value}
b
""")
