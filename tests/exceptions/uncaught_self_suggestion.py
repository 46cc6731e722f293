# In a method, a bare name that self has gets the suggestion to use it.
class Counter:
    def __init__(self):
        self.ticks = 0

    def tick(self):
        self.ticks = ticks + 1


Counter().tick()
