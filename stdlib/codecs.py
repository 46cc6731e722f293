"""Text to bytes and back, by the names of encodings; and encodings, error
handlers of programs.

Those that str.encode knows itself are converted there; it asks here
(_convert, _handle) about other names.
"""
import _codecs

__all__ = ["BOM", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_BE",
           "BOM_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE",
           "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "Codec", "CodecInfo",
           "EncodedFile", "IncrementalDecoder", "IncrementalEncoder",
           "StreamReader", "StreamReaderWriter", "StreamRecoder",
           "StreamWriter", "backslashreplace_errors", "decode", "encode",
           "getdecoder", "getencoder", "getincrementaldecoder",
           "getincrementalencoder", "getreader", "getwriter",
           "ignore_errors", "iterdecode", "iterencode", "lookup",
           "lookup_error", "namereplace_errors", "open", "register",
           "register_error", "replace_errors", "strict_errors", "unregister",
           "xmlcharrefreplace_errors"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = (
    BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE)

# --- error handlers ---------------------------------------------------------


def strict_errors(error):
    """Raise the error."""
    if isinstance(error, Exception):
        raise error
    raise TypeError("codec must pass exception instance")


def ignore_errors(error):
    """Leave out what cannot be converted."""
    return "", _part(error)[1]


def replace_errors(error):
    """Put ? or U+FFFD in its place."""
    part, end = _part(error)
    if isinstance(error, UnicodeEncodeError):
        return "?" * len(part), end
    if isinstance(error, UnicodeDecodeError):
        return "\ufffd", end
    return "\ufffd" * len(part), end


def backslashreplace_errors(error):
    r"""Put \x.., \u.... or \U........ in its place."""
    part, end = _part(error)
    if isinstance(part, bytes):
        part = part.decode("latin-1")
    return "".join(map(_escaped, part)), end


def xmlcharrefreplace_errors(error):
    """Put &#...; in its place."""
    part, end = _part(error, UnicodeEncodeError)
    return "".join(["&#%d;" % ord(c) for c in part]), end


def namereplace_errors(error):
    r"""Put \N{...} in its place."""
    from unicodedata import name
    part, end = _part(error, UnicodeEncodeError)
    names = [(c, name(c, None)) for c in part]
    return "".join(["\\N{%s}" % n if n else _escaped(c)
                    for c, n in names]), end


def _surrogateescape(error):
    part, end = _part(error, (UnicodeEncodeError, UnicodeDecodeError))
    if isinstance(part, bytes):
        high = len(part) - len(part.lstrip(bytes(range(128, 256))))
        if high:
            text = part[:high].decode("ascii", "surrogateescape")
            return text, end - len(part) + high
    elif all("\udc80" <= c <= "\udcff" for c in part):
        return part.encode("ascii", "surrogateescape"), end
    raise error


def _surrogatepass(error):
    part, end = _part(error, (UnicodeEncodeError, UnicodeDecodeError))
    name = _codecs.canonical(error.encoding) or ""
    if name[:3] == "utf":
        size = {"1": 2, "3": 4}.get(name[4], 3)
        if name in ("utf-16", "utf-32"):
            name += "-le"
        try:
            if isinstance(part, str):
                if all("\ud800" <= c <= "\udfff" for c in part):
                    return part.encode(name, "surrogatepass"), end
            else:
                start = end - len(part)
                text = error.object[start:start + size].decode(
                    name, "surrogatepass")
                if "\ud800" <= text <= "\udfff":
                    return text, start + size
        except UnicodeError:
            pass
    raise error


def _part(error, kinds=(UnicodeEncodeError, UnicodeDecodeError,
                        UnicodeTranslateError)):
    """What cannot be converted, as far as it exists, and where it ends."""
    if not isinstance(error, kinds):
        raise TypeError("don't know how to handle "
                        f"{type(error).__name__} in error callback")
    size = len(error.object)
    end = min(max(error.end, 1), size)
    return error.object[min(max(error.start, 0), size - 1):end], end


def _escaped(c):
    code = ord(c)
    return ("\\x%02x" if code < 256 else
            "\\u%04x" if code < 65536 else "\\U%08x") % code


_handlers = {
    "strict": strict_errors,
    "ignore": ignore_errors,
    "replace": replace_errors,
    "backslashreplace": backslashreplace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors,
    "namereplace": namereplace_errors,
    "surrogateescape": _surrogateescape,
    "surrogatepass": _surrogatepass,
}


def register_error(errors, handler, /):
    """Let handler be called with the error where errors=this name."""
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    """Return the handler of that name."""
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


def _handle(name, error):
    """What the handler gives: text or bytes, where to go on, in what."""
    found = lookup_error(name)(error)
    decoding = isinstance(error, UnicodeDecodeError)
    if (not isinstance(found, tuple) or len(found) != 2 or
            not isinstance(found[0], str if decoding else (str, bytes))):
        raise TypeError(f"{'de' if decoding else 'en'}coding error handler "
                        f"must return ({'str' if decoding else 'str/bytes'}, "
                        "int) tuple")
    if decoding and not isinstance(error.object, bytes):
        raise TypeError("object attribute must be bytes")
    size = len(error.object)
    at = range(found[1]).stop
    at += size if at < 0 else 0
    if not 0 <= at <= size:
        raise IndexError(f"position {at} from error handler out of bounds")
    return found[0], at, error.object


# --- encodings --------------------------------------------------------------


class CodecInfo(tuple):
    """What lookup() tells about an encoding."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None,
                incrementalencoder=None, incrementaldecoder=None, name=None,
                *, _is_text_encoding=None):
        four = encode, decode, streamreader, streamwriter
        self = tuple.__new__(cls, four)
        self.name = name
        self.encode, self.decode, self.streamreader, self.streamwriter = four
        self.incrementaldecoder = incrementaldecoder
        self.incrementalencoder = incrementalencoder
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        cls = type(self)
        return (f"<{cls.__module__}.{cls.__qualname__} object for encoding "
                f"{self.name} at {id(self):#x}>")


class Codec:
    """An encoding as a class: to be derived from."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Encodes what _buffer_encode takes; keeps the rest."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, size = self._buffer_encode(data, self.errors, final)
        self.buffer = data[size:]
        return result

    def reset(self):
        super().reset()
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Decodes what _buffer_decode takes; keeps the rest."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, size = self._buffer_decode(data, self.errors, final)
        self.buffer = data[size:]
        return result

    def reset(self):
        super().reset()
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class _Stream:
    """What all streams here share: the rest is the stream's beneath."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.reset()

    def reset(self):
        """Begin anew."""

    def __getattr__(self, name):
        if name == "stream":
            raise AttributeError(name)
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __reduce_ex__(self, proto):
        raise TypeError(f"can't serialize {type(self).__name__}")


class StreamWriter(_Stream, Codec):
    """Text, encoded to a stream of bytes."""

    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 == offset:
            self.reset()


class StreamReader(_Stream, Codec):
    """Text, decoded from a stream of bytes."""

    charbuffertype = str

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = ""

    def read(self, size=-1, chars=-1, firstline=False):
        while chars < 0 or len(self.charbuffer) < chars:
            new = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + new
            if not data:
                break
            text, n = self.decode(data, self.errors)
            self.bytebuffer = data[n:]
            self.charbuffer += text
            if not new or firstline and self.charbuffer:
                break
        if chars < 0:
            chars = len(self.charbuffer)
        text = self.charbuffer[:chars]
        self.charbuffer = self.charbuffer[chars:]
        return text

    def readline(self, size=None, keepends=True):
        text = ""
        while True:
            more = self.charbuffer
            self.charbuffer = ""
            more = more or self.read(size or 72, firstline=True)
            text += more
            if text.endswith("\r"):
                text += self.read(1, 1)
            lines = text.splitlines(True)
            whole = lines and lines[0].splitlines()[0] != lines[0]
            if len(lines) > 1 or whole or not more or size is not None:
                break
        if not lines:
            return ""
        self.charbuffer = "".join(lines[1:]) + self.charbuffer
        return lines[0] if keepends else lines[0].splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()


class StreamReaderWriter(_Stream):
    """A reader and a writer of one stream, as one object."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.reader, self.writer = Reader(stream, errors), Writer(stream,
                                                                  errors)
        self.stream, self.errors = stream, errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None, keepends=True):
        return self.reader.readlines(sizehint, keepends)

    def writelines(self, list):
        return self.writer.writelines(list)

    def write(self, data):
        return self.writer.write(data)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 == offset:
            self.writer.reset()

    def reset(self):
        for half in self.reader, self.writer:
            half.reset()


