# tb_lineno and tb_next walk the frames of an error.
def inner():
    raise ValueError("x")


def outer():
    inner()


try:
    outer()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    saved = e
print(saved.__traceback__.tb_next.tb_lineno)
fresh = ValueError()
print(fresh.__traceback__)
again = saved.with_traceback(None)
print(again is saved, saved.__traceback__)
try:
    raise saved
except ValueError as e:
    print(e.__traceback__.tb_lineno, e.__traceback__.tb_next)
print(type(saved.__traceback__).__name__)
