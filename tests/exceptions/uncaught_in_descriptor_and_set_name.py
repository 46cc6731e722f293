# An error in __set_name__ carries a note.
class Field:
    def __set_name__(self, owner, name):
        if name == "x":
            raise RuntimeError("x is reserved")


class Fine:
    y = Field()


class Model:
    x = Field()
