"""Customers queue at the counters of a post office.

A discrete event simulation: a priority queue of things that will happen,
and generators that play the people. Each generator yields what it waits
for: a number of minutes, or a free counter.
"""


class PriorityQueue:
    """A binary heap; entries with equal times leave in order of arrival."""

    __slots__ = ("_heap", "_count")

    def __init__(self):
        self._heap = []
        self._count = 0

    def __len__(self):
        return len(self._heap)

    def push(self, time, item):
        heap = self._heap
        self._count += 1
        entry = (time, self._count, item)
        heap.append(entry)
        at = len(heap) - 1
        while at > 0:
            parent = (at - 1) >> 1
            if heap[parent][:2] <= entry[:2]:
                break
            heap[at] = heap[parent]
            at = parent
        heap[at] = entry

    def pop(self):
        heap = self._heap
        last = heap.pop()
        if not heap:
            return last[0], last[2]
        first = heap[0]
        at = 0
        size = len(heap)
        while (child := 2 * at + 1) < size:
            if child + 1 < size and heap[child + 1][:2] < heap[child][:2]:
                child += 1
            if last[:2] <= heap[child][:2]:
                break
            heap[at] = heap[child]
            at = child
        heap[at] = last
        return first[0], first[2]


class Random:
    __slots__ = ("state",)

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1664525 + 1013904223) % 2 ** 32
        return (self.state >> 8) % limit

    def between(self, low, high):
        return low + self.below(high - low + 1)


class Resource:
    """Something of which there are only so many."""

    __slots__ = ("name", "free", "waiting", "longest")

    def __init__(self, name, count):
        self.name = name
        self.free = count
        self.waiting = []
        self.longest = 0


class Wait:
    """What a process yields to get a resource."""

    __slots__ = ("resource",)

    def __init__(self, resource):
        self.resource = resource


class Simulation:
    def __init__(self):
        self.now = 0
        self.events = PriorityQueue()
        self.handled = 0

    def start(self, process, at=0):
        self.events.push(at, process)

    def release(self, resource):
        if resource.waiting:
            self.events.push(self.now, resource.waiting.pop(0))
        else:
            resource.free += 1

    def run(self, until):
        while self.events:
            time, process = self.events.pop()
            if time > until:
                break
            self.now = time
            self.handled += 1
            self._advance(process)

    def _advance(self, process):
        try:
            wanted = next(process)
        except StopIteration:
            return
        match wanted:
            case int(minutes):
                self.events.push(self.now + minutes, process)
            case Wait(resource=resource) if resource.free:
                resource.free -= 1
                self.events.push(self.now, process)
            case Wait(resource=resource):
                resource.waiting.append(process)
                resource.longest = max(resource.longest,
                                       len(resource.waiting))
            case _:
                raise TypeError(f"cannot wait for {wanted!r}")


def clock(minutes):
    return f"{9 + minutes // 60:02}:{minutes % 60:02}"


class PostOffice:
    def __init__(self, counters, seed, verbose=False):
        self.simulation = Simulation()
        self.counters = Resource("counter", counters)
        self.random = Random(seed)
        self.waits = []
        self.verbose = verbose
        self.simulation.start(self.arrivals())

    def say(self, what):
        if self.verbose:
            print(f"  {clock(self.simulation.now)}  {what}")

    def arrivals(self):
        number = 0
        while True:
            yield self.random.between(1, 5)
            number += 1
            self.simulation.start(self.customer(number),
                                  self.simulation.now)

    def customer(self, number):
        came = self.simulation.now
        self.say(f"customer {number} comes in")
        yield Wait(self.counters)
        waited = self.simulation.now - came
        self.waits.append(waited)
        after = f" after {waited} min" if waited else ""
        self.say(f"customer {number} is served{after}")
        yield self.random.between(3, 8)
        self.say(f"customer {number} leaves")
        self.simulation.release(self.counters)

    def run(self, minutes):
        self.simulation.run(minutes)
        return self


print("The first half hour with two counters:")
PostOffice(counters=2, seed=7, verbose=True).run(30)

print()
print("A whole day, by the number of counters:")
print(f"{'counters':>8} {'served':>7} {'mean wait':>10} "
      f"{'longest wait':>13} {'longest queue':>14}")
for counters in range(1, 5):
    office = PostOffice(counters, seed=7).run(8 * 60)
    waits = office.waits
    print(f"{counters:>8} {len(waits):>7} {sum(waits) / len(waits):>10.2f} "
          f"{max(waits):>13} {office.counters.longest:>14}")

queue = PriorityQueue()
random = Random(1)
for _ in range(1000):
    queue.push(random.below(100), None)
times = [queue.pop()[0] for _ in range(len(queue))]
print()
print("the queue sorts:", times == sorted(times), times[:3], times[-3:])
