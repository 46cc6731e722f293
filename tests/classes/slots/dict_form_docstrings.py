# A dict gives names by its keys; the dict stays visible as __slots__.
class Account:
    __slots__ = {
        "owner": "who holds the account",
        "balance": "in cents",
    }

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance


a = Account("Ann", 100)
print(a.owner, a.balance)
print(Account.__slots__)
print(Account.__slots__["balance"])
try:
    a.other = 1
except AttributeError as e:
    print(e)
print([n for n in dir(Account) if not n.startswith("_")])
