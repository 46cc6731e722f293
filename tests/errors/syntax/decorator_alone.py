@staticmethod
x = 3
