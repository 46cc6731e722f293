import sys
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
sys.excepthook(ValueError, ValueError("other"), tb)
sys.excepthook(ValueError, ValueError("without"), None)
sys.excepthook(ValueError, ValueError("nonsense"), "tb")
sys.excepthook(None, None, None)
sys.excepthook(ValueError, 5, None)
sys.excepthook(5, KeyError(1), None)
