/* weakref_proxy.c: weakref.proxy() and the two classes of what it gives.
 *
 * A proxy is a weak reference (object/weakref.h) whose operations are those of
 * its object.  Each of them takes a count on the object for as long as it
 * lasts; where the object is dead it raises ReferenceError.
 */
#include "modules/module.h"
#include "modules/weakref_proxy.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/number.h"
#include "object/str.h"
#include "object/weakref.h"

/* The object of a proxy: owned; ERROR: it is dead. */
static Value target_of(VM *vm, Value proxy)
{
    Value v = weakref_target(vm, as(WeakRef, proxy));
    return v == UNBOUND ? raise_error(vm, C_ReferenceError,
                                      "weakly-referenced object no longer "
                                      "exists")
                        : v;
}

/* What an operand stands for: owned, or ERROR. */
static Value operand(VM *vm, Value v)
{
    return is_exact(v, C_weak_proxy) || is_exact(v, C_weak_callable_proxy)
               ? target_of(vm, v)
               : incref(v);
}

typedef Value (*Binary)(VM *vm, SpecialId id, Value a, Value b);

static Value apply(VM *vm, Binary function, SpecialId id, Value a, Value b)
{
    Value r = ERROR;
    a = operand(vm, a);
    if (a == ERROR)
        return ERROR;
    b = operand(vm, b);
    if (b != ERROR) {
        r = function(vm, id, a, b);
        decref(vm, b);
    }
    decref(vm, a);
    return r;
}

/* --- operators ----------------------------------------------------------- */

