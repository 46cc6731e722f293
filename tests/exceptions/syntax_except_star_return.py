def f():
    while True:
        try:
            pass
        except* ValueError as e:
            return e
f()
