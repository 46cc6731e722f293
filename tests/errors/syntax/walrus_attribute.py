if (point.x := 3) > 2:
    pass
