"""A compressor for bytes: LZ77 tokens, canonical Huffman codes, bit streams.

The format is our own, after the manner of deflate (RFC 1951): blocks of
literals and matches, code lengths ahead of each block, Adler-32 and CRC-32
at the end.  The argument says how large the samples are.
"""

# bench: 40

import sys
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, IntFlag, auto
from functools import cache, reduce
from heapq import heapify, heappop, heappush
from itertools import accumulate, chain, count, groupby, islice, pairwise
from typing import ClassVar, NamedTuple


class CorruptError(ValueError):
    """The compressed bytes are not what the compressor writes."""

    def __init__(self, what, *, bit=None):
        super().__init__(what)
        self.bit = bit
        if bit is not None:
            self.add_note(f"at bit {bit} (byte {bit >> 3})")


# Checksums

@cache
def crc_table(polynomial=0xEDB88320):
    def step(value, _):
        return value >> 1 ^ (polynomial if value & 1 else 0)
    return tuple(reduce(step, range(8), byte) for byte in range(256))


def crc32(data, crc=0):
    table = crc_table()
    crc ^= 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def adler32(data, start=1):
    low, high = start & 0xFFFF, start >> 16
    for byte in data:
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low


# Bits

class BitWriter:
    """Bits into bytes, the lowest bit first."""
    __slots__ = ("_bytes", "_hold", "_held")

    def __init__(self):
        self._bytes = bytearray()
        self._hold = self._held = 0

    def write(self, value, width):
        if value >> width:
            raise ValueError(f"{value:#x} does not fit {width} bits")
        self._hold |= value << self._held
        self._held += width
        while self._held >= 8:
            self._bytes.append(self._hold & 0xFF)
            self._hold >>= 8
            self._held -= 8

    def varint(self, value):
        while value > 0x7F:
            self.write(value & 0x7F | 0x80, 8)
            value >>= 7
        self.write(value, 8)

    def align(self):
        if self._held:
            self.write(0, 8 - self._held)

    def __len__(self):
        return len(self._bytes) * 8 + self._held

    def __bytes__(self):
        self.align()
        return bytes(self._bytes)


class BitReader:
    __slots__ = ("_bytes", "_at", "__weakref__")

    def __init__(self, data):
        self._bytes = memoryview(data)
        self._at = 0

    @property
    def position(self):
        return self._at

    def bit(self):
        at = self._at
        try:
            byte = self._bytes[at >> 3]
        except IndexError:
            raise CorruptError("the bits ended", bit=at) from None
        self._at = at + 1
        return byte >> (at & 7) & 1

    def read(self, width):
        return sum(self.bit() << place for place in range(width))

    def varint(self):
        value = 0
        for shift in count(0, 7):
            byte = self.read(8)
            value |= (byte & 0x7F) << shift
            if not byte & 0x80:
                return value

    def align(self):
        self._at = self._at + 7 & ~7

    def __iter__(self):
        while self._at < len(self._bytes) * 8:
            yield self.bit()


# Huffman codes

@dataclass(slots=True, order=True)
class Tree:
    weight: int
    low: int
    symbol: int | None = field(default=None, compare=False)
    children: tuple["Tree", ...] = field(default=(), compare=False, repr=False)

    def __add__(self, other):
        match other:
            case Tree(weight, low):
                return Tree(self.weight + weight, min(self.low, low),
                            children=(self, other))
        return NotImplemented

    def depths(self, depth=0) -> Iterator[tuple[int, int]]:
        if self.children:
            for child in self.children:
                yield from child.depths(depth + 1)
        else:
            yield self.symbol, max(depth, 1)


def code_lengths(weights: Counter) -> dict[int, int]:
    """Each symbol's code length in an optimal prefix code."""
    heap = [Tree(weight, symbol, symbol) for symbol, weight in weights.items()]
    if not heap:
        return {}
    heapify(heap)
    while len(heap) > 1:
        heappush(heap, heappop(heap) + heappop(heap))
    return dict(sorted(heap[0].depths()))


class Code:
    """A canonical prefix code: told by its lengths alone."""

    def __init__(self, lengths):
        self.lengths = dict(lengths)
        self.words = {}
        word = last = 0
        for symbol, length in sorted(self.lengths.items(),
                                     key=lambda pair: pair[::-1]):
            word <<= length - last
            last = length
            if word >> length:
                raise CorruptError(f"too many codes of {length} bits")
            self.words[symbol] = (word, length)
            word += 1
        self._symbols = {(length, word): symbol
                         for symbol, (word, length) in self.words.items()}
        self._longest = last
        self._reversed = {symbol: int(f"{word:0{length}b}"[::-1], 2)
                          for symbol, (word, length) in self.words.items()}

    @classmethod
    def of(cls, symbols: Iterable[int]):
        return cls(code_lengths(Counter(symbols)))

    def __getitem__(self, symbol):
        word, length = self.words[symbol]
        return f"{word:0{length}b}"

    def put(self, out, symbol):
        out.write(self._reversed[symbol], self.words[symbol][1])

    def get(self, bits):
        word = 0
        start = bits.position
        for length in range(1, self._longest + 1):
            word = word << 1 | bits.bit()
            if (symbol := self._symbols.get((length, word))) is not None:
                return symbol
        raise CorruptError("no such code", bit=start)

    def store(self, out):
        out.varint(len(self.lengths))
        for before, symbol in pairwise(chain([-1], sorted(self.lengths))):
            out.varint(symbol - before - 1)
            out.write(self.lengths[symbol], 6)

    @classmethod
    def load(cls, bits):
        symbol, lengths = -1, {}
        for _ in range(bits.varint()):
            symbol += bits.varint() + 1
            lengths[symbol] = bits.read(6)
            if not lengths[symbol]:
                raise CorruptError("a code of no bits", bit=bits.position)
        return cls(lengths)

    def kraft(self):
        """How much of the code space is used, of 2 ** longest."""
        return (sum(1 << self._longest - n for n in self.lengths.values()),
                1 << self._longest)


