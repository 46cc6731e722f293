"""A graph library: paths, spanning trees, components, order, flows, matching.

Graphs are generic over their nodes; algorithms are functions and generators
on the adjacency dicts.  The argument is the size of the random graphs.
"""

# bench: 2000

from __future__ import annotations

import heapq
import random
import sys
from collections import defaultdict, deque
from collections.abc import Hashable, Iterator
from functools import wraps
from itertools import combinations, count, pairwise
from math import inf
from typing import Generic, TypeVar

N = TypeVar("N", bound=Hashable)


class GraphError(Exception):
    pass


class CycleFound(GraphError):
    @property
    def cycle(self):
        return self.args[0]


class Graph(Generic[N]):
    """Weighted edges between hashable nodes, directed unless a subclass."""

    directed = True

    def __init__(self, edges=()):
        self.out: dict[N, dict[N, float]] = {}
        for edge in edges:
            self.add(*edge)

    def add(self, source: N, target: N, weight: float = 1) -> Graph[N]:
        self.out.setdefault(source, {})[target] = weight
        self.out.setdefault(target, {})
        if not self.directed:
            self.out[target][source] = weight
        return self

    def __iter__(self) -> Iterator[N]:
        return iter(self.out)

    def __len__(self):
        return len(self.out)

    def __contains__(self, item):
        if isinstance(item, tuple) and len(item) == 2:
            source, target = item
            return target in self.out.get(source, ())
        return item in self.out

    def __getitem__(self, key):
        match key:
            case (source, target):
                return self.out[source][target]
            case _:
                return self.out[key]

    def __delitem__(self, node):
        del self.out[node]
        for targets in self.out.values():
            targets.pop(node, None)

    def __or__(self, other):
        if not isinstance(other, Graph):
            return NotImplemented
        return type(self)([*self.edges(), *other.edges()])

    def edges(self):
        seen = set()
        for source, targets in self.out.items():
            for target, weight in targets.items():
                if self.directed or (target, source) not in seen:
                    seen.add((source, target))
                    yield source, target, weight

    def reversed(self):
        return type(self)((t, s, w) for s, t, w in self.edges())

    def __repr__(self):
        return (f"<{type(self).__name__} {len(self)} nodes "
                f"{sum(1 for _ in self.edges())} edges>")


class Undirected(Graph[N]):
    directed = False


def needs_node(function):
    """Refuse a start that is not in the graph."""
    @wraps(function)
    def checked(graph, start, *args, **options):
        if start not in graph:
            raise GraphError(f"{function.__name__}: no node {start!r}")
        return function(graph, start, *args, **options)
    return checked


# Walks

@needs_node
def breadth_first(graph, start):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        yield node, distance[node]
        for target in graph[node]:
            if target not in distance:
                distance[target] = distance[node] + 1
                queue.append(target)


def postorder(graph, starts=None):
    """Every node after what it reaches, without recursion."""
    seen = set()
    for start in graph if starts is None else starts:
        if start in seen:
            continue
        seen.add(start)
        stack = [(start, iter(graph[start]))]
        while stack:
            node, targets = stack[-1]
            for target in targets:
                if target not in seen:
                    seen.add(target)
                    stack.append((target, iter(graph[target])))
                    break
            else:
                stack.pop()
                yield node


# Order

