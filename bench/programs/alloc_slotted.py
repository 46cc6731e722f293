"""A million slotted objects of three small integers, all kept in a list."""


class Voxel:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


def main():
    voxels = []
    for i in range(1_000_000):
        voxels.append(Voxel(i, i + 1, i + 2))
    total = 0
    for voxel in voxels:
        total += voxel.x + voxel.z
    print(len(voxels), total)


main()
