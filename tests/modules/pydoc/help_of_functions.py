# help() of functions of every kind of signature.
def plain():
    pass


def documented(a, /, b: int = 3, *c, d, **e) -> 'str':
    """Func doc.

    Args: x"""


# Told by a comment.
# In two lines.
def commented(x):
    return x


async def asynchronous(a=1.5, b="s"):
    "Doc."


def generator():
    yield


def many_parameters(first_parameter, second_parameter=None, *,
                    third_parameter="x" * 10, fourth_parameter=(1, 2, 3)):
    """Long."""


def indented():
    """
    Begins on the second line.

        keeps the rest
    """


anonymous = lambda x, *, y=2: x
for f in (plain, documented, commented, asynchronous, generator,
          many_parameters, indented, anonymous):
    help(f)
wrapped = documented
wrapped.__name__ = "renamed"
help(wrapped)
