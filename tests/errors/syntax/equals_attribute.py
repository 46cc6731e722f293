if point.x = 3:
    pass
