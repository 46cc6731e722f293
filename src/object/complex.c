/* complex.c: the class complex.
 *
 * A pair of doubles on the heap, immutable.  An int or float operand becomes a
 * complex with imaginary part 0.0 first, as in CPython 3.13.  The quotient is
 * Smith's ("Algorithm 116: Complex division", 1962), which does not overflow
 * halfway.
 */
#include "base/buffer.h"
#include "base/dtoa.h"
#include "base/utf8.h"
#include "object/descriptor.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/str_case.h"

#include <errno.h>
#include <math.h>

typedef struct Pair {
    double re, im;
} Pair;

Value complex_new(VM *vm, double re, double im)
{
    Complex *c = object_new_leaf(vm, C_complex, sizeof *c);
    if (!c)
        return ERROR;
    c->re = re;
    c->im = im;
    return from_object(c);
}

static Value from_pair(VM *vm, Pair p)
{
    return complex_new(vm, p.re, p.im);
}

static bool is_complex(VM *vm, Value v)
{
    return is_exact(v, C_complex) ||
           (is_object(v) &&
            class_is_subclass(class_of(vm, v), vm->classes[C_complex]));
}

static Pair pair_of(Value v)
{
    return (Pair){as(Complex, v)->re, as(Complex, v)->im};
}

/* A number as a pair: 1; 0: not a number; -1: raised. */
static int operand(VM *vm, Value v, Pair *p)
{
    p->im = 0.0;
    if (is_floating(vm, v)) {
        p->re = float_value(v);
        return 1;
    }
    if (is_integer(vm, v))
        return int_to_double(vm, int_value(v), &p->re) ? 1 : -1;
    if (!is_complex(vm, v))
        return 0;
    *p = pair_of(v);
    return 1;
}

/* --- arithmetic -------------------------------------------------------- */

