# The last exception goes first, with sys.path and its kin; then the modules.
import sys


class Dies:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name, hasattr(sys, "last_exc"), sys.path,
              sys.argv, sys.ps1, Dies is None)
        if self.name == "module":
            print(sys.meta_path)


def fails():
    local = Dies("local")
    raise SyntaxError([])


held = Dies("module")
a = Dies("cycle")
a.itself = a
fails()
