# break outside a loop, in a function after a loop.
def f():
    for i in range(3):
        pass
    break
