"""Matrices with operators, indexing by row and column, and exact fractions.

The same code inverts a matrix of floats and a matrix of fractions: all it
asks of its elements is + - * / and comparison with zero.
"""


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    """An exact ratio of two integers, in lowest terms."""

    __slots__ = ("top", "bottom")

    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        if bottom < 0:
            top, bottom = -top, -bottom
        common = gcd(abs(top), bottom)
        self.top = top // common
        self.bottom = bottom // common

    @staticmethod
    def of(value):
        if isinstance(value, Fraction):
            return value
        if isinstance(value, int):
            return Fraction(value)
        return None

    def __add__(self, other):
        if (other := self.of(other)) is None:
            return NotImplemented
        return Fraction(self.top * other.bottom + other.top * self.bottom,
                        self.bottom * other.bottom)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        if (other := self.of(other)) is None:
            return NotImplemented
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if (other := self.of(other)) is None:
            return NotImplemented
        return Fraction(self.top * other.bottom, self.bottom * other.top)

    def __rtruediv__(self, other):
        return self.of(other) / self

    def __eq__(self, other):
        if (other := self.of(other)) is None:
            return NotImplemented
        return self.top == other.top and self.bottom == other.bottom

    def __hash__(self):
        return hash((self.top, self.bottom))

    def __float__(self):
        return self.top / self.bottom

    def __str__(self):
        return f"{self.top}/{self.bottom}" if self.bottom > 1 else str(self.top)

    def __repr__(self):
        return f"Fraction({self.top}, {self.bottom})"


class Matrix:
    __slots__ = ("rows", "columns", "_cells")

    def __init__(self, cells):
        self._cells = [list(row) for row in cells]
        self.rows = len(self._cells)
        self.columns = len(self._cells[0]) if self.rows else 0
        if any(len(row) != self.columns for row in self._cells):
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, size):
        return cls([1 if row == column else 0 for column in range(size)]
                   for row in range(size))

    @property
    def shape(self):
        return self.rows, self.columns

    @property
    def T(self):
        """The transpose."""
        return Matrix(zip(*self._cells))

    def __getitem__(self, index):
        match index:
            case int(row), int(column):
                return self._cells[row][column]
            case slice() as rows, slice() as columns:
                return Matrix(row[columns] for row in self._cells[rows])
            case int(row):
                return tuple(self._cells[row])
        raise TypeError(f"cannot index a matrix with {index!r}")

    def __setitem__(self, index, value):
        row, column = index
        self._cells[row][column] = value

    def __iter__(self):
        return map(tuple, self._cells)

    def _combine(self, other, action):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape != other.shape:
            raise ValueError(f"shapes {self.shape} and {other.shape}")
        return Matrix(map(action, a, b) for a, b in zip(self, other))

    def __add__(self, other):
        return self._combine(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combine(other, lambda a, b: a - b)

    def __mul__(self, factor):
        return Matrix([cell * factor for cell in row] for row in self)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.columns != other.rows:
            raise ValueError(f"shapes {self.shape} and {other.shape}")
        columns = list(zip(*other))
        return Matrix([sum(a * b for a, b in zip(row, column))
                       for column in columns] for row in self)

    def __pow__(self, exponent):
        if exponent < 0:
            return self.inverse() ** -exponent
        result, base = Matrix.identity(self.rows), self
        while exponent:
            if exponent & 1:
                result @= base
            base @= base
            exponent >>= 1
        return result

    def __eq__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return self._cells == other._cells

    def inverse(self):
        """Gauss and Jordan's elimination, with the largest pivot."""
        if self.rows != self.columns:
            raise ValueError("only square matrices have inverses")
        size = self.rows
        work = [list(row) + list(unit)
                for row, unit in zip(self, Matrix.identity(size))]
        for step in range(size):
            pivot = max(range(step, size),
                        key=lambda row: abs(float(work[row][step])))
            if work[pivot][step] == 0:
                raise ZeroDivisionError("the matrix is singular")
            work[step], work[pivot] = work[pivot], work[step]
            lead = work[step][step]
            work[step] = [cell / lead for cell in work[step]]
            for row in range(size):
                factor = work[row][step]
                if row != step and factor != 0:
                    work[row] = [cell - factor * top for cell, top
                                 in zip(work[row], work[step])]
        return Matrix(row[size:] for row in work)

    def map(self, function):
        return Matrix(map(function, row) for row in self)

    def __str__(self):
        texts = [[str(cell) for cell in row] for row in self]
        widths = [max(map(len, column)) for column in zip(*texts)]
        return "\n".join(
            "[" + "  ".join(text.rjust(width) for text, width
                            in zip(row, widths)) + "]" for row in texts)

    def __repr__(self):
        return f"Matrix({self._cells})"


a = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
b = Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
print("a + b", a + b, sep="\n")
print("a - 2b", a - 2 * b, sep="\n")
print("a @ b", a @ b, sep="\n")
print("transposed", b.T, sep="\n")
print("one cell", b[1, 2], "one row", b[0], "a corner", repr(b[:2, 1:]))

print("Fibonacci's matrix to the 90th:")
print(Matrix([[1, 1], [1, 0]]) ** 90)

exact = a.map(Fraction)
print("a ** -1, exactly", exact ** -1, sep="\n")
print("times a is the identity:", exact @ exact ** -1 == Matrix.identity(3))

rounded = a.inverse().map(lambda cell: round(cell, 4))
print("a ** -1, in floats", rounded, sep="\n")

hilbert = Matrix([Fraction(1, i + j + 1) for j in range(5)]
                 for i in range(5))
print("the inverse of Hilbert's matrix", hilbert.inverse(), sep="\n")

for what, action in (
        ("singular", lambda: b.map(Fraction).inverse()),
        ("not square", lambda: b[:2, :].inverse()),
        ("shapes", lambda: a + b[:2, :2]),
        ("ragged", lambda: Matrix([[1, 2], [3]])),
        ("index", lambda: a["x"]),
        ("operand", lambda: a @ 3)):
    try:
        action()
    except (ValueError, TypeError, ZeroDivisionError) as error:
        print(f"{what}: {type(error).__name__}: {error}")
