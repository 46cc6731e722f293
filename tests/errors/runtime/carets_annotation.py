def f(a: int, b: undefined_type) -> str:
    pass
