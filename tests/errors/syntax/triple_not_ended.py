text = """first
second
print(text)
