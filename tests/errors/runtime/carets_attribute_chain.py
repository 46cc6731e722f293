class Node:
    def __init__(self, next):
        self.next = next


chain = Node(Node(None))
print(chain.next.next.next.value)
