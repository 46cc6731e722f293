def t(src, mode='exec'):
        try: compile(src, 'f', mode); r = 'ok'
        except SyntaxError as e: r = (e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
        print(repr(src), mode, r)
for s in ['f"{\n <x\n(\n', 'f"{\n <x\n(\n)}\n)', '(\nf"{ <x\n', '(\nf"{\n <x\n', '(\nf"{ <x}"\n', '(\nf"{\n<x}"\n', '(\nf"{<x}"\n', '(\n+\nf"{<x}"\n]', 'f"{\n <x)\n', 'f"{\n <x}" §', 'f"{\n <x §', 'f"{\n <x "', 'f"{\n <x """', 'f"{ <x \n5a', '(\nf"{\na b}"\n', '(\nf"{!x}"', '(\nf"{a!}"', '(\nf"{a!5}"', '(\nf"{a!z}"', '(\nf"{a:{}}"', '(\nf"{a:{x y}}"', '(\nf"{a b}"', '(\nf"{lambda x:5}"', '(\nf"{a$}"', '(\nf"{*}"', '(\nf"{a=b}"', '(\n(a b\n', '(\n(a b\n)', '(\n f(a=1, 5)\n', '(\n f(**a, *b)\n', '(\n 5 = 3\n', '(\n (x:=5)=3\n', '(\n {1:}\n', '(\n {1:*a}\n', '(\n [*a for a in b]\n', '(\n a = yield = 5\n', '(\n lambda *: 5\n', '(\n b"a" "c"\n', '(\n 5 if 6\n', '(\n not\n', '(\n {1:2, 3}\n', '(\n "\\N{x"\n', '(\n b"é"\n', '(\n f(x for x in y, 5)\n','(\n f(True=1)\n','(\n f(a.b=1)\n', '(\n print 5\n', '(\n a = 5 b\n','[\n a = 5 ]\n','(\n f"{" "\n', '(\n f"{a" "\n', "(\n f'{a!x:\n}'\n"]:
    t(s)
for m in ('exec', 'eval'):
  for s in ['f"{\n a;b', 'f"{\n a)', 'f"{\n a]\n', 'f"{\n a if\n', 'f"{\n a if b\n', 'f"{\n a b\n', 'f"{(\n a b\n', 'f"{(\n a b)\n', 'f"{(\n a;\n', 'f"{(\n 1 = 2;\n', 'f"{(\n f(a=1, 2)\n', 'f"{a:{\n f(a=1, 2)\n', 'f"{a:{\n ;', 'f"{(\n def x', 'f"{[\n def', 'f"""{\n def\n', 'f"{\n def\n"', '(f"{\n def\n', '(\nf"{def\n', '(\nf"""{a}\n def\n{', '(\nf"""{a}\n def\n', '(\n+f"""{a +}\n def\n', 'f"{\n"', "f'{a \n'", "f'{a \n +'", "f'{\na!", "f'{\na!\n", "f'{\na!r", "f'{\na!r;", "f'{\na:\n", "f'{\na=", "f'{\na=x", "f'{\na=x\n"]:
    t(s, m)
