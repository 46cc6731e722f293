# A near miss of an attribute's name gets a suggestion.
class Account:
    def __init__(self):
        self.balance = 10
        self.owner = "Ann"


a = Account()
print(a.owner)
print(a.balanse)
