# A character that no token starts with.
price = 5
total = price × 2
