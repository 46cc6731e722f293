# `except E as e` deletes e at the end of the handler, whatever happens.
class Err(Exception):
    def __del__(self):
        print("Err gone")


try:
    raise Err
except Err as e:
    print("handling", type(e).__name__)
print("after")
try:
    e
except NameError as x:
    print(x)


def f():
    e = "outer value"
    try:
        raise Err
    except Err as e:
        pass
    try:
        return e
    except UnboundLocalError as x:
        return str(x)


print(f())


def g():
    for i in range(2):
        try:
            raise Err
        except Err as e:
            continue
        finally:
            print("finally", i)


g()
try:
    raise Err
except Err as e:
    del e
    print("deleted by hand")
print("end")
