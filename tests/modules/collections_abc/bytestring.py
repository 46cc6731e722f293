from collections.abc import ByteString, Sequence, Buffer
print(issubclass(bytes, ByteString), issubclass(bytearray, ByteString), issubclass(str, ByteString), type(ByteString).__name__, type(ByteString).__mro__[1].__name__)
try: ByteString()
except TypeError as e: print(e)
print(issubclass(ByteString, Sequence), sorted(ByteString.__abstractmethods__), ByteString.__slots__)
print(isinstance(b"", Buffer), isinstance(bytearray(), Buffer), isinstance("", Buffer), isinstance([], Buffer))
class X: pass
ByteString.register(X); print(issubclass(X, ByteString), issubclass(X, Sequence), isinstance(X(), Sequence))
class Raw:
    def __buffer__(self, flags): return memoryview(b"x")
class NoBuffer(Raw): __buffer__ = None
print(isinstance(Raw(), Buffer), isinstance(NoBuffer(), Buffer))
