"""A small bank: accounts, exceptions of its own, and a ledger.

Amounts are whole cents, so that nothing is ever lost to rounding.
"""


class BankError(Exception):
    """Whatever the bank refuses."""


class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        self.account = account
        self.needed = needed
        super().__init__(
            f"{account.owner} is short of {money(needed - account.balance)}")


class UnknownAccount(BankError, LookupError):
    pass


class FrozenAccount(BankError):
    pass


def money(cents):
    sign = "-" if cents < 0 else ""
    cents = abs(cents)
    return f"{sign}{cents // 100:,}.{cents % 100:02d}"


class Entry:
    """One line of the ledger."""

    __slots__ = ("number", "kind", "account", "amount")

    def __init__(self, number, kind, account, amount):
        self.number = number
        self.kind = kind
        self.account = account
        self.amount = amount

    def __str__(self):
        return (f"{self.number:>3}  {self.kind:<10} "
                f"{self.account:<8} {money(self.amount):>12}")


class Account:
    __slots__ = ("number", "owner", "_balance", "frozen")

    kind = "current"

    def __init__(self, number, owner):
        self.number = number
        self.owner = owner
        self._balance = 0
        self.frozen = False

    @property
    def balance(self):
        return self._balance

    @property
    def limit(self):
        """How far below zero the account may go."""
        return 0

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {money(amount)}")
        self.check_frozen()
        self._balance += amount

    def withdraw(self, amount):
        self.check_frozen()
        if self._balance - amount < -self.limit:
            raise InsufficientFunds(self, amount)
        self._balance -= amount

    def check_frozen(self):
        if self.frozen:
            raise FrozenAccount(f"account {self.number} is frozen")

    def month_end(self):
        """Interest or fees: positive is paid to the owner."""
        return 0

    def __str__(self):
        return (f"{self.number} {self.kind:<8} {self.owner:<6} "
                f"{money(self.balance):>12}")


class SavingsAccount(Account):
    __slots__ = ("rate",)

    kind = "savings"

    def __init__(self, number, owner, rate):
        super().__init__(number, owner)
        self.rate = rate

    def month_end(self):
        return self.balance * self.rate // 1200


class CreditAccount(Account):
    __slots__ = ("_limit", "fee")

    kind = "credit"

    def __init__(self, number, owner, limit, fee=500):
        super().__init__(number, owner)
        self._limit = limit
        self.fee = fee

    @property
    def limit(self):
        return self._limit

    def month_end(self):
        return -self.fee if self.balance < 0 else 0


class Bank:
    def __init__(self, name):
        self.name = name
        self._accounts = {}
        self._ledger = []
        self._next_number = 1001

    def open(self, kind, owner, **terms):
        account = kind(self._next_number, owner, **terms)
        self._accounts[account.number] = account
        self._next_number += 1
        return account.number

    def __getitem__(self, number):
        try:
            return self._accounts[number]
        except KeyError:
            raise UnknownAccount(f"no account {number}") from None

    def __iter__(self):
        return iter(self._accounts.values())

    def __len__(self):
        return len(self._accounts)

    def __contains__(self, number):
        return number in self._accounts

    def _record(self, kind, account, amount):
        self._ledger.append(
            Entry(len(self._ledger) + 1, kind, account.owner, amount))

    def deposit(self, number, amount):
        account = self[number]
        account.deposit(amount)
        self._record("deposit", account, amount)

    def withdraw(self, number, amount):
        account = self[number]
        account.withdraw(amount)
        self._record("withdrawal", account, -amount)

    def transfer(self, source, target, amount):
        """Move money, or move none of it."""
        giver = self[source]
        taker = self[target]
        giver.withdraw(amount)
        try:
            taker.deposit(amount)
        except BankError as error:
            giver.deposit(amount)
            raise BankError("transfer undone") from error
        self._record("out", giver, -amount)
        self._record("in", taker, amount)

    def month_end(self):
        for account in self:
            amount = account.month_end()
            if amount > 0:
                account.deposit(amount)
                self._record("interest", account, amount)
            elif amount < 0:
                account.withdraw(-amount)
                self._record("fee", account, amount)

    def total(self):
        return sum(account.balance for account in self)

    def print_ledger(self):
        for entry in self._ledger:
            print(entry)


class Attempt:
    """A context manager that reports what the bank refuses."""

    def __init__(self, what):
        self.what = what

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if error is None:
            print(f"{self.what}: done")
            return False
        if not isinstance(error, (BankError, ValueError)):
            return False
        print(f"{self.what}: {kind.__name__}: {error}")
        if error.__cause__ is not None:
            print(f"    because: {error.__cause__}")
        return True


bank = Bank("Mortise & Sons")
ada = bank.open(Account, "Ada")
grace = bank.open(SavingsAccount, "Grace", rate=3)
alan = bank.open(CreditAccount, "Alan", limit=50_000)

bank.deposit(ada, 125_050)
bank.deposit(grace, 1_000_000)

with Attempt("Ada pays Alan 200.00"):
    bank.transfer(ada, alan, 20_000)
with Attempt("Ada withdraws 5,000.00"):
    bank.withdraw(ada, 500_000)
with Attempt("Alan withdraws 450.00"):
    bank.withdraw(alan, 45_000)
with Attempt("Alan withdraws 450.00 more"):
    bank.withdraw(alan, 45_000)
with Attempt("someone pays account 9"):
    bank.transfer(grace, 9, 100)
with Attempt("a deposit of nothing"):
    bank.deposit(grace, 0)

bank[ada].frozen = True
with Attempt("Grace pays Ada, whose account is frozen"):
    bank.transfer(grace, ada, 10_000)
bank[ada].frozen = False
with Attempt("Grace tries once more"):
    bank.transfer(grace, ada, 10_000)

before = bank.total()
bank.month_end()

print()
print(bank.name, "has", len(bank), "accounts")
for account in bank:
    print(" ", account)
print("total", money(bank.total()), "of which new", money(
    bank.total() - before))
print("account 1002 exists:", 1002 in bank, "- 2001:", 2001 in bank)

print()
bank.print_ledger()

try:
    bank[ada].balance = 1_000_000
except AttributeError as error:
    print("cheating:", error)
