"""Linked lists and search trees, the classic users of small objects.

A node with __slots__ is a few words and nothing else, so a structure of a
million nodes fits where a million dictionaries would not.
"""


class Link:
    __slots__ = ("item", "rest")

    def __init__(self, item, rest=None):
        self.item = item
        self.rest = rest


class LinkedList:
    __slots__ = ("_first", "_size")

    def __init__(self, items=()):
        self._first = None
        self._size = 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, item):
        self._first = Link(item, self._first)
        self._size += 1

    def pop(self):
        if self._first is None:
            raise IndexError("pop from an empty linked list")
        link = self._first
        self._first = link.rest
        self._size -= 1
        return link.item

    def reverse(self):
        """Turn the links around in place."""
        behind = None
        link = self._first
        while link is not None:
            link.rest, behind, link = behind, link, link.rest
        self._first = behind

    def __len__(self):
        return self._size

    def __iter__(self):
        link = self._first
        while link is not None:
            yield link.item
            link = link.rest

    def __getitem__(self, index):
        if not 0 <= index < self._size:
            raise IndexError("linked list index out of range")
        for at, item in enumerate(self):
            if at == index:
                return item

    def __repr__(self):
        return "(" + " -> ".join(map(repr, self)) + ")"


class TreeNode:
    __slots__ = ("key", "value", "left", "right", "height")

    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.left = self.right = None
        self.height = 1


def height(node):
    return node.height if node is not None else 0


def lean(node):
    return height(node.left) - height(node.right)


def update(node):
    node.height = 1 + max(height(node.left), height(node.right))


def rotate_right(node):
    top = node.left
    node.left, top.right = top.right, node
    update(node)
    update(top)
    return top


def rotate_left(node):
    top = node.right
    node.right, top.left = top.left, node
    update(node)
    update(top)
    return top


def balance(node):
    """Restore the AVL rule: sides differ in height by one at most."""
    update(node)
    if lean(node) > 1:
        if lean(node.left) < 0:
            node.left = rotate_left(node.left)
        return rotate_right(node)
    if lean(node) < -1:
        if lean(node.right) > 0:
            node.right = rotate_right(node.right)
        return rotate_left(node)
    return node


class TreeMap:
    """A mapping whose keys stay in order."""

    __slots__ = ("_root", "_size")

    def __init__(self, pairs=()):
        self._root = None
        self._size = 0
        for key, value in pairs:
            self[key] = value

    def __len__(self):
        return self._size

    def __setitem__(self, key, value):
        self._root = self._insert(self._root, key, value)

    def _insert(self, node, key, value):
        if node is None:
            self._size += 1
            return TreeNode(key, value)
        if key < node.key:
            node.left = self._insert(node.left, key, value)
        elif node.key < key:
            node.right = self._insert(node.right, key, value)
        else:
            node.value = value
            return node
        return balance(node)

    def _find(self, key):
        node = self._root
        while node is not None:
            if key < node.key:
                node = node.left
            elif node.key < key:
                node = node.right
            else:
                return node
        return None

    def __getitem__(self, key):
        node = self._find(key)
        if node is None:
            raise KeyError(key)
        return node.value

    def __contains__(self, key):
        return self._find(key) is not None

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        self._root = self._delete(self._root, key)
        self._size -= 1

    def _delete(self, node, key):
        if key < node.key:
            node.left = self._delete(node.left, key)
        elif node.key < key:
            node.right = self._delete(node.right, key)
        elif node.left is None:
            return node.right
        elif node.right is None:
            return node.left
        else:
            after = node.right
            while after.left is not None:
                after = after.left
            node.key, node.value = after.key, after.value
            node.right = self._delete(node.right, after.key)
        return balance(node)

    def _walk(self, node):
        if node is not None:
            yield from self._walk(node.left)
            yield node
            yield from self._walk(node.right)

    def __iter__(self):
        return (node.key for node in self._walk(self._root))

    def items(self):
        return ((node.key, node.value) for node in self._walk(self._root))

    def between(self, low, high):
        """The keys from low to high, both included, in order."""
        stack = [self._root]
        found = []
        while stack:
            node = stack.pop()
            if node is None:
                continue
            if low < node.key:
                stack.append(node.left)
            if low <= node.key <= high:
                found.append(node.key)
            if node.key < high:
                stack.append(node.right)
        return sorted(found)

    @property
    def height(self):
        return height(self._root)

    def draw(self):
        """The tree lying on its side, its root at the left."""
        def lines(node, depth):
            if node is None:
                return
            yield from lines(node.right, depth + 1)
            yield "    " * depth + str(node.key)
            yield from lines(node.left, depth + 1)

        return "\n".join(lines(self._root, 0))


numbers = LinkedList(range(1, 6))
print(numbers, "has", len(numbers), "items, the third is", numbers[2])
numbers.push("new")
numbers.reverse()
print("reversed:", numbers, "contains 3:", 3 in numbers)
first, *middle, last = numbers
print("first", first, "middle", middle, "last", last)
while numbers:
    numbers.pop()
try:
    numbers.pop()
except IndexError as error:
    print("error:", error)

million = LinkedList()
for number in range(1_000_000):
    million.push(number)
print("a million links add up to", sum(million))
del million     # which must not recurse a million levels deep

tree = TreeMap((key, key * key) for key in range(1, 16))
print("fifteen keys in order, and yet the tree is", tree.height, "high:")
print(tree.draw())
print("7 squared is", tree[7], "- 16 is there:", 16 in tree)
for key in (8, 4, 12, 1):
    del tree[key]
print("after four deletions:", *tree)
print("between 5 and 10:", tree.between(5, 10))
try:
    del tree[8]
except KeyError as error:
    print("no such key:", error)

words = TreeMap()
for word in ("a slot is a place that is made for a tenon and a tenon is "
             "made for a slot").split():
    words[word] = words[word] + 1 if word in words else 1
print("words:", ", ".join(f"{w} {n}" for w, n in words.items()))

large = TreeMap()
key = 1
for _ in range(5000):
    key = key * 75 % 65537
    large[key] = None
keys = list(large)
print(len(large), "keys, sorted:", keys == sorted(keys),
      "height:", large.height)
