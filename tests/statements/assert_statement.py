# assert tests, and its message is evaluated only on failure.
def msg(m):
    print("message evaluated")
    return m


assert True, msg("no")
try:
    assert 0, msg("yes")
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert []
except AssertionError as e:
    print(repr(e), e.args)
try:
    assert None, (1, 2)
except AssertionError as e:
    print(e.args)
try:
    assert 1 == 2, ValueError("as message")
except AssertionError as e:
    print(e.args)
AssertionError_saved = AssertionError
AssertionError = KeyError
try:
    assert False
except AssertionError_saved:
    print("the built-in one all the same")
del AssertionError
