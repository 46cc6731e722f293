import warnings
warnings.simplefilter('ignore')
for s in ['x = """a\n""" (', 'x = """a\n""" (\n', 'x = """a\n""" (\n1', 'x = f"""a\n""" (', 'f"""\n {1 +{', 'f"""\n {1 +{\n', 'f"""\n {1 +\n','f"""\n {1 +', 'f"""\n {', 'f"""\n{a}\n {', 'f"""\n{a}\n {b\n','f"""{\na\n}\nb {c\n', 'f"""{\na\n} {c\n', 'f"""{\na\n} {"""\n""" [\n', 'x = 1 \\\n + (', 'x = 1 \\\n + (\n', 'x = f"""{\na + """\n""" (', 'f"""\n {1:{', 'f"""\n {1:\n{', 'f"""\n {1:\n{\n',  'f"""\n {1!r:\n{x}{', 'f"""\nb{(', 'f"""\nb{(\n\n', 'f"""\nb{("""\n""" \n\n[', 'f"""\nb\\\n{(', 'f"""\nb{(}', 'f"""\nb{(}"""', 'f"""\nb{', 'f"""\n{', 'f"""{', 'f"""{\n', 'f"""{\n{', 'f"""{\n{\n','(f"""\n{', '(\n f"""\n{', '(f"""\n""" + (', 'f"""\n"""  f"""{', 'x; f"""\n"""  f"""{', 'f"{\n(', 'f"a{\n(\n', 'f"{(', 'f"{\n', 'f"""\n{a:{b']:
    for src in (s, "1\n" + s):
        for mode in ('exec', 'eval'):
            try: compile(src, 'f', mode); print('ok')
            except SyntaxError as e: print(repr(src), mode, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
