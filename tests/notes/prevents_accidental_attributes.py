# A misspelt attribute is caught at once by slots, silently kept without.
class Loose:
    def __init__(self):
        self.colour = "red"


class Strict:
    __slots__ = ("colour",)

    def __init__(self):
        self.colour = "red"


loose, strict = Loose(), Strict()
loose.color = "blue"
print(loose.colour, loose.color, vars(loose))
try:
    strict.color = "blue"
except AttributeError as e:
    print(e)
print(strict.colour)
