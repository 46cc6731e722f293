__all__ = ["_a", "nope"]
_a = 1; b = 2
