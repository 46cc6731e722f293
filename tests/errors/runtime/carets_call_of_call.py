def outer():
    return 5


outer()(1)(2)
