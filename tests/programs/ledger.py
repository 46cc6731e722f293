"""A bank: double entry, transactions with savepoints, caches that forget.

Accounts know their bank weakly, statements are cached (least recently used,
or until their time is over), and every cent must be somewhere.  The argument
is the number of random transfers.
"""

# bench: 12000

import bisect
import gc
import random
import sys
import weakref
from collections import Counter, OrderedDict, defaultdict, namedtuple
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, unique
from functools import cached_property, partialmethod, wraps
from itertools import accumulate, count, groupby
from operator import attrgetter, methodcaller


# Caches

class Clock:
    """Time that passes when told to."""

    def __init__(self):
        self.now = 0

    def __iadd__(self, step):
        self.now += step
        return self

    def __call__(self):
        return self.now


class LruCache:
    """So many entries; the least recently used goes first."""

    def __init__(self, size):
        self.size = size
        self.entries = OrderedDict()
        self.hits = self.misses = 0

    def __len__(self):
        return len(self.entries)

    def __contains__(self, key):
        return key in self.entries

    def __getitem__(self, key):
        try:
            self.entries.move_to_end(key)
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        return self.entries[key]

    def __setitem__(self, key, value):
        self.entries[key] = value
        self.entries.move_to_end(key)
        while len(self.entries) > self.size:
            self.evict(*self.entries.popitem(last=False))

    def __delitem__(self, key):
        del self.entries[key]

    def evict(self, key, value):
        pass

    def __call__(self, function):
        """As a decorator; the wrapper has the cache as `.cache`."""
        @wraps(function)
        def cached(*args):
            try:
                return self[args]
            except KeyError:
                self[args] = result = function(*args)
                return result
        cached.cache = self
        return cached


class TtlCache(LruCache):
    """Entries also end after a time."""

    def __init__(self, size, life, clock):
        super().__init__(size)
        self.life, self.clock = life, clock
        self.evicted = []

    def __getitem__(self, key):
        value, deadline = super().__getitem__(key)
        if deadline <= self.clock():
            self.hits -= 1
            self.misses += 1
            del self[key]
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, (value, self.clock() + self.life))

    def evict(self, key, value):
        self.evicted.append(key)

    def purge(self):
        now = self.clock()
        late = [key for key, (_, end) in self.entries.items() if end <= now]
        for key in late:
            del self[key]
        return len(late)


# The bank

class BankError(Exception):
    """The root of what can go wrong; subclasses say how to tell it."""

    text = "something is wrong"

    def __init__(self, **details):
        super().__init__(self.text.format_map(details))
        self.__dict__.update(details)


class Overdrawn(BankError):
    text = "{account} has {balance:.2f}, {amount:.2f} wanted"


class Frozen(BankError):
    text = "{account} is frozen"


class Unknown(BankError, LookupError):
    text = "no account {name!r}"


class Unbalanced(BankError):
    text = "entries sum up to {sum:+.2f}"


@unique
class Kind(Enum):
    ASSET = ("cash and claims", 1)
    LIABILITY = ("what is owed", -1)
    INCOME = ("earned", -1)
    EXPENSE = ("spent", 1)

    def __init__(self, meaning, sign):
        self.meaning = meaning
        self.sign = sign

    @property
    def natural(self):
        return "debit" if self.sign > 0 else "credit"


Entry = namedtuple("Entry", "account amount")


@dataclass(frozen=True, order=True)
class Booking:
    date: int
    number: int = field(default_factory=count(1).__next__)
    text: str = field(default="", compare=False)
    entries: tuple = field(default=(), compare=False, repr=False)

    def __post_init__(self):
        total = sum(entry.amount for entry in self.entries)
        if total:
            raise Unbalanced(sum=total / 100)

    @cached_property
    def turnover(self):
        return sum(e.amount for e in self.entries if e.amount > 0)


