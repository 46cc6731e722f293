print({k: v for k, v in {"a": 1, "b": "x"}.items() if v > 0})
