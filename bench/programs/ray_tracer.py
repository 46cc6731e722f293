"""A ray tracer: spheres over a chequered floor, shadows and reflections."""

from math import floor, sqrt


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def normalized(self):
        return self.scaled(1.0 / sqrt(self.dot(self)))

    def mirrored(self, normal):
        return self - normal.scaled(2.0 * self.dot(normal))


class Ray:
    __slots__ = ("origin", "direction")

    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, distance):
        return self.origin + self.direction.scaled(distance)


class Sphere:
    __slots__ = ("centre", "radius", "shade", "mirror")

    def __init__(self, centre, radius, shade, mirror):
        self.centre = centre
        self.radius = radius
        self.shade = shade
        self.mirror = mirror

    def distance(self, ray):
        """To the nearest hit before the ray; 0.0 for none."""
        way = self.centre - ray.origin
        along = way.dot(ray.direction)
        if along < 0.0:
            return 0.0
        inside = self.radius * self.radius - way.dot(way) + along * along
        if inside < 0.0:
            return 0.0
        return along - sqrt(inside)

    def normal(self, point):
        return (point - self.centre).normalized()

    def shade_at(self, point):
        return self.shade


class Floor:
    __slots__ = ("height", "mirror")

    def __init__(self, height, mirror):
        self.height = height
        self.mirror = mirror

    def distance(self, ray):
        down = ray.direction.y
        if down >= -0.0001:
            return 0.0
        return (self.height - ray.origin.y) / down

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    def shade_at(self, point):
        return 0.9 if (floor(point.x) + floor(point.z)) % 2 else 0.2


class Scene:
    __slots__ = ("bodies", "light")

    def __init__(self, bodies, light):
        self.bodies = bodies
        self.light = light.normalized()

    def nearest(self, ray):
        best = 1e9
        found = None
        for body in self.bodies:
            distance = body.distance(ray)
            if 0.001 < distance < best:
                best = distance
                found = body
        return found, best

    def shaded(self, point):
        ray = Ray(point, self.light)
        for body in self.bodies:
            if body.distance(ray) > 0.001:
                return True
        return False

    def trace(self, ray, depth):
        body, distance = self.nearest(ray)
        if body is None:
            return 0.3 + 0.4 * ray.direction.y
        point = ray.at(distance)
        normal = body.normal(point)
        brightness = 0.1
        if not self.shaded(point):
            brightness += 0.9 * max(0.0, normal.dot(self.light))
        shade = body.shade_at(point) * brightness
        if depth > 0 and body.mirror > 0.0:
            mirrored = Ray(point, ray.direction.mirrored(normal))
            shade = (shade * (1.0 - body.mirror)
                     + self.trace(mirrored, depth - 1) * body.mirror)
        return shade


def main(width, height):
    bodies = [Floor(-1.0, 0.2)]
    for i in range(6):
        bodies.append(Sphere(Vector(i * 1.1 - 2.7, (i % 3) * 0.4 - 0.5,
                                    4.0 + i % 2 * 1.5), 0.6 + 0.05 * i,
                             0.3 + 0.1 * i, 0.5 if i % 2 else 0.1))
    scene = Scene(bodies, Vector(-0.5, 1.0, -0.4))
    eye = Vector(0.0, 0.3, -2.0)
    total = 0
    for row in range(height):
        line = ""
        for column in range(width):
            direction = Vector((column - width / 2) / width * 1.6,
                               (height / 2 - row) / width * 1.6, 1.0)
            shade = scene.trace(Ray(eye, direction.normalized()), 3)
            level = int(max(0.0, min(shade, 0.999)) * 10)
            total += level
            if row % 6 == 0 and column % 3 == 0:
                line += " .:-=+*#%@"[level]
        if row % 6 == 0:
            print(line)
    print(total)


main(240, 160)
