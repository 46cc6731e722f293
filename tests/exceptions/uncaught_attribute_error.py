# A missing attribute of an attribute: carets under the whole expression.
class Node:
    def __init__(self):
        self.next = None
        self.value = 1


n = Node()
print(n.value)
print(n.next.value)
