"""sys.stdin as a file: readline, iteration, read."""
import sys

print(repr(sys.stdin.readline()), repr(sys.stdin.readline(3)),
      repr(sys.stdin.readline()))
for line in sys.stdin:
    print(repr(line))
    if line.startswith("stop"):
        break
print(repr(sys.stdin.readline()))
print(repr(sys.stdin.read(4)))
print(repr(sys.stdin.read()))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), sys.stdin.readlines())
print(sys.stdin.readable(), sys.stdin.writable(), sys.stdin.closed)
try:
    input()
except EOFError as error:
    print(error)
try:
    sys.stdin.write("x")
except ValueError as error:
    print("not writable")
