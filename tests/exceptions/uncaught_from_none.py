# `raise ... from None` hides the context.
def convert(text):
    try:
        return float(text)
    except ValueError:
        raise TypeError(f"{text!r} is no number") from None


print(convert("1.5"))
convert("abc")
