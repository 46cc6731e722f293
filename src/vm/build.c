/* build.c: items, displays, unpacking, loops, formatting, and the making of
 * functions: the instructions' slow halves. */
#include "compile/opcode.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/iterators.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"
#include "object/type.h"
#include "vm/operations.h"
#include "vm/registers.h"

static inline bool result(VM *vm, Value *R, const Instr *i, Value v)
{
    if (v == ERROR)
        return false;
    value_set(vm, &R[i->a], v);
    return true;
}

/* --- items ------------------------------------------------------------------ */

CallStatus op_get_item(VM *vm, Value *R, const Instr *i, Value key,
                       uint32_t nlocals)
{
    Value o = R[i->b];
    Value v = UNBOUND;
    if (is_exact(o, C_dict)) {
        v = dict_find(vm, as_dict(o), key);
        if (v == UNBOUND)
            v = raise_key_error(vm, key);
        else if (v != ERROR)
            incref(v);
    } else if (is_exact(o, C_str) && is_int(key)) {
        Str *s = as_str(o);
        ptrdiff_t at = (ptrdiff_t)as_small(key);
        if (at < 0)
            at += s->length;
        if (at >= 0 && at < (ptrdiff_t)s->length)
            v = s->flags & STR_ASCII
                    ? from_object(retain(vm->ascii_chars[(int)s->data[at]]))
                    : str_index(vm, s, at);
    } else if (is_exact(o, C_bytes) && is_int(key)) {
        Bytes *b = as_bytes(o);
        ptrdiff_t at = (ptrdiff_t)as_small(key);
        if (at < 0)
            at += b->size;
        if (at >= 0 && at < (ptrdiff_t)b->size)
            v = from_small((unsigned char)b->data[at]);
    }
    if (v == UNBOUND) {
        Value fn = class_of(vm, o)->special[SP_GETITEM];
        if (fn && is_exact(fn, C_function))
            return op_enter_item(vm, fn, o, key);
        v = value_getitem(vm, o, key);
    }
    bool right = i->op != OP_GETITEMK;
    if (i->b != i->a || v == ERROR)
        consume(vm, R, i->b, nlocals);
    if (v == ERROR) {
        if (right)
            consume(vm, R, i->c, nlocals);
        return CALL_FAILED;
    }
    value_set(vm, &R[i->a], v);
    if (right && i->c != i->a)
        consume(vm, R, i->c, nlocals);
    return CALL_DONE;
}

bool op_set_item(VM *vm, Value o, Value key, Value v)
{
    if (is_exact(o, C_dict))
        return is_exact(key, C_str)
                   ? dict_set_str(vm, as_dict(o), as_str(key), v)
                   : dict_set(vm, as_dict(o), key, v);
    return value_setitem(vm, o, key, v);
}

bool op_slice(VM *vm, Value *R, const Instr *i)
{
    Value *b = &R[i->b];
    Value v = slice_new(vm, b[0], b[1], b[2]);
    for (int n = 2; n >= 0; n--)
        register_drop(vm, &b[n]);
    if (v == ERROR)
        return false;
    value_set(vm, &R[i->a], v);
    return true;
}

/* --- loops --------------------------------------------------------------------- */

Value op_next(VM *vm, Object *iterator)
{
    if (iterator->shape < C_COUNT) {
        const TypeOps *ops = vm->classes[iterator->shape]->ops;
        if (likely(ops && ops->next)) {
            Value v = ops->next(vm, iterator);
            return likely(v != ERROR) ? v : iter_failed(vm);
        }
    }
    return iter_next(vm, from_object(iterator));
}

Value op_next_pair(VM *vm, Object *iterator, Value *pair)
{
    if (iterator->shape >= C_COUNT)
        return NOT_IMPLEMENTED;
    const TypeOps *ops = vm->classes[iterator->shape]->ops;
    if (!ops || !ops->next_pair)
        return NOT_IMPLEMENTED;
    Value r = ops->next_pair(vm, iterator, pair);
    return likely(r != ERROR) ? r : iter_failed(vm);
}

static bool small_range(Value start, Value stop, Value step, Value *state)
{
    if (!is_int(start) || !is_int(stop) || !is_int(step) || step == 0)
        return false;
    int64_t a = as_small(start), b = as_small(stop), s = as_small(step);
    int64_t n;
    if (s > 0)
        n = a < b ? (int64_t)(((uint64_t)b - (uint64_t)a - 1) / (uint64_t)s) + 1
                  : 0;
    else
        n = a > b ? (int64_t)(((uint64_t)a - (uint64_t)b - 1) /
                              (0 - (uint64_t)s)) +
                        1
                  : 0;
    /* The number after the last must fit a word as well. */
    if (!fits_small(n) || !fits_small(a + n * s))
        return false;
    state[0] = start;
    state[1] = from_small(n);
    state[2] = step;
    return true;
}

