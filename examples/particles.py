"""A hundred thousand particles in a box, each a slotted object.

They fall, bounce off the walls, and lose a little speed each time.
Randomness comes from a generator of our own, so that every run (and every
interpreter) prints the same.
"""

import sys


class Random:
    """A linear congruential generator (Knuth's MMIX constants)."""

    __slots__ = ("state",)

    def __init__(self, seed):
        self.state = seed

    def uniform(self, low, high):
        self.state = (self.state * 6364136223846793005
                      + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return low + (high - low) * (self.state >> 11) / 9007199254740992


class Particle:
    __slots__ = ("x", "y", "vx", "vy", "bounces")

    def __init__(self, x, y, vx, vy):
        self.x = x
        self.y = y
        self.vx = vx
        self.vy = vy
        self.bounces = 0

    def step(self, dt, gravity):
        self.vy -= gravity * dt
        x = self.x + self.vx * dt
        y = self.y + self.vy * dt
        if x < 0.0 or x > 1.0:
            self.vx *= -0.9
            x = -x if x < 0.0 else 2.0 - x
            self.bounces += 1
        if y < 0.0 or y > 1.0:
            self.vy *= -0.9
            y = -y if y < 0.0 else 2.0 - y
            self.bounces += 1
        self.x = x
        self.y = y

    def energy(self, gravity):
        speed_squared = self.vx * self.vx + self.vy * self.vy
        return 0.5 * speed_squared + gravity * self.y


class Box:
    """All the particles, and what can be said about them together."""

    def __init__(self, count, seed, gravity=1.0):
        random = Random(seed)
        uniform = random.uniform
        self.gravity = gravity
        self.particles = [
            Particle(uniform(0, 1), uniform(0, 1),
                     uniform(-1, 1), uniform(-1, 1))
            for _ in range(count)
        ]

    def __len__(self):
        return len(self.particles)

    def run(self, steps, dt):
        gravity = self.gravity
        for _ in range(steps):
            for particle in self.particles:
                particle.step(dt, gravity)

    def mean_energy(self):
        gravity = self.gravity
        return sum(p.energy(gravity) for p in self.particles) / len(self)

    def histogram(self, rows):
        """How many particles are at each height, from the top down."""
        counts = [0] * rows
        for particle in self.particles:
            row = int(particle.y * rows)
            counts[min(max(row, 0), rows - 1)] += 1
        return counts[::-1]

    def draw(self, rows=8, width=48):
        counts = self.histogram(rows)
        most = max(counts)
        for count in counts:
            bar = "#" * (count * width // most)
            print(f"  |{bar:<{width}}| {count:>6}")


box = Box(100_000, seed=2024)
print(len(box), "particles")
print(f"mean energy before: {box.mean_energy():.6f}")
box.draw()

box.run(steps=8, dt=0.1)
print(f"mean energy after: {box.mean_energy():.6f}")
box.draw()

bounces = sum(p.bounces for p in box.particles)
liveliest = max(box.particles, key=lambda p: p.bounces)
print("bounces:", bounces, "- at most", liveliest.bounces, "by one particle")

inside = all(0.0 <= p.x <= 1.0 and 0.0 <= p.y <= 1.0
             for p in box.particles)
print("everyone is still in the box:", inside)

lowest = min(box.particles, key=lambda p: p.y)
print(f"the lowest is at height {lowest.y:.9f}")


class LooseParticle:
    """The same five attributes, kept in a dictionary."""

    def __init__(self):
        self.x = self.y = self.vx = self.vy = 0.0
        self.bounces = 0


loose = LooseParticle()
slotted_bytes = sys.getsizeof(lowest)
loose_bytes = sys.getsizeof(loose) + sys.getsizeof(vars(loose))
print("slots save memory:", slotted_bytes < loose_bytes)

try:
    lowest.mass = 3
except AttributeError:
    print("and a particle has no mass, unless it is declared")
