# Packages, relative and circular imports, star imports, __getattr__ of modules.
import sys
def e(src):
    ns = {"__name__": "__main__", "__package__": None}
    try: exec(src, ns); print(src, "->", sorted(k for k in ns if k[:2] != '__'))
    except BaseException as x: print(src, "->", type(x).__name__, str(x).split(' (/')[0], getattr(x, 'name', None))
import pkg_corners
print(pkg_corners.value, pkg_corners.a.x, pkg_corners.sub.deep.up, pkg_corners.dynamic, dir(pkg_corners))
e("import pkg_corners; pkg_corners.missing"); e("from pkg_corners import *"); e("from pkg_corners import a, value as v, dynamic"); e("from pkg_corners import nope"); e("import pkg_corners.nope"); e("import nope.x"); e("import pkg_corners.a.z"); e("import pkg_corners.sub.deep"); e("import pkg_corners.sub.deep as d; print(d.__name__)"); e("from pkg_corners.sub import deep as q"); e("import pkg_corners.circ1"); e("import pkg_corners.bad"); print('pkg_corners.bad' in sys.modules); e("import pkg_corners.bad"); e("import pkg_corners.syn"); e("import pkg_corners.relbad"); e("from . import x"); e("from .x import y"); e("from mod_star1 import *"); e("from mod_star2 import *"); e("from mod_star3 import *"); e("from mod_star4 import *"); e("import mod_replaced_by_object; print(mod_replaced_by_object.attr)"); e("from mod_replaced_by_object import attr"); e("import mod_removes_itself"); e("import ns_corners.mod; print(ns_corners.mod.y)"); e("import ns_corners as ns; print(type(ns).__name__, ns.__file__ if hasattr(ns, '__file__') else None)"); e("import sys, math as m, pkg_corners.a"); e("import sys as sys2, sys as sys3"); e("from sys import (path, modules as md,)"); e("import"); e("from x import"); e("from x import (a, b"); e("from x import ()"); e("from x import a,"); e("from x import *, a"); e("import a.b as c.d"); e("from . import *"); e("import x.*"); e("from x import a.b"); e("import .x"); e("def f():\n from x import *"); e("class A:\n from mod_star1 import *"); e("from __future__ import division, annotations"); e("from __future__ import nope"); e("from __future__ import braces"); e("x = 1\nfrom __future__ import division"); e("'doc'\nfrom __future__ import division"); e("from __future__ import *"); e("import __future__; print(__future__.annotations.compiler_flag, __future__.division)"); e("__import__('pkg_corners.sub.deep')"); e("print(__import__('pkg_corners.sub.deep').__name__, __import__('pkg_corners.sub.deep', fromlist=['x']).__name__, __import__('a', {'__package__': 'pkg_corners', '__name__': 'pkg_corners'}, {}, ['x'], 1).__name__)"); e("__import__(5)"); e("__import__('')"); e("__import__('a', level=1)"); e("__import__('a', {}, {}, [], -1)"); e("__import__('a', {'__package__': 5}, {}, [], 1)"); e("__import__('x', {'__package__': 'nopkg'}, {}, [], 1)"); e("__import__('pkg_corners', fromlist=[5])"); e("__import__('pkg_corners', fromlist=['nah'])")
print(sys.modules['pkg_corners'] is pkg_corners, sorted(m for m in sys.modules if m.startswith(('pkg_corners', 'ns_'))))
sys.modules['pkg_corners.fake'] = "fake"
import pkg_corners.fake as pf
print(pf)
try: from pkg_corners import fake; print(fake)
except ImportError as x: print(str(x).split(' (/')[0])
del sys.modules['pkg_corners.a']
import pkg_corners.a
print(pkg_corners.a.__name__)
print(__name__, __package__, __file__.split('/')[-1], __doc__, type(__loader__).__name__ if 0 else '', __builtins__.__name__)
def f():
    import pkg_corners.a as q, math
    from math import pi as z
    return sorted(locals())
print(f())
class K:
    import math
    from math import pi
print(K.math.__name__, K.pi)
