# Handlers that go back, and that replace the bytes that are decoded.
import codecs


def shown(f, *args):
    try:
        print(ascii(f(*args)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


def shorter(exc):
    return "\ufffd", exc.start + 1


codecs.register_error("test.shorter", shorter)
shown(b"\xd8\xd8\xd8\xd8\xd8\0\0\0".decode, "utf-16-le", "test.shorter")
shown(b"\xd8\xd8\xd8\xd8\0\xd8\0\0".decode, "utf-16-be", "test.shorter")
shown((b"\x11" * 5 + b"\0" * 6).decode, "utf-32-le", "test.shorter")
shown((b"\x11" * 3 + b"\0\0\x11\x11" + b"\0" * 4).decode, "utf-32-be",
      "test.shorter")
for new in b"\0" * 8, b"", b"ab", "text", None, bytearray(b"\0" * 4):
    for data, name in ((b"\x00", "utf-16-le"), (b"\x00", "utf-16-be"),
                       (b"\x00", "utf-32-le"), (b"\xff", "utf-8"),
                       (b"\xff", "ascii")):
        asked = False

        def other(exc):
            global asked
            if asked:
                raise exc
            asked = True
            exc.object = new
            return "\ufffd", 0

        codecs.register_error("test.other", other)
        shown(data.decode, name, "test.other")
for at in -1, -2, 5, 100, True, "1", None:
    codecs.register_error("test.at", lambda exc: ("?", at))
    count = 0

    def once(exc):
        global count
        count += 1
        if count > 3:
            raise exc
        return "?", at

    codecs.register_error("test.at", once)
    shown(b"\xffab".decode, "utf-8", "test.at")
    count = 0
    shown("\xffab".encode, "ascii", "test.at")
