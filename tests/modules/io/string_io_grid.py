# StringIO: every method with good and bad arguments, closed too.

import io
def at(name, *args, text='ab\ncd\n', pos=0, newline='\n', closed=False):
    f = io.StringIO(text, newline)
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
at('@', 'xy', pos=3)
at('@', 1.5)
at('@', 2, 1)
at('@', 2, 9)
at('@', b'b')
at('@', closed=True)
at('@', 1, 2, 3, 4)
"""
VALUES = """
read
readline
readlines
write
writelines
seek
tell
truncate
getvalue
readable
writable
seekable
isatty
flush
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