static Pair multiply(Pair a, Pair b)
{
    return (Pair){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

/* False: b is 0. */
static bool divide(Pair a, Pair b, Pair *q)
{
    double re = fabs(b.re), im = fabs(b.im);
    if (re >= im) {
        if (re == 0)
            return false;
        double ratio = b.im / b.re, d = b.re + b.im * ratio;
        *q = (Pair){(a.re + a.im * ratio) / d, (a.im - a.re * ratio) / d};
    } else if (im >= re) {
        double ratio = b.re / b.im, d = b.re * ratio + b.im;
        *q = (Pair){(a.re * ratio + a.im) / d, (a.im * ratio - a.re) / d};
    } else { /* a NaN in b */
        *q = (Pair){NAN, NAN};
    }
    return true;
}

/* By repeated squaring.  False: 0 to a negative power. */
static bool power_int(Pair a, int n, Pair *r)
{
    Pair p = {1.0, 0.0};
    for (int left = n < 0 ? -n : n; left; left >>= 1, a = multiply(a, a))
        if (left & 1)
            p = multiply(p, a);
    if (n > 0) {
        *r = p;
        return true;
    }
    return divide((Pair){1.0, 0.0}, p, r);
}

/* In polar form. */
static bool power_polar(Pair a, Pair b, Pair *r)
{
    if (a.re == 0 && a.im == 0) {
        *r = (Pair){0.0, 0.0};
        return !(b.im != 0 || b.re < 0);
    }
    errno = 0;
    double size = hypot(a.re, a.im), angle = atan2(a.im, a.re);
    double length = pow(size, b.re), phase = angle * b.re;
    if (b.im != 0) {
        length /= exp(angle * b.im);
        phase += b.im * log(size);
    }
    *r = (Pair){length * cos(phase), length * sin(phase)};
    return errno != EDOM; /* the sine of an infinity */
}

Value complex_pow(VM *vm, double re, double im, double exp_re, double exp_im)
{
    Pair a = {re, im}, b = {exp_re, exp_im}, r;
    bool ok;
    if (b.im == 0 && b.re == floor(b.re) && fabs(b.re) <= 100)
        ok = power_int(a, (int)b.re, &r);
    else
        ok = power_polar(a, b, &r);
    if (!ok)
        return raise_error(vm, C_ZeroDivisionError,
                           "0.0 to a negative or complex power");
    if (isinf(r.re) || isinf(r.im))
        return raise_error(vm, C_OverflowError, "complex exponentiation");
    return from_pair(vm, r);
}

static Value binary(VM *vm, int op, Value va, Value vb)
{
    Pair a, b;
    int ok = operand(vm, va, &a);
    if (ok > 0)
        ok = operand(vm, vb, &b);
    if (ok <= 0)
        return ok < 0 ? ERROR : NOT_IMPLEMENTED;
    switch (op) {
    case SP_ADD: return complex_new(vm, a.re + b.re, a.im + b.im);
    case SP_SUB: return complex_new(vm, a.re - b.re, a.im - b.im);
    case SP_MUL: return from_pair(vm, multiply(a, b));
    case SP_TRUEDIV:
        if (!divide(a, b, &a))
            return raise_error(vm, C_ZeroDivisionError,
                               "complex division by zero");
        return from_pair(vm, a);
    default: return complex_pow(vm, a.re, a.im, b.re, b.im);
    }
}

#define OPERATORS(X) \
    X(add, ADD, "+") X(sub, SUB, "-") X(mul, MUL, "*") X(truediv, TRUEDIV, "/")

#define DEFINE(name, ID, text) \
    static Value complex_##name(VM *vm, Value *args, int nargs) \
    { \
        return binary(vm, SP_##ID, args[0], args[1]); \
    } \
    static Value complex_r##name(VM *vm, Value *args, int nargs) \
    { \
        return binary(vm, SP_##ID, args[1], args[0]); \
    }
OPERATORS(DEFINE)
#undef DEFINE

#define ROWS(name, ID, text) \
    METHOD("__" #name "__", complex_##name, "value, /", \
           "Return self" text "value."), \
    METHOD("__r" #name "__", complex_r##name, "value, /", \
           "Return value" text "self."),

static Value power_row(VM *vm, Value a, Value b, Value mod)
{
    Value r = binary(vm, SP_POW, a, b);
    if (mod == NONE || r == NOT_IMPLEMENTED)
        return r;
    error_clear(vm);
    decref(vm, r);
    return raise_error(vm, C_ValueError, "complex modulo");
}

static Value complex_pow_row(VM *vm, Value *args, int nargs)
{
    return power_row(vm, args[0], args[1], args[2]);
}

static Value complex_rpow_row(VM *vm, Value *args, int nargs)
{
    return power_row(vm, args[1], args[0], args[2]);
}

/* 1, 0; -1: not comparable. */
static int equal(VM *vm, Value va, Value vb)
{
    Pair a = pair_of(va), b;
    if (is_integer(vm, vb)) {
        bool unordered;
        int order = int_compare_double(int_value(vb), a.re, &unordered);
        return a.im == 0 && order == 0 && !unordered;
    }
    if (operand(vm, vb, &b) <= 0)
        return -1;
    return a.re == b.re && a.im == b.im;
}

static Value complex_eq(VM *vm, Value *args, int nargs)
{
    int r = equal(vm, args[0], args[1]);
    return r < 0 ? NOT_IMPLEMENTED : from_bool(r);
}

static Value complex_ne(VM *vm, Value *args, int nargs)
{
    int r = equal(vm, args[0], args[1]);
    return r < 0 ? NOT_IMPLEMENTED : from_bool(!r);
}

/* --- text -------------------------------------------------------------- */

static Value complex_repr(VM *vm, Value *args, int nargs)
{
    Pair p = pair_of(args[0]);
    Buf buf;
    buf_init(&buf, &vm->heap);
    bool both = p.re != 0 || signbit(p.re);
    if (both) {
        buf_putc(&buf, '(');
        dtoa_format(&buf, p.re, 'r', 0, 0);
    }
    dtoa_format(&buf, p.im, 'r', 0, both ? DTOA_PLUS : 0);
    buf_puts(&buf, both ? "j)" : "j");
    const char *text = buf_text(&buf);
    Value v = text ? str_value(vm, text, buf.len) : raise_memory(vm);
    buf_fini(&buf);
    return v;
}

static Value complex_format(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__format__() argument must be str, not %A",
                           args[1]);
    if (as_str(args[1])->size == 0)
        return value_str(vm, args[0]);
    Pair p = pair_of(args[0]);
    return format_complex(vm, args[0], p.re, p.im, as_str(args[1]));
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* The end of the longest float that begins at s; s itself: none does. */
static const char *scan_float(const char *s, const char *end)
{
    const char *p = s;
    if (p < end && (*p == '+' || *p == '-'))
        p++;
    static const char *const words[] = {"infinity", "inf", "nan"};
    for (int i = 0; i < 3; i++) {
        size_t n = strlen(words[i]), k = 0;
        while (k < n && p + k < end && (p[k] | 0x20) == words[i][k])
            k++;
        if (k == n)
            return p + n;
    }
    bool any = false;
    for (; p < end && is_digit(*p); p++)
        any = true;
    if (p < end && *p == '.')
        for (p++; p < end && is_digit(*p); p++)
            any = true;
    if (!any)
        return s;
    if (p < end && (*p | 0x20) == 'e') {
        const char *e = p + 1;
        if (e < end && (*e == '+' || *e == '-'))
            e++;
        if (e < end && is_digit(*e)) {
            while (e < end && is_digit(*e))
                e++;
            p = e;
        }
    }
    return p;
}

/* A float that may be missing before a j ("1-j"): its sign alone is 1. */
static bool read_imaginary(const char **s, const char *end, double *d)
{
    const char *e = scan_float(*s, end);
    if (e != *s) {
        if (!dtoa_parse(*s, (size_t)(e - *s), d))
            return false;
        *s = e;
    } else {
        *d = *s < end && **s == '-' ? -1.0 : 1.0;
        if (*s < end && (**s == '+' || **s == '-'))
            ++*s;
    }
    if (*s == end || (**s | 0x20) != 'j')
        return false;
    ++*s;
    return true;
}

/* All of [s, end): x, yj, x+yj. */
static bool read_complex(const char *s, const char *end, Pair *p)
{
    *p = (Pair){0.0, 0.0};
    const char *e = scan_float(s, end);
    if (e == s || (e < end && (*e | 0x20) == 'j'))
        return read_imaginary(&s, end, &p->im) && s == end;
    if (!dtoa_parse(s, (size_t)(e - s), &p->re))
        return false;
    if (e == end)
        return true;
    if (*e != '+' && *e != '-')
        return false;
    return read_imaginary(&e, end, &p->im) && e == end;
}

/* Spaces, parentheses and underscores out of the way. */
static bool parse_text(const char *s, size_t n, char *plain, Pair *p)
{
    const char *end = s + n;
    if (s < end && *s == '(') {
        if (end[-1] != ')' || n < 2)
            return false;
        s++, end--;
        while (s < end && char_is_space((unsigned char)*s))
            s++;
        while (s < end && char_is_space((unsigned char)end[-1]))
            end--;
    }
    char *to = plain;
    for (const char *c = s; c < end; c++)
        if (*c != '_')
            *to++ = *c;
    return read_complex(plain, to, p);
}

/* Underscores stand between digits only. */
static bool good_underscores(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (s[i] == '_' && (i == 0 || i + 1 == n || !is_digit(s[i - 1]) ||
                            !is_digit(s[i + 1])))
            return false;
    return true;
}

static bool from_text(VM *vm, Str *text, Pair *p)
{
    NumberText t;
    if (!number_text(vm, text, &t))
        return false;
    if (!good_underscores(t.text, t.length)) {
        raise_error(vm, C_ValueError,
                    "could not convert string to complex: %R",
                    from_object(text));
        number_text_fini(vm, &t);
        return false;
    }
    char *plain = mem_alloc(vm, t.length + 1);
    bool ok = plain != NULL;
    if (ok) {
        ok = parse_text(t.text, t.length, plain, p);
        mem_free(vm, plain, t.length + 1);
        if (!ok)
            raise_error(vm, C_ValueError,
                        "complex() arg is a malformed string");
    }
    number_text_fini(vm, &t);
    return ok;
}

/* --- complex(real, imag) ----------------------------------------------- */

/* A number of any kind; *is_pair: it has an imaginary part of its own. */
static bool from_number(VM *vm, Value v, Pair *p, bool *is_pair,
                        const char *refusal)
{
    *is_pair = is_complex(vm, v);
    if (*is_pair && is_exact(v, C_complex)) {
        *p = pair_of(v);
        return true;
    }
    Value r = call_special(vm, v, SP_COMPLEX, NULL, 0);
    if (r == ERROR)
        return false;
    if (r != UNBOUND) {
        *is_pair = is_complex(vm, r);
        if (*is_pair)
            *p = pair_of(r);
        else
            raise_error(vm, C_TypeError,
                        "__complex__ returned non-complex (type %T)",
                        r);
        bool ok = *is_pair &&
                  (is_exact(r, C_complex) ||
                   warn_strict_subclass(vm, "__complex__", UNBOUND, "complex",
                                        r));
        decref(vm, r);
        return ok;
    }
    Class *cls = class_of(vm, v);
    if (!cls->special[SP_FLOAT] && !cls->special[SP_INDEX]) {
        raise_error(vm, C_TypeError, refusal, v);
        return false;
    }
    p->im = 0.0;
    if (is_float(v) || is_exact(v, C_float) || !is_floating(vm, v))
        return value_as_double(vm, v, &p->re);
    Value f = call_special(vm, v, SP_FLOAT, NULL, 0); /* a subclass's counts */
    if (f == ERROR)
        return false;
    bool ok = is_floating(vm, f);
    if (ok)
        p->re = float_value(f);
    else
        raise_error(vm, C_TypeError,
                    "%T.__float__ returned non-float (type %T)", v, f);
    decref(vm, f);
    return ok;
}

/* May complex() take it, as far as its class tells? */
static bool number_like(VM *vm, Value v)
{
    if (v == UNBOUND)
        return true;
    const Class *cls = class_of(vm, v);
    return cls->special[SP_COMPLEX] || cls->special[SP_FLOAT] ||
           cls->special[SP_INDEX];
}

static bool build(VM *vm, Value real, Value imag, Pair *p)
{
    *p = (Pair){0.0, 0.0};
    if (real != UNBOUND && is_str(vm, real)) {
        if (imag == UNBOUND)
            return from_text(vm, as_str(real), p);
        raise_error(vm, C_TypeError,
                    "complex() can't take second arg if first is a string");
        return false;
    }
    if (imag != UNBOUND && is_str(vm, imag)) {
        raise_error(vm, C_TypeError, "complex() second arg can't be a string");
        return false;
    }
    bool re_pair = false, im_pair = imag != UNBOUND && is_complex(vm, imag);
    Pair im = {0.0, 0.0};
    bool bad = imag != UNBOUND && !im_pair &&
               !class_of(vm, imag)->special[SP_FLOAT] &&
               !class_of(vm, imag)->special[SP_INDEX];
    /* A __complex__ is called before the second is looked at. */
    bool asks = real != UNBOUND && class_of(vm, real)->special[SP_COMPLEX];
    bool known = real == UNBOUND || (bad && !asks && number_like(vm, real));
    if (!known && !from_number(vm, real, p, &re_pair,
                               "complex() first argument must be a string or "
                               "a number, not '%.200T'"))
        return false;
    if (bad) {
        raise_error(vm, C_TypeError,
                    "complex() second argument must be a number, not "
                    "'%.200T'",
                    imag);
        return false;
    }
    if (imag == UNBOUND)
        return true;
    if (im_pair) /* __complex__ is not asked here */
        im = pair_of(imag);
    else if (!value_as_double(vm, imag, &im.re))
        return false;
    /* re + im * 1j, where both may be complex.  Adding a zero that is not
     * there would lose the sign of a zero. */
    if (im_pair)
        p->re -= im.im;
    p->im = re_pair ? p->im + im.re : im.re;
    return true;
}

static Value complex_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    bool exact = cls == vm->classes[C_complex];
    if (exact && args[2] == UNBOUND && is_exact(args[1], C_complex))
        return incref(args[1]);
    Pair p;
    if (!build(vm, args[1], args[2], &p))
        return ERROR;
    if (exact)
        return from_pair(vm, p);
    Object *o = instance_new(vm, cls, 0);
    if (!o)
        return ERROR;
    ((Complex *)o)->re = p.re;
    ((Complex *)o)->im = p.im;
    return from_object(o);
}

/* --- methods ----------------------------------------------------------- */

#define UNARY(name, expression) \
    static Value complex_##name(VM *vm, Value *args, int nargs) \
    { \
        Pair p = pair_of(args[0]); \
        return expression; \
    }
UNARY(neg, complex_new(vm, -p.re, -p.im))
UNARY(pos, complex_new(vm, p.re, p.im))
UNARY(conjugate, complex_new(vm, p.re, -p.im))
UNARY(bool, from_bool(p.re != 0 || p.im != 0))
UNARY(real, from_float(vm, p.re))
UNARY(imag, from_float(vm, p.im))
#undef UNARY

static Value complex_self(VM *vm, Value *args, int nargs)
{
    return is_exact(args[0], C_complex) ? incref(args[0])
                                        : from_pair(vm, pair_of(args[0]));
}

static Value complex_abs(VM *vm, Value *args, int nargs)
{
    Pair p = pair_of(args[0]);
    double d = hypot(p.re, p.im);
    if (isinf(d) && isfinite(p.re) && isfinite(p.im))
        return raise_error(vm, C_OverflowError, "absolute value too large");
    return from_float(vm, d);
}

static Value complex_hash(VM *vm, Value *args, int nargs)
{
    Pair p = pair_of(args[0]);
    uint64_t h = (uint64_t)float_hash(p.re) +
                 1000003 * (uint64_t)float_hash(p.im);
    return from_int64(vm, h == (uint64_t)-1 ? -2 : (int64_t)h);
}

static Value complex_getnewargs(VM *vm, Value *args, int nargs)
{
    Value items[2] = {complex_real(vm, args, 1), UNBOUND};
    if (items[0] == ERROR)
        return ERROR;
    items[1] = complex_imag(vm, args, 1);
    if (items[1] == ERROR) {
        decref(vm, items[0]);
        return ERROR;
    }
    return tuple_steal(vm, items, 2);
}

static const MethodDef methods[] = {
    NEW(complex_make, "cls, real=?, imag=?"),
    OPERATORS(ROWS)
    METHOD("__pow__", complex_pow_row, "value, mod=None, /",
           "Return pow(self, value, mod)."),
    METHOD("__rpow__", complex_rpow_row, "value, mod=None, /",
           "Return pow(value, self, mod)."),
    METHOD("__eq__", complex_eq, "value, /", "Return self==value."),
    METHOD("__ne__", complex_ne, "value, /", "Return self!=value."),
    METHOD("__neg__", complex_neg, "/", "-self"),
    METHOD("__pos__", complex_pos, "/", "+self"),
    METHOD("__abs__", complex_abs, "/", "abs(self)"),
    METHOD("__bool__", complex_bool, "/", "True if self else False"),
    METHOD("__complex__", complex_self, "/",
           "Return self as an exact complex."),
    METHOD("__hash__", complex_hash, "/", "Return hash(self)."),
    METHOD("__repr__", complex_repr, "/", "Return repr(self)."),
    METHOD("__format__", complex_format, "format_spec, /",
           "Return self as text, in the form that format_spec asks for."),
    METHOD("__getnewargs__", complex_getnewargs, "/",
           "Return the arguments that make a copy."),
    METHOD("conjugate", complex_conjugate, "/",
           "Return the complex conjugate.\n\n"
           ">>> (3-4j).conjugate()\n(3+4j)"),
    MEMBER("real", complex_real, readonly_setter,
           "the real part of a complex number"),
    MEMBER("imag", complex_imag, readonly_setter,
           "the imaginary part of a complex number"),
    METHODS_END,
};

bool complex_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_complex,
        .flags = CLS_LEAF,
        .size = sizeof(Complex),
        .methods = methods,
        .doc = "Make a complex number from text or numbers.\n\n"
               "Text is read as a complex number; a single number is "
               "converted; two are the\nreal and the imaginary part.",
    };
    return class_define(vm, &def);
}
