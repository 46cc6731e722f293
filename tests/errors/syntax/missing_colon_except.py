try:
    x = int("5")
except ValueError as e
    x = 0