bool op_for_prepare(VM *vm, Value *state)
{
    Value v = state[0];
    if (is_object(v)) {
        switch (as_object(v)->shape) {
        case C_list:
        case C_tuple:
            state[1] = from_small(0);
            return true;
        case C_generator:
            return true;
        case C_range: {
            Range *r = as(Range, v);
            Value start = r->start, stop = r->stop, step = r->step;
            if (small_range(start, stop, step, state)) {
                decref(vm, v);
                return true;
            }
            break;
        }
        default:
            break;
        }
    }
    Value it = value_iter(vm, v);
    if (it == ERROR) {
        register_drop(vm, &state[0]);
        return false;
    }
    value_set(vm, &state[0], it);
    return true;
}

bool op_for_range(VM *vm, Value *state, unsigned nargs)
{
    Value fn = state[0];
    Value *args = state + 1;
    if (fn == from_object(vm->classes[C_range]) && nargs <= 3 && nargs > 0) {
        Value start = nargs > 1 ? args[0] : from_small(0);
        Value stop = nargs > 1 ? args[1] : args[0];
        Value step = nargs > 2 ? args[2] : from_small(1);
        if (small_range(start, stop, step, state)) {
            decref(vm, fn);
            return true;
        }
    }
    Value v = call(vm, fn, args, (int)nargs);
    for (unsigned n = nargs; n > 0; n--)
        register_drop(vm, &state[n]);
    register_drop(vm, &state[0]);
    if (v == ERROR)
        return false;
    state[0] = v;
    return op_for_prepare(vm, state);
}

/* --- displays --------------------------------------------------------------------- */

/* The block's values move out; its registers are dead. */
static void kill_block(Value *block, unsigned n)
{
    for (unsigned k = 0; k < n; k++)
        block[k] = UNBOUND;
}

bool op_tuple(VM *vm, Value *R, const Instr *i)
{
    Value v = tuple_steal(vm, &R[i->b], i->c);
    kill_block(&R[i->b], i->c);
    return result(vm, R, i, v);
}

/* The values from b on, then what the last of them iterates over. */
static Value with_star(VM *vm, Value *b, size_t before)
{
    Value last = b[before];
    if (!is_exact(last, C_tuple) && !is_exact(last, C_list)) {
        Value list = list_from(vm, b, before);
        if (list == ERROR)
            return ERROR;
        Value v = op_list_extend(vm, list, last)
                      ? tuple_from(vm, as_list(list)->items,
                                   as_list(list)->count)
                      : ERROR;
        decref(vm, list);
        return v;
    }
    const Value *items = is_exact(last, C_tuple) ? as_tuple(last)->items
                                                 : as_list(last)->items;
    size_t n = is_exact(last, C_tuple) ? as_tuple(last)->count
                                       : as_list(last)->count;
    Tuple *t = tuple_new(vm, before + n);
    if (!t)
        return ERROR;
    for (size_t k = 0; k < before; k++)
        t->items[k] = register_move(&b[k]);
    for (size_t k = 0; k < n; k++)
        t->items[before + k] = incref(items[k]);
    return from_object(t);
}

bool op_tuple_star(VM *vm, Value *R, const Instr *i)
{
    Value v = with_star(vm, &R[i->b], i->c - 1u);
    for (unsigned k = 0; k < i->c; k++)
        register_drop(vm, &R[i->b + k]);
    return result(vm, R, i, v);
}

bool op_list(VM *vm, Value *R, const Instr *i)
{
    Value v = list_steal(vm, &R[i->b], i->c);
    kill_block(&R[i->b], i->c);
    return result(vm, R, i, v);
}

bool op_set(VM *vm, Value *R, const Instr *i)
{
    Value *b = &R[i->b];
    Set *s = set_new(vm, C_set);
    bool ok = s != NULL;
    for (unsigned k = 0; ok && k < i->c; k++)
        ok = set_add(vm, s, b[k]);
    for (unsigned k = 0; k < i->c; k++)
        register_drop(vm, &b[k]);
    if (ok)
        return result(vm, R, i, from_object(s));
    if (s)
        release(vm, s);
    return false;
}

