# Own exceptions: __init__, args from __new__, __str__, attributes.
class AppError(Exception):
    code = 1

    def __init__(self, message, detail=None):
        super().__init__(message)
        self.detail = detail

    def __str__(self):
        text = super().__str__()
        return f"[{self.code}] {text}" + (f" ({self.detail})" if self.detail else "")


class NotFound(AppError, LookupError):
    code = 404


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


for e in (AppError("bad"), NotFound("page", "index"), NoSuper(1, 2)):
    try:
        raise e
    except LookupError as x:
        print("LookupError:", x, x.args)
    except Exception as x:
        print(type(x).__name__, "|", x, "|", x.args, "|", repr(x))
print([c.__name__ for c in NotFound.__mro__])
print(AppError("a") == AppError("a"), NoSuper(1, 2).args)
