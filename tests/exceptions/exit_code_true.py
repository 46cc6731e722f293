# A bool is an int for the exit status.
import sys

print("leaving")
sys.exit(True)
