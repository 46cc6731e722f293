class Bad(Exception):
    def __init__(self, a, b):
        pass


raise Bad
