"""collections.Counter: how many there are of each."""

from sys import modules
from _collections import _count_elements

# Classes defined here say that they come from the public module.
__name__ = "collections"


def _is_mapping(value):
    if isinstance(value, dict):
        return True
    if ("_collections_abc" not in modules and type(value) in
            (str, list, tuple, set, frozenset, range, bytes)):
        return False    # no need to import it
    from _collections_abc import Mapping
    return isinstance(value, Mapping)


def _second(pair):
    return pair[1]


def _each(a, b, holds):
    """Does holds(a[elem], b[elem]) for every element of one of them?"""
    for counter in (a, b):
        for elem in counter:
            if not holds(a[elem], b[elem]):
                return False
    return True


class Counter(dict):
    """A dict of counts: elements are the keys, how often they occur the values.

    Elements that are not there have the count 0.  Counts may be any numbers,
    negative ones too; the operators +, -, | and & keep positive ones only.

    >>> Counter("abracadabra").most_common(3)
    [('a', 5), ('b', 2), ('r', 2)]
    """

    def __init__(self, iterable=None, /, **kwds):
        """Count the elements of an iterable, or take the counts of a mapping,
        and those given by keywords."""
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        """The count of an element that is not there: 0."""
        return 0

    def total(self):
        """Return the sum of the counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """Return the n (all if None) most common elements and their counts,
        the most common first."""
        if n is None:
            return sorted(self.items(), key=_second, reverse=True)
        from heapq import nlargest
        return nlargest(n, self.items(), key=_second)

    def elements(self):
        """Return an iterator that repeats each element as often as it counts;
        those with counts below 1 are left out."""
        from itertools import chain, repeat, starmap
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError(
            "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        """Add counts: of the elements of an iterable, or those of a
        mapping."""
        if iterable is not None:
            if not _is_mapping(iterable):
                _count_elements(self, iterable)
            elif self:
                get = self.get
                for elem, count in iterable.items():
                    self[elem] = count + get(elem, 0)
            else:
                super().update(iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Like update(), but subtract the counts.  Results may be zero or
        negative."""
        if iterable is not None:
            get = self.get
            if _is_mapping(iterable):
                for elem, count in iterable.items():
                    self[elem] = get(elem, 0) - count
            else:
                for elem in iterable:
                    self[elem] = get(elem, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        """Return a shallow copy."""
        return self.__class__(self)

    def __reduce__(self):
        return (self.__class__, (dict(self),))

    def __delitem__(self, elem):
        """Like dict.__delitem__(), but without KeyError for what is not
        there."""
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            counts = dict(self.most_common())
        except TypeError:
            # The counts cannot be compared with each other.
            counts = dict(self)
        return f"{self.__class__.__name__}({counts!r})"

    # Comparisons: elements that are not there count 0.

    def __eq__(self, other):
        """Have all elements the same counts in both?"""
        if not isinstance(other, Counter):
            return NotImplemented
        return _each(self, other, lambda mine, theirs: mine == theirs)

    def __ne__(self, other):
        """Has any element different counts in the two?"""
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        """Is each count at most that in other?"""
        if not isinstance(other, Counter):
            return NotImplemented
        return _each(self, other, lambda mine, theirs: mine <= theirs)

    def __lt__(self, other):
        """Is each count at most that in other, and one of them less?"""
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        """Is each count at least that in other?"""
        if not isinstance(other, Counter):
            return NotImplemented
        return _each(self, other, lambda mine, theirs: mine >= theirs)

    def __gt__(self, other):
        """Is each count at least that in other, and one of them more?"""
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    # Multiset operations, whose results have positive counts only.

    def __add__(self, other):
        """Counts added."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for elem, count in self.items():
            new = count + other[elem]
            if new > 0:
                result[elem] = new
        for elem, count in other.items():
            if elem not in self and count > 0:
                result[elem] = count
        return result

    def __sub__(self, other):
        """Counts subtracted."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for elem, count in self.items():
            new = count - other[elem]
            if new > 0:
                result[elem] = new
        for elem, count in other.items():
            if elem not in self and count < 0:
                result[elem] = 0 - count
        return result

    def __or__(self, other):
        """Union: the greater of the counts."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for elem, count in self.items():
            theirs = other[elem]
            new = theirs if count < theirs else count
            if new > 0:
                result[elem] = new
        for elem, count in other.items():
            if elem not in self and count > 0:
                result[elem] = count
        return result

    def __and__(self, other):
        """Intersection: the lesser of the counts."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for elem, count in self.items():
            theirs = other[elem]
            new = count if count < theirs else theirs
            if new > 0:
                result[elem] = new
        return result

    def __pos__(self):
        """The positive counts."""
        result = Counter()
        for elem, count in self.items():
            if count > 0:
                result[elem] = count
        return result

    def __neg__(self):
        """The negative counts, their signs changed."""
        result = Counter()
        for elem, count in self.items():
            if count < 0:
                result[elem] = 0 - count
        return result

    def _keep_positive(self):
        for elem in [elem for elem, count in self.items() if not count > 0]:
            del self[elem]
        return self

    def __iadd__(self, other):
        """Add counts in place."""
        for elem, count in other.items():
            self[elem] += count
        return self._keep_positive()

    def __isub__(self, other):
        """Subtract counts in place."""
        for elem, count in other.items():
            self[elem] -= count
        return self._keep_positive()

    def __ior__(self, other):
        """Union in place."""
        for elem, theirs in other.items():
            if theirs > self[elem]:
                self[elem] = theirs
        return self._keep_positive()

    def __iand__(self, other):
        """Intersection in place."""
        for elem, count in self.items():
            theirs = other[elem]
            if theirs < count:
                self[elem] = theirs
        return self._keep_positive()
