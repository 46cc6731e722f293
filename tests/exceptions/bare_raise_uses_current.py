# A bare raise raises what is being handled, also from a called function.
def again():
    raise


try:
    try:
        raise ValueError("v")
    except ValueError:
        again()
except ValueError as e:
    print("again", e)
try:
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise
except KeyError as e:
    print("outer again", e)
try:
    again()
except RuntimeError as e:
    print(e)
try:
    try:
        raise ValueError("v")
    finally:
        try:
            raise
        except ValueError as e:
            print("in finally", e)
except ValueError as e:
    print("went on", e)
