/* itertools_module.c: the module itertools: its classes put together, and
 * what they share: see itertools_module.h.
 */
#include "modules/itertools_module.h"
#include "vm/vm.h"

void iter_clear(VM *vm, Object *o)
{
    Iter *it = (Iter *)o;
    Value held[] = {it->a, it->b, it->c, it->d, it->e};
    it->a = it->b = it->c = it->d = it->e = UNBOUND;
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        decref(vm, held[i]);
}

void iter_traverse(Object *o, Visit visit, void *arg)
{
    Iter *it = (Iter *)o;
    visit(it->a, arg);
    visit(it->b, arg);
    visit(it->c, arg);
    visit(it->d, arg);
    visit(it->e, arg);
}

Iter *iter_alloc(VM *vm, Value cls)
{
    Iter *it = (Iter *)instance_new(vm, as(Class, cls), 0);
    if (it)
        it->a = it->b = it->c = it->d = it->e = UNBOUND;
    return it;
}

Value iter_make(VM *vm, Value cls, Value a, Value b)
{
    Iter *it = a == ERROR || b == ERROR ? NULL : iter_alloc(vm, cls);
    if (!it) {
        decref(vm, a);
        decref(vm, b);
        return ERROR;
    }
    it->a = a;
    it->b = b;
    return from_object(it);
}

bool iter_arguments(VM *vm, Value *args, int nargs, ClassId id, int least,
                    int most)
{
    int given = nargs - 2;
    const char *name = vm->classes[id]->name->data;
    if (!no_keywords(vm, args, id))
        return false;
    if (given < least || given > most)
        raise_error(vm, C_TypeError, "%s expected %s%d argument%s, got %d",
                    name, least == most ? "" : given < least ? "at least "
                                                             : "at most ",
                    given < least ? least : most,
                    (given < least ? least : most) == 1 ? "" : "s", given);
    else
        return true;
    return false;
}

Value iter_tuple(VM *vm, Value *kept, Value *items, size_t n)
{
    if (*kept != UNBOUND && as_object(*kept)->refs == 1) {
        Value given = incref(*kept);
        Tuple *t = as_tuple(given);
        for (size_t i = 0; i < n; i++) {
            Value old = t->items[i];
            t->items[i] = items[i];
            items[i] = old;
        }
        for (size_t i = 0; i < n; i++)
            decref(vm, items[i]);
        return given;
    }
    Value given = tuple_steal(vm, items, n);
    if (*kept == UNBOUND && given != ERROR && n > 0)
        *kept = incref(given);
    return given;
}

bool iter_size(VM *vm, Value v, ptrdiff_t *out)
{
    Value n = value_index(vm, v);
    if (n == ERROR)
        return false;
    int64_t wide;
    bool fits = int_fits_int64(n, &wide);
    decref(vm, n);
    if (!fits)
        raise_error(vm, C_OverflowError,
                    "Python int too large to convert to C ssize_t");
    else
        *out = (ptrdiff_t)wide;
    return fits;
}

/* --- copies --------------------------------------------------------------- */

Value iter_pickling(VM *vm, Value it, Value fields, Value state)
{
    if (fields == ERROR)
        return ERROR;
    const Class *base = vm->classes[class_of(vm, it)->id];
    Value args[] = {from_object(base->name), it, fields, state};
    bool setting = state != UNBOUND;
    Value r = call_library(vm, "_itertools_state",
                           setting ? "restore" : "reduce", args, 3 + setting);
    decref(vm, fields);
    return r;
}

static Value or_missing(Value v) { return v == UNBOUND ? NOT_IMPLEMENTED : v; }

static Value iter_fields(VM *vm, Value self)
{
    const Iter *it = as_iter(self);
    int64_t n = it->n;
    if (class_of(vm, self)->id == C_grouper) /* is it the one given last? */
        n = it->a != UNBOUND && as_iter(it->a)->n == (int64_t)as_object(self);
    else if (class_of(vm, self)->id == C_groupby)
        n = 0;
    Value items[] = {
        or_missing(it->a),   or_missing(it->b),      or_missing(it->c),
        or_missing(it->d),   or_missing(it->e),      from_int64(vm, n),
        from_int64(vm, it->m), from_int64(vm, it->k)};
    for (int i = 0; i < 5; i++)
        incref(items[i]);
    return tuple_steal(vm, items, 8);
}

Value iter_reduce(VM *vm, Value *args, int nargs)
{
    return iter_pickling(vm, args[0], iter_fields(vm, args[0]), UNBOUND);
}

static Value iter_setstate(VM *vm, Value *args, int nargs)
{
    Value made = iter_pickling(vm, args[0], iter_fields(vm, args[0]), args[1]);
    if (made == ERROR)
        return ERROR;
    Iter *it = as_iter(args[0]);
    const Value *v = as_tuple(made)->items;
    Value *const places[] = {&it->a, &it->b, &it->c, &it->d, &it->e};
    bool ok = int_to_int64(vm, v[5], &it->n) &&
              int_to_int64(vm, v[6], &it->m) && int_to_int64(vm, v[7], &it->k);
    for (int i = 0; ok && i < 5; i++)
        value_set(vm, places[i],
                  v[i] == NOT_IMPLEMENTED ? UNBOUND : incref(v[i]));
    decref(vm, made);
    return ok ? NONE : ERROR;
}

const MethodDef iter_copy_rows[] = {
    REDUCE_ROW(iter_reduce),
    SETSTATE_ROW(iter_setstate),
    METHODS_END,
};

static const MethodDef rows[] = {
    FUNCTION("tee", itertools_tee, "iterable, n=2, /",
             "Return a tuple of n independent iterators over one iterable."),
    METHODS_END,
};

bool itertools_module_init(VM *vm, Dict *dict)
{
#define ADD(defs) \
    put_definitions(vm, dict, defs, sizeof defs / sizeof *defs)
    return ADD(itertools_endless) && ADD(itertools_filters) &&
           ADD(itertools_joins) && ADD(itertools_combos) &&
           ADD(itertools_groups) && put_functions(vm, dict, "itertools", rows);
#undef ADD
}
