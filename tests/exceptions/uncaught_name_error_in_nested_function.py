# Names of enclosing functions are offered as suggestions too.
def outer():
    counter = 0

    def inner():
        return countr + 1, counter

    return inner()


outer()
