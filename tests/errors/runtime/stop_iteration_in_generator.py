def gen():
    next(iter(()))
    yield


list(gen())
