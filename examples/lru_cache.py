"""A cache that forgets what was not asked for lately.

A dictionary finds the entries; a doubly linked ring of slotted nodes keeps
them in the order of their last use. Both work in constant time.
"""


class Node:
    __slots__ = ("key", "value", "previous", "next")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.previous = self.next = self


class LruCache:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a cache needs room for one entry")
        self.capacity = capacity
        self._nodes = {}
        # The next of the ring is the newest node, its previous the oldest.
        self._ring = Node()
        self.hits = 0
        self.misses = 0

    def _unlink(self, node):
        node.previous.next = node.next
        node.next.previous = node.previous

    def _push(self, node):
        first = self._ring.next
        node.previous = self._ring
        node.next = first
        first.previous = node
        self._ring.next = node

    def __getitem__(self, key):
        try:
            node = self._nodes[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(node)
        self._push(node)
        return node.value

    def __setitem__(self, key, value):
        node = self._nodes.get(key)
        if node is None:
            if len(self._nodes) >= self.capacity:
                self.evict()
            node = self._nodes[key] = Node(key, value)
        else:
            node.value = value
            self._unlink(node)
        self._push(node)

    def __delitem__(self, key):
        self._unlink(self._nodes.pop(key))

    def __contains__(self, key):
        return key in self._nodes

    def __len__(self):
        return len(self._nodes)

    def __iter__(self):
        """Keys, the newest first."""
        node = self._ring.next
        while node is not self._ring:
            yield node.key
            node = node.next

    def __reversed__(self):
        node = self._ring.previous
        while node is not self._ring:
            yield node.key
            node = node.previous

    def evict(self):
        oldest = self._ring.previous
        if oldest is self._ring:
            raise IndexError("the cache is empty")
        self._unlink(oldest)
        del self._nodes[oldest.key]
        return oldest.key, oldest.value

    def __repr__(self):
        inside = ", ".join(f"{key!r}: {self._nodes[key].value!r}"
                           for key in self)
        return f"<{inside}>"


def cached(capacity):
    """A decorator that remembers the last results of a function."""

    def decorate(function):
        cache = LruCache(capacity)

        def wrapper(*args):
            try:
                return cache[args]
            except KeyError:
                result = cache[args] = function(*args)
                return result

        wrapper.cache = cache
        wrapper.__name__ = function.__name__
        wrapper.__doc__ = function.__doc__
        return wrapper

    return decorate


cache = LruCache(3)
for word in ("one", "two", "three"):
    cache[word] = len(word)
print("full:", cache)
print("asked for 'one':", cache["one"])
print("it moved to the front:", cache)
cache["four"] = 4
print("a new one pushed 'two' out:", cache)
print("'two' is there:", "two" in cache)
cache["three"] = "drei"
print("updated:", cache)
print("oldest first:", list(reversed(cache)))
del cache["one"]
print("after a deletion:", cache, "of length", len(cache))
try:
    cache["two"]
except KeyError as error:
    print("missing:", error)
print(f"{cache.hits} hit(s), {cache.misses} miss(es)")
print("evicted:", cache.evict(), "and", cache.evict())
try:
    cache.evict()
except IndexError as error:
    print("nothing left:", error)
try:
    LruCache(0)
except ValueError as error:
    print("too small:", error)

calls = 0


@cached(capacity=100)
def paths(rows, columns):
    """The number of ways through a grid, right and down only."""
    global calls
    calls += 1
    if rows == 0 or columns == 0:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)


print()
print(paths.__name__ + ":", paths.__doc__)
print("through 16 by 16:", paths(16, 16))
print("calls that computed something:", calls)
print("hits:", paths.cache.hits, "misses:", paths.cache.misses,
      "kept:", len(paths.cache))

print()
print("How large should the cache be? A scan of 50 keys with a hot few:")
for size in (2, 4, 8, 16, 32, 64):
    cache = LruCache(size)
    state = 1
    for _ in range(5000):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        draw = state >> 16
        key = draw % 5 if draw % 4 else draw % 50
        try:
            cache[key]
        except KeyError:
            cache[key] = True
    rate = cache.hits / (cache.hits + cache.misses)
    print(f"  {size:>3} entries: {rate:6.1%} {'*' * round(rate * 40)}")