# LZ77

class Match(NamedTuple):
    length: int
    distance: int

    def __str__(self):
        return f"<{self.length},{self.distance}>"


@dataclass(frozen=True, kw_only=True)
class Level:
    window: int = 1 << 12
    tries: int = 16
    lazy: bool = False
    shortest: ClassVar[int] = 3
    longest: ClassVar[int] = 3 + 127

    def find(self, data, at, chains):
        best = 0
        where = None
        limit = min(self.longest, len(data) - at)
        key = bytes(data[at:at + self.shortest])
        for start in islice(reversed(chains.get(key, ())), self.tries):
            if at - start > self.window:
                break
            length = self.shortest
            while length < limit and data[start + length] == data[at + length]:
                length += 1
            if length > best:
                best, where = length, start
        return Match(best, at - where) if best else None

    def tokens(self, data: bytes) -> Iterator[int | Match]:
        chains = defaultdict(lambda: deque(maxlen=4 * self.tries))

        def enter(start, stop):
            for place in range(start, min(stop, len(data) - 2)):
                chains[data[place:place + 3]].append(place)

        at = 0
        while at < len(data):
            found = self.find(data, at, chains)
            enter(at, at + 1)
            if found and self.lazy and found.length < 32:
                later = self.find(data, at + 1, chains)
                if later and later.length > found.length:
                    found = None
            match found:
                case None:
                    yield data[at]
                    at += 1
                case Match(length=n):
                    yield found
                    enter(at + 1, at + n)
                    at += n


def expand(tokens: Iterable[int | Match]) -> bytearray:
    out = bytearray()
    for token in tokens:
        match token:
            case int(byte):
                out.append(byte)
            case (length, distance):
                start = len(out) - distance
                if start < 0:
                    raise CorruptError(f"{token} reaches before the start")
                if distance >= length:
                    out += out[start:start + length]
                else:
                    for place in range(start, start + length):
                        out.append(out[place])
    return out


# The file

class Kind(Enum):
    STORED = 0
    RUNS = auto()
    CODED = auto()


class Flags(IntFlag):
    NONE = 0
    LAST = 1
    ADLER = 2
    CRC = 4


END = 256


def split_distance(distance):
    bits = distance.bit_length() - 1
    return bits, distance - (1 << bits), bits


def put_coded(out, data, level):
    tokens = list(level.tokens(data))
    symbols = [token if isinstance(token, int) else END + token.length - 2
               for token in tokens] + [END]
    literals = Code.of(symbols)
    distances = Code.of(split_distance(token.distance)[0]
                        for token in tokens if type(token) is Match)
    literals.store(out)
    distances.store(out)
    for symbol, token in zip(symbols, tokens + [None], strict=True):
        literals.put(out, symbol)
        if symbol > END:
            bucket, rest, width = split_distance(token[1])
            distances.put(out, bucket)
            out.write(rest, width)


def get_coded(bits):
    def tokens():
        while (symbol := literals.get(bits)) != END:
            if symbol < END:
                yield symbol
            else:
                bucket = distances.get(bits)
                yield Match(symbol - END + 2, (1 << bucket) + bits.read(bucket))
    literals, distances = Code.load(bits), Code.load(bits)
    return expand(tokens())


def put_runs(out, data):
    for byte, run in groupby(data):
        out.varint(sum(1 for _ in run))
        out.write(byte, 8)
    out.varint(0)


def get_runs(bits):
    def runs():
        while size := bits.varint():
            yield bits.read(8).to_bytes() * size
    return b"".join(runs())


MAGIC = b"TZ\x1a\n"
CHECKS = {Flags.ADLER: adler32, Flags.CRC: crc32}


