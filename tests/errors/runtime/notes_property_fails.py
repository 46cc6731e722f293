class Odd(Exception):
    @property
    def __notes__(self):
        raise RuntimeError("no notes")


raise Odd("m")
