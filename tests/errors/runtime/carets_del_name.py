def f():
    del missing
    print(missing)


f()
