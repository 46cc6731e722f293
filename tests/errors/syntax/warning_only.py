import sys
sys.stdout.write("a\n")
pattern = "\d+"
if 1 is 1:
    print(pattern)
assert (1, "never")
