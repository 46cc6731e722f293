class Box:
    pass


box = Box()
box.count += 1
