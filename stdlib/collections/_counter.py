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


def _positive(pairs):
    """A Counter of those elements that have positive counts."""
    result = Counter()
    for elem, count in pairs:
        if count > 0:
            result[elem] = count
    return result


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
        if iterable is None:
            pass
        elif not _is_mapping(iterable):
            _count_elements(self, iterable)
        elif not self:
            super().update(iterable)
        else:
            before = self.get
            for elem, count in iterable.items():
                self[elem] = count + before(elem, 0)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Like update(), but subtract the counts.  Results may be zero or
        negative."""
        if iterable is not None:
            before = self.get
            pairs = (iterable.items() if _is_mapping(iterable)
                     else ((elem, 1) for elem in iterable))
            for elem, count in pairs:
                self[elem] = before(elem, 0) - count
        if kwds:
            self.subtract(kwds)

    def __delitem__(self, elem):
        """Like dict.__delitem__(), but without KeyError for what is not
        there."""
        if elem in self:
            super().__delitem__(elem)

    def copy(self):
        """Return a shallow copy."""
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

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
        return (_each(self, other, lambda mine, theirs: mine == theirs)
                if isinstance(other, Counter) else NotImplemented)

    def __le__(self, other):
        """Is each count at most that in other?"""
        return (_each(self, other, lambda mine, theirs: mine <= theirs)
                if isinstance(other, Counter) else NotImplemented)

    def __ge__(self, other):
        """Is each count at least that in other?"""
        return (_each(self, other, lambda mine, theirs: mine >= theirs)
                if isinstance(other, Counter) else NotImplemented)

    def __ne__(self, other):
        """Has any element different counts in the two?"""
        return (not self == other if isinstance(other, Counter)
                else NotImplemented)

    def __lt__(self, other):
        """Is each count at most that in other, and one of them less?"""
        return (self <= other and self != other
                if isinstance(other, Counter) else NotImplemented)

    def __gt__(self, other):
        """Is each count at least that in other, and one of them more?"""
        return (self >= other and self != other
                if isinstance(other, Counter) else NotImplemented)

    # Multiset operations, whose results have positive counts only.

    def _only_in(self, other):
        return [pair for pair in other.items() if pair[0] not in self]

    def __add__(self, other):
        """Counts added."""
        if isinstance(other, Counter):
            return _positive([(elem, count + other[elem])
                              for elem, count in self.items()]
                             + self._only_in(other))
        return NotImplemented

    def __sub__(self, other):
        """Counts subtracted."""
        if isinstance(other, Counter):
            return _positive([(elem, count - other[elem])
                              for elem, count in self.items()]
                             + [(elem, 0 - count)
                                for elem, count in self._only_in(other)])
        return NotImplemented

    def __or__(self, other):
        """Union: the greater of the counts."""
        if isinstance(other, Counter):
            return _positive([(elem, max(count, other[elem]))
                              for elem, count in self.items()]
                             + self._only_in(other))
        return NotImplemented

    def __and__(self, other):
        """Intersection: the lesser of the counts."""
        if isinstance(other, Counter):
            return _positive([(elem, min(other[elem], count))
                              for elem, count in self.items()])
        return NotImplemented

    def __pos__(self):
        """The positive counts."""
        return _positive(self.items())

    def __neg__(self):
        """The negative counts, their signs changed."""
        return _positive((elem, 0 - count) for elem, count in self.items())

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
