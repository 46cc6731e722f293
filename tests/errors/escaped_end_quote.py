# A quote that is escaped within a string without an end is hinted at.

for s in ['"a\\"b', 'x = "a\\"b + "c', "'it\\'s", '"\\\\\\"', '"a\\\'', '"a\\\nb\\"c', 'f"a\\"b', "b'\\''c '"]:
    try: compile(s, "<f>", "exec")
    except SyntaxError as e: print(ascii(s), e.msg, e.lineno, e.offset)
