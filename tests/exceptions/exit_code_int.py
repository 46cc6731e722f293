# sys.exit(n) ends the program with that status, quietly.
import sys

print("before")
try:
    sys.exit(3)
finally:
    print("finally runs")
print("never")
