# sys.exit(text) prints the text on stderr and the status is 1.
import sys


def main():
    print("working")
    sys.exit("fatal: no input")


main()
