# Exceptions compare by identity and can be raised many times.
e = ValueError("x")
print(e == ValueError("x"), e == e, e in [e])
count = 0
for i in range(3):
    try:
        raise e
    except ValueError as caught:
        count += caught is e
print(count)
depth = 0
tb = e.__traceback__
while tb:
    depth += 1
    tb = tb.tb_next
print(depth)
e.extra = 1
print(e.__dict__)
print(e.__reduce__()[1:])
print(isinstance(e, Exception), issubclass(ValueError, Exception))
