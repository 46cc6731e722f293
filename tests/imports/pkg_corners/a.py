print("a", __name__, __package__, hasattr(__import__('sys').modules[__name__], '__path__'))
x = "ax"
