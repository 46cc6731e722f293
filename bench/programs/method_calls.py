"""Calls of methods: plain, inherited, through super(), with arguments."""


class Toggle:
    __slots__ = ("state",)

    def __init__(self, state):
        self.state = state

    def value(self):
        return self.state

    def activate(self):
        self.state = not self.state
        return self


class CountingToggle(Toggle):
    __slots__ = ("every", "counter")

    def __init__(self, state, every):
        super().__init__(state)
        self.every = every
        self.counter = 0

    def activate(self):
        self.counter += 1
        if self.counter >= self.every:
            self.state = not self.state
            self.counter = 0
        return self


def run(toggle, count):
    hits = 0
    for _ in range(count):
        if toggle.activate().value():
            hits += 1
        toggle.activate()
        toggle.activate()
        if toggle.value():
            hits += 1
    return hits


def main():
    count = 700_000
    print(run(Toggle(True), count))
    print(run(CountingToggle(True, 3), count))


main()
