code = compile("\n\ndef f():\n    raise ValueError('in f')\n", "no such file.py", "exec")
exec(code)
f()
