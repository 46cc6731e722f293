# The collector leaves a cycle alone while anything outside refers to it.
import gc
from weakref import ref


class Node:
    pass


def ring(n):
    nodes = [Node() for _ in range(n)]
    for i, node in enumerate(nodes):
        node.next = nodes[(i + 1) % n]
        node.value = i
    return nodes[0]


start = ring(5)
weak = ref(start.next.next)
gc.collect()
print(weak() is start.next.next, weak().value)
third = start.next.next
del start
gc.collect()
print(weak() is third, third.next.next.next.value)
del third
gc.collect()
print(weak())
