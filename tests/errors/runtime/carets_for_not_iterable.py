for i in len:
    pass
