# An exception thrown into a generator.
def worker():
    while True:
        item = yield
        print("working on", item)


w = worker()
next(w)
w.send("a")
w.throw(ValueError("stop it"))
