def chained():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError("k") from e
    except KeyError as e:
        return e


raise ExceptionGroup("g", [chained(), ValueError("v")])
