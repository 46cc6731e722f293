# BytesIO: every method with good and bad arguments, closed too.

import io
def at(name, *args, data=b'ab\ncd\n', pos=0, closed=False):
    f = io.BytesIO(data)
    f.seek(pos)
    if closed:
        f.close()
    result = getattr(f, name)(*args)
    return result, None if f.closed else (f.getvalue(), f.tell())

FORMS = """
at('@')
at('@', 2)
at('@', -1)
at('@', None)
at('@', b'xy', pos=3)
at('@', bytearray(3))
at('@', 1.5)
at('@', 2, 1)
at('@', 2, 9)
at('@', 'b')
at('@', closed=True)
at('@', 1, 2, 3, 4)
"""
VALUES = """
read
read1
readline
readlines
readinto
write
writelines
seek
tell
truncate
getvalue
readable
isatty
close
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
