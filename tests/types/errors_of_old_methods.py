# Methods whose errors are worded in ways of their own, and the order of checks.
import functools
import io
import sys


def t(call, *args, **kwargs):
    try:
        print("->", repr(call(*args, **kwargs))[:60])
    except Exception as e:
        print(type(e).__name__, e)


array = bytearray(b"ab")
t(array.__alloc__)
t(bytearray().__alloc__)
t(array.__alloc__, 1)
t(array.__alloc__, x=1)
t(bytearray(b"5").__rmod__, b"%d")
t(b"5".__rmod__, bytearray(b"%d"))
t(bytearray(b"%s").__rmod__, "a")
t(bytearray(b"5").__rmod__, bytearray(b"%s"))
t(b"5".__rmod__, b"%s")
t(memoryview(b"a").__exit__, x=1)
t(property().__set_name__, x=1)
t(property().__set_name__, 1)
for file in io.StringIO("a"), io.BytesIO(b"a"):
    t(file.__exit__, x=1)
    for name in "detach", "fileno", "getbuffer":
        method = getattr(file, name, len)
        t(method, 1)
        t(method, None, None)
        t(method, x=1)
    file.close()
    for name in "readlines", "truncate", "readline", "read":
        t(getattr(file, name), "a")
        t(getattr(file, name), 1)
        t(getattr(file, name))
view = memoryview(b"abc")
view.release()
t(view.hex, None, "a")
t(view.hex, "a", "a")
t(view.hex, ":", 1)
t(view.hex)
t(functools.lru_cache(len).__get__, None)
t(functools.lru_cache(len).__get__, None, None)
t(lambda: functools.lru_cache(len).__get__(None, int).__wrapped__)
t(lambda: functools.lru_cache(len).__get__([1])())
frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
