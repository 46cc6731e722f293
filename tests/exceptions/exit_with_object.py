# Any other object is printed on stderr with str().
import sys


class Reason:
    def __str__(self):
        return "reason as text"


print("leaving")
sys.exit(Reason())
