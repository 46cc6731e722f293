# raise and except with what is no exception.

def done(source, **names):
    try:
        exec(source, names)
    except BaseException as e:
        return type(e).__name__, str(e), type(e.__cause__).__name__, type(e.__context__).__name__
    return "nothing"
class Makes(Exception):
    def __new__(cls):
        return 5
class Fails(Exception):
    def __init__(self):
        raise KeyError("in init")
class Needs(Exception):
    def __init__(self, a):
        pass


CALLS = r"""
done('raise 5'), done('raise "text"'), done('raise None'), done('raise int'), done('raise'), done('raise ()')
done('raise X', X=Makes), done('raise X', X=Fails), done('raise X', X=Needs)
done('raise ValueError from 5'), done('raise ValueError from None'), done('raise ValueError from KeyError'), done('raise ValueError from X', X=Makes), done('raise ValueError from X', X=Fails)
done('try: 1/0\nexcept 5: pass'), done('try: 1/0\nexcept (KeyError, 5): pass'), done('try: 1/0\nexcept "a": pass'), done('try: 1/0\nexcept (): pass')
done('try: 1/0\nexcept [ZeroDivisionError]: pass'), done('try: 1/0\nexcept int: pass'), done('try: pass\nexcept 5: pass'), done('try: 1/0\nexcept undefined: pass')
done('try: 1/0\nexcept (KeyError, (ZeroDivisionError,)): pass'), done('try: 1/0\nexcept ((), ZeroDivisionError): pass')
done('try: 1/0\nexcept* 5: pass'), done('try: 1/0\nexcept* ExceptionGroup: pass'), done('try: 1/0\nexcept* (KeyError, ExceptionGroup): pass'), done('try: 1/0\nexcept* ZeroDivisionError: pass')
done('try: raise KeyError\nexcept KeyError as e: raise ValueError'), done('try: raise KeyError\nfinally: raise ValueError'), done('try: raise KeyError\nexcept KeyError: raise')
done('assert 0'), done('assert (), "m"'), done('assert 0, 5'), done('assert 0, None'), done('assert 1/0')
done('with 5: pass'), done('with open: pass'), done('for x in 5: pass'), done('for x in X: pass', X=Makes), done('del x'), done('x'), done('x += 1'), done('import x.y')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
