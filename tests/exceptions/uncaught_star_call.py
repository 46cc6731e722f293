# Errors of unpacking in calls.
def f(a, b):
    return a, b


args = [1, 2]
print(f(*args))
args.append(3)
print(f(*args))
