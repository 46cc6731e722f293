"""sys.stdout and sys.stderr as objects; replacing stdout."""
import sys


class Capture:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text
        return len(text)

    def flush(self):
        pass


capture = Capture()
real = sys.stdout
sys.stdout = capture
print("hidden", 1, sep="-")
sys.stdout.write("direct")
sys.stdout = real
print(repr(capture.text))
print(sys.stdout.write("abc\n"), sys.stdout.writable(), sys.stdout is real)
sys.stdout.writelines(["one ", "two\n"])
sys.stdout.flush()
try:
    sys.stdout.write(5)
except TypeError as error:
    print(error)
try:
    sys.stdout.write(b"bytes")
except TypeError as error:
    print(error)
print(sys.stdout.name, sys.stdout.encoding.lower(), sys.stdin.name,
      sys.stderr.name, sys.__stdout__ is sys.stdout)
sys.stdout = None
print("goes nowhere")
sys.stdout = real
print("back")
print("é", "€", "😀", file=sys.stdout)


class Half:
    pass


try:
    print("x", file=Half())
except AttributeError as error:
    print(error)
