# A slot named like a class variable ends the program.
class Config:
    __slots__ = ("debug", "level")
    level = 3