bool op_dict(VM *vm, Value *R, const Instr *i)
{
    Value *b = &R[i->b];
    Dict *d = dict_new_sized(vm, i->c);
    bool ok = d != NULL;
    for (unsigned k = 0; ok && k < i->c; k++)
        ok = dict_set(vm, d, b[2 * k], b[2 * k + 1]);
    for (unsigned k = 0; k < 2u * i->c; k++)
        register_drop(vm, &b[k]);
    if (ok)
        return result(vm, R, i, from_object(d));
    if (d)
        release(vm, d);
    return false;
}

bool op_list_extend(VM *vm, Value list, Value iterable)
{
    if (list_extend(vm, as_list(list), iterable))
        return true;
    Class *cls = class_of(vm, iterable);
    if (error_is(vm, C_TypeError) && !cls->special[SP_ITER] &&
        !cls->special[SP_GETITEM]) {
        error_clear(vm);
        raise_error(vm, C_TypeError,
                    "Value after * must be an iterable, not %T", iterable);
    }
    return false;
}

bool op_dict_update(VM *vm, Dict *d, Value mapping)
{
    if (dict_update_mapping(vm, d, mapping))
        return true;
    if (error_is(vm, C_AttributeError)) { /* a sign of the same, to CPython */
        error_clear(vm);
        raise_error(vm, C_TypeError, "'%T' object is not a mapping", mapping);
    }
    return false;
}

typedef struct MergeInto {
    Dict *d;
    Value fn;
    Value mapping;
    Value value; /* UNBOUND: to be asked for */
} MergeInto;


Value callable_text(VM *vm, Value fn)
{
    Value q = attr_find(vm, fn, vm->names[N___qualname__]);
    if (q == ERROR)
        return ERROR;
    if (q == UNBOUND || !is_str(vm, q)) {
        if (q != UNBOUND)
            decref(vm, q);
        return value_str(vm, fn);
    }
    Value m = attr_find(vm, fn, vm->names[N___module__]);
    Value text;
    if (m != ERROR && m != UNBOUND && is_str(vm, m) &&
        !str_is(as_str(m), "builtins"))
        text = str_format(vm, "%V.%V()", m, q);
    else
        text = str_format(vm, "%V()", q);
    if (m == ERROR)
        error_clear(vm);
    else if (m != UNBOUND)
        decref(vm, m);
    decref(vm, q);
    return text;
}

static bool merge_key(VM *vm, Value key, void *arg)
{
    MergeInto *m = arg; /* that keys are strings is seen to by the call */
    Value there = dict_find(vm, m->d, key);
    if (there == ERROR)
        return false;
    if (there != UNBOUND) {
        Value text = callable_text(vm, m->fn);
        Value name = text == ERROR ? ERROR : value_str(vm, key);
        if (name != ERROR)
            raise_error(vm, C_TypeError,
                        "%V got multiple values for keyword argument '%V'",
                        text, name);
        decref(vm, text);
        decref(vm, name);
        return false;
    }
    Value v = m->value != UNBOUND ? incref(m->value)
                                  : value_getitem(vm, m->mapping, key);
    if (v == ERROR)
        return false;
    bool ok = dict_set(vm, m->d, key, v);
    decref(vm, v);
    return ok;
}

/* CPython asks for __iter__ alone: keys() and __getitem__ of a dict's subclass
 * count only where that is overridden. */
static bool iterates_as_dict(VM *vm, Value mapping)
{
    return is_dict(vm, mapping) && class_of(vm, mapping)->special[SP_ITER] ==
                                       vm->classes[C_dict]->special[SP_ITER];
}

/* The mapping's own methods have raised.  CPython takes an AttributeError for
 * a sign that it is no mapping, and a KeyError for that of a repeated key. */
static bool reword_merge_error(VM *vm, const MergeInto *m)
{
    bool repeated = error_is(vm, C_KeyError);
    if (!repeated && !error_is(vm, C_AttributeError))
        return false;
    Value exc = error_take(vm);
    Tuple *args = as_tuple(as_exception(exc)->args);
    if (repeated && args->count != 1) {
        error_restore(vm, exc);
        return false;
    }
    Value text = callable_text(vm, m->fn);
    if (text != ERROR && repeated)
        raise_error(vm, C_TypeError,
                    "%V got multiple values for keyword argument '%V'", text,
                    args->items[0]);
    else if (text != ERROR)
        raise_error(vm, C_TypeError,
                    "%V argument after ** must be a mapping, not %T", text,
                    m->mapping);
    decref(vm, text);
    decref(vm, exc);
    return false;
}

