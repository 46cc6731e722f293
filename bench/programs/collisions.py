"""Aircraft in the sky: who comes too close to whom, frame by frame.

Positions are kept in a red-black tree by name; space is cut into cells, and
only aircraft whose ways touch the same cell are compared.
"""

CELL = 8.0
NEAR = 1.0


class Vector3:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def minus(self, other):
        return Vector3(self.x - other.x, self.y - other.y, self.z - other.z)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z


class Node:
    __slots__ = ("key", "value", "left", "right", "red")

    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.left = None
        self.right = None
        self.red = True


def rotate_left(node):
    top = node.right
    node.right = top.left
    top.left = node
    top.red = node.red
    node.red = True
    return top


def rotate_right(node):
    top = node.left
    node.left = top.right
    top.right = node
    top.red = node.red
    node.red = True
    return top


def put(node, key, value):
    """Into a left-leaning red-black tree (Sedgewick, 2008)."""
    if node is None:
        return Node(key, value)
    if key < node.key:
        node.left = put(node.left, key, value)
    elif key > node.key:
        node.right = put(node.right, key, value)
    else:
        node.value = value
        return node
    left, right = node.left, node.right
    if right is not None and right.red and (left is None or not left.red):
        node = rotate_left(node)
        left = node.left
    if left is not None and left.red:
        if left.left is not None and left.left.red:
            node = rotate_right(node)
    left, right = node.left, node.right
    if left is not None and right is not None and left.red and right.red:
        node.red = True
        left.red = False
        right.red = False
    return node


class Tree:
    __slots__ = ("root", "size")

    def __init__(self):
        self.root = None
        self.size = 0

    def get(self, key):
        node = self.root
        while node is not None:
            if key < node.key:
                node = node.left
            elif key > node.key:
                node = node.right
            else:
                return node.value
        return None

    def put(self, key, value):
        self.root = put(self.root, key, value)
        self.root.red = False


class Motion:
    """Where one aircraft was and is."""

    __slots__ = ("name", "old", "new")

    def __init__(self, name, old, new):
        self.name = name
        self.old = old
        self.new = new

    def meets(self, other):
        """Do two straight motions come near within the frame?"""
        start = self.old.minus(other.old)
        way = self.new.minus(other.new).minus(start)
        a = way.dot(way)
        c = start.dot(start) - NEAR * NEAR
        if c <= 0.0:
            return True
        if a == 0.0:
            return False
        b = start.dot(way)
        square = b * b - a * c
        if square < 0.0 or b > 0.0:
            return False
        return (-b - square ** 0.5) / a <= 1.0


def cells(motion):
    """The cells that the motion's box touches."""
    old, new = motion.old, motion.new
    first_x = int((min(old.x, new.x) - NEAR) // CELL)
    last_x = int((max(old.x, new.x) + NEAR) // CELL)
    first_y = int((min(old.y, new.y) - NEAR) // CELL)
    last_y = int((max(old.y, new.y) + NEAR) // CELL)
    for x in range(first_x, last_x + 1):
        for y in range(first_y, last_y + 1):
            yield x * 1024 + y


class Detector:
    def __init__(self):
        self.known = Tree()

    def frame(self, aircraft):
        """Names of pairs that collide on their way to new places."""
        grid = {}
        for name, place in aircraft:
            old = self.known.get(name)
            self.known.put(name, place)
            motion = Motion(name, place if old is None else old, place)
            for cell in cells(motion):
                if cell in grid:
                    grid[cell].append(motion)
                else:
                    grid[cell] = [motion]
        found = set()
        for motions in grid.values():
            count = len(motions)
            for i in range(count):
                one = motions[i]
                for j in range(i + 1, count):
                    other = motions[j]
                    if one.meets(other):
                        found.add(one.name * 1000 + other.name
                                  if one.name < other.name
                                  else other.name * 1000 + one.name)
        return found


def triangle(value):
    """A wave between 0 and 100."""
    value %= 200.0
    return value if value < 100.0 else 200.0 - value


def aircraft(count, time):
    found = []
    for i in range(count):
        name = i * 37 % count
        found.append((name, Vector3(
            triangle(name * 7.3 + time * (1.0 + name % 7)),
            triangle(name * 3.9 + time * (2.0 - name % 5)),
            10.0 + name % 4)))
    return found


def main():
    detector = Detector()
    total = 0
    for step in range(225):
        found = detector.frame(aircraft(200, step * 0.5))
        total += len(found)
        if step % 25 == 0:
            print(step, len(found), min(found, default=0))
    print(total)


main()
