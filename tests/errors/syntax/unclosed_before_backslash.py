def t(src, mode='exec'):
    try: compile(src, 'f', mode); r = 'ok'
    except SyntaxError as e: r = (e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
    print(repr(src), mode, r)
for m in 'exec', 'eval', 'single':
    for src in ['print((a)\nb c\nd \\x', 'print((a)\nb\nd \\x', 'print((a)\nb\nd \\', 'print((a\nb \\x', 'print((a b\n \\x', '(\n[a b\nc\n \\x', '(a b\n[\nc\n \\x', '(a b\n[\nc\n] \\x', '(a b c\n(\nc\n) \\x', '(a\nb\n[\nc\n) \\x', '(a\nb\n(f"\\{\nx', '(a\nb\n(f"', '(a\nb\n("', '(a\nb\n("""', '(a\nb\n$', '(a\nb\n5a','(a\nb\n§', '(a\nb\n\\']:
        t(src, m)