@dataclass
class Archive:
    level: Level = Level()
    flags: Flags = Flags.CRC
    block: int = 1 << 11
    kinds: Counter = field(default_factory=Counter, init=False)

    def choose(self, data):
        """The shortest of the three ways to write a block."""
        ways = []
        for kind in Kind:
            out = BitWriter()
            match kind:
                case Kind.STORED:
                    out.varint(len(data))
                    for byte in data:
                        out.write(byte, 8)
                case Kind.RUNS:
                    put_runs(out, data)
                case Kind.CODED:
                    put_coded(out, data, self.level)
            ways.append((len(out), kind.value, bytes(out)))
        _, kind, text = min(ways)
        self.kinds[Kind(kind)] += 1
        return kind, text

    def compress(self, data):
        out = BitWriter()
        for byte in MAGIC:
            out.write(byte, 8)
        starts = range(0, len(data), self.block) or [0]
        for start in starts:
            flags = self.flags | (Flags.LAST if start == starts[-1] else 0)
            kind, text = self.choose(data[start:start + self.block])
            out.write(flags, 3)
            out.write(kind, 2)
            out.align()
            for byte in text:
                out.write(byte, 8)
        for flag in self.flags:
            out.write(CHECKS[flag](data), 32)
        return bytes(out)


@contextmanager
def reading(what):
    try:
        yield
    except CorruptError as error:
        error.add_note(f"while reading {what}")
        raise


def decompress(data):
    bits = BitReader(data)
    with reading("the head"):
        if (magic := bytes(bits.read(8) for _ in MAGIC)) != MAGIC:
            raise CorruptError(f"not an archive: {magic!r}")
    out = bytearray()
    for number in count(1):
        with reading(f"block {number}"):
            flags = Flags(bits.read(3))
            try:
                kind = Kind(bits.read(2))
            except ValueError as error:
                raise CorruptError("unknown block") from error
            bits.align()
            match kind:
                case Kind.STORED:
                    out.extend(bits.read(8) for _ in range(bits.varint()))
                case Kind.RUNS:
                    out += get_runs(bits)
                case Kind.CODED:
                    out += get_coded(bits)
            bits.align()
        if Flags.LAST in flags:
            break
    for flag in flags & ~Flags.LAST:
        with reading(f"the {flag.name} sum"):
            told, is_ = bits.read(32), CHECKS[flag](out)
            if told != is_:
                raise CorruptError(f"told {told:08x}, is {is_:08x}")
    return bytes(out)


# Samples

def noise(size, seed=12345):
    for _ in range(size):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 16 & 0xFF


def prose(size):
    words = "the tenon fits a mortise and glue holds both for years".split()
    text = " ".join(words[n % len(words)] for n in noise(size))
    return text.encode()[:size]


def report(error):
    print(f"  {type(error).__name__}: {error}")
    for note in getattr(error, "__notes__", ()):
        print("    note:", note)
    if error.__cause__:
        print("    cause:", repr(error.__cause__))


if __name__ == "__main__":
    size = 200 * (int(sys.argv[1]) if len(sys.argv) > 1 else 4)
    print(f"{crc32(b'123456789'):#010x} {adler32(b'Wikipedia'):#010x}")
    code = Code.of(b"abracadabra")
    print({chr(symbol): code[symbol] for symbol in code.words}, code.kraft())
    print(*map(str, Level().tokens(b"abcabcabcabcd--abcd")))
    print(repr(Match(3, 4)), Level(lazy=True), Tree(1, 2, 3), Flags(7))
    print(expand([97, 98, Match(7, 2), 33]))

    samples = {
        "empty": b"", "one": b"x", "zeros": bytes(size),
        "prose": prose(size), "noise": bytes(noise(size)),
        "ramp": bytes(n & 0xFF for n in range(size)),
        "mixed": prose(size // 2) + bytes(size) + bytes(noise(size // 2)),
    }
    levels = {"fast": Level(window=256, tries=2), "best": Level(lazy=True)}
    for name, sample in samples.items():
        for title, level in levels.items():
            archive = Archive(level, Flags.CRC | Flags.ADLER)
            packed = archive.compress(sample)
            assert decompress(packed) == sample, name
            kinds = ", ".join(f"{kind.name.lower()} {number}"
                              for kind, number in sorted(
                                  archive.kinds.items(),
                                  key=lambda item: item[0].value))
            print(f"{name:6}{title:5}{len(sample):6} ->{len(packed):6}"
                  f" {len(packed) / max(len(sample), 1):8.1%}"
                  f" {crc32(packed):08x} {kinds}")

    good = Archive().compress(b"the tenon, the mortise, the tenon" * 3)
    print(good[:24].hex(" ", 4), len(good))
    for cut in (0, 3, 5, 20, len(good) - 1):
        try:
            decompress(good[:cut])
        except CorruptError as error:
            report(error)
    for place, byte in [(0, 0x55), (4, 0x1D), (6, 0), (len(good) - 2, 0)]:
        bad = bytearray(good)
        bad[place] = byte
        try:
            decompress(bad)
        except CorruptError as error:
            report(error)
    for mistake in [lambda: BitWriter().write(9, 3), lambda: Code({1: 1})[2],
                    lambda: Code(dict.fromkeys(range(3), 1)),
                    lambda: expand([1, Match(3, 2)]),
                    lambda: Tree(1, 2) + 3,
                    lambda: setattr(Level(), "tries", 3),
                    lambda: Level(4), lambda: Kind(9),
                    lambda: setattr(BitReader(b""), "position", 3)]:
        try:
            print(mistake())
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            report(error)
    print(sum(BitReader(b"\xf0\x0f\x01")), Tree(1, 2) < Tree(1, 3, 0))
