class Builder:
    def add(self, x):
        if x > 2:
            raise ValueError(f"too large: {x}")
        return self


(
    Builder()
    .add(1)
    .add(2)
    .add(3)
    .add(4)
)
