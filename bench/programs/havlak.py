"""Finding the loops of a control flow graph: depth-first numbering, disjoint
sets, and a forest of loops, after Havlak's "Nesting of Reducible and
Irreducible Loops" (1997), on a graph of nested loops repeated many times.
"""


class Block:
    __slots__ = ("number", "before", "after")

    def __init__(self, number):
        self.number = number
        self.before = []
        self.after = []


class FlowGraph:
    def __init__(self):
        self.blocks = []

    def block(self):
        block = Block(len(self.blocks))
        self.blocks.append(block)
        return block

    def link(self, source, target):
        source.after.append(target)
        target.before.append(source)

    def diamond(self, start):
        """start, two ways, and where they meet."""
        left, right, end = self.block(), self.block(), self.block()
        self.link(start, left)
        self.link(start, right)
        self.link(left, end)
        self.link(right, end)
        return end

    def loop(self, start, depth):
        """A loop with loops in it; gives the block after it."""
        head = self.block()
        self.link(start, head)
        at = head
        for _ in range(2):
            at = self.loop(at, depth - 1) if depth else self.diamond(at)
        self.link(at, head)
        end = self.block()
        self.link(at, end)
        return end


class Loop:
    __slots__ = ("head", "blocks", "parent", "children", "reducible", "depth")

    def __init__(self, head, reducible):
        self.head = head
        self.blocks = []
        self.parent = None
        self.children = []
        self.reducible = reducible
        self.depth = 0


class SetNode:
    """A node of the disjoint sets that loops collapse into."""

    __slots__ = ("parent", "block", "loop", "number")

    def __init__(self, block, number):
        self.parent = self
        self.block = block
        self.loop = None
        self.number = number

    def find(self):
        root = self
        while root.parent is not root:
            root = root.parent
        node = self
        while node.parent is not root:
            node.parent, node = root, node.parent
        return root


def number_blocks(first, count):
    """Nodes in depth-first order, and the last number below each."""
    numbers = [-1] * count
    nodes = []
    last = [0] * count
    numbers[first.number] = 0
    nodes.append(SetNode(first, 0))
    stack = [(first, 0)]
    while stack:
        block, at = stack.pop()
        if at < len(block.after):
            stack.append((block, at + 1))
            target = block.after[at]
            if numbers[target.number] < 0:
                numbers[target.number] = len(nodes)
                nodes.append(SetNode(target, len(nodes)))
                stack.append((target, 0))
        else:
            last[numbers[block.number]] = len(nodes) - 1
    return numbers, nodes, last


def find_loops(graph):
    count = len(graph.blocks)
    numbers, nodes, last = number_blocks(graph.blocks[0], count)
    size = len(nodes)
    back = [[] for _ in range(size)]
    other = [set() for _ in range(size)]
    for w in range(size):
        for block in nodes[w].block.before:
            v = numbers[block.number]
            if v >= 0:
                if w <= v <= last[w]:
                    back[w].append(v)
                else:
                    other[w].add(v)
    loops = []
    for w in range(size - 1, -1, -1):
        pool = []
        itself = False
        for v in back[w]:
            if v != w:
                pool.append(nodes[v].find())
            else:
                itself = True
        work = list(pool)
        reducible = True
        while work:
            x = work.pop()
            for y in other[x.number]:
                node = nodes[y].find()
                if not w <= node.number <= last[w]:
                    reducible = False
                    other[w].add(node.number)
                elif node.number != w and node not in pool:
                    work.append(node)
                    pool.append(node)
        if pool or itself:
            loop = Loop(nodes[w].block, reducible)
            nodes[w].loop = loop
            for node in pool:
                node.parent = nodes[w]
                if node.loop is not None:
                    node.loop.parent = loop
                    loop.children.append(node.loop)
                else:
                    loop.blocks.append(node.block)
            loops.append(loop)
    return loops


def measure(loops):
    """Depth of the nest, and a sum over all."""
    deepest = total = 0
    for loop in reversed(loops):
        loop.depth = 1 if loop.parent is None else loop.parent.depth + 1
        deepest = max(deepest, loop.depth)
        total += loop.depth * (len(loop.blocks) + 1)
    return deepest, total


def main():
    graph = FlowGraph()
    at = graph.block()
    for _ in range(100):
        at = graph.loop(at, 4)
    for round_ in range(8):
        loops = find_loops(graph)
        deepest, total = measure(loops)
        irreducible = sum(not loop.reducible for loop in loops)
        print(len(graph.blocks), len(loops), deepest, total, irreducible)
        # A way into the middle of a loop, for the next round.
        graph.link(graph.blocks[0], graph.blocks[40 + 97 * round_])


main()
