# The attributes of OSError can be set and deleted.

def after(name, value=None, delete=False):
    e = OSError(2, 'no', 'f')
    if delete:
        delattr(e, name)
    else:
        setattr(e, name, value)
    return str(e), e.args, getattr(e, name)


FORMS = """
after('@', 5)
after('@', None)
after('@', 'text')
after('@', delete=True)
"""
VALUES = """
errno
strerror
filename
filename2
args
characters_written
winerror
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
