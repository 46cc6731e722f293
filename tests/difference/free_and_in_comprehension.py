# A comprehension's variable is the comprehension's own, as the reference says
# ("Displays for lists, sets and dictionaries"), whatever else has its name.
# CPython 3.13, which runs comprehensions in the function around them, takes a
# variable of an outer function for a local one once a comprehension in the
# same function has a variable of that name: each of these calls fails there.

def lambdas():
    x = "outer"

    def inner():
        letters = [x for x in "abc"]
        return letters, (lambda: x)()  # CPython: NameError
    return inner()


def comprehensions():
    x = "outer"

    def inner():
        letters = [x for x in "abc"]
        return letters, [x for _ in "a"]  # CPython: UnboundLocalError
    return inner()


print(lambdas())
print(comprehensions())
