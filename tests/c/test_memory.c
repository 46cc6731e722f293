/* test_memory.c: what happens when memory ends: every allocation of a few
 * programs is refused, alone and with some of those behind it, and whole
 * programs run under limits of all sizes.
 * Nothing may crash or be lost; the program may only end in MemoryError.
 * What a program imports is imported before.
 *
 * With a number in the environment's TENON_FAIL only that allocation is
 * refused, in a VM of its own: to find what the sweep has found.
 * TENON_PROGRAM picks one of the programs.
 */
#include "check.h"

#include "object/error.h"
#include "object/exception.h"
#include "object/protocol.h"
#include "object/str.h"
#include "vm/vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool swallow(void *user, int fd, const char *bytes, size_t n)
{
    (void)user, (void)fd, (void)bytes, (void)n;
    return true;
}

static VM *new_vm(size_t limit)
{
    return vm_new(&(VMOptions){
        .memory_limit = limit,
        .hooks = {.write = swallow},
    });
}

typedef struct Program {
    const char *imports; /* NULL: none */
    const char *text;
} Program;

static const Program programs[] = {
    /* containers */
    {NULL,
     "l = [i * 3 for i in range(40)]; l.sort(key=lambda x: -x); l += l\n"
     "d = {str(i): [i] for i in range(20)}; d.update(a=[1]); e = {**d}\n"
     "s = {1, 2, 3} | set('abc'); t = tuple(l) + (1,); del l[3:7]\n"
     "f = frozenset(s); x = sorted(d.items(), key=lambda p: p[1])\n"
     "y = [*zip(t, t)]; z = list(map(str, filter(None, reversed(l))))\n"
     "g = dict(zip('abc', 'xyz')); h = list(enumerate(g.items()))\n"},
    /* strings and numbers */
    {NULL,
     "a = 'x' * 500 + 'yz'; b = a.replace('x', 'abc').split('b')\n"
     "c = '-'.join(b).upper().encode(); d = f'{a!r:>600}{12345678:,}'\n"
     "e = 3 ** 400; f = str(e); g = int(f); h = e // 7 + e % 11 - (e >> 3)\n"
     "i = '%s %r %d' % (a, b, 5); j = '{:x} {}'.format(255, c)\n"
     "k = bytearray(c); k += b'1' * 300; m = float('1e300') * 10 + 1j\n"
     "n = divmod(e, 3 ** 100); o = e * e ^ -e; p = hex(e) + oct(5)\n"},
    /* classes */
    {NULL,
     "class M(type):\n"
     "    def __new__(m, n, b, d): return super().__new__(m, n, b, d)\n"
     "class A:\n"
     "    __slots__ = ('x', 'y')\n"
     "    def __init__(self, x): self.x = x; self.y = [self]\n"
     "    @property\n"
     "    def p(self): return self.x\n"
     "class B(A, metaclass=M):\n"
     "    def __init__(self, x, *r, k=1, **kw):\n"
     "        super().__init__(x); self.z = r; self.w = kw; self.p\n"
     "    def __repr__(self): return f'B({self.x})'\n"
     "    @classmethod\n"
     "    def make(cls, *a, **k): return cls(*a, **k)\n"
     "    @staticmethod\n"
     "    def st(a): return a\n"
     "o = [B.make(i, 2, 3, k=4, q=5) for i in range(6)]\n"
     "r = repr(o); setattr(o[0], 'new', 1); o[0].__dict__['u'] = 2\n"
     "B.late = 5; B.__bases__; o[1].__class__ = B; T = type('T', (B,), {})\n"
     "T(3); isinstance(T(1), A); del o[0].new; [B.st(x) for x in o]\n"},
    /* functions, closures, generators */
    {NULL,
     "def f(a, b=2, *c, d, **e): return a, b, c, d, e\n"
     "f(1, d=3); f(*[1, 2, 3], **{'d': 4, 'z': 5})\n"
     "def g(n):\n"
     "    def h():\n"
     "        nonlocal n\n"
     "        n += 1\n"
     "        return lambda: n\n"
     "    return h\n"
     "g(1)()()\n"
     "def gen(n):\n"
     "    try:\n"
     "        for i in range(n): yield i\n"
     "        yield from (x * x for x in range(n))\n"
     "    finally:\n"
     "        n = [n]\n"
     "list(gen(5)); next(gen(3)); k = gen(4); next(k); k.close()\n"
     "def rec(n): return rec(n - 1) + [n] if n else []\n"
     "rec(150); sum(gen(9)); max(gen(3), default=0)\n"},
    /* exceptions */
    {NULL,
     "def f(n):\n"
     "    try:\n"
     "        if n: f(n - 1)\n"
     "        {}['missing']\n"
     "    except KeyError as e:\n"
     "        raise ValueError(str(n)) from e\n"
     "    finally:\n"
     "        n = str(n)\n"
     "try: f(5)\n"
     "except ValueError as e: e.add_note('x'); t = e.__traceback__.tb_frame\n"
     "class C:\n"
     "    def __enter__(self): return self\n"
     "    def __exit__(self, *a): return True\n"
     "with C() as c, C(): None.x\n"
     "try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])\n"
     "except* ValueError as e: pass\n"
     "except* KeyError as e: pass\n"
     "try: int('q')\n"
     "except (TypeError, ValueError) as e: repr(e), e.args\n"
     "try: undefined\n"
     "except NameError as e: str(e)\n"},
    /* the rest of the language */
    {NULL,
     "import sys, weakref\n"
     "match {'a': [1, 2, 3]}:\n"
     "    case {'a': [x, *y], **z}: pass\n"
     "exec('q = 1; w = [q]'); eval('q + 1'); compile('x = 1', 'f', 'exec')\n"
     "class W: pass\n"
     "w = W(); r = weakref.ref(w, lambda r: None); w.me = w; del w\n"
     "import gc; gc.collect(); print('text', [1], {'a': 2.5})\n"
     "a, *b = range(9); lst = list[int] | None; del a\n"
     "try: exec('x = (')\n"
     "except SyntaxError as e: str(e)\n"
     "class D:\n"
     "    def __del__(self): self.l = [1] * 30\n"
     "D(); x = [D()]; x.append(x); del x; gc.collect()\n"},
    /* the module collections */
    {"from collections import *\n",
     "d = deque(range(60), 80); d.extend('abcdefghijklm'); d.rotate(9)\n"
     "d.appendleft(d.pop()); d.insert(3, 'x'); e = d + d; e *= 2; repr(d)\n"
     "d.remove('x'); del d[3]; d == e, d != e; list(reversed(d)); d.copy()\n"
     "class Q(deque): pass\n"
     "q = Q('abc', 2); q.x = 1; q + q; repr(q); q.__reduce__()\n"
     "f = defaultdict(list); [f[i % 7].append(i) for i in range(30)]\n"
     "repr(f); f.copy(); f | {1: 2}; f.__reduce__()\n"
     "o = OrderedDict((str(i), i) for i in range(20)); o.move_to_end('3')\n"
     "o.move_to_end('9', last=False); o.popitem(last=False); repr(o)\n"
     "o2 = OrderedDict(reversed(o.items())); o == o2; o | o2; o.copy()\n"
     "[*reversed(o)], [*o.values()]; o.__reduce__(); o.u = 1\n"
     "c = Counter('abracadabra'); c.most_common(2); c + c; repr(c)\n"
     "P = namedtuple('P', 'x y', defaults=[0]); p = P(1); repr(p)\n"
     "p._replace(x=2), p._asdict(), P._make([1, 2])\n"
     "m = ChainMap({}, c); m['q'] = 1; len(m), m['a'], dict(m)\n"},
    /* the module functools */
    {"from functools import *\nimport copy\n",
     "def f(*a, **k): return a, k\n"
     "p = partial(f, 1, x=2); p(3, y=4); q = partial(p, 5, z=6); q()\n"
     "repr(q); q.u = 1; q.__reduce__(); q.__setstate__((f, (), {}, None))\n"
     "@lru_cache(maxsize=4)\n"
     "def g(n, k=None): return [n]\n"
     "for i in range(12): g(i % 6), g(i, k=2), g(float(i)), g('s')\n"
     "g.cache_info(); g.cache_clear()\n"
     "@cache\n"
     "def fib(n): return fib(n - 1) + fib(n - 2) if n > 1 else n\n"
     "fib(30); reduce(lambda a, b: a + [b], range(8), [])\n"
     "sorted('cab', key=cmp_to_key(lambda a, b: (a > b) - (a < b)))\n"
     "class C:\n"
     "    @cached_property\n"
     "    def v(self): return [1]\n"
     "    m = partialmethod(f, 1)\n"
     "    @lru_cache\n"
     "    def n(self): return self\n"
     "    def __lt__(self, o): return True\n"
     "c = C(); c.v; c.m(2); c.n(); total_ordering(C); c >= C()\n"
     "@singledispatch\n"
     "def h(x): return 1\n"
     "h.register(int, lambda x: 2); h(1), h('a')\n"
     "@wraps(h)\n"
     "def w(): pass\n"},
    /* the modules itertools, operator, heapq, bisect */
    {"from itertools import *\nimport operator, heapq, bisect, copy\n",
     "r = [[*islice(i, 12)] for i in (chain('ab', [1]), count(5, 2.5),\n"
     "    chain.from_iterable(['ab', 'c']), cycle('abc'), repeat([], 4),\n"
     "    accumulate(range(9), initial=3), batched('abcdefg', 3),\n"
     "    combinations('abcd', 2), permutations('abc'),\n"
     "    combinations_with_replacement('ab', 2), product('ab', repeat=3),\n"
     "    compress('abc', [1, 0, 1]), dropwhile(str, ['', 'a']),\n"
     "    filterfalse(None, [0, 1]), pairwise('abc'), takewhile(str, 'ab'),\n"
     "    starmap(pow, [(2, 3), (3, 2)]), zip_longest('ab', 'c'))]\n"
     "g = [(k, [*v]) for k, v in groupby('aabbb', key=str.upper)]\n"
     "a, b, c = tee(range(150), 3); [*a], next(b), copy.copy(b); [*c]\n"
     "x = islice(count(), 2, 10, 3); [*x]; repr(count(1, 2)), repr(repeat(1))\n"
     "operator.itemgetter(1, 2)('abc'), operator.attrgetter('a.b', 'c')\n"
     "operator.methodcaller('upper', )('x'); repr(operator.itemgetter(1, 'a'))\n"
     "h = [5, 2.5, 8, 1]; heapq.heapify(h); heapq.heappush(h, 3)\n"
     "heapq.heappop(h), heapq.nsmallest(2, h), [*heapq.merge([1], [2])]\n"
     "bisect.insort(h, 4); bisect.bisect(h, 5, key=float)\n"},
    /* weak references */
    {"import weakref, gc\n",
     "class A:\n"
     "    def m(self): return [self]\n"
     "    def __add__(self, o): return [o]\n"
     "    def __iter__(self): return iter('ab')\n"
     "a = A(); p = weakref.proxy(a, lambda p: [1]); p.x = 1; p + 1; [*p]\n"
     "repr(p), str(p), p == a, p.m(), bool(p); q = weakref.proxy(len)\n"
     "class R(weakref.ref):\n"
     "    __slots__ = ('k',)\n"
     "rs = [R(a, print) for i in range(4)]; rs[0].k = [rs]; repr(rs[0])\n"
     "s = weakref.WeakSet([a]); d = weakref.WeakValueDictionary(a=a)\n"
     "k = weakref.WeakKeyDictionary({a: 1}); wm = weakref.WeakMethod(a.m)\n"
     "a in s, d['a'], k[a], wm()(); f = weakref.finalize(a, len, 'x')\n"
     "[*s], [*d.items()], [*k]; del a; gc.collect(); f.alive, len(d), wm()\n"
     "try: p.x\n"
     "except ReferenceError as e: str(e)\n"
     "class S(str):\n"
     "    __slots__ = ('u', 'v', '__weakref__')\n"
     "class B(bytes): pass\n"
     "t = S('abc'); t.u = [t]; t.v = weakref.ref(t); t.upper(); del t\n"
     "b = B(b'xyz'); b.k = [b]; b.__dict__; del b; gc.collect()\n"},
    /* classes: hooks, descriptors, caches */
    {"import abc, types, gc\n",
     "class D:\n"
     "    def __set_name__(self, c, n): self.n = n, [c]\n"
     "    def __get__(self, o, c): return self.n\n"
     "    def __set__(self, o, v): o.__dict__['w'] = v\n"
     "class Meta(type):\n"
     "    @classmethod\n"
     "    def __prepare__(m, n, b, **k): return {'k': k}\n"
     "    def __new__(m, n, b, d, **k): return super().__new__(m, n, b, d)\n"
     "    def __call__(c, *a): return super().__call__(*a)\n"
     "    def __init__(c, n, b, d, **k): super().__init__(n, b, d)\n"
     "class E(metaclass=Meta, z=1):\n"
     "    d = D(); cm = classmethod(lambda c: [c]); sm = staticmethod(len)\n"
     "    def __init_subclass__(c, **k): c.k = k\n"
     "    def __class_getitem__(c, i): return types.GenericAlias(c, i)\n"
     "    def __getattr__(self, n):\n"
     "        if n[0] == '_': raise AttributeError(n)\n"
     "        return n + '!'\n"
     "    @property\n"
     "    def p(self): 'doc'; return self\n"
     "    @p.setter\n"
     "    def p(self, v): self.v = v\n"
     "    @p.deleter\n"
     "    def p(self): del self.v\n"
     "class F(E, k=2): __slots__ = {'a': 'doc a', 'b': 'doc b'}\n"
     "for i in range(4):\n"
     "    e = F(); e.p = i; e.p, e.d, e.zz, e.cm(), e.sm('x'); e.d = 2\n"
     "    e.a = e; del e.p; E[int], F.p.fget, E.d; F.extra = i; e.extra\n"
     "F.__bases__ = (E,); E.new = 1; e.__class__ = F; dir(e), F.mro()\n"
     "F.__subclasses__(), E.__subclasses__(), F.__doc__, vars(F)\n"
     "e.__reduce_ex__(4), e.__getstate__(), object().__reduce_ex__(2)\n"
     "class A(abc.ABC):\n"
     "    @abc.abstractmethod\n"
     "    def f(self): pass\n"
     "    @classmethod\n"
     "    def __subclasshook__(c, s): return NotImplemented\n"
     "A.register(int); isinstance(1, A), issubclass(str, A), A.__dict__\n"
     "class G(A):\n"
     "    def f(self): return super().f()\n"
     "G().f(); isinstance('x', A), isinstance(G(), A)\n"
     "try: A()\n"
     "except TypeError as x: str(x)\n"
     "n = types.SimpleNamespace(a=1, b=[2]); n.c = n; repr(n); n == n\n"
     "n.__reduce__(); vars(n); types.MethodType(len, [])(); del n, e\n"
     "types.new_class('T', (E,), {}, lambda d: d.update(q=1)); gc.collect()\n"
     "class L(list):\n"
     "    __slots__ = ('m',)\n"
     "l = L('ab'); l.m = l; l + l; L.__eq__; l == l; del l; gc.collect()\n"},
    /* dataclass */
    {"from dataclasses import *\n",
     "@dataclass(order=True)\n"
     "class P:\n"
     "    x: int\n"
     "    y: list = field(default_factory=list, compare=False)\n"
     "p = P(1); repr(p), p == P(1), p < P(2), asdict(p), replace(p, x=2)\n"
     "@dataclass(slots=True, frozen=True)\n"
     "class S(P.__base__):\n"
     "    a: int = 1\n"
     "hash(S()), fields(S), astuple(S(2))\n"},
    /* enum */
    {"from enum import *\n",
     "class C(Enum):\n"
     "    A = 1; B = auto()\n"
     "    @property\n"
     "    def low(self): return self.name.lower()\n"
     "C(1), C['B'], [*C], repr(C.A), C.A.low, C.A in C, len(C)\n"
     "class F(Flag):\n"
     "    X = 1; Y = 2\n"
     "F.X | F.Y, ~F.X, repr(F(3)), [*F(3)]\n"
     "try: C(9)\n"
     "except ValueError as e: str(e)\n"},
    /* typing, inspect */
    {"from typing import *\nimport inspect, string, reprlib\n",
     "class G[T]: x: T\n"
     "T = TypeVar('T', bound=int); G[int], G[T][str], List[T][int]\n"
     "class H(Generic[T]):\n"
     "    def f(self, a: int, *b: T, c: 'T' = 1, **d) -> 'H[T]': pass\n"
     "type A[X] = dict[str, X]; A[int], Optional[int], Callable[[int], T]\n"
     "repr(Union[int, Literal['a', 1]]); H[int].__args__; H[int]().f(1)\n"
     "get_type_hints(H.f); inspect.signature(H.f); reprlib.repr([1] * 9)\n"
     "@runtime_checkable\n"
     "class P(Protocol):\n"
     "    def f(self): ...\n"
     "isinstance(H(), P), isinstance(1, P)\n"
     "class N(NamedTuple):\n"
     "    a: int\n"
     "    b: str = 'x'\n"
     "N(1)._asdict(); string.Template('$a').substitute(a=1)\n"
     "class D(TypedDict): a: int\n"
     "D(a=1); inspect.getmembers(H)\n"},
    /* importing, again and again, the smallest first: what is there is not
     * imported a second time, while allocation numbers go on */
    {NULL,
     "import atexit, keyword, bisect, abc, heapq, types, copy, contextlib\n"},
    /* others, anew each time: a refusal that does no harm ends no sweep */
    {"import sys\n", "sys.modules.pop('operator', 0); import operator\n"},
    {"import sys\n", "sys.modules.pop('itertools', 0); import itertools\n"},
    {"import sys\n", "sys.modules.pop('functools', 0); import functools\n"},
    {"import sys\n", "sys.modules.pop('collections', 0); import collections\n"},
    {"import sys\n", "sys.modules.pop('weakref', 0); import weakref\n"},
    {"import sys\n", "sys.modules.pop('time', 0); import time\n"},
    {"import sys\n", "sys.modules.pop('enum', 0); import enum\n"},
};
enum { PROGRAMS = sizeof programs / sizeof *programs };

