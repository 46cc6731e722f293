import sys
code = compile("# line 1\n# line 2\n1/0", __file__, "exec")
exec(code)
