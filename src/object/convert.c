/* convert.c: any value as text, as a number of C, as an index.
 *
 * What a special method gives is checked here: __repr__ and __str__ must give
 * a str, __index__ an int, __float__ a float.  Exact built-in values never get
 * as far as their methods.
 */
#include "object/attribute.h"
#include "object/protocol.h"

#include "base/utf8.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"
#include "object/text.h"

static Value must_be_str(VM *vm, Value r, const char *method)
{
    if (r == ERROR || is_str(vm, r))
        return r;
    raise_error(vm, C_TypeError, "%s returned non-string (type %T)", method, r);
    decref(vm, r);
    return ERROR;
}

Value value_repr(VM *vm, Value v)
{
    if (is_int(v))
        return int_to_str(vm, v, 10);
    if (is_exact(v, C_str))
        return str_repr(vm, as_str(v));
    if (!c_stack_check(vm, " while getting the repr of an object"))
        return ERROR;
    Value fn = class_of(vm, v)->special[SP_REPR];
    return must_be_str(vm, call_unbound(vm, fn, v, NULL, 0), "__repr__");
}

Value value_str(VM *vm, Value v)
{
    if (is_exact(v, C_str))
        return incref(v);
    if (is_int(v))
        return int_to_str(vm, v, 10);
    if (!c_stack_check(vm, " while getting the str of an object"))
        return ERROR;
    Value fn = class_of(vm, v)->special[SP_STR];
    return must_be_str(vm, call_unbound(vm, fn, v, NULL, 0), "__str__");
}

Value value_ascii(VM *vm, Value v)
{
    Value r = value_repr(vm, v);
    if (r == ERROR || as_str(r)->flags & STR_ASCII)
        return r;
    Buf text;
    const char *p = as_str(r)->data;
    const char *end = p + as_str(r)->size;
    buf_init(&text, &vm->heap);
    while (p < end) {
        if ((unsigned char)*p < 0x80)
            buf_putc(&text, *p++);
        else
            text_put_escape(&text, utf8_next(&p));
    }
    decref(vm, r);
    return str_from_buf(vm, &text);
}

Value value_format(VM *vm, Value v, Str *spec)
{
    Str *empty = vm->names[N_empty];
    if (!spec)
        spec = empty;
    if (spec->size == 0 && (is_exact(v, C_str) || is_int(v) || is_float(v)))
        return value_str(vm, v);
    Value arg = from_object(spec);
    Value r = call_found(vm, class_of(vm, v)->special[SP_FORMAT], v, &arg, 1);
    if (r == ERROR || is_str(vm, r))
        return r;
    raise_error(vm, C_TypeError, "__format__ must return a str, not %T", r);
    decref(vm, r);
    return ERROR;
}

bool warn_strict_subclass(VM *vm, const char *special, Value of,
                          const char *kind, Value r)
{
    bool named = of != UNBOUND;
    return raise_warning(vm, C_DeprecationWarning, 1,
                         named ? "%T.%s returned non-%s (type %T).  The "
                                 "ability to return an instance of a strict "
                                 "subclass of %s is deprecated, and may be "
                                 "removed in a future version of Python."
                               : "%.0T%s returned non-%s (type %T).  The "
                                 "ability to return an instance of a strict "
                                 "subclass of %s is deprecated, and may be "
                                 "removed in a future version of Python.",
                         named ? of : NONE, special, kind, r, kind);
}

Value value_index(VM *vm, Value v)
{
    if (is_int(v))
        return v;
    if (is_integer(vm, v))
        return incref(int_value(v));
    Value fn = class_of(vm, v)->special[SP_INDEX];
    if (!fn)
        return raise_error(vm, C_TypeError,
                           "'%T' object cannot be interpreted as an integer",
                           v);
    Value r = call_unbound(vm, fn, v, NULL, 0);
    if (r == ERROR || is_int(r))
        return r;
    if (!is_integer(vm, r)) {
        raise_error(vm, C_TypeError, "__index__ returned non-int (type %T)", r);
        decref(vm, r);
        return ERROR;
    }
    if (!is_exact(r, C_int) &&
        !warn_strict_subclass(vm, "__index__", UNBOUND, "int", r)) {
        decref(vm, r);
        return ERROR;
    }
    Value n = incref(int_value(r));
    decref(vm, r);
    return n;
}

bool value_as_index(VM *vm, Value v, ptrdiff_t *out, bool clip)
{
    if (likely(is_int(v))) {
        *out = (ptrdiff_t)as_small(v);
        return true;
    }
    Value n = value_index(vm, v);
    if (n == ERROR)
        return false;
    int64_t wide;
    bool ok = true;
    if (int_fits_int64(n, &wide))
        *out = (ptrdiff_t)wide;
    else if (clip)
        *out = int_sign(n) < 0 ? PTRDIFF_MIN : PTRDIFF_MAX;
    else {
        raise_error(vm, C_OverflowError,
                    "cannot fit '%T' into an index-sized integer", v);
        ok = false;
    }
    decref(vm, n);
    return ok;
}

bool value_as_double(VM *vm, Value v, double *out)
{
    if (is_floating(vm, v)) {
        *out = float_value(v);
        return true;
    }
    if (is_int(v) || is_bool(v)) /* a subclass may have its own __float__ */
        return int_to_double(vm, int_value(v), out);
    Value fn = class_of(vm, v)->special[SP_FLOAT];
    if (fn) {
        Value r = call_unbound(vm, fn, v, NULL, 0);
        if (r == ERROR)
            return false;
        bool ok = is_floating(vm, r);
        if (!ok)
            raise_error(vm, C_TypeError,
                        "%T.__float__ returned non-float (type %T)", v, r);
        else if (!is_float(r) && !is_exact(r, C_float))
            ok = warn_strict_subclass(vm, "__float__", v, "float", r);
        if (ok)
            *out = float_value(r);
        decref(vm, r);
        return ok;
    }
    if (class_of(vm, v)->special[SP_INDEX]) {
        Value n = value_index(vm, v);
        if (n == ERROR)
            return false;
        bool ok = int_to_double(vm, n, out);
        decref(vm, n);
        return ok;
    }
    raise_error(vm, C_TypeError, "must be real number, not %T", v);
    return false;
}

/* --- repr of containers that contain themselves --------------------------- */

int repr_enter(VM *vm, Value v)
{
    if (vm->repr_stack == UNBOUND) {
        List *l = list_new(vm, 8);
        if (!l)
            return -1;
        vm->repr_stack = from_object(l);
    }
    List *l = as_list(vm->repr_stack);
    for (size_t i = l->count; i-- > 0;)
        if (l->items[i] == v)
            return 1;
    return list_append(vm, l, v) ? 0 : -1;
}

void repr_leave(VM *vm, Value v)
{
    List *l = as_list(vm->repr_stack);
    if (l->count && l->items[l->count - 1] == v) {
        l->count--;
        decref(vm, v);
    }
}
