raise SystemExit([1, b"x", "é"])
