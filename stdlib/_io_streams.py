"""The streams of io that programs put together themselves.

FileIO, the buffers over raw streams, text over a buffer.  What open() gives
is the native class of files; io loads these when they are asked for.
"""
import codecs
from _io import BlockingIOError, UnsupportedOperation, open as _open
from io import BufferedIOBase, RawIOBase, TextIOBase

_SIZE = 8192
_WAYS = {"readable": "reading", "writable": "writing"}


class _Named:
    """repr() with the name, where there is one."""

    __module__ = "_io"

    def __repr__(self):
        try:
            name = f" name={self.name!r}"
        except (AttributeError, ValueError):
            name = ""
        return f"<_io.{type(self).__name__}{name}>"

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle {type(self).__name__!r} instances")

    __reduce__ = __getstate__ = lambda self: self.__reduce_ex__(2)


class FileIO(_Named, RawIOBase):
    """Open a file, of bytes and without a buffer."""

    __module__ = "_io"

    def __init__(self, file, mode="r", closefd=True, opener=None):
        if not set(mode) <= set("rwxa+b"):
            raise ValueError(f"invalid mode: {mode}")
        if sum(map(mode.count, "rwxa")) != 1 or mode.count("+") > 1:
            raise ValueError("Must have exactly one of create/read/write/"
                             "append mode and at most one plus")
        if isinstance(file, float):
            raise TypeError("expected str, bytes or os.PathLike object, not "
                            "float")
        self._file = _open(file, mode.replace("b", "") + "b", 0,
                           closefd=closefd, opener=opener)
        self.name = file
        self.mode = self._file.mode
        self.closefd = bool(closefd)

    def __repr__(self):
        if self.closed:
            return "<_io.FileIO [closed]>"
        return (f"<_io.FileIO name={self.name!r} mode={self.mode!r} "
                f"closefd={self.closefd}>")

    def _use(self, way=None):
        if self.closed:
            raise ValueError("I/O operation on closed file")
        if way and not getattr(self._file, way)():
            raise UnsupportedOperation("File not open for "
                                       f"{_WAYS[way]}")
        return self._file

    @property
    def closed(self):
        return "_file" not in self.__dict__ or self._file.closed

    def read(self, size=-1, /):
        return self._use("readable").read(-1 if size is None else size)

    def readall(self):
        if not self._use().readable():
            raise OSError(9, "Bad file descriptor")
        return self._file.read()

    def readinto(self, buffer, /):
        return self._use("readable").readinto(buffer)

    def write(self, b, /):
        return self._use("writable").write(b)

    def seek(self, pos, whence=0, /):
        return self._use().seek(pos, whence)

    def tell(self):
        return self._use().tell()

    def truncate(self, size=None, /):
        return self._use("writable").truncate(size)

    def fileno(self):
        return self._use().fileno()

    def isatty(self):
        return self._use().isatty()

    def readable(self):
        return self._use().readable()

    def writable(self):
        return self._use().writable()

    def seekable(self):
        return self._use().seekable()

    def close(self):
        if not self.closed:
            super().close()
            self._file.close()


class _Buffered(_Named, BufferedIOBase):
    """What the buffers share: the raw stream, and what is read ahead."""

    def _begin(self, raw, buffer_size):
        if buffer_size.__index__() <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw = raw
        self._size = buffer_size
        self._ahead = b""  # was read, not yet given
        self._behind = bytearray()  # not yet written

    @property
    def raw(self):
        try:
            raw = self._raw
        except AttributeError:
            raise ValueError("I/O operation on uninitialized object") from None
        if raw is None:
            raise ValueError("raw stream has been detached")
        return raw

    closed = property(lambda self: self.raw.closed)
    name = property(lambda self: self.raw.name)
    mode = property(lambda self: self.raw.mode)

    def _check(self, what):
        if self.raw.closed:
            raise ValueError(f"{what} closed file")
        if self._behind and what[:5] != "write":
            self._flush()

    def seekable(self):
        return self.raw.seekable()

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def flush(self):
        self._check("flush of")

    def close(self):
        if not self.raw.closed:
            try:
                if self._behind:
                    self._flush()
            finally:
                self.raw.close()

    def detach(self):
        raw = self.raw
        if self._behind:
            self._flush()
        self._raw = None
        return raw

    def __del__(self):
        if getattr(self, "_raw", None) is not None:
            super().__del__()

    def tell(self):
        at = self.raw.tell()
        if at < 0:
            raise OSError(f"Raw stream returned invalid position {at}")
        return at - len(self._ahead) + len(self._behind)

    def seek(self, target, whence=0, /):
        if not 0 <= whence <= 4:
            raise ValueError(f"whence value {whence} unsupported")
        self._check("seek of")
        if not self.raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        if whence == 1:
            target -= len(self._ahead)
        at = self.raw.seek(target, whence)
        self._ahead = b""
        return at


