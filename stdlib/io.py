"""Streams: the abstract classes of files, and files in memory.

Files that open() makes are of one class, TextIOWrapper, binary ones too; what
isinstance() says of them goes by how they were opened.
"""

from abc import ABCMeta
from builtins import open
from _io import (
    BlockingIOError, BytesIO, DEFAULT_BUFFER_SIZE, StringIO,
    UnsupportedOperation, TextIOWrapper as _File)

__all__ = ["BlockingIOError", "open", "IOBase", "RawIOBase", "BytesIO",
           "StringIO", "BufferedIOBase", "BufferedReader", "BufferedWriter",
           "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END",
           "DEFAULT_BUFFER_SIZE", "text_encoding"]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


def text_encoding(encoding, stacklevel=2):
    """Return the encoding, or the name of the default one for None."""
    return "locale" if encoding is None else encoding


class _Meta(ABCMeta):
    def __instancecheck__(cls, obj):
        if type(obj) is _File:
            kind = (BufferedRandom if "+" in obj.mode else
                    BufferedReader if "r" in obj.mode else BufferedWriter)
            return issubclass(kind if "b" in obj.mode else TextIOWrapper, cls)
        return super().__instancecheck__(obj)


class IOBase(metaclass=_Meta):
    """What all streams have in common."""

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    _closed = False

    @property
    def closed(self):
        return self._closed

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file."
                             if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable.")

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable.")

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")

    def seek(self, pos, whence=0):
        """Set the position; return it."""
        self._unsupported("seek")

    def tell(self):
        """Return the position."""
        return self.seek(0, 1)

    def truncate(self, pos=None):
        """Cut the stream off at pos, or at the position."""
        self._unsupported("truncate")

    def fileno(self):
        """Return the file descriptor."""
        self._unsupported("fileno")

    def flush(self):
        """Write out what is buffered."""
        self._checkClosed()

    def close(self):
        """Flush and close the stream; a second time does nothing."""
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def __del__(self):
        try:
            closed = self.closed
        except AttributeError:
            return
        if not closed:
            self.close()

    def seekable(self):
        """Can its position be set?"""
        return False

    def readable(self):
        """Can it be read?"""
        return False

    def writable(self):
        """Can it be written?"""
        return False

    def isatty(self):
        """Is it a terminal?"""
        self._checkClosed()
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def __iter__(self):
        self._checkClosed()
        return self

    def readline(self, size=-1, /):
        """Read a line of bytes, with its end."""
        size = -1 if size is None else size.__index__()
        line = bytearray()
        peek = getattr(self, "peek", None)
        while size < 0 or len(line) < size:
            n = 1
            if peek is not None:
                ahead = peek(1)
                if not ahead:
                    break
                n = ahead.find(b"\n") + 1 or len(ahead)
                if size >= 0:
                    n = min(n, size - len(line))
            b = self.read(n)
            if not isinstance(b, bytes):
                raise OSError("read() should have returned a bytes object, "
                              f"not '{type(b).__name__}'")
            if not b:
                break
            line += b
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def readlines(self, hint=None, /):
        """Return the list of the remaining lines."""
        if hint is None or hint <= 0:
            return list(self)
        lines, size = [], 0
        while size < hint and (line := next(self, None)) is not None:
            lines.append(line)
            size += len(line)
        return lines

    def writelines(self, lines, /):
        """Write each item; no line ends are added."""
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Streams of bytes without a buffer: readinto() and write()."""

    def read(self, size=-1, /):
        """Read at most size bytes; None: there are none yet."""
        if size < 0:
            return self.readall()
        b = bytearray(size)
        n = self.readinto(b)
        if n is None:
            return None
        if n < 0 or n > size:
            raise ValueError(f"readinto returned {n} outside buffer size "
                             f"{size}")
        return bytes(b[:n])

    def readall(self):
        """Read all that is left."""
        result = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            result += data
        return bytes(result) if result else data

    def readinto(self, b, /):
        """Read bytes into a bytearray; return how many."""
        self._unsupported("readinto")

    def write(self, b, /):
        """Write bytes; return how many."""
        self._unsupported("write")


class BufferedIOBase(IOBase):
    """Streams of bytes with a buffer."""

    def detach(self):
        """Give the raw stream beneath."""
        self._unsupported("detach")

    def read(self, size=-1, /):
        """Read at most size bytes, or all."""
        self._unsupported("read")

    def read1(self, size=-1, /):
        """Read at most size bytes, with one read of what is beneath."""
        self._unsupported("read1")

    def write(self, b, /):
        """Write bytes; return how many."""
        self._unsupported("write")

    def _readinto(self, buffer, data):
        n = len(data)
        if n > len(buffer):
            raise ValueError("read() returned too much data: "
                             f"{len(buffer)} bytes requested, {n} returned")
        buffer[:n] = data
        return n

    def readinto(self, buffer, /):
        """Read bytes into a bytearray; return how many."""
        return self._readinto(buffer, self.read(len(buffer)))

    def readinto1(self, buffer, /):
        """The same with one read of what is beneath."""
        return self._readinto(buffer, self.read1(len(buffer)))


class TextIOBase(IOBase):
    """Streams of text."""

    encoding = None
    newlines = None
    errors = None

    def detach(self):
        """Give the binary stream beneath."""
        self._unsupported("detach")

    def read(self, size=-1, /):
        """Read at most size characters, or all."""
        self._unsupported("read")

    def readline(self, size=-1, /):
        """Read a line, with its end."""
        self._unsupported("readline")

    def write(self, s, /):
        """Write text; return how many characters."""
        self._unsupported("write")


class BufferedReader(BufferedIOBase):
    """Files opened for reading bytes."""


class BufferedWriter(BufferedIOBase):
    """Files opened for writing bytes."""


class BufferedRandom(BufferedReader, BufferedWriter):
    """Files opened for reading and writing bytes."""


class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes, all of which is read at once.

    Files that open() makes for text count as instances.
    """

    def __init__(self, buffer, encoding=None, errors=None, newline=None,
                 line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self.buffer = buffer
        self.encoding = "utf-8" if encoding is None else encoding
        self.errors = "strict" if errors is None else errors
        self.line_buffering = line_buffering
        self.write_through = write_through
        self._newline = newline
        self._text = None  # a StringIO of what was left to be read

    def _reader(self):
        if self._text is None:
            text = self.buffer.read().decode(self.encoding, self.errors)
            if self._newline in ("\r", "\r\n"):
                # A StringIO would translate what it is given.
                self._text = StringIO()
                self._text.__setstate__((text, self._newline, 0, None))
            else:
                self._text = StringIO(text, self._newline)
        return self._text

    @property
    def newlines(self):
        return self._text.newlines if self._text is not None else None

    @property
    def closed(self):
        return self.buffer.closed

    @property
    def name(self):
        return self.buffer.name

    def __repr__(self):
        return f"<_io.TextIOWrapper encoding={self.encoding!r}>"

    def read(self, size=-1, /):
        self._checkClosed()
        return self._reader().read(size)

    def readline(self, size=-1, /):
        self._checkClosed()
        return self._reader().readline(size)

    def write(self, s, /):
        self._checkClosed()
        if not isinstance(s, str):
            raise TypeError("write() argument must be str, not "
                            f"{type(s).__name__}")
        text = s
        if self._newline in ("\r", "\r\n"):
            text = s.replace("\n", self._newline)
        self.buffer.write(text.encode(self.encoding, self.errors))
        return len(s)

    def flush(self):
        self._checkClosed()
        self.buffer.flush()

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        self._text = None
        return self.buffer.seek(cookie, whence)

    def tell(self):
        if self._text is None:
            return self.buffer.tell()
        rest = self._text.getvalue()[self._text.tell():]
        return self.buffer.tell() - len(rest.encode(self.encoding))

    def truncate(self, pos=None, /):
        return self.buffer.truncate(self.tell() if pos is None else pos)

    def detach(self):
        buffer, self.buffer = self.buffer, BytesIO()
        return buffer

    def close(self):
        if not self.buffer.closed:
            self.flush()
            self.buffer.close()

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def isatty(self):
        return self.buffer.isatty()

    def fileno(self):
        return self.buffer.fileno()

    def reconfigure(self, *, encoding=None, errors=None, newline=None,
                    line_buffering=None, write_through=None):
        """Change how the text is encoded."""
        if encoding is not None:
            self.encoding = encoding
        if errors is not None:
            self.errors = errors
        if newline is not None:
            self._newline = newline


TextIOBase.register(StringIO)
BufferedIOBase.register(BytesIO)
