# An ordering that isn't there, in a condition over two lines.
low, high = 1, "9"
if (low < 5
        and low < high):
    print("never")