#define PLAIN(op, id)                                           \
    static NATIVE(proxy_##op)                                   \
    {                                                           \
        return apply(vm, value_binary, id, args[0], args[1]);   \
    }                                                           \
    static NATIVE(proxy_r##op)                                  \
    {                                                           \
        return apply(vm, value_binary, id, args[1], args[0]);   \
    }
#define BINARY(op, id)                                          \
    PLAIN(op, id)                                               \
    static NATIVE(proxy_i##op)                                  \
    {                                                           \
        return apply(vm, value_inplace, id, args[0], args[1]);  \
    }
BINARY(add, SP_ADD)
BINARY(sub, SP_SUB)
BINARY(mul, SP_MUL)
BINARY(matmul, SP_MATMUL)
BINARY(truediv, SP_TRUEDIV)
BINARY(floordiv, SP_FLOORDIV)
BINARY(mod, SP_MOD)
BINARY(lshift, SP_LSHIFT)
BINARY(rshift, SP_RSHIFT)
BINARY(and, SP_AND)
BINARY(or, SP_OR)
BINARY(xor, SP_XOR)
PLAIN(divmod, SP_DIVMOD)

static Value power(VM *vm, Value base, Value exponent, Value mod)
{
    Value r = ERROR;
    Value a = operand(vm, base);
    Value b = a == ERROR ? ERROR : operand(vm, exponent);
    Value m = b == ERROR ? ERROR : operand(vm, mod);
    if (m != ERROR) {
        r = value_power(vm, a, b, m);
        decref(vm, m);
    }
    if (b != ERROR)
        decref(vm, b);
    if (a != ERROR)
        decref(vm, a);
    return r;
}

static NATIVE(proxy_pow)
{
    return power(vm, args[0], args[1], args[2]);
}

static NATIVE(proxy_rpow)
{
    return power(vm, args[1], args[0], args[2]);
}

static NATIVE(proxy_ipow)
{
    return apply(vm, value_inplace, SP_POW, args[0], args[1]);
}

static Value compare(VM *vm, SpecialId op, Value a, Value b)
{
    return value_compare(vm, (CompareOp)op, a, b);
}

#define COMPARE(name, op)                                                \
    static NATIVE(proxy_##name)                                          \
    {                                                                    \
        return apply(vm, compare, (SpecialId)(op), args[0], args[1]);    \
    }
COMPARE(lt, CMP_LT)
COMPARE(le, CMP_LE)
COMPARE(eq, CMP_EQ)
COMPARE(ne, CMP_NE)
COMPARE(gt, CMP_GT)
COMPARE(ge, CMP_GE)

/* --- operations on the object alone -------------------------------------- */

/* expression, with v the object: gives an owned Value. */
#define UNARY(name, expression)                \
    static NATIVE(proxy_##name)                \
    {                                          \
        Value v = target_of(vm, args[0]);      \
        if (v == ERROR)                        \
            return ERROR;                      \
        Value r = (expression);                \
        decref(vm, v);                         \
        return r;                              \
    }

static Value from_truth(int truth)
{
    return truth < 0 ? ERROR : from_bool(truth);
}

static Value length(VM *vm, Value v)
{
    ptrdiff_t n = value_len(vm, v);
    return n < 0 ? ERROR : from_int64(vm, n);
}

static Value to_class(VM *vm, Value v, ClassId id)
{
    return call(vm, from_object(vm->classes[id]), &v, 1);
}

static Value method_result(VM *vm, Value v, SpecialId id)
{
    return call_method(vm, v, vm->specials[id], NULL, 0);
}

static Value next_item(VM *vm, Value v)
{
    Class *cls = class_of(vm, v);
    if (!cls->special[SP_NEXT])
        return raise_error(vm, C_TypeError,
                           "Weakref proxy referenced a non-iterator '%T' "
                           "object",
                           v);
    Value item = iter_next(vm, v);
    return item == UNBOUND ? raise_stop_iteration(vm, UNBOUND) : item;
}

static Value done(bool ok) { return ok ? NONE : ERROR; }

UNARY(neg, value_unary(vm, SP_NEG, v))
UNARY(pos, value_unary(vm, SP_POS, v))
UNARY(invert, value_unary(vm, SP_INVERT, v))
UNARY(abs, value_unary(vm, SP_ABS, v))
UNARY(bool, from_truth(value_truth(vm, v)))
UNARY(int, to_class(vm, v, C_int))
UNARY(float, to_class(vm, v, C_float))
UNARY(index, value_index(vm, v))
UNARY(str, value_str(vm, v))
UNARY(bytes, method_result(vm, v, SP_BYTES))
UNARY(reversed, method_result(vm, v, SP_REVERSED))
UNARY(len, length(vm, v))
UNARY(iter, value_iter(vm, v))
UNARY(next, next_item(vm, v))
UNARY(getitem, value_getitem(vm, v, args[1]))
UNARY(setitem, done(value_setitem(vm, v, args[1], args[2])))
UNARY(delitem, done(value_delitem(vm, v, args[1])))
UNARY(contains, from_truth(value_contains(vm, v, args[1])))
UNARY(call, call_forward(vm, v, args + 2, nargs - 2, args[1]))

/* --- attributes ---------------------------------------------------------- */

static Value attribute(VM *vm, Value *args, int nargs, Value v)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value r = nargs == 2           ? attr_get(vm, v, name)
              : args[2] == UNBOUND ? done(attr_del(vm, v, name))
                                   : done(attr_set(vm, v, name, args[2]));
    release(vm, name);
    return r;
}

UNARY(getattribute, attribute(vm, args, 2, v))
UNARY(setattr, attribute(vm, args, 3, v))

static NATIVE(proxy_delattr)
{
    Value all[] = {args[0], args[1], UNBOUND};
    return proxy_setattr(vm, all, 3);
}

/* --- tables -------------------------------------------------------------- */

#define BINARY_ROWS(name, sign)                                       \
    METHOD("__" #name "__", proxy_##name, "value, /",                 \
           "Return self" sign "value."),                              \
    METHOD("__r" #name "__", proxy_r##name, "value, /",               \
           "Return value" sign "self."),                              \
    METHOD("__i" #name "__", proxy_i##name, "value, /",               \
           "Return self" sign "=value.")
#define COMPARE_ROW(name, sign)                                       \
    METHOD("__" #name "__", proxy_##name, "value, /",                 \
           "Return self" sign "value.")

static const MethodDef common_rows[] = {
    BINARY_ROWS(add, "+"), BINARY_ROWS(sub, "-"), BINARY_ROWS(mul, "*"),
    BINARY_ROWS(matmul, "@"), BINARY_ROWS(truediv, "/"),
    BINARY_ROWS(floordiv, "//"), BINARY_ROWS(mod, "%"),
    BINARY_ROWS(lshift, "<<"), BINARY_ROWS(rshift, ">>"),
    BINARY_ROWS(and, "&"), BINARY_ROWS(or, "|"), BINARY_ROWS(xor, "^"),
    METHOD("__divmod__", proxy_divmod, "value, /",
           "Return divmod(self, value)."),
    METHOD("__rdivmod__", proxy_rdivmod, "value, /",
           "Return divmod(value, self)."),
    METHOD("__pow__", proxy_pow, "value, mod=None, /",
           "Return pow(self, value, mod)."),
    METHOD("__rpow__", proxy_rpow, "value, mod=None, /",
           "Return pow(value, self, mod)."),
    METHOD("__ipow__", proxy_ipow, "value, /", "Return self**=value."),
    COMPARE_ROW(lt, "<"), COMPARE_ROW(le, "<="), COMPARE_ROW(eq, "=="),
    COMPARE_ROW(ne, "!="), COMPARE_ROW(gt, ">"), COMPARE_ROW(ge, ">="),
    METHOD("__neg__", proxy_neg, "", "-self"),
    METHOD("__pos__", proxy_pos, "", "+self"),
    METHOD("__invert__", proxy_invert, "", "~self"),
    METHOD("__abs__", proxy_abs, "", "abs(self)"),
    METHOD("__bool__", proxy_bool, "", "True if self else False"),
    METHOD("__int__", proxy_int, "", "int(self)"),
    METHOD("__float__", proxy_float, "", "float(self)"),
    METHOD("__index__", proxy_index, "",
           "Return self converted to an integer, if self is suitable for "
           "use as an index into a list."),
    METHOD("__hash__", NULL, "", ""),
    METHOD("__repr__", weakref_proxy_repr, "", "Return repr(self)."),
    METHOD("__str__", proxy_str, "", "Return str(self)."),
    METHOD("__len__", proxy_len, "", "Return len(self)."),
    METHOD("__iter__", proxy_iter, "", "Implement iter(self)."),
    METHOD("__next__", proxy_next, "", "Implement next(self)."),
    METHOD("__getitem__", proxy_getitem, "key, /", "Return self[key]."),
    METHOD("__setitem__", proxy_setitem, "key, value, /",
           "Set self[key] to value."),
    METHOD("__delitem__", proxy_delitem, "key, /", "Delete self[key]."),
    METHOD("__contains__", proxy_contains, "key, /",
           "Return bool(key in self)."),
    METHOD("__getattribute__", proxy_getattribute, "name, /",
           "Return getattr(self, name)."),
    METHOD("__setattr__", proxy_setattr, "name, value, /",
           "Implement setattr(self, name, value)."),
    METHOD("__delattr__", proxy_delattr, "name, /",
           "Implement delattr(self, name)."),
    METHODS_END,
};

static const MethodDef proxy_rows[] = {
    ROWS_OF(common_rows),
    METHOD("__bytes__", proxy_bytes, "", ""),
    METHOD("__reversed__", proxy_reversed, "", ""),
    METHODS_END,
};

static const MethodDef callable_rows[] = {
    ROWS_OF(common_rows),
    METHOD("__call__", proxy_call, "*args, **kwargs",
           "Call self as a function."),
    METHODS_END,
};

NATIVE(weakref_proxy)
{
    ClassId id = value_callable(vm, args[0]) ? C_weak_callable_proxy
                                             : C_weak_proxy;
    return weakref_new(vm, vm->classes[id], args[0], args[1]);
}

bool weakref_proxy_init(VM *vm, Dict *dict)
{
    static const ClassDef defs[] = {
        {.id = C_weak_proxy,
         .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(WeakRef),
         .ops = &weakref_ops,
         .methods = proxy_rows},
        {.id = C_weak_callable_proxy,
         .flags = CLS_FINAL | CLS_NO_NEW,
         .size = sizeof(WeakRef),
         .ops = &weakref_ops,
         .methods = callable_rows},
    };
    return class_define(vm, &defs[0]) && class_define(vm, &defs[1]) &&
           put_class(vm, dict, "ProxyType", C_weak_proxy) &&
           put_class(vm, dict, "CallableProxyType", C_weak_callable_proxy);
}
