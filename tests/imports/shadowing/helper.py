import helper
try:
    helper.later
except AttributeError as e:
    print(e)
try:
    from helper import later
except ImportError as e:
    print(e)
later = 3