bool op_dict_merge(VM *vm, Dict *d, Value mapping, Value fn)
{
    MergeInto m = {d, fn, mapping, UNBOUND};
    if (iterates_as_dict(vm, mapping)) {
        uint32_t pos = 0;
        Value key;
        bool ok = true;
        while (ok && dict_next(as_dict(mapping), &pos, &key, &m.value)) {
            incref(key);
            incref(m.value);
            ok = merge_key(vm, key, &m);
            decref(vm, m.value);
            decref(vm, key);
        }
        return ok;
    }
    Value method = attr_find(vm, mapping, vm->names[N_keys]);
    if (method == ERROR)
        return reword_merge_error(vm, &m);
    if (method == UNBOUND) {
        Value text = callable_text(vm, fn);
        if (text != ERROR) {
            raise_error(vm, C_TypeError,
                        "%V argument after ** must be a mapping, not %T", text,
                        mapping);
            decref(vm, text);
        }
        return false;
    }
    Value keys = mapping_keys(vm, mapping, method);
    bool ok = keys != ERROR && value_each(vm, keys, merge_key, &m);
    decref(vm, method);
    decref(vm, keys);
    return ok || reword_merge_error(vm, &m);
}

bool op_list_tuple(VM *vm, Value *R, const Instr *i)
{
    Value list = register_move(&R[i->b]);
    List *l = as_list(list);
    Value v = tuple_from(vm, l->items, l->count);
    decref(vm, list);
    return result(vm, R, i, v);
}

/* --- unpacking ------------------------------------------------------------------------ */

static bool too_few(VM *vm, size_t want, size_t got, bool at_least)
{
    raise_error(vm, C_ValueError,
                "not enough values to unpack (expected %s%z, got %z)",
                at_least ? "at least " : "", (ptrdiff_t)want, (ptrdiff_t)got);
    return false;
}

static bool too_many(VM *vm, size_t want)
{
    raise_error(vm, C_ValueError,
                "too many values to unpack (expected %z)", (ptrdiff_t)want);
    return false;
}

static void set_block(VM *vm, Value *to, const Value *items, size_t n)
{
    for (size_t k = 0; k < n; k++)
        value_set(vm, &to[k], incref(items[k]));
}

static Value unpack_iter(VM *vm, Value v)
{
    Class *cls = class_of(vm, v);
    if (!cls->special[SP_ITER] && !cls->special[SP_GETITEM])
        return raise_error(vm, C_TypeError,
                           "cannot unpack non-iterable %T object", v);
    return value_iter(vm, v);
}

/* By iteration: exactly n items into a buffer (owned). */
static bool unpack_items(VM *vm, Value v, Value *items, size_t n)
{
    Value it = unpack_iter(vm, v);
    if (it == ERROR)
        return false;
    size_t got = 0;
    bool ok = true;
    for (; got < n; got++) {
        Value item = iter_next(vm, it);
        if (item == UNBOUND)
            ok = too_few(vm, n, got, false);
        if (item == UNBOUND || item == ERROR) {
            ok = false;
            break;
        }
        items[got] = item;
    }
    if (ok) {
        Value more = iter_next(vm, it);
        if (more != UNBOUND) {
            ok = false;
            if (more != ERROR) {
                decref(vm, more);
                too_many(vm, n);
            }
        }
    }
    decref(vm, it);
    if (!ok)
        while (got > 0)
            decref(vm, items[--got]);
    return ok;
}

bool op_unpack(VM *vm, Value *R, const Instr *i, uint32_t nlocals)
{
    size_t n = i->c;
    Value v = R[i->b];
    bool ok;
    incref(v);
    consume(vm, R, i->b, nlocals);
    if (is_exact(v, C_list) || is_exact(v, C_tuple)) {
        bool list = is_exact(v, C_list);
        size_t count = list ? as_list(v)->count : as_tuple(v)->count;
        ok = count == n;
        if (count < n)
            too_few(vm, n, count, false);
        else if (count > n)
            too_many(vm, n);
        else if (list) { /* releasing old values may change the list */
            Value t = tuple_from(vm, as_list(v)->items, n);
            ok = t != ERROR;
            if (ok) {
                set_block(vm, &R[i->a], as_tuple(t)->items, n);
                decref(vm, t);
            }
        } else {
            set_block(vm, &R[i->a], as_tuple(v)->items, n);
        }
    } else {
        Value local[16];
        Value *items = n <= 16 ? local : mem_alloc(vm, n * sizeof *items);
        ok = items && unpack_items(vm, v, items, n);
        for (size_t k = 0; ok && k < n; k++)
            value_set(vm, &R[i->a + k], items[k]);
        if (items != local)
            mem_free(vm, items, n * sizeof *items);
    }
    decref(vm, v);
    return ok;
}

