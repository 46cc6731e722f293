# In which order the items go that product and its kin hold.
class Item:
    def __init__(self, name): self.name = name
    def __del__(self): print("gone", self.name)
t=(Item(1),Item(2),Item(3)); del t
t=[Item(1),Item(2),Item(3)]; del t
import itertools as I
p = I.product([Item("p1"), Item("p2")], repeat=2)
for t in p: pass
del t
print("a"); del p
p = I.permutations([Item("p1"), Item("p2")])
for t in p: pass
del t
print("b"); del p
p = I.combinations([Item("p1"), Item("p2"), Item("p3")],2)
for t in p: pass
del t
print("c"); del p
p = I.product([Item("p1"), Item("p2")], [Item("p3")]); next(p); del p