class _Reading(_Buffered):
    def readable(self):
        return self.raw.readable()

    def _more(self, size):
        """Read once; None: nothing can be had just now."""
        room = bytearray(size)
        n = self.raw.readinto(memoryview(room))
        if n is None:
            return None
        if not 0 <= n <= size:
            raise OSError(f"raw readinto() returned invalid length {n} "
                          f"(should have been between 0 and {size})")
        return bytes(room[:n])

    def read(self, size=-1, /):
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._check("read of")
        data, self._ahead = self._ahead, b""
        if size is None or size == -1:
            readall = getattr(self.raw, "readall", None)
            if readall is not None:
                rest = readall()
                if rest is not None and not isinstance(rest, bytes):
                    raise TypeError("readall() should return bytes")
                return data + rest if rest is not None else data or None
            while rest := self.raw.read():
                data += rest
            return data if data or rest is not None else None
        pieces = [data]
        have = len(data)
        while have < size:
            whole = (size - have) // self._size * self._size
            more = self._more(whole or self._size)
            if not more:
                if more is None and not have:
                    return None
                break
            pieces.append(more)
            have += len(more)
        data = b"".join(pieces)
        self._ahead = data[size:]
        return data[:size]

    def read1(self, size=-1, /):
        self._check("read of")
        if size < 0:
            size = self._size
        if size and not self._ahead:
            return self._more(size) or b""
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def peek(self, size=0, /):
        self._check("peek of")
        if not self._ahead:
            self._ahead = self._more(self._size) or b""
        return self._ahead

    def readline(self, size=-1, /):
        self._check("readline of")
        size = -1 if size is None else size.__index__()
        line = self._ahead
        start = 0
        while True:
            end = line.find(b"\n", start) + 1
            if end or 0 <= size <= len(line):
                break
            start = len(line)
            more = self._more(self._size)
            if not more:
                break
            line += more
        end = end or len(line)
        if 0 <= size < end:
            end = size
        self._ahead = line[end:]
        return line[:end]


