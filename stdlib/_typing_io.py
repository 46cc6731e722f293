"""typing.IO, TextIO and BinaryIO: what files are in annotations."""

from abc import abstractmethod
from typing import AnyStr, Generic, List, Union

__name__ = "typing"


def _fact(method):
    return property(abstractmethod(method))


class IO(Generic[AnyStr]):
    """A file: IO[str] of text, IO[bytes] of bytes."""

    __slots__ = ()

    # Places in the file.

    @abstractmethod
    def tell(self) -> int: ...

    @abstractmethod
    def seek(self, offset: int, whence: int = 0) -> int: ...

    @abstractmethod
    def truncate(self, size: int | None = None) -> int: ...

    # Reading.

    @abstractmethod
    def read(self, n: int = -1) -> AnyStr: ...

    @abstractmethod
    def readlines(self, hint: int = -1) -> List[AnyStr]: ...

    @abstractmethod
    def readline(self, limit: int = -1) -> AnyStr: ...

    # Writing.

    @abstractmethod
    def writelines(self, lines: List[AnyStr]) -> None: ...

    @abstractmethod
    def write(self, s: AnyStr) -> int: ...

    @abstractmethod
    def flush(self) -> None: ...

    # From the begin to the end.

    @abstractmethod
    def __enter__(self) -> "IO[AnyStr]": ...

    @abstractmethod
    def __exit__(self, type, value, traceback) -> None: ...

    @abstractmethod
    def close(self) -> None: ...

    # What the file is.

    @abstractmethod
    def fileno(self) -> int: ...

    @abstractmethod
    def isatty(self) -> bool: ...

    @abstractmethod
    def seekable(self) -> bool: ...

    @abstractmethod
    def readable(self) -> bool: ...

    @abstractmethod
    def writable(self) -> bool: ...

    @_fact
    def name(self) -> str: ...

    @_fact
    def mode(self) -> str: ...

    @_fact
    def closed(self) -> bool: ...


class BinaryIO(IO[bytes]):
    """A file of bytes, as open(path, "rb") gives."""

    __slots__ = ()

    @abstractmethod
    def __enter__(self) -> "BinaryIO": ...

    @abstractmethod
    def write(self, s: Union[bytes, bytearray]) -> int: ...


class TextIO(IO[str]):
    """A file of text, as open(path) gives."""

    __slots__ = ()

    @abstractmethod
    def __enter__(self) -> "TextIO": ...

    @_fact
    def buffer(self) -> BinaryIO: ...

    @_fact
    def newlines(self): ...

    @_fact
    def errors(self) -> str | None: ...

    @_fact
    def encoding(self) -> str: ...

    @_fact
    def line_buffering(self) -> bool: ...
