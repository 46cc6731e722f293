def t(src, mode='exec'):
    try: compile(src, 'f', mode); r = 'ok'
    except SyntaxError as e: r = (e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
    print(repr(src), mode, r)
for m in 'exec', 'eval':
    for a in 'a b', '"a"None', '(a) b', 'a\nb', 'a()\nb()', '(a())\nb()', '(get())\nprint(x)':
        for b in '', '\n', '~', '\n~', '\n$', '\n)', '\n]', '\n~\n\n', '\n"', '\n!', '\n1_':
            t('print(' + a + b, m)
