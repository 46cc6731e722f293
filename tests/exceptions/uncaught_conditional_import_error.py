# An error in a handler of a failed import.
try:
    import surely_not_there
except ImportError:
    surely_not_there = None

print("using it")
surely_not_there.run(1, 2)
