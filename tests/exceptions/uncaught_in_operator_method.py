# An operator's method is a frame below the expression.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Money(self.amount + other.amount)


print((Money(1) + Money(2)).amount)
wallet = Money(1) + 5
