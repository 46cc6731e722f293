# Errors in else aren't caught by the same try; finally still runs.
def f():
    try:
        pass
    except KeyError:
        print("wrong")
    else:
        raise KeyError("from else")
    finally:
        print("finally")


try:
    f()
except KeyError as e:
    print(e)


def g():
    try:
        raise ValueError("v")
    except ValueError:
        raise KeyError("from except")
    finally:
        print("finally")


try:
    g()
except KeyError as e:
    print(e, repr(e.__context__))


def h():
    for i in range(3):
        try:
            if i == 1:
                continue
            print("body", i)
        except Exception:
            pass
        else:
            print("else", i)
        finally:
            print("finally", i)


h()
