# A global statement anywhere makes the name one of the globals in the
# program's own code too, even where exec() has a namespace besides.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def outer():
    L={}; G={}
    exec("""if 1:
      def f():
        y = 1
        def g():
            global y
            return y
        def h():
            return y + 1
        return g, h
      y = 9
      g, h = f()
      r=g(),h()
      z=1
      class Q:
          global zz
          zz=3
      zz=4
      del zz
      for y in 5,6: pass
""",L,G)
    print(sorted(k for k in L if k[0]!='_'), sorted(G))
t(outer)


def shown(source):
    names, other = {}, {}
    try:
        exec(source, names, other)
    except Exception as e:
        print(type(e).__name__, e)
    print({k: v for k, v in names.items() if k == k.strip("_")}, other)


shown("x = 1")
shown("x = 1\nlambda: x")
shown("x = 1\nclass A:\n    global x\n    x = 2\ndel A")
shown("x: int = 1\nif 0:\n    def f():\n        global x")
shown("x = 1\ndef f():\n    def g():\n        global x\n        x += 1\n"
      "    g()\nf()\ndel f\nprint(x)")
shown("for x in 1, 2: pass\n[y := x for x in (3, 4)]\n"
      "if 0:\n    def f():\n        global y")
shown("import sys as x\nx = 3\nif 0:\n    def f(a):\n        global x, a")
shown("def f():\n    global x\n    x = 1\nf()\nx = 2\ndel f\nprint(x)\ndel x")
shown("nonlocal x\ndef f():\n    global x")
shown("global x\nx = 1\nglobal x")
