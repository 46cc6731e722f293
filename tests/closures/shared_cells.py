# Functions of one scope share its variables; each call has its own.
def account(balance):
    history = []

    def deposit(n):
        nonlocal balance
        balance += n
        history.append(n)
        return balance

    def show():
        return balance, history
    return deposit, show


d1, s1 = account(100)
d2, s2 = account(0)
d1(50)
d2(1)
d1(25)
print(s1(), s2())
print(d1.__closure__ is not None, len(d1.__closure__), d1.__code__.co_freevars)
print([c.cell_contents for c in s1.__closure__])
print(d1.__closure__[0] is s1.__closure__[0], d1.__closure__[0] is d2.__closure__[0])
s1.__closure__[0].cell_contents = "from outside"
print(s1()[0])
print(type(s1.__closure__[0]).__name__, d1.__code__.co_cellvars, account.__code__.co_cellvars)