class Account:
    __slots__ = ("name", "kind", "balance", "limit", "frozen", "_bank",
                 "__weakref__")

    def __init__(self, bank, name, kind, limit=None):
        self.name, self.kind, self.limit = name, kind, limit
        self.balance = 0
        self.frozen = False
        self._bank = weakref.ref(bank)

    @property
    def bank(self):
        bank = self._bank()
        if bank is None:
            raise ReferenceError(f"{self.name}: the bank is gone")
        return bank

    def apply(self, amount):
        if self.frozen:
            raise Frozen(account=self.name)
        balance = self.balance + amount
        natural = balance * self.kind.sign
        if self.limit is not None and natural < self.limit:
            raise Overdrawn(account=self.name, amount=abs(amount) / 100,
                            balance=self.balance * self.kind.sign / 100)
        self.balance = balance

    def __format__(self, spec):
        if spec == "b":
            return f"{self.balance * self.kind.sign / 100:,.2f}"
        return format(self.name, spec)

    def __repr__(self):
        return f"<{self.kind.name.lower()} {self.name} {self:b}>"

    def freeze(self, state):
        self.frozen = state

    lock = partialmethod(freeze, True)
    unlock = partialmethod(freeze, False)


def audited(method):
    """Note the call and how it ended in the bank's audit."""
    @wraps(method)
    def wrapper(self, *args, **kwargs):
        outcome = "ok"
        try:
            return method(self, *args, **kwargs)
        except BankError as error:
            outcome = type(error).__name__
            raise
        finally:
            self.audit[method.__name__, outcome] += 1
    return wrapper


class Bank:
    def __init__(self):
        self.accounts = {}
        self.journal = []
        self.audit = Counter()
        self.date = 0
        self.depth = 0
        self.by_owner = weakref.WeakValueDictionary()
        self.listeners = weakref.WeakSet()

    def open(self, name, kind=Kind.LIABILITY, **options):
        account = self.accounts[name] = Account(self, name, kind, **options)
        self.by_owner[name.split(".")[0]] = account
        return account

    def __getitem__(self, name):
        try:
            return self.accounts[name]
        except KeyError:
            raise Unknown(name=name) from None

    @contextmanager
    def transaction(self):
        """Nested blocks are savepoints."""
        saved = {a: a.balance for a in self.accounts.values()}
        mark = len(self.journal)
        self.depth += 1
        try:
            yield self.depth
        except BankError:
            for account, balance in saved.items():
                account.balance = balance
            del self.journal[mark:]
            raise
        finally:
            self.depth -= 1

    @audited
    def book(self, text, **amounts):
        """book("rent", flat_rent=500, till_main=-500): _ stands for a dot."""
        entries = tuple(Entry(name.replace("_", ".", 1), amount)
                        for name, amount in amounts.items())
        booking = Booking(self.date, text=text, entries=entries)
        with self.transaction():
            for name, amount in entries:
                self[name].apply(amount)
            bisect.insort(self.journal, booking)
        for listener in list(self.listeners):
            listener.told(booking)
        return booking

    @audited
    def transfer(self, source, target, amount, fee=0):
        with ExitStack() as stack:
            stack.enter_context(self.transaction())
            for name in (source, target):
                account = self[name]
                if account.frozen:
                    continue
                account.lock()
                stack.callback(account.unlock)
            stack.pop_all().close()
            self.book(f"{source} to {target}",
                      **{source.replace(".", "_"): amount + fee,
                         target.replace(".", "_"): -amount,
                         **({"fees_earned": -fee} if fee else {})})

    def statement(self, name):
        mine = [(b.date, b.text, e.amount * self[name].kind.sign)
                for b in self.journal for e in b.entries if e.account == name]
        return [(*row, total) for row, total in
                zip(mine, accumulate(row[2] for row in mine))]

    def check(self):
        total = sum(map(attrgetter("balance"), self.accounts.values()))
        from_journal = Counter()
        for booking in self.journal:
            for name, amount in booking.entries:
                from_journal[name] += amount
        wrong = [name for name, account in self.accounts.items()
                 if account.balance != from_journal[name]]
        return total == 0 and not wrong

    def trial(self):
        key = attrgetter("kind.name")
        accounts = sorted(self.accounts.values(), key=key)
        for kind, group in groupby(accounts, key):
            group = list(group)
            yield kind, len(group), sum(a.balance for a in group)


class Watcher:
    def __init__(self, least):
        self.least = least
        self.seen = []

    def told(self, booking):
        if booking.turnover >= self.least:
            self.seen.append(booking.text)


