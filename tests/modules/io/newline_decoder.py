# IncrementalNewlineDecoder, alone and over another decoder.
import codecs
import io

pieces = ["a\r", "\nb\r", "c\n", "\r\r", "\n", "d\r"]
for translate in True, False:
    d = io.IncrementalNewlineDecoder(None, translate)
    print(d.newlines, [(d.decode(p), d.getstate(), d.newlines)
                       for p in pieces])
    print(repr(d.decode("", final=True)), d.newlines)
    d.reset()
    print(d.newlines, d.getstate())
    d.setstate((b"", 1))
    print(repr(d.decode("\nx")), d.newlines)
    d.setstate((b"", 1))
    print(repr(d.decode("y")), d.newlines)
data = "a\r\né\r€\n".encode()
for encoding in "utf-8", "utf-16", "utf-16-be", "utf-8-sig":
    data = "a\r\né\r€\n".encode(encoding)
    d = io.IncrementalNewlineDecoder(
        codecs.getincrementaldecoder(encoding)(), translate=True)
    out = []
    for i in range(len(data)):
        out.append((d.decode(data[i:i + 1]), d.getstate()))
    print(encoding, out, d.newlines)
d = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("ascii")(),
                                 translate=True, errors="strict")
for f in (lambda: d.decode(b"\xff"), lambda: d.decode("text"),
          lambda: d.decode(b"ok\r", True),
          lambda: io.IncrementalNewlineDecoder()):
    try:
        print(repr(f()))
    except (UnicodeDecodeError, TypeError) as error:
        print(type(error).__name__)
