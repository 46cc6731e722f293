# What scripts ask of sys.

import sys

CALLS = """
sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 13), sys.version[:5], sys.hexversion >> 16, sys.version_info.releaselevel
sys.byteorder, sys.maxsize, sys.maxunicode, sys.platform, sys.api_version, sys.float_repr_style, sys.getdefaultencoding(), sys.getfilesystemencoding()
sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.max_exp, sys.float_info.radix
sys.getrecursionlimit(), sys.setrecursionlimit(2000), sys.getrecursionlimit(), sys.setrecursionlimit(1000)
sys.setrecursionlimit(0)
sys.setrecursionlimit(-5)
sys.setrecursionlimit('a')
sys.setrecursionlimit(1.5)
sys.setrecursionlimit()
sys.setrecursionlimit(2**40)
sys.setrecursionlimit(1)
sys.intern('abc'), sys.intern('a b') is sys.intern('a b')
sys.intern(5)
sys.intern(b'a')
sys.intern()
sys.intern(type('S', (str,), {})('a'))
sys.getsizeof()
sys.getsizeof(5, 6, 7)
sys.exc_info(), sys.exception()
sys.getrefcount([]) > 0
sys.getrefcount()
sys.displayhook(None), sys.displayhook()
sys.exit.__doc__ is None, sys.flags.optimize, sys.flags.utf8_mode in (0, 1), type(sys.flags).__name__, len(sys.flags)
sys.is_finalizing(), sys.gettrace(), sys.getprofile(), sys.getswitchinterval()
sys._getframe().f_code.co_name, sys._getframe(0).f_back is None
sys._getframe(50)
sys._getframe('a')
sys._getframe(-1).f_lineno > 0
sys.modules['sys'] is sys, 'math' in sys.builtin_module_names or True, type(sys.path), type(sys.argv), sys.stdin.name, sys.stdout.name, sys.stderr.name
sys.stdout.encoding, sys.stdout.writable(), sys.stdout.isatty(), sys.stdin.readable()
sys.dont_write_bytecode in (True, False)
sys.hash_info.width, sys.hash_info.modulus, sys.thread_info.name if hasattr(sys, 'thread_info') else 'pthread'
setattr(sys.flags, 'debug', 1)
setattr(sys.version_info, 'major', 4)
sys.version_info + (1,), sys.version_info[0], sys.version_info.__replace__(major=4)[:2]
sys.nothing
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
