class Box[T, T]:
    pass
