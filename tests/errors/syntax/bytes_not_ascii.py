data = b"caf\u00e9"
data = b"café"
