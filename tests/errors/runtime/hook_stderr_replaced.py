import sys


class Out:
    def write(self, text):
        sys.__stderr__.write(repr(text) + "\n")

    def flush(self):
        pass


sys.stderr = Out()
1 / 0
