import sys


def hook(kind, value, tb):
    raise RuntimeError("in the hook")


sys.excepthook = hook
1 / 0
