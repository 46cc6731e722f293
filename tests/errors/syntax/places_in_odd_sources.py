def t(src, mode='exec'):
    import warnings
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: compile(src, 'f', mode); r = 'ok'
        except SyntaxError as e: r = (e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
        print(repr(src), mode, r, [(str(x.message), x.lineno) for x in w])
for m in 'exec', 'single', 'eval':
    for s in ['00else 1', '1 if 00else 2', '1 if 0_0else 2', '07e5', '07e', '07.else 1', '1if 0else 1', '1if 0xelse 1', '1if 0belse 1', '1if 0_else 1', '1if 1_else 1', '1if 1.else 1', '1if 1jelse 1', '1if 01jelse 1', '1if 0eelse 1',
     'class V[**P: pass', 'class V[**P: pass\n', 'class V[*P: pass\n','class V[*P: int]: pass\n','class V[**P: int]: pass\n', 'class V[**P: int, x', 'def f[**P: pass', 'def f[**P: int', 'type X[**P: pass', 'class V[*Ts, **P: pass\nx=1', 'class V[**P: =', 'class V[*Ts: pass]', 'class V[T: pass]', 'class V[T=pass]', 'class V[**P=pass]', 'class V[**P:\npass', 'class V[**P: 1 2',  'class V[**P: *x', 'class V[T: (a, b) c', 'class V[**P: lambda', 'class V[**P: x:=3]',
     'print("é"\n x), 1', 'print(é a\n', 'é(é\nb)', 'éé(x\nb)', 'éééé(x\nbbbb)', '€(x\nb)', '€(x\nbb)', '€(x\nbbb)', '€(x\nbbbb)', 'p(x\nbbbbbbbbbbbbbbb)', 'p(x\nbbbbbbbbbbbbbbb)\n\n', 'p((x\ny) zzzzzzzzzzz)', 'p((x\ny)\n\n zzzzzzzzzzz)',
     "b'''\n\\u é'''", "b'\\u é'", "b'\\d' b'é'", 'x = b"\\d é" 5', 'x = b"\\d" + b"é" 5', 'a = [\n==', 'a = [\n== 1', 'a(\n$', 'a(\n1$', 'print(f"{\n <x', 'print(f"{\n <x\n', 'print(f"{\n <x\n}")', 'print(f"{\n <', 'print(f"{ <x', 'print(f"{\n a b', 'print(f"""{\n <x\n', 'f"{\n <x\n', 'f"{\n!', 'f"{\n}"', 'f"{\n=', 'f"{\n *a\n']:
        t(s, m)
