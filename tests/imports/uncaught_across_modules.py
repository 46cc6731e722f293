# Frames of several modules in one traceback.
import mod_calls


def mine(x):
    return mod_calls.fail(x)


print(mod_calls.call(mine, 2))
mod_calls.call(mine, 0)
