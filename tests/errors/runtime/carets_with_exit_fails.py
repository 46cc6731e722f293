class Door:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        raise OSError("door stuck")


with Door() as door, Door() as second:
    door.open()
