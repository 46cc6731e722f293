"""Streams: the abstract classes of files, and files in memory.

Files that open() makes are of one native class, binary ones too; what
isinstance() says of them goes by how they were opened.
"""

from abc import ABCMeta
from builtins import open
from _io import (
    BlockingIOError, BytesIO, DEFAULT_BUFFER_SIZE, StringIO,
    UnsupportedOperation, TextIOWrapper as _File)

_STREAMS = ("FileIO", "BufferedReader", "BufferedWriter", "BufferedRWPair",
            "BufferedRandom", "TextIOWrapper", "IncrementalNewlineDecoder")
__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase",
           "BytesIO", "StringIO", "BufferedIOBase", "TextIOBase",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END",
           "DEFAULT_BUFFER_SIZE", "text_encoding", *_STREAMS]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


def text_encoding(encoding, stacklevel=2, /):
    """Return the encoding, or the name of the default one for None."""
    return "locale" if encoding is None else encoding


def open_code(path):
    """Open a file of code, as bytes."""
    return open(path, "rb")


class _Meta(ABCMeta):
    def __instancecheck__(cls, obj):
        if type(obj) is _File:
            mode = obj.mode
            kinds = ("TextIOWrapper", "TextIOBase", "IOBase")
            if "b" in mode:
                kinds = ("BufferedRandom" if "+" in mode else
                         "BufferedReader" if "r" in mode else
                         "BufferedWriter", "BufferedIOBase", "IOBase")
            return cls.__name__ in kinds and cls.__module__ in ("io", "_io")
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


TextIOBase.register(StringIO)
BufferedIOBase.register(BytesIO)


def __getattr__(name):
    if name in _STREAMS:
        import _io_streams
        for stream in _STREAMS:
            globals()[stream] = getattr(_io_streams, stream)
        return globals()[name]
    raise AttributeError(f"module 'io' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *_STREAMS})
