# Stores and deletes of subscripts are marked on their target.
t = {"a": (1, 2)}
del t["b"]
