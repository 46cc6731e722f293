# A generator can't be resumed while it runs.
def g():
    try:
        next(me)
    except ValueError as e:
        yield str(e)
    try:
        me.send(None)
    except ValueError as e:
        yield str(e)
    try:
        me.close()
    except ValueError as e:
        yield str(e)
    try:
        me.throw(KeyError)
    except ValueError as e:
        yield str(e)
    yield from me


me = g()
try:
    for x in me:
        print(x)
except ValueError as e:
    print("yield from itself:", e)
print(list(me))
