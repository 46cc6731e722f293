# The last line uses the exception's __str__ and its qualified name.
class Outer:
    class Failure(Exception):
        def __str__(self):
            return "code " + str(self.args[0] * 2)


raise Outer.Failure(21)
