# int.to_bytes with wrong arguments.

CALLS = """
(5).to_bytes(-1)
(5).to_bytes(0)
(0).to_bytes(0)
(5).to_bytes('2')
(5).to_bytes(2.0)
(5).to_bytes(2, 'middle')
(5).to_bytes(2, b'big')
(5).to_bytes(2, None)
(5).to_bytes(2, 'big', True)
(5).to_bytes(2, 'big', signed='yes')
(5).to_bytes(2**70)
(5).to_bytes(size=2)
(5).to_bytes(1, length=1)
(-5).to_bytes(2)
int.to_bytes()
int.to_bytes('5')
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