def topological(graph):
    """Kahn's algorithm; the cycle is in the exception."""
    degree = dict.fromkeys(graph, 0)
    for _, target, _ in graph.edges():
        degree[target] += 1
    ready = [node for node, n in degree.items() if n == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        node = heapq.heappop(ready)
        order.append(node)
        for target in graph[node]:
            degree[target] -= 1
            if degree[target] == 0:
                heapq.heappush(ready, target)
    if len(order) < len(graph):
        node = min(n for n, d in degree.items() if d and reaches_itself(graph, n))
        raise CycleFound(path_back(graph, node))
    return order


def reaches_itself(graph, node):
    return any(node == other for target in graph[node]
               for other, _ in breadth_first(graph, target))


def path_back(graph, node):
    best = None
    for target in sorted(graph[node]):
        path = shortest_path(graph, target, node)
        if path and (best is None or len(path) < len(best)):
            best = path
    return [node, *best]


def components(graph):
    """Strongly connected ones, after Tarjan, with a stack of generators."""
    index, low, on_stack, stack, found = {}, {}, set(), [], []
    number = count()

    def visit(node):
        index[node] = low[node] = next(number)
        stack.append(node)
        on_stack.add(node)
        for target in graph[node]:
            if target not in index:
                yield visit(target)
                low[node] = min(low[node], low[target])
            elif target in on_stack:
                low[node] = min(low[node], index[target])
        if low[node] == index[node]:
            component = set()
            while node not in component:
                component.add(stack.pop())
            on_stack.difference_update(component)
            found.append(component)

    for start in graph:
        if start in index:
            continue
        calls = [visit(start)]
        while calls:
            try:
                calls.append(next(calls[-1]))
            except StopIteration:
                calls.pop()
    return found


def kosaraju(graph):
    """The same, by two depth-first walks."""
    order = list(postorder(graph))
    backwards = graph.reversed()
    seen = set()
    for node in reversed(order):
        if node not in seen:
            part = {n for n in postorder(Without(backwards, seen), [node])}
            seen |= part
            yield part


class Without:
    """A view of a graph without some nodes."""

    def __init__(self, graph, hidden):
        self.graph, self.hidden = graph, frozenset(hidden)

    def __getitem__(self, node):
        return (n for n in self.graph[node] if n not in self.hidden)


# Shortest paths

@needs_node
def dijkstra(graph, start, goal=None):
    """(distance, predecessor) maps; stops early at a goal."""
    distance, before = {start: 0}, {}
    heap = [(0, start)]
    done = set()
    while heap:
        far, node = heapq.heappop(heap)
        if node in done:
            continue
        if node == goal:
            break
        done.add(node)
        for target, weight in graph[node].items():
            if weight < 0:
                raise GraphError(f"negative edge {node!r} to {target!r}")
            new = far + weight
            if new < distance.get(target, inf):
                distance[target] = new
                before[target] = node
                heapq.heappush(heap, (new, target))
    return distance, before


def shortest_path(graph, start, goal):
    distance, before = dijkstra(graph, start, goal)
    if goal not in distance:
        return None
    path = [goal]
    while path[-1] != start:
        path.append(before[path[-1]])
    return path[::-1]


@needs_node
def bellman_ford(graph, start):
    distance = defaultdict(lambda: inf, {start: 0})
    edges = list(graph.edges())
    for round_ in range(len(graph)):
        changed = False
        for source, target, weight in edges:
            if distance[source] + weight < distance[target]:
                distance[target] = distance[source] + weight
                changed = True
        if not changed:
            return dict(distance), round_
    raise GraphError("negative cycle")


def floyd_warshall(graph):
    nodes = list(graph)
    far = {a: {b: 0 if a == b else graph[a].get(b, inf) for b in nodes}
           for a in nodes}
    for middle in nodes:
        through = far[middle]
        for row in far.values():
            first = row[middle]
            if first == inf:
                continue
            for target, rest in through.items():
                if first + rest < row[target]:
                    row[target] = first + rest
    return far


def a_star(width, height, walls, start, goal):
    """On a grid of squares, with the Manhattan distance as the guess."""
    def guess(cell):
        return abs(cell[0] - goal[0]) + abs(cell[1] - goal[1])

    heap, before, cost = [(guess(start), start)], {start: None}, {start: 0}
    while heap:
        _, cell = heapq.heappop(heap)
        if cell == goal:
            break
        x, y = cell
        for step in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if (0 <= step[0] < width and 0 <= step[1] < height
                    and step not in walls
                    and cost[cell] + 1 < cost.get(step, inf)):
                cost[step] = cost[cell] + 1
                before[step] = cell
                heapq.heappush(heap, (cost[step] + guess(step), step))
    else:
        return None
    path = []
    while cell is not None:
        path.append(cell)
        cell = before[cell]
    return path[::-1]


# Spanning trees

class Forest:
    """Disjoint sets with path halving and union by size."""

    __slots__ = ("parent", "size")

    def __init__(self, items=()):
        self.parent = {item: item for item in items}
        self.size = dict.fromkeys(self.parent, 1)

    def __getitem__(self, item):
        parent = self.parent
        while parent[item] != item:
            parent[item] = item = parent[parent[item]]
        return item

    def join(self, a, b):
        a, b = self[a], self[b]
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True


def kruskal(graph):
    forest = Forest(graph)
    return [edge for edge in sorted(graph.edges(), key=lambda e: (e[2], e[:2]))
            if forest.join(edge[0], edge[1])]


def prim(graph):
    total = 0
    seen = set()
    start = next(iter(graph))
    heap = [(0, start)]
    while heap:
        weight, node = heapq.heappop(heap)
        if node in seen:
            continue
        seen.add(node)
        total += weight
        for target, far in graph[node].items():
            if target not in seen:
                heapq.heappush(heap, (far, target))
    return total


# Flow

def max_flow(graph, source, sink):
    """Edmonds-Karp: (value, the source's side of a least cut)."""
    rest = defaultdict(lambda: defaultdict(int))
    for a, b, capacity in graph.edges():
        rest[a][b] += capacity
    value = 0
    while True:
        before = {source: None}
        queue = deque([source])
        while queue and sink not in before:
            node = queue.popleft()
            for target, capacity in rest[node].items():
                if capacity > 0 and target not in before:
                    before[target] = node
                    queue.append(target)
        if sink not in before:
            return value, set(before)
        path = [sink]
        while (node := before[path[-1]]) is not None:
            path.append(node)
        path.reverse()
        least = min(rest[a][b] for a, b in pairwise(path))
        for a, b in pairwise(path):
            rest[a][b] -= least
            rest[b][a] += least
        value += least


def matching(pairs):
    """As many pairs as possible with every partner once."""
    graph = Graph()
    for left, right in pairs:
        graph.add("s", ("l", left)).add(("l", left), ("r", right))
        graph.add(("r", right), "t")
    return max_flow(graph, "s", "t")[0]


def colour(graph):
    """Greedily, nodes of high degree first."""
    colours = {}
    for node in sorted(graph, key=lambda n: (-len(graph[n]), n)):
        used = {colours.get(other) for other in graph[node]}
        colours[node] = next(c for c in count() if c not in used)
    return colours


def tour():
    town = Undirected([("a", "b", 7), ("a", "c", 9), ("a", "f", 14),
                       ("b", "c", 10), ("b", "d", 15), ("c", "d", 11),
                       ("c", "f", 2), ("d", "e", 6), ("e", "f", 9)])
    print(town, "a" in town, ("a", "d") in town, town["a", "f"])
    print(shortest_path(town, "a", "e"), dijkstra(town, "a")[0])
    print(kruskal(town), prim(town))
    print(dict(breadth_first(town, "a")), colour(town))
    work = Graph((a, b) for a, b in ["ul", "lm", "um", "mp", "cp", "sc"])
    print(topological(work), list(postorder(work)))
    print([sorted(c) for c in components(work | Graph([("p", "l")]))])
    pipes = Graph([("s", 1, 16), ("s", 2, 13), (1, 2, 10), (2, 1, 4),
                   (1, 3, 12), (3, 2, 9), (2, 4, 14), (4, 3, 7),
                   (3, "t", 20), (4, "t", 4)])
    value, side = max_flow(pipes, "s", "t")
    print(value, sorted(map(str, side)))
    print(matching([(1, "x"), (1, "y"), (2, "x"), (3, "y"), (3, "z"), (4, "z")]))
    debts = Graph([("a", "b", 4), ("b", "c", -6), ("c", "d", 1), ("a", "d", 3)])
    print(bellman_ford(debts, "a"), floyd_warshall(debts)["a"])
    walls = {(3, y) for y in range(7)} | {(6, y) for y in range(2, 9)}
    path = a_star(9, 9, walls, (0, 0), (8, 8))
    print(len(path), path[:3], a_star(3, 3, {(1, 0), (0, 1)}, (0, 0), (2, 2)))
    del work["m"]
    print(work, Graph[int], shortest_path.__name__, dijkstra.__doc__)
    for attempt in (lambda: topological(work | Graph([("p", "s"), ("l", "u")])),
                    lambda: dijkstra(town, "z"),
                    lambda: dijkstra(debts, "a"),
                    lambda: bellman_ford(debts | Graph([("d", "b", 1)]), "a"),
                    lambda: list(breadth_first(town, "q")),
                    lambda: town | 3, lambda: town["z"]):
        try:
            print(attempt())
        except CycleFound as error:
            print("cycle", error.cycle)
        except (GraphError, TypeError, KeyError) as error:
            print(type(error).__name__, error)


def random_graph(kind, size, edges, seed):
    rng = random.Random(seed)
    graph = kind((n, n + 1, rng.randint(5, 40)) for n in range(size - 1))
    for _ in range(edges):
        graph.add(*rng.sample(range(size), 2), rng.randint(1, 100))
    return graph


def large(size):
    roads = random_graph(Undirected, size, 3 * size, 1)
    print(roads, sum(dijkstra(roads, 0)[0].values()))
    tree = kruskal(roads)
    print(len(tree), sum(w for *_, w in tree) == prim(roads), prim(roads))
    print(max(colour(roads).values()))
    links = random_graph(Graph, size, size // 2, 2)
    mine, theirs = components(links), list(kosaraju(links))
    key = lambda part: (len(part), min(part))
    print(len(mine), sorted(mine, key=key) == sorted(theirs, key=key),
          max(map(len, mine)))
    print(max_flow(links, 0, size - 1)[0], bellman_ford(links, 0)[1])
    small = random_graph(Graph, max(size // 8, 8), size // 4, 3)
    table = floyd_warshall(small)
    print(all(dijkstra(small, n)[0].get(m, inf) == table[n][m]
              for n, m in combinations(list(small)[:9], 2)))
    later = Graph((min(a, b), max(a, b)) for a, b, _ in links.edges())
    place = {node: at for at, node in enumerate(topological(later))}
    print(all(place[a] < place[b] for a, b, _ in later.edges()))


if __name__ == "__main__":
    tour()
    large(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
