/* match.c: what the match statement asks of its subject.
 *
 * Python's reference, "Patterns": sequence and mapping patterns go by a flag
 * of the subject's class, mapping keys by its get(), class patterns by
 * isinstance() and __match_args__.
 */
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/operations.h"
#include "vm/registers.h"

static Str *get_name(VM *vm)
{
    return str_intern_new(vm, "get", 3);
}

/* The values under all the keys; None: one is missing. */
static Value items_of(VM *vm, Value subject, Tuple *keys)
{
    Str *get = get_name(vm);
    if (get == NULL)
        return ERROR;
    Value method = attr_get(vm, subject, get);
    release(vm, get);
    /* A value that nothing else can be equal to. */
    Value missing = method != ERROR ? list_from(vm, NULL, 0) : ERROR;
    Tuple *t = missing != ERROR ? tuple_new(vm, keys->count) : NULL;
    Value result = ERROR;
    if (t != NULL) {
        for (size_t i = 0; i < keys->count; i++)
            t->items[i] = NONE;
        result = from_object(t);
    }
    for (size_t i = 0; t != NULL && i < keys->count; i++) {
        for (size_t k = 0; k < i; k++) {
            int same = value_equal(vm, keys->items[k], keys->items[i]);
            if (same == 0)
                continue;
            if (same > 0)
                raise_error(vm, C_ValueError,
                            "mapping pattern checks duplicate key (%R)",
                            keys->items[i]);
            decref(vm, result);
            result = ERROR;
            break;
        }
        if (result == ERROR)
            break;
        Value args[] = {keys->items[i], missing};
        Value v = call(vm, method, args, 2);
        if (v == ERROR || v == missing) {
            decref(vm, v);
            decref(vm, result);
            result = v == ERROR ? ERROR : NONE;
            break;
        }
        t->items[i] = v;
    }
    decref(vm, method);
    decref(vm, missing);
    return result;
}

bool op_match_keys(VM *vm, Value *R, const Instr *i, uint32_t nlocals)
{
    Value v = items_of(vm, R[i->b], as_tuple(R[i->c]));
    consume(vm, R, i->c, nlocals);
    if (v == ERROR)
        return false;
    value_set(vm, &R[i->a], v);
    return true;
}

/* One attribute into t->items[n], in a pattern: 1, 0 (no match), -1. */
static int attribute_into(VM *vm, Value subject, Value name, Tuple *t,
                          size_t n)
{
    Value v = attr_find(vm, subject, as_str(name));
    if (v == ERROR)
        return -1;
    if (v == UNBOUND)
        return 0;
    t->items[n] = v;
    return 1;
}

/* cls.__match_args__: owned; UNBOUND: it has none; ERROR. */
static Value match_args(VM *vm, Value cls)
{
    Value args = attr_find(vm, cls, vm->names[N___match_args__]);
    if (args != UNBOUND && args != ERROR && !is_exact(args, C_tuple)) {
        raise_error(vm, C_TypeError,
                    "%N.__match_args__ must be a tuple (got %T)",
                    as(Class, cls), args);
        decref(vm, args);
        return ERROR;
    }
    return args;
}

/* Classes whose one positional pattern takes the subject itself. */
static bool matches_itself(const Class *cls)
{
    static const ClassId ids[] = {C_bool, C_bytearray, C_bytes, C_dict,
                                  C_float, C_frozenset, C_int, C_list,
                                  C_set, C_str, C_tuple};
    for (const Class *c = cls; c != NULL; c = c->base)
        for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
            if (c->id == ids[i] && !(c->flags & CLS_HEAP))
                return true;
    return false;
}

static bool is_repeated(VM *vm, Value cls, Value name, const Value *seen,
                        size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(as_str(seen[i]), as_str(name))) {
            raise_error(vm, C_TypeError,
                        "%N() got multiple sub-patterns for attribute %R",
                        as(Class, cls), name);
            return true;
        }
    return false;
}

static bool too_many(VM *vm, Value cls, size_t allowed, size_t count)
{
    if (count <= allowed)
        return false;
    raise_error(vm, C_TypeError,
                "%N() accepts %z positional sub-pattern%s (%z given)",
                as(Class, cls), (ptrdiff_t)allowed, allowed == 1 ? "" : "s",
                (ptrdiff_t)count);
    return true;
}

/* 1, 0 (no match) or -1; fills t. */
static int take_apart(VM *vm, Value subject, Value cls, Tuple *parts, Tuple *t)
{
    size_t by_position = (size_t)as_small(parts->items[0]);
    size_t by_name = parts->count - 1;
    Value args = by_position > 0 ? match_args(vm, cls) : UNBOUND;
    if (args == ERROR)
        return -1;
    const Value *seen = NULL;
    size_t nseen = 0;
    int result = 1;
    if (by_position > 0 && args == UNBOUND) {
        bool self = matches_itself(as(Class, cls));
        if (too_many(vm, cls, self, by_position))
            return -1;
        t->items[0] = incref(subject);
    } else if (by_position > 0) {
        Tuple *names = as_tuple(args);
        seen = names->items;
        if (too_many(vm, cls, names->count, by_position))
            result = -1;
        for (size_t i = 0; i < by_position && result == 1; i++) {
            if (!is_str(vm, names->items[i])) {
                raise_error(vm, C_TypeError,
                            "__match_args__ elements must be strings (got %T)",
                            names->items[i]);
                result = -1;
            } else if (is_repeated(vm, cls, names->items[i], seen, i)) {
                result = -1;
            } else {
                result = attribute_into(vm, subject, names->items[i], t, i);
            }
            nseen = i + 1;
        }
    }
    for (size_t i = 0; i < by_name && result == 1; i++) {
        Value name = parts->items[i + 1];
        if (is_repeated(vm, cls, name, seen, nseen))
            result = -1;
        else
            result = attribute_into(vm, subject, name, t, by_position + i);
    }
    decref(vm, args);
    return result;
}

bool op_match_class(VM *vm, Value *R, const Instr *i, Tuple *parts)
{
    Value subject = R[i->b], cls = R[i->a];
    if (!is_class(vm, cls)) {
        raise_error(vm, C_TypeError, "called match pattern must be a class");
        return false;
    }
    int is_instance = value_isinstance(vm, subject, cls);
    if (is_instance < 0)
        return false;
    Value result = NONE;
    if (is_instance) {
        size_t n = (size_t)as_small(parts->items[0]) + parts->count - 1;
        Tuple *t = n != 0 ? tuple_new(vm, n) : retain(vm->empty_tuple);
        if (t == NULL)
            return false;
        for (size_t k = 0; k < n; k++)
            t->items[k] = NONE;
        int matched = take_apart(vm, subject, cls, parts, t);
        if (matched == 1) {
            result = from_object(t);
        } else {
            release(vm, t);
            if (matched < 0)
                return false;
        }
    }
    value_set(vm, &R[i->a], result);
    return true;
}

bool op_get_len(VM *vm, Value *R, const Instr *i)
{
    ptrdiff_t n = value_len(vm, R[i->b]);
    if (n < 0)
        return false;
    Value length = from_int64(vm, n);
    if (length == ERROR)
        return false;
    value_set(vm, &R[i->a], length);
    return true;
}