def tour():
    bank = Bank()
    bank.open("till.main", Kind.ASSET)
    bank.open("fees.earned", Kind.INCOME)
    for name, limit in [("ann.giro", -5000), ("bob.giro", 0), ("ann.save", 0)]:
        bank.open(name, limit=limit)
    watcher = Watcher(10000)
    bank.listeners.add(watcher)
    bank.book("cash in", till_main=100000, ann_giro=-100000)
    bank.date += 1
    bank.transfer("ann.giro", "bob.giro", 25000, fee=50)
    print(*bank.accounts.values(), sep="\n")
    for attempt in [lambda: bank.transfer("bob.giro", "ann.save", 25001),
                    lambda: bank.transfer("bob.giro", "eve.giro", 1),
                    lambda: bank.book("magic", ann_giro=-5),
                    lambda: bank["ann.save"].lock() or bank.transfer(
                        "bob.giro", "ann.save", 10),
                    lambda: bank["bob.giro"].apply("1")]:
        try:
            attempt()
        except BankError as error:
            print(type(error).__name__, error, error.__dict__,
                  error.__context__ is None)
        except TypeError as error:
            print("TypeError", error)
    bank["ann.save"].unlock()
    try:
        with bank.transaction() as outer:
            bank.transfer("ann.giro", "ann.save", 10000)
            with suppress(Overdrawn), bank.transaction() as inner:
                bank.transfer("ann.giro", "bob.giro", 1)
                bank.transfer("bob.giro", "ann.save", 10 ** 9)
            print("levels", outer, inner, bank["bob.giro"])
            bank.transfer("ann.giro", "bob.giro", 69000)
            bank["nobody"]
    except Unknown as error:
        print("rolled back:", error, isinstance(error, LookupError))
    print(bank["ann.giro"], bank.check(), dict(bank.audit))
    for row, total in [(r[:3], r[3]) for r in bank.statement("ann.giro")]:
        print(row, total)
    print(list(bank.trial()), watcher.seen)
    print([(k.name, k.natural, k.meaning) for k in Kind])
    print(bank.journal[-1], bank.journal[0] < bank.journal[-1])
    del watcher
    print(len(bank.listeners), sorted(bank.by_owner))
    account = bank.accounts.pop("bob.giro")
    del account
    gc.collect()
    print(sorted(bank.by_owner), bank.by_owner["ann"].name)
    orphan = bank["ann.giro"]
    ends = weakref.finalize(bank, print, "the bank closed", orphan.name)
    del bank, attempt
    gc.collect()
    with suppress(ReferenceError):
        print(orphan.bank)
    print(ends.alive)


def caches():
    clock = Clock()
    cache = TtlCache(3, 10, clock)
    for n in range(5):
        cache[n] = n * n
        clock += 2
    print(list(cache.entries), cache.evicted, 4 in cache)
    for key in (2, 3, 4, 7):
        try:
            print(key, cache[key])
        except KeyError as error:
            print("missing", error)
        clock += 2
    print(cache.purge(), len(cache), cache.hits, cache.misses)

    @LruCache(2)
    def square(n):
        """n times n"""
        print("computing", n)
        return n * n

    print([square(n) for n in (1, 2, 1, 3, 1, 2)], square.cache.hits,
          square.__name__, square.__doc__)


def business(number):
    rng = random.Random(11)
    bank = Bank()
    bank.open("till.main", Kind.ASSET)
    bank.open("fees.earned", Kind.INCOME)
    names = [f"c{n}.giro" for n in range(20)]
    for name in names:
        bank.open(name, limit=-10000)
        bank.book("start", till_main=50000,
                  **{name.replace(".", "_"): -50000})
    clock = Clock()
    statements = TtlCache(8, 50, clock)
    failed = Counter()
    for n in range(number):
        bank.date = clock.now // 10
        clock += rng.randrange(3)
        source, target = rng.sample(names, 2)
        try:
            bank.transfer(source, target, rng.randrange(1, 30000),
                          fee=rng.choice([0, 0, 25]))
        except BankError as error:
            failed[type(error).__name__] += 1
        if n % 50 == 0:
            bank[rng.choice(names)].freeze(rng.random() < 0.3)
        if n % 40 == 0:
            try:
                statements[source]
            except KeyError:
                statements[source] = bank.statement(source)
    print(bank.check(), len(bank.journal), dict(sorted(failed.items())))
    print(sorted(bank.audit.items()))
    print(list(bank.trial()), statements.hits, statements.misses)
    richest = sorted(map(bank.__getitem__, names), key=attrgetter("balance"))
    print(*map(methodcaller("__format__", "b"), richest[:4]))
    days = defaultdict(int)
    for booking in bank.journal:
        days[booking.date] += booking.turnover
    print(max(days.items(), key=lambda item: item[::-1]))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        tour()
        caches()
    business(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
