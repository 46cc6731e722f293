# The text of a field with "=" has its escapes read, as CPython does.
import warnings; warnings.simplefilter("always")
print(ascii(f'{"a\n" = }'), ascii(rf'{"a\n" = }'), ascii(f'{"\x41"=!r:>9}'), ascii(f"{'\N{DIGIT ONE}' = }"))
print(ascii(f'{b"\xff" = }'), ascii(f'x{r"\d" = }'), ascii(f'{f"{1 = }\t" = }'))
print(eval(r"""f'{"\d" = }'"""))
print(ascii(f'''{"a" 
 "\\" = }'''), ascii(f'{1:{"\x3e"=}}') if 0 else "")
try: print(eval(r"""f'{r"\x" = }'"""))
except SyntaxError as e: print(e.args)
try: print(eval(r"""f'{r"\N{x}" = }'"""))
except SyntaxError as e: print(e.args)
