# An empty replacement field.
print("never")
print(f"nothing here: {}")
