"""Random numbers of many distributions.

The generator is the Mersenne Twister (_random); equal seeds give the numbers
that CPython gives.  SystemRandom asks the operating system instead.
"""

import _random
from bisect import bisect as _bisect
from itertools import accumulate as _accumulate
from math import (
    acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp,
    fabs as _fabs, floor as _floor, isfinite as _isfinite,
    lgamma as _lgamma, log as _log, log2 as _log2, pi as _pi, sin as _sin,
    sqrt as _sqrt)
from operator import index as _index

__all__ = ["Random", "SystemRandom", "betavariate", "binomialvariate",
           "choice", "choices", "expovariate", "gammavariate", "gauss",
           "getrandbits", "getstate", "lognormvariate", "normalvariate",
           "paretovariate", "randbytes", "randint", "random", "randrange",
           "sample", "seed", "setstate", "shuffle", "triangular", "uniform",
           "vonmisesvariate", "weibullvariate"]

NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
LOG4 = _log(4.0)
SG_MAGICCONST = 1.0 + _log(4.5)
BPF = 53  # bits of a float
RECIP_BPF = 2 ** -BPF
TWOPI = 2.0 * _pi
_ONE = 1


class Random(_random.Random):
    """A generator with a state of its own.

    Subclasses may override random(), and getrandbits() for ranges of any
    size, besides seed(), getstate() and setstate().
    """

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None, version=2):
        """Begin anew: from the system's entropy, or an int, float, str,
        bytes or bytearray."""
        if version == 1 and isinstance(a, (str, bytes)):
            a = a.decode("latin-1") if isinstance(a, bytes) else a
            # The hash of a str in Python 2.
            hashed = ord(a[0]) << 7 if a else 0
            for letter in a:
                hashed = hashed * 1000003 % 2 ** 64 ^ ord(letter)
            a = hashed ^ len(a)
        elif version == 2 and isinstance(a, (str, bytes, bytearray)):
            if isinstance(a, str):
                a = a.encode()
            a = int.from_bytes(a + _random.sha512(a))
        elif not isinstance(a, (type(None), int, float, str, bytes,
                                bytearray)):
            raise TypeError("The only supported seed types are:\n"
                            "None, int, float, str, bytes, and bytearray.")
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        """Return the state, for setstate()."""
        return self.VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        """Go back to a state that getstate() gave."""
        version = state[0]
        if version not in (2, 3):
            raise ValueError(f"state with version {version} passed to "
                             "Random.setstate() of version "
                             f"{self.VERSION}")
        version, internalstate, self.gauss_next = state
        if version == 2:
            # These may hold negative numbers.
            try:
                internalstate = tuple(x % (2 ** 32) for x in internalstate)
            except ValueError as e:
                raise TypeError from e
        super().setstate(internalstate)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __getstate__(self):
        return self.getstate()

    def __init_subclass__(cls, /, **kwargs):
        # What the class overrides last decides where ints come from.
        ways = {"_randbelow": None,
                "getrandbits": "_randbelow_with_getrandbits",
                "random": "_randbelow_without_getrandbits"}
        for c in cls.__mro__:
            for name, way in ways.items():
                if name in c.__dict__:
                    if way is not None:
                        cls._randbelow = getattr(cls, way)
                    return

    def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
        if n >= maxsize:
            from warnings import warn
            warn("Underlying random() generator does not supply \n"
                 "enough bits to choose from a population range this large.\n"
                 "To remove the range limitation, add a getrandbits() "
                 "method.")
            return _floor(self.random() * n)
        # Above the last multiple of n some remainders would come once more.
        limit = (maxsize - maxsize % n) / maxsize
        while (r := self.random()) >= limit:
            pass
        return _floor(r * maxsize) % n

    _randbelow = _random.Random._randbelow_with_getrandbits

    # --- ints and sequences ---

    def randbytes(self, n):
        """Return n random bytes."""
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=_ONE):
        """Return a random item of range(start, stop, step)."""
        first = _index(start)
        if stop is None:
            if step is not _ONE:
                raise TypeError("Missing a non-None stop argument")
            if first <= 0:
                raise ValueError("empty range for randrange()")
            return self._randbelow(first)
        last, by = _index(stop), _index(step)
        if by == 0:
            raise ValueError("zero step for randrange()")
        count = -((first - last) // by)
        if count <= 0:
            shown = f"{start}, {stop}"
            if by != 1:
                shown += f", {step}"
            raise ValueError(f"empty range in randrange({shown})")
        return first + by * self._randbelow(count)

    def randint(self, a, b):
        """Return a random int from a up to b, both included."""
        return self.randrange(a, b + 1)

    def choice(self, seq):
        """Return a random item of a sequence."""
        n = len(seq)
        if not n:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(n)]

    def shuffle(self, x):
        """Put the items of a list into random order, in place."""
        randbelow = self._randbelow
        for i in range(len(x) - 1, 0, -1):
            j = randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        """Return a list of k items at different places of a sequence.

        counts tells how often each item is there.
        """
        # _collections_abc is not needed where it is plain.
        if not isinstance(population, (list, tuple, range, str)):
            from collections.abc import Sequence
            if not isinstance(population, Sequence):
                raise TypeError("Population must be a sequence.  For dicts "
                                "or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            cum_counts = list(_accumulate(counts))
            if len(cum_counts) != n:
                raise ValueError("The number of counts does not match the "
                                 "population")
            total = cum_counts.pop()
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            return [population[_bisect(cum_counts, s)]
                    for s in self.sample(range(total), k=k)]
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        result, randbelow = [None] * k, self._randbelow
        # A list of all items takes less than a set of the places chosen?
        room = 21 + (4 ** _ceil(_log(k * 3, 4)) if k > 5 else 0)
        if n <= room:
            pool = list(population)
            for i in range(k):
                j = randbelow(len(pool))
                result[i] = pool[j]
                # The last one takes its place.
                pool[j] = pool[-1]
                del pool[-1]
            return result
        chosen = set()
        for i in range(k):
            j = randbelow(n)
            while j in chosen:
                j = randbelow(n)
            chosen.add(j)
            result[i] = population[j]
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """Return a list of k random items, which may repeat themselves."""
        random = self.random
        n = len(population)
        if cum_weights is None:
            if weights is None:
                n += 0.0
                return [population[int(random() * n)] for i in range(k)]
            try:
                cum_weights = list(_accumulate(weights))
            except TypeError:
                if not isinstance(weights, int):
                    raise
                raise TypeError("The number of choices must be a keyword "
                                f"argument: k={weights}") from None
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative "
                            "weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the "
                             "population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(total):
            raise ValueError("Total of weights must be finite")
        hi = n - 1
        return [population[_bisect(cum_weights, random() * total, 0, hi)]
                for i in range(k)]

    # --- distributions of floats ---

    def uniform(self, a, b):
        """Return a random float between a and b."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """Return a float of the triangular distribution."""
        u = self.random()
        if mode is None:
            peak = 0.5
        elif high == low:
            return low
        else:
            peak = (mode - low) / (high - low)
        # Below the peak from the low end, above it from the high one.
        if u <= peak:
            return low + (high - low) * _sqrt(u * peak)
        return high + (low - high) * _sqrt((1.0 - u) * (1.0 - peak))

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Return a float of the normal distribution.

        Kinderman and Monahan, ACM TOMS 3 (1977), by the ratio of uniform
        deviates.
        """
        while True:
            above = self.random()
            below = 1.0 - self.random()
            ratio = NV_MAGICCONST * (above - 0.5) / below
            if ratio * ratio / 4.0 <= -_log(below):
                return mu + ratio * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Return a float of the normal distribution (Box and Muller)."""
        drawn, self.gauss_next = self.gauss_next, None
        if drawn is None:
            # A point of the plane: two numbers, one of them for next time.
            angle = self.random() * TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            drawn = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + drawn * sigma

    def vonmisesvariate(self, mu, kappa):
        """Return an angle of the von Mises distribution.

        Fisher, "Statistical Analysis of Circular Data" (1993); Best and
        Fisher (1979).
        """
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        accepted = False
        while not accepted:
            z = _cos(_pi * self.random())
            d = z / (r + z)
            u = self.random()
            accepted = u < 1.0 - d * d or u <= (1.0 - d) * _exp(d)
        q = 1.0 / r
        angle = _acos((q + z) / (1.0 + q * z))
        return (mu + angle if self.random() > 0.5 else mu - angle) % TWOPI

    def gammavariate(self, alpha, beta):
        """Return a float of the gamma distribution.

        Cheng, "The generation of Gamma variables with non-integral shape
        parameters" (1977); for small alpha, Ahrens and Dieter's GS (1974).
        """
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        draw = _gamma_large if alpha > 1.0 else _gamma_small
        return draw(alpha, self.random) * beta

    def betavariate(self, alpha, beta):
        """Return a float of the beta distribution, between 0 and 1."""
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    # Distributions whose inverse is known: of one random number each.

    def lognormvariate(self, mu, sigma):
        """Return a float whose logarithm is normally distributed."""
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        """Return a float of the exponential distribution."""
        return -_log(1.0 - self.random()) / lambd

    def weibullvariate(self, alpha, beta):
        """Return a float of the Weibull distribution."""
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)

    def paretovariate(self, alpha):
        """Return a float of the Pareto distribution."""
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def binomialvariate(self, n=1, p=0.5):
        """Return how many of n trials succeed, each with probability p.

        Small products by Devroye's geometric method; others by Hormann's
        BTRS, "The generation of binomial random variates" (1993).
        """
        if n < 0:
            raise ValueError("n must be non-negative")
        if p <= 0.0 or p >= 1.0:
            if p not in (0.0, 1.0):
                raise ValueError("p must be in the range 0.0 <= p <= 1.0")
            return n if p else 0
        if p > 0.5 and n != 1:
            return n - self.binomialvariate(n, 1.0 - p)
        random = self.random
        if n == 1:
            return int(random() < p)
        if n * p < 10.0:
            scale = _log2(1.0 - p)
            if not scale:
                return 0
            # How many gaps between successes fit into the trials.
            successes, trial = -1, 0
            while trial <= n:
                successes += 1
                trial += _floor(_log2(random()) / scale) + 1
            return successes
        spq = _sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * spq
        a = -0.0873 + 0.0248 * b + 0.01 * p
        c = n * p + 0.5
        vr = 0.92 - 4.2 / b
        alpha = (2.83 + 5.1 / b) * spq
        lpq = _log(p / (1.0 - p))
        m = _floor((n + 1) * p)
        h = _lgamma(m + 1) + _lgamma(n - m + 1)
        while True:
            u = random() - 0.5
            us = 0.5 - _fabs(u)
            k = _floor((2.0 * a / us + b) * u + c)
            if k < 0 or k > n:
                continue
            v = random()
            if us >= 0.07 and v <= vr:
                return k
            v *= alpha / (a / (us * us) + b)
            if _log(v) <= (h - _lgamma(k + 1) - _lgamma(n - k + 1) +
                           (k - m) * lpq):
                return k


def _gamma_large(alpha, random):
    """Of gamma(alpha, 1) with alpha > 1: Cheng's GB."""
    root = _sqrt(2.0 * alpha - 1.0)
    while True:
        u = random()
        if 1e-7 < u < 0.9999999:
            squared = u * u * (1.0 - random())
            logit = _log(u / (1.0 - u)) / root
            drawn = alpha * _exp(logit)
            margin = alpha - LOG4 + (alpha + root) * logit - drawn
            # The first test is cheap, and mostly enough.
            if (margin + SG_MAGICCONST - 4.5 * squared >= 0.0
                    or margin >= _log(squared)):
                return drawn


def _gamma_small(alpha, random):
    """Of gamma(alpha, 1) with alpha < 1: Ahrens and Dieter's GS."""
    split = (_e + alpha) / _e
    while True:
        at = split * random()
        if at <= 1.0:
            drawn = at ** (1.0 / alpha)
            height = _exp(-drawn)
        else:
            drawn = -_log((split - at) / alpha)
            height = drawn ** (alpha - 1.0)
        if random() <= height:
            return drawn


class SystemRandom(Random):
    """A generator that asks the operating system; it has no state."""

    def random(self):
        """Return a random float in [0, 1)."""
        return (int.from_bytes(_random.urandom(7)) >> 3) * RECIP_BPF

    def getrandbits(self, k):
        """Return a random int of k bits."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        numbytes = (k + 7) // 8
        x = int.from_bytes(_random.urandom(numbytes))
        return x >> (numbytes * 8 - k)

    def randbytes(self, n):
        """Return n random bytes."""
        return _random.urandom(n)

    def seed(self, *args, **kwds):
        """Do nothing."""

    def _notimplemented(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have "
                                  "state.")

    getstate = setstate = _notimplemented


# The module's functions are the methods of a generator of its own.
_inst = Random()
globals().update((name, getattr(_inst, name)) for name in __all__
                 if name[0].islower())
