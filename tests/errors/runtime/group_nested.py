raise ExceptionGroup("outer", [
    ValueError("one"),
    ExceptionGroup("inner", [KeyError("two"), OSError(2, "three")]),
    TypeError("four"),
])