class StreamRecoder(StreamReaderWriter):
    """One encoding in front, another one in the stream."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer,
                 errors="strict"):
        super().__init__(stream, Reader, Writer, errors)
        self.encode = encode
        self.decode = decode

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        line = self.reader.readline() if size is None \
            else self.reader.readline(size)
        return self.encode(line, self.errors)[0]

    def readlines(self, sizehint=None):
        data = self.encode(self.reader.read(), self.errors)[0]
        return data.splitlines(keepends=True)

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file of bytes in file_encoding as one in data_encoding."""
    if file_encoding is None:
        file_encoding = data_encoding
    data, inside = lookup(data_encoding), lookup(file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode,
                            inside.streamreader, inside.streamwriter, errors)
    recoder.data_encoding = data_encoding
    recoder.file_encoding = file_encoding
    return recoder


def make_identity_dict(rng):
    """A dict of each number to itself."""
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The map turned around; None where two would have to be it."""
    m = {}
    for k, v in decoding_map.items():
        m[v] = None if v in m else k
    return m


def _pieces(name, encode):
    """The incremental encoder and decoder of a built-in encoding."""
    marked = name in _marked

    class Encoder(IncrementalEncoder):
        first = True

        def encode(self, input, final=False):
            mark = 0 if self.first else len(encode("")[0])
            self.first = False
            return encode(input, self.errors)[0][mark:]

        def reset(self):
            self.first = True

        def getstate(self):
            return (1 + (name != "utf-8-sig")) * (marked and self.first)

        def setstate(self, state):
            self.first = bool(state)

    class Decoder(BufferedIncrementalDecoder):
        def __init__(self, errors="strict"):
            super().__init__(errors)
            self.name = name

        def reset(self):
            super().reset()
            self.name = name

        def getstate(self):
            flag = 0
            if marked and self.name == name:
                flag = 1 + (name != "utf-8-sig")
            return self.buffer, flag or int(self.name[-2:] == "be" and marked)

        def setstate(self, state):
            self.buffer, flag = state
            self.name = name
            if name == "utf-8-sig":
                self.name = name if flag else "utf-8"
            elif marked and flag < 2:
                self.name = name + ("-be" if flag else "-le")

        def _buffer_decode(self, data, errors, final):
            cut = len(data) if final else _whole(data, self.name)
            data = data[:cut]
            text = data.decode(self.name, errors)
            if data and self.name in _marked:
                self.name = _marked[self.name](data)
            return text, cut

    return Encoder, Decoder


def _streams(encoder, decoder):
    """The reader and the writer of a built-in encoding."""
    class Reader(StreamReader):
        def reset(self):
            super().reset()
            self._pieces = decoder(self.errors)

        def decode(self, input, errors="strict"):
            return self._pieces.decode(input), len(input)

    class Writer(StreamWriter):
        def reset(self):
            self._pieces = encoder(self.errors)

        def encode(self, input, errors="strict"):
            return self._pieces.encode(input), len(input)

    Reader.__name__, Writer.__name__ = "StreamReader", "StreamWriter"
    return Reader, Writer


# The encodings whose text begins with a mark: what they go on as.
_marked = {
    "utf-8-sig": lambda data: "utf-8",
    "utf-16": lambda data: "utf-16-" + (
        "be" if data[:2] == BOM_UTF16_BE else "le"),
    "utf-32": lambda data: "utf-32-" + (
        "be" if data[:4] == BOM_UTF32_BE else "le"),
}


def _whole(data, name):
    """How many of the bytes are whole characters."""
    size = len(data)
    if name == "utf-8-sig" and size < 3 and BOM_UTF8.startswith(data):
        return 0
    try:
        data.decode(name)
    except UnicodeDecodeError as error:
        ends = error.reason in ("unexpected end of data", "truncated data")
        if ends and error.end == size:
            return error.start
        if name[:5] in ("utf-1", "utf-3"):
            unit = 2 if name[4] == "1" else 4
            return size - size % unit
        for back in (1, 2, 3):
            try:
                data[-back:].decode(name)
            except UnicodeDecodeError as tail:
                if (tail.start == 0 and tail.end == back and
                        tail.reason == "unexpected end of data"):
                    return size - back
    return size


def _escape(text, errors="strict", raw=False):
    out = bytearray()
    for c in text:
        n = ord(c)
        if n > 0xff:
            out += (b"\\u%04x" if n < 0x10000 else b"\\U%08x") % n
        elif raw or " " <= c <= "~" and c != "\\":
            out.append(n)
        elif c in "\\\t\n\r":
            out += {9: b"\\t", 10: b"\\n", 13: b"\\r"}.get(n, b"\\\\")
        else:
            out += b"\\x%02x" % n
    return bytes(out), len(text)


_plain = dict(zip("\\'\"abfnrtv\n", "\\'\"\a\b\f\n\r\t\v")) | {"\n": ""}
_digits = {"x": 2, "u": 4, "U": 8}


def _unescape(data, errors="strict", raw=False):
    if isinstance(data, str):
        data = data.encode()
    data = bytes(data)
    text = data.decode("latin-1")
    out = []
    at, size = 0, len(text)
    while at < size:
        slash = text.find("\\", at)
        if slash < 0:
            slash = size
        out.append(text[at:slash])
        if slash == size:
            break
        c = text[slash + 1:slash + 2]
        at = slash + 2
        wrong = None
        if raw and (not c or c not in "uU"):
            out.append("\\")
            at = slash + 1
            if c == "\\":
                out.append(c)
                at += 1
        elif not c:
            wrong = "\\ at end of string"
            at = size
        elif c in _digits:
            count = _digits[c]
            end = at
            while (end < size and end < at + count and
                   text[end] in "0123456789abcdefABCDEF"):
                end += 1
            n = int(text[at:end] or "0", 16)
            if end < at + count:
                wrong = f"truncated \\{c}{'X' * count} escape"
            elif n > 0x10ffff:
                wrong = ("\\Uxxxxxxxx out of range" if raw else
                         "illegal Unicode character")
            else:
                out.append(chr(n))
            at = end
        elif c == "N":
            wrong = "malformed \\N character escape"
            end = text.find("}", at)
            if text[at:at + 1] == "{" and end > at + 1:
                try:
                    out.append(eval(f'"\\N{{{text[at + 1:end]}}}"'))
                    wrong = None
                except SyntaxError:
                    wrong = "unknown Unicode character name"
                at = end + 1
            elif text[at:at + 1] == "{":
                at = size if end < 0 else end + 1
        elif c in "01234567":
            end = at
            while end < size and end < at + 2 and text[end] in "01234567":
                end += 1
            out.append(chr(int(text[at - 1:end], 8)))
            at = end
        elif c in _plain:
            out.append(_plain[c])
        else:
            from warnings import warn
            warn(f"invalid escape sequence '\\{c}'", DeprecationWarning, 3)
            out.append("\\" + c)
        if wrong:
            name = "rawunicodeescape" if raw else "unicodeescape"
            error = UnicodeDecodeError(name, data, slash, at, wrong)
            found, at, _ = _handle(errors, error)
            out.append(found)
    return "".join(out), len(data)


def _rot13(text, errors="strict"):
    small = "abcdefghijklmnopqrstuvwxyz"
    both = small + small.upper()
    turned = small[13:] + small[:13]
    table = str.maketrans(both, turned + turned.upper())
    return text.translate(table), len(text)


def _hex(data, errors="strict"):
    return bytes(data).hex().encode(), len(data)


def _unhex(data, errors="strict"):
    return bytes.fromhex(bytes(data).decode("ascii")), len(data)


# Where these differ from Latin-1, from 0x80 on; U+FFFE: there is nothing.
_pages = {
    "cp1252": "\u20ac\ufffe\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030"
              "\u0160\u2039\u0152\ufffe\u017d\ufffe\ufffe\u2018\u2019\u201c"
              "\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffe"
              "\u017e\u0178",
    "iso8859_15": "".join(map(chr, range(0x80, 0xc0))).translate(
        dict(zip(b"\xa4\xa6\xa8\xb4\xb8\xbc\xbd\xbe",
                 "\u20ac\u0160\u0161\u017d\u017e\u0152\u0153\u0178"))),
}


def _page(name):
    """The functions of an encoding with a letter for each byte."""
    letters = bytes(range(256)).decode("latin-1")
    part = _pages[name]
    letters = letters[:128] + part + letters[128 + len(part):]
    codes = {letter: bytes([i]) for i, letter in enumerate(letters)
             if letter != "\ufffe"}
    wrong = "character maps to <undefined>"

    def encode(text, errors="strict"):
        out, at, size = [], 0, len(text)
        while at < size:
            code = codes.get(text[at])
            if code is None:
                end = at + 1
                while end < size and text[end] not in codes:
                    end += 1
                code, at, _ = _handle(errors, UnicodeEncodeError(
                    "charmap", text, at, end, wrong))
                if isinstance(code, str):
                    code = encode(code)[0]
            else:
                at += 1
            out.append(code)
        return b"".join(out), size

    def decode(data, errors="strict"):
        data, out, at = bytes(data), [], 0
        while at < len(data):
            letter = letters[data[at]]
            at += 1
            if letter == "\ufffe":
                letter, at, data = _handle(errors, UnicodeDecodeError(
                    "charmap", data, at - 1, at, wrong))
            out.append(letter)
        return "".join(out), len(data)

    return encode, decode


def _known(name):
    """The encodings that are built in; None: it is none of them."""
    found = _codecs.canonical(name)
    if found is None:
        return None

    def encode(input, errors="strict"):
        return input.encode(found, errors), len(input)

    def decode(input, errors="strict"):
        return str(input, found, errors), len(input)

    shown = "iso8859-1" if found == "latin-1" else found
    pieces = _pieces(found, encode)
    return CodecInfo(encode, decode, *_streams(*pieces), *pieces, shown)


_own = {
    "unicode_escape": (_escape, _unescape),
    "raw_unicode_escape": (lambda text, errors="strict":
                           _escape(text, errors, True),
                           lambda data, errors="strict":
                           _unescape(data, errors, True)),
    "rot13": (_rot13, _rot13),
    "hex": (_hex, _unhex),
}
_aliases = {"unicodeescape": "unicode_escape", "rot_13": "rot13",
            "rawunicodeescape": "raw_unicode_escape", "hex_codec": "hex",
            "1252": "cp1252", "windows_1252": "cp1252",
            "iso_8859_15": "iso8859_15",
            "latin9": "iso8859_15", "l9": "iso8859_15"}
_searches = []
_cache = {}


def register(search_function, /):
    """Ask this function, too, for the CodecInfo of a name."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    """Ask it no more."""
    if search_function in _searches:
        _searches.remove(search_function)
        _cache.clear()


def lookup(encoding, /):
    """Return the CodecInfo of the encoding."""
    if not isinstance(encoding, str):
        kind = "None" if encoding is None else type(encoding).__name__
        raise TypeError(f"lookup() argument must be str, not {kind}")
    name = encoding.lower().replace(" ", "_")
    info = _cache.get(name)
    if info is None:
        info = _known(name)
        own = name.replace("-", "_")
        own = _aliases.get(own, own)
        if info is None and own in _pages:
            info = CodecInfo(*_page(own), name=own.replace("_", "-"))
        if info is None and own in _own:
            shown = "rot-13" if own == "rot13" else own.replace("_", "-")
            info = CodecInfo(*_own[own], name=shown,
                             _is_text_encoding=own.endswith("escape"))
        for search in _searches if info is None else ():
            info = search(own)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError("codec search functions must return "
                                    "4-tuples")
                break
        if info is None:
            raise LookupError(f"unknown encoding: {encoding}")
        _cache[name] = info
    return info


def encode(obj, encoding="utf-8", errors="strict"):
    """What the encoding makes of obj."""
    return lookup(encoding)[0](obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    """What obj was before it was encoded."""
    return lookup(encoding)[1](obj, errors)[0]


def _convert(obj, encoding, errors, decoding):
    """str.encode and bytes.decode with a name that they do not know."""
    info = lookup(encoding)
    verb = "decode" if decoding else "encode"
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"'{encoding}' is not a text encoding; use "
                          f"codecs.{verb}() to handle arbitrary codecs")
    found = info[decoding](obj, errors)
    if not isinstance(found, tuple) or len(found) != 2:
        raise TypeError(f"{verb}r must return a tuple (object, integer)")
    want = str if decoding else bytes
    if not isinstance(found[0], want):
        raise TypeError(f"'{encoding}' {verb}r returned "
                        f"'{type(found[0]).__name__}' instead of "
                        f"'{want.__name__}'; use codecs.{verb}() to {verb} to "
                        "arbitrary types")
    return found[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def _offered(encoding, part):
    """A part of a codec that not every one has."""
    made = getattr(lookup(encoding), part)
    if made is None:
        raise LookupError(encoding)
    return made


def getincrementalencoder(encoding):
    return _offered(encoding, "incrementalencoder")


def getincrementaldecoder(encoding):
    return _offered(encoding, "incrementaldecoder")


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Yield the encoded pieces."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := encoder.encode(piece):
            yield output
    if output := encoder.encode("", True):
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Yield the decoded pieces."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        if output := decoder.decode(piece):
            yield output
    if output := decoder.decode(b"", True):
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file of encoded text; line ends stay as they are."""
    import builtins
    if encoding is None:
        return builtins.open(filename, mode, buffering)
    return builtins.open(filename, mode.replace("b", ""), buffering, encoding,
                         errors, newline="")