static void report(VM *vm, int program, size_t n)
{
    if (!error_pending(vm) || error_is(vm, C_MemoryError)) {
        error_clear(vm);
        return;
    }
    Value exc = error_take(vm);
    Value text = value_str(vm, exc);
    fprintf(stderr, "program %d, allocation %zu: %s: %s\n", program, n,
            class_of(vm, exc)->name->data,
            text == ERROR ? "?" : as_str(text)->data);
    decref(vm, text);
    decref(vm, exc);
}

/* false: an exception is pending. */
static bool run(VM *vm, const char *text)
{
    Value r = vm_run_source(vm, text, strlen(text), "<test>", 0);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

static bool import(VM *vm, int program)
{
    return !programs[program].imports || run(vm, programs[program].imports);
}

/* Run it with so many allocations refused, from n on; false: it has not that
 * many. */
static bool run_refusing(VM *vm, int program, size_t n, size_t times)
{
    heap_fail_after(&vm->heap, n, times);
    bool ok = run(vm, programs[program].text);
    bool reached = vm->heap.fail_times < times;
    heap_fail_after(&vm->heap, 0, 0);
    if (!ok) {
        report(vm, program, n);
        assert_true(reached);
    }
    return reached;
}

static void sweep(size_t times)
{
    const char *only = getenv("TENON_FAIL");
    const char *one = getenv("TENON_PROGRAM");
    for (int k = one ? atoi(one) : 0; k < (one ? atoi(one) + 1 : PROGRAMS);
         k++) {
        VM *vm = new_vm(0);
        assert_non_null(vm);
        assert_true(import(vm, k));
        size_t n = only ? (size_t)atol(only) : 0;
        while (run_refusing(vm, k, n, times) && !only)
            n += times;
        size_t lost = vm_free(vm);
        if (lost)
            fprintf(stderr, "program %d (%zu allocations): lost\n", k, n);
        assert_true(only || lost == 0);
    }
}

static void test_each_allocation(void **state)
{
    (void)state;
    sweep(1);
}

/* What is done about the first refusal is refused memory as well. */
static void test_rows_of_allocations(void **state)
{
    (void)state;
    sweep(3);
    sweep(20);
}

/* Starting takes many steps, each of which may lack memory. */
static void test_limits(void **state)
{
    (void)state;
    if (getenv("TENON_FAIL"))
        skip();
    size_t started = 0;
    for (size_t limit = 64 << 10; started < 40; limit += 8 << 10) {
        VM *vm = new_vm(limit);
        if (!vm) {
            assert_true(limit < (size_t)16 << 20);
            continue;
        }
        int k = (int)(started++ % PROGRAMS);
        if (!import(vm, k) || !run(vm, programs[k].text)) {
            assert_true(error_is(vm, C_MemoryError));
            error_clear(vm);
        }
        assert_int_equal(vm_free(vm), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_allocation),
        cmocka_unit_test(test_rows_of_allocations),
        cmocka_unit_test(test_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