/* What stands before the star, then all the rest as a list. */
static bool unpack_rest(VM *vm, Value it, Value *to, size_t before,
                        size_t after)
{
    size_t got = 0;
    for (; got < before; got++) {
        Value item = iter_next(vm, it);
        if (item == UNBOUND)
            return too_few(vm, before + after, got, true);
        if (item == ERROR)
            return false;
        value_set(vm, &to[got], item);
    }
    Value rest = list_from_iterable(vm, it);
    if (rest == ERROR)
        return false;
    List *l = as_list(rest);
    if (l->count < after) {
        too_few(vm, before + after, before + l->count, true);
        decref(vm, rest);
        return false;
    }
    l->count -= after; /* those last ones move */
    if (after)
        memcpy(to + before + 1, l->items + l->count, after * sizeof *to);
    to[before] = rest;
    return true;
}

bool op_unpack_star(VM *vm, Value *R, const Instr *i, uint32_t nlocals)
{
    size_t before = i->c & 0xff, after = i->c >> 8;
    Value v = incref(R[i->b]);
    consume(vm, R, i->b, nlocals);
    Value it = unpack_iter(vm, v);
    decref(vm, v);
    if (it == ERROR)
        return false;
    bool ok = unpack_rest(vm, it, &R[i->a], before, after);
    decref(vm, it);
    return ok;
}

/* --- f-strings ----------------------------------------------------------------------------- */

static Value convert(VM *vm, Value v, unsigned conversion)
{
    switch (conversion) {
    case 's':
        return value_str(vm, v);
    case 'r':
        return value_repr(vm, v);
    case 'a':
        return value_ascii(vm, v);
    default:
        return incref(v);
    }
}

static Value format(VM *vm, Value v, unsigned conversion, Str *spec)
{
    Value converted = convert(vm, v, conversion);
    if (converted == ERROR)
        return ERROR;
    if (!spec && is_exact(converted, C_str))
        return converted;
    Value r = value_format(vm, converted, spec);
    decref(vm, converted);
    return r;
}

bool op_format(VM *vm, Value *R, const Instr *i, uint32_t nlocals)
{
    Value v = R[i->b];
    Value r = is_int(v) ? int_to_str(vm, v, 10) /* with !r and the others, too */
                        : format(vm, v, i->c, NULL);
    if (i->b != i->a || r == ERROR)
        consume(vm, R, i->b, nlocals);
    return result(vm, R, i, r);
}

bool op_format_spec(VM *vm, Value *R, const Instr *i)
{
    Value r = format(vm, R[i->b], i->c, as_str(R[i->b + 1]));
    register_drop(vm, &R[i->b + 1]);
    register_drop(vm, &R[i->b]);
    return result(vm, R, i, r);
}

bool op_join(VM *vm, Value *R, const Instr *i)
{
    Value r = str_join_values(vm, &R[i->b], i->c);
    for (unsigned n = 0; n < i->c; n++)
        register_drop(vm, &R[i->b + n]);
    return result(vm, R, i, r);
}

/* --- functions ---------------------------------------------------------------------------------- */

bool op_function(VM *vm, Frame *f, const Instr *i)
{
    Value *b = &f->regs[i->a];
    Code *code = as_code(f->code->consts[i->b]);
    Value v = function_new(vm, code, f->globals);
    if (v == ERROR)
        return false;
    Function *fn = as_function(v);
    if (i->c & 1)
        fn->defaults = register_move(&b[0]);
    if (i->c & 2)
        fn->kwdefaults = register_move(&b[1]);
    if (i->c & 4)
        fn->annotations = register_move(&b[2]);
    if (i->c & 8)
        fn->closure = as_tuple(register_move(&b[3]));
    if (i->c & 16)
        fn->type_params = register_move(&b[4]);
    value_set(vm, &b[0], v);
    return true;
}

Value op_build_class(VM *vm)
{
    Value v = find_builtin(vm, vm->frame, vm->names[N___build_class__]);
    if (v == UNBOUND)
        return raise_error(vm, C_NameError, "__build_class__ not found");
    return v;
}

bool op_print_expression(VM *vm, Value v)
{
    Value hook = dict_find_str(vm, vm->sys_dict, vm->names[N_displayhook]);
    if (hook == UNBOUND) {
        raise_error(vm, C_RuntimeError, "lost sys.displayhook");
        return false;
    }
    Value r = call(vm, hook, &v, 1);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}