class _Writing(_Buffered):
    def writable(self):
        return self.raw.writable()

    def _put(self, data):
        n = self.raw.write(data)
        if n is None:
            raise BlockingIOError(
                11, "write could not complete without blocking", 0)
        if not 0 <= n <= len(data):
            raise OSError(f"raw write() returned invalid length {n} (should "
                          f"have been between 0 and {len(data)})")
        return n

    def _flush(self):
        while self._behind:
            del self._behind[:self._put(bytes(self._behind))]

    def write(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._check("write to")
        data = bytes(memoryview(buffer))
        self._return()
        if len(self._behind) + len(data) > self._size:
            self._flush()
            rest = data
            while len(rest) > self._size:
                rest = rest[self._put(rest):]
            self._behind += rest
        else:
            self._behind += data
        return len(data)

    def _return(self):
        """Give back what was read ahead."""
        if self._ahead:
            self.raw.seek(-len(self._ahead), 1)
            self._ahead = b""

    def flush(self):
        self._check("flush of")
        self._return()

    def truncate(self, pos=None, /):
        self._check("truncate of")
        self._return()
        return self.raw.truncate(self.tell() if pos is None else pos)


class BufferedReader(_Reading):
    """A buffer for reading a raw stream."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=_SIZE):
        _require(raw, "readable")
        self._begin(raw, buffer_size)


class BufferedWriter(_Writing):
    """A buffer for writing to a raw stream."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=_SIZE):
        _require(raw, "writable")
        self._begin(raw, buffer_size)


class BufferedRandom(_Reading, _Writing):
    """A buffer for reading and writing a raw stream that can be sought."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=_SIZE):
        for way in "seekable", "readable", "writable":
            _require(raw, way)
        self._begin(raw, buffer_size)


def _require(raw, way):
    if not getattr(raw, way)():
        raise UnsupportedOperation(f"File or stream is not {way}.")


class BufferedRWPair(BufferedIOBase):
    """A buffered reader and a buffered writer, together as one stream."""

    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=_SIZE, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def _to(end, name):
        def method(self, *args):
            return getattr(getattr(self, end), name)(*args)
        method.__name__ = name
        return method

    for _name in "read", "read1", "readinto", "readinto1", "peek", "readable":
        locals()[_name] = _to("reader", _name)
    for _name in "write", "flush", "writable":
        locals()[_name] = _to("writer", _name)
    del _name, _to
    closed = property(lambda self: self.writer.closed)

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.writer.isatty() or self.reader.isatty()


class IncrementalNewlineDecoder:
    """Translates line ends, of text or of what another decoder gives."""

    __module__ = "_io"

    def __init__(self, decoder, translate, errors="strict"):
        self.errors = errors
        self._decoder = decoder
        self._translate = translate
        self.reset()

    def reset(self):
        self._seen = 0
        self._return = False  # a \r that may be the half of \r\n
        if self._decoder is not None:
            self._decoder.reset()

    def decode(self, input, final=False):
        if self._decoder is not None:
            input = self._decoder.decode(input, final=final)
        text = "\r" * (self._return and bool(input or final)) + input
        if text:
            self._return = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._return = True
        both = text.count("\r\n")
        self._seen |= ((text.count("\n") > both) +
                       2 * (text.count("\r") > both) + 4 * (both > 0))
        if self._translate and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        data, flag = (b"", 0) if self._decoder is None \
            else self._decoder.getstate()
        return data, flag << 1 | self._return

    def setstate(self, state):
        data, flag = state
        self._return = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    @property
    def newlines(self):
        seen = tuple([end for bit, end in ((2, "\r"), (1, "\n"), (4, "\r\n"))
                      if self._seen & bit])
        return seen if len(seen) > 1 else seen[0] if seen else None


def _has(stream, name):
    try:
        getattr(stream, name)
    except (AttributeError, ValueError):
        return False
    return True


def _str_or_none(name, v):
    if v is not None and not isinstance(v, str):
        raise TypeError(f"TextIOWrapper() argument '{name}' must be str or "
                        f"None, not {type(v).__name__}")


class TextIOWrapper(_Named, TextIOBase):
    """Text over a stream of bytes."""

    __module__ = "_io"
    _CHUNK_SIZE = _SIZE
    buffer = None

    def __init__(self, buffer, encoding=None, errors=None, newline=None,
                 line_buffering=False, write_through=False):
        _str_or_none("encoding", encoding)
        _str_or_none("errors", errors)
        _str_or_none("newline", newline)
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        if encoding is None or encoding == "locale":
            encoding = "UTF-8"
        self._configure(buffer, encoding, errors or "strict", newline)
        self.buffer = buffer
        self.line_buffering = bool(line_buffering)
        self.write_through = bool(write_through)
        self._pending = []
        self._pending_size = 0
        self._telling = self._seekable = buffer.seekable()
        self._one = hasattr(buffer, "read1")
        self._forget()
        if self._seekable and self._encoder and buffer.tell():
            self._encoder.setstate(0)

    def _configure(self, buffer, encoding, errors, newline):
        info = codecs.lookup(encoding)
        if not info._is_text_encoding:
            raise LookupError(f"'{encoding}' is not a text encoding; use "
                              "codecs.open() to handle arbitrary codecs")
        self._decoder = self._encoder = None
        if buffer.readable():
            self._decoder = info.incrementaldecoder(errors)
            if not newline:
                self._decoder = IncrementalNewlineDecoder(
                    self._decoder, newline is None)
        if buffer.writable():
            self._encoder = info.incrementalencoder(errors)
        self.encoding = encoding
        self.errors = errors
        self._newline = newline

    def _forget(self):
        self._text = ""  # was decoded
        self._used = 0  # how much of it was given
        self._snapshot = None  # the decoder's flags before it, and its bytes

    def _base(self):
        if self.buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self.buffer

    def _open(self):
        if self._base().closed:
            raise ValueError("I/O operation on closed file.")
        return self.buffer

    closed = property(lambda self: self._base().closed)
    name = property(lambda self: self._base().name)
    newlines = property(lambda self: getattr(self._decoder, "newlines", None))

    def __repr__(self):
        words = "".join([f" {name}={getattr(self, name)!r}"
                         for name in ("name", "mode", "encoding")
                         if _has(self, name)])
        return f"<_io.TextIOWrapper{words}>"

    def readable(self):
        return self._base().readable()

    def writable(self):
        return self._base().writable()

    def seekable(self):
        return self._base().seekable()

    def fileno(self):
        return self._base().fileno()

    def isatty(self):
        return self._base().isatty()

    def flush(self):
        self._open()
        self._telling = self._seekable
        self._hand_over()
        self.buffer.flush()

    def _hand_over(self):
        if self._pending:
            data = b"".join(self._pending)
            self._pending = []
            self._pending_size = 0
            self.buffer.write(data)

    def close(self):
        if self.buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self.buffer.close()

    def __del__(self):
        self.close()

    def detach(self):
        self.flush()
        buffer, self.buffer = self.buffer, None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis,
                    line_buffering=None, write_through=None):
        """Change the encoding, or how it is written."""
        anew = (encoding, errors, newline) != (None, None, Ellipsis)
        if self._decoder and self._snapshot is not None and anew:
            raise UnsupportedOperation(
                "It is not possible to set the encoding or newline of stream "
                "after the first read")
        if newline is not Ellipsis:
            _str_or_none("newline", newline)
        self.flush()
        if anew:
            if errors is None:
                errors = "strict" if encoding else self.errors
            self._configure(self.buffer, encoding or self.encoding, errors,
                            self._newline if newline is Ellipsis else newline)
        if line_buffering is not None:
            self.line_buffering = bool(line_buffering)
        if write_through is not None:
            self.write_through = bool(write_through)

    # --- writing

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not "
                            f"{type(text).__name__}")
        self._open()
        if self._encoder is None:
            raise UnsupportedOperation("not writable")
        size = len(text)
        flush = self.line_buffering and ("\n" in text or "\r" in text)
        if self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        data = self._encoder.encode(text)
        self._pending.append(data)
        self._pending_size += len(data)
        if (self._pending_size >= self._CHUNK_SIZE or flush or
                self.write_through):
            self._hand_over()
        if flush:
            self.flush()
        if self._snapshot or self._text:
            self._forget()
            self._decoder.reset()
        return size

    # --- reading

    def _reading(self):
        self._open()
        if self._decoder is None:
            raise UnsupportedOperation("not readable")
        self._hand_over()

    def _chunk(self):
        """Decode some more, all being given; False: the end."""
        data, flags = self._decoder.getstate()
        read = self.buffer.read1 if self._one else self.buffer.read
        chunk = read(self._CHUNK_SIZE)
        if not isinstance(chunk, (bytes, bytearray)):
            raise TypeError(f"underlying {'read1' if self._one else 'read'}() "
                            "should have returned a bytes-like object, not "
                            f"'{type(chunk).__name__}'")
        self._text = self._decoder.decode(chunk, not chunk)
        self._used = 0
        self._snapshot = flags, data + chunk
        return bool(chunk)

    def read(self, size=-1, /):
        self._reading()
        size = -1 if size is None else size.__index__()
        if size < 0:
            rest = self.buffer.read()
            text = (self._text[self._used:] +
                    self._decoder.decode(rest, final=True))
            self._forget()
            return text
        pieces = []
        while True:
            piece = self._text[self._used:self._used + size]
            self._used += len(piece)
            size -= len(piece)
            pieces.append(piece)
            if not size or not self._chunk() and not self._text:
                return "".join(pieces)

    def _line_end(self, text, start):
        """Where the first line of the text ends; 0: not in it."""
        if self._newline != "":
            end = self._newline or "\n"
            at = text.find(end, start)
            return at + len(end) if at >= 0 else 0
        lf = text.find("\n", start)
        cr = text.find("\r", start)
        if cr < 0 or 0 <= lf < cr:
            return lf + 1
        return cr + 1 + (lf == cr + 1)

    def readline(self, size=-1, /):
        self._reading()
        size = -1 if size is None else size.__index__()
        line = ""
        while True:
            text = self._text[self._used:]
            before = len(line)
            line += text
            end = self._line_end(line, max(before - 1, 0))
            if 0 <= size < (end or len(line) + 1):
                end = size
            if end or size == 0:
                self._used += end - before
                return line[:end]
            self._used += len(text)
            if not self._chunk() and not self._text:
                return line

    def __next__(self):
        self._telling = False # it reads ahead
        if line := self.readline():
            return line
        self._telling, self._snapshot = self._seekable, None
        raise StopIteration

    # --- positions

    def tell(self):
        self._open()
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self.flush()
        at = self.buffer.tell()
        if self._decoder is None or self._snapshot is None:
            return at
        flags, data = self._snapshot
        at -= len(data)
        if not self._used:
            return at | flags << 64
        decoder = self._decoder
        state = decoder.getstate()

        def count(n):
            decoder.setstate((b"", flags))
            return len(decoder.decode(data[:n]))

        low, high = 0, len(data)
        while low < high:
            n = (low + high) // 2
            if count(n) < self._used:
                low = n + 1
            else:
                high = n
        n, skip = low, 0
        while count(n) > self._used or decoder.getstate()[0]:
            n -= 1  # the decoder held a \r back
            skip = 1
        cookie = at + n | decoder.getstate()[1] << 64
        if skip:
            cookie |= low - n << 96 | self._used - count(n) << 128
        decoder.setstate(state)
        return cookie

    def seek(self, cookie, whence=0, /):
        self._open()
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie:
                raise UnsupportedOperation("can't do nonzero cur-relative "
                                           "seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie:
                raise UnsupportedOperation("can't do nonzero end-relative "
                                           "seeks")
            self.flush()
            at = self.buffer.seek(0, 2)
            self._move(0, at)
            return at
        elif whence:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or "
                             "2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie!r}")
        self.flush()
        self.buffer.seek(cookie & 0xffff_ffff_ffff_ffff)
        flags, feed, skip = [cookie >> n & 0xffff_ffff for n in (64, 96, 128)]
        self._move(flags, cookie)
        if skip:
            data = self.buffer.read(feed)
            self._text = self._decoder.decode(data)
            if len(self._text) < skip:
                raise OSError("can't restore logical file position")
            self._snapshot = flags, data
            self._used = skip
        return cookie

    def _move(self, flags, cookie):
        """The decoder and the encoder, too."""
        self._forget()
        if self._decoder is not None:
            if cookie:
                self._decoder.setstate((b"", flags))
                self._snapshot = flags, b""
            else:
                self._decoder.reset()
        if self._encoder is not None:
            if cookie:
                self._encoder.setstate(0)
            else:
                self._encoder.reset()

    def truncate(self, pos=None, /):
        self.flush()
        return self.buffer.truncate(pos)
