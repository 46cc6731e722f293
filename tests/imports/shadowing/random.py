import random
print(hasattr(random, "seed"))
try:
    random.randint
except AttributeError as e:
    print(e)
try:
    from random import randint
except ImportError as e:
    print(e)
value = 4
