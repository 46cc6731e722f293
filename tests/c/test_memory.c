/* test_memory.c: what happens when memory ends: every allocation of a few
 * programs is refused once, and whole programs run under limits of all sizes.
 * Nothing may crash or be lost; the program may only end in MemoryError.
 *
 * With a number in the environment's TENON_FAIL only that allocation is
 * refused, in a VM of its own: to find what the sweep has found.
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

static const char *const programs[] = {
    /* containers */
    "l = [i * 3 for i in range(40)]; l.sort(key=lambda x: -x); l += l\n"
    "d = {str(i): [i] for i in range(20)}; d.update(a=[1]); e = {**d}\n"
    "s = {1, 2, 3} | set('abc'); t = tuple(l) + (1,); del l[3:7]\n"
    "f = frozenset(s); x = sorted(d.items(), key=lambda p: p[1])\n"
    "y = [*zip(t, t)]; z = list(map(str, filter(None, reversed(l))))\n"
    "g = dict(zip('abc', 'xyz')); h = list(enumerate(g.items()))\n",
    /* strings and numbers */
    "a = 'x' * 500 + 'yz'; b = a.replace('x', 'abc').split('b')\n"
    "c = '-'.join(b).upper().encode(); d = f'{a!r:>600}{12345678:,}'\n"
    "e = 3 ** 400; f = str(e); g = int(f); h = e // 7 + e % 11 - (e >> 3)\n"
    "i = '%s %r %d' % (a, b, 5); j = '{:x} {}'.format(255, c)\n"
    "k = bytearray(c); k += b'1' * 300; m = float('1e300') * 10 + 1j\n"
    "n = divmod(e, 3 ** 100); o = e * e ^ -e; p = hex(e) + oct(5)\n",
    /* classes */
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
    "T(3); isinstance(T(1), A); del o[0].new; [B.st(x) for x in o]\n",
    /* functions, closures, generators */
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
    "rec(150); sum(gen(9)); max(gen(3), default=0)\n",
    /* exceptions */
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
    "except NameError as e: str(e)\n",
    /* the rest of the language */
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
    "D(); x = [D()]; x.append(x); del x; gc.collect()\n",
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

/* Run it with allocation n refused; false: it has not that many. */
static bool run_refusing(VM *vm, int program, size_t n)
{
    const char *text = programs[program];
    heap_fail_after(&vm->heap, n, 1);
    Value r = vm_run_source(vm, text, strlen(text), "<test>", 0);
    bool reached = !vm->heap.fail_armed;
    heap_fail_after(&vm->heap, 0, 0);
    if (r == ERROR) {
        report(vm, program, n);
        assert_true(reached);
    }
    decref(vm, r);
    return reached;
}

static void test_each_allocation(void **state)
{
    (void)state;
    const char *only = getenv("TENON_FAIL");
    for (int k = 0; k < PROGRAMS; k++) {
        VM *vm = new_vm(0);
        assert_non_null(vm);
        size_t n = only ? (size_t)atol(only) : 0;
        while (run_refusing(vm, k, n) && !only)
            n++;
        size_t lost = vm_free(vm);
        if (lost)
            fprintf(stderr, "program %d (%zu allocations): lost\n", k, n);
        assert_true(only || lost == 0);
    }
}

/* Starting takes many steps, each of which may lack memory. */
static void test_limits(void **state)
{
    (void)state;
    size_t started = 0;
    for (size_t limit = 64 << 10; started < 40; limit += 8 << 10) {
        VM *vm = new_vm(limit);
        if (!vm) {
            assert_true(limit < (size_t)16 << 20);
            continue;
        }
        const char *text = programs[started++ % PROGRAMS];
        Value r = vm_run_source(vm, text, strlen(text), "<test>", 0);
        if (r == ERROR) {
            assert_true(error_is(vm, C_MemoryError));
            error_clear(vm);
        }
        decref(vm, r);
        assert_int_equal(vm_free(vm), 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_allocation),
        cmocka_unit_test(test_limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
