def work(n):
    if n == 1:
        raise ValueError("one")
    raise TypeError("other")


def gather():
    errors = []
    for n in range(1, 3):
        try:
            work(n)
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("gathered", errors + [OSError(5, "left")])


def handle():
    try:
        gather()
    except* ValueError as e:
        raise KeyError("new") from e
    except* TypeError:
        raise


handle()
