import sys


class Del:
    def __repr__(self):
        return "<del>"

    def __call__(self):
        sys.exit(3)


class C:
    __del__ = Del()


C()
print("goes on")
