/* functools_partial.c: functools.partial.
 *
 * A partial keeps its function, a tuple and a dict of keywords, which the
 * program can reach and change.  Its calls lay the arguments out in one row,
 * the names of the keywords in a tuple that is kept as long as the dict has
 * the same keys.  Whatever a call uses is held for its time: __setstate__ may
 * replace everything meanwhile.
 */
#include "modules/functools_module.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"

typedef struct Partial {
    Object head;
    Value fn;         /* UNBOUND: cleared by the collector */
    Tuple *args;
    Dict *keywords;
    Tuple *names;     /* of keywords, or NULL; right while: */
    uint32_t changes; /* keywords->changes is this */
    Value dict;       /* dict word */
    Value weakrefs;   /* weakref word */
} Partial;

enum { FEW = 16 }; /* arguments laid out on the C stack */

static Partial *partial_of(Value v) { return as(Partial, v); }

/* Did anybody set attributes, or look at the dict? */
static bool has_attributes(VM *vm, const Partial *p)
{
    return p->dict != UNBOUND || shape_of_object(vm, &p->head)->count;
}

/* --- making -------------------------------------------------------------- */

/* A partial that nobody gave attributes is taken apart. */
static const Partial *flatten(VM *vm, Value fn)
{
    Class *cls = class_of(vm, fn);
    const Class *own = vm->classes[C_partial];
    if (!is_object(fn) || !own || !class_is_subclass(cls, own))
        return NULL;
    const Partial *p = partial_of(fn);
    return has_attributes(vm, p) || p->fn == UNBOUND ? NULL : p;
}

/* args: cls, kwargs, func, arguments */
static Value partial_new(VM *vm, Value *args, int nargs)
{
    if (nargs < 3)
        return raise_error(vm, C_TypeError,
                           "type 'partial' takes at least one argument");
    if (!value_callable(vm, args[2]))
        return raise_error(vm, C_TypeError,
                           "the first argument must be callable");
    const Partial *inner = flatten(vm, args[2]);
    Partial *p = (Partial *)instance_new(vm, as(Class, args[0]), 0);
    if (!p)
        return ERROR;
    p->fn = incref(inner ? inner->fn : args[2]);
    p->dict = UNBOUND;
    Value given = tuple_from(vm, args + 3, (size_t)nargs - 3);
    if (given != ERROR && inner) {
        Value all = tuple_concat(vm, inner->args, as_tuple(given));
        decref(vm, given);
        given = all;
    }
    if (given == ERROR)
        goto failed;
    p->args = as_tuple(given);
    p->keywords = inner ? dict_copy(vm, inner->keywords) : dict_new(vm);
    if (!p->keywords ||
        (args[1] != UNBOUND && !dict_merge(vm, p->keywords, as_dict(args[1]))))
        goto failed;
    return from_object(p);
failed:
    release(vm, p);
    return ERROR;
}

static void partial_clear(VM *vm, Object *o)
{
    Partial *p = (Partial *)o;
    Value held[] = {
        p->fn, p->args ? from_object(p->args) : UNBOUND,
        p->keywords ? from_object(p->keywords) : UNBOUND,
        p->names ? from_object(p->names) : UNBOUND, p->dict,
    };
    p->fn = p->dict = UNBOUND;
    p->args = p->names = NULL;
    p->keywords = NULL;
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        decref(vm, held[i]);
}

static void partial_traverse(Object *o, Visit visit, void *arg)
{
    Partial *p = (Partial *)o;
    visit(p->fn, arg);
    if (p->args)
        visit(from_object(p->args), arg);
    if (p->keywords)
        visit(from_object(p->keywords), arg);
    if (p->names)
        visit(from_object(p->names), arg);
    visit(p->dict, arg);
}

/* --- calling ------------------------------------------------------------- */

static bool check_names(VM *vm, const Dict *keywords)
{
    uint32_t at = 0;
    Value key, value;
    if (dict_all_str(keywords))
        return true;
    while (dict_next(keywords, &at, &key, &value)) {
        if (!is_str(vm, key)) {
            raise_error(vm, C_TypeError, "keywords must be strings");
            return false;
        }
    }
    return true;
}

/* The names of p->keywords: owned. */
static Tuple *own_names(VM *vm, Partial *p)
{
    Dict *keywords = p->keywords;
    if (p->names && p->changes == keywords->changes &&
        p->names->count == keywords->count)
        return retain(p->names);
    if (!check_names(vm, keywords))
        return NULL;
    Tuple *names = tuple_new(vm, keywords->count);
    if (!names)
        return NULL;
    uint32_t at = 0;
    Value key, value;
    for (size_t i = 0; dict_next(keywords, &at, &key, &value); i++)
        names->items[i] = incref(key);
    Tuple *old = p->names;
    p->names = retain(names);
    p->changes = keywords->changes;
    if (old)
        release(vm, old);
    return names;
}

static ptrdiff_t find_name(const Tuple *names, Value key)
{
    for (size_t i = 0; i < names->count; i++)
        if (str_eq(as_str(names->items[i]), as_str(key)))
            return (ptrdiff_t)i;
    return -1;
}

/* Own names in their order, then those that the call adds. */
static Tuple *joined_names(VM *vm, const Tuple *own, const Tuple *given)
{
    size_t n = own->count;
    for (size_t i = 0; i < given->count; i++)
        n += find_name(own, given->items[i]) < 0;
    Tuple *names = tuple_new(vm, n);
    if (!names)
        return NULL;
    for (n = 0; n < own->count; n++)
        names->items[n] = incref(own->items[n]);
    for (size_t i = 0; i < given->count; i++)
        if (find_name(own, given->items[i]) < 0)
            names->items[n++] = incref(given->items[i]);
    return names;
}

/* The values for the names, held: of the call where it gives one. */
static void lay_out_keywords(const Dict *keywords, const Tuple *given,
                             const Value *values, Value *out)
{
    uint32_t at = 0;
    size_t n = 0;
    Value key, value;
    while (dict_next(keywords, &at, &key, &value)) {
        ptrdiff_t i = given ? find_name(given, key) : -1;
        out[n++] = incref(i < 0 ? value : values[i]);
    }
    for (size_t i = 0; given && i < given->count; i++) {
        bool known = false;
        for (at = 0; !known && dict_next(keywords, &at, &key, &value);)
            known = str_eq(as_str(key), as_str(given->items[i]));
        if (!known)
            out[n++] = incref(values[i]);
    }
}

static Value call_with_keywords(VM *vm, Partial *p, const Value *args,
                                int nargs, Tuple *kwnames)
{
    Tuple *names = own_names(vm, p);
    if (names && kwnames) {
        Tuple *joined = joined_names(vm, names, kwnames);
        release(vm, names);
        names = joined;
    }
    if (!names)
        return ERROR;
    Value fn = incref(p->fn), few[FEW], *all = few;
    Tuple *own = retain(p->args);
    size_t positional = own->count + (size_t)nargs;
    size_t total = positional + names->count;
    Value r = ERROR;
    if (total > FEW)
        all = mem_alloc(vm, total * sizeof *all);
    if (all) {
        memcpy(all, own->items, own->count * sizeof *all);
        if (nargs)
            memcpy(all + own->count, args, (size_t)nargs * sizeof *all);
        lay_out_keywords(p->keywords, kwnames, args + nargs,
                         all + positional);
        r = call_kw(vm, fn, all, (int)positional, names);
        for (size_t i = positional; i < total; i++)
            decref(vm, all[i]);
    }
    if (all != few)
        mem_free(vm, all, total * sizeof *all);
    release(vm, own);
    release(vm, names);
    decref(vm, fn);
    return r;
}

static Value partial_call(VM *vm, Object *o, const Value *args, int nargs,
                          Tuple *kwnames)
{
    Partial *p = (Partial *)o;
    if (p->fn == UNBOUND)
        return raise_error(vm, C_RuntimeError,
                           "the partial object is being collected");
    if (kwnames && kwnames->count == 0)
        kwnames = NULL;
    if (p->keywords->count)
        return call_with_keywords(vm, p, args, nargs, kwnames);
    size_t given = (size_t)nargs + (kwnames ? kwnames->count : 0);
    Tuple *own = retain(p->args);
    Value fn = incref(p->fn), few[FEW], *all = few;
    size_t total = own->count + given;
    Value r = ERROR;
    if (total > FEW)
        all = mem_alloc(vm, total * sizeof *all);
    if (all) {
        for (size_t i = 0; i < own->count; i++)
            all[i] = own->items[i];
        for (size_t i = 0; i < given; i++)
            all[own->count + i] = args[i];
        r = call_kw(vm, fn, all, (int)own->count + nargs, kwnames);
    }
    if (all != few)
        mem_free(vm, all, total * sizeof *all);
    decref(vm, fn);
    release(vm, own);
    return r;
}

/* --- as an attribute of a class ------------------------------------------ */

static Value partial_get(VM *vm, Value *args, int nargs)
{
    if (args[1] == NONE && args[2] == NONE)
        return raise_error(vm, C_TypeError,
                           "__get__(None, None) is invalid");
    if (args[1] != NONE &&
        !raise_warning(vm, C_FutureWarning, 1,
                       "functools.partial will be a method descriptor in "
                       "future Python versions; wrap it in staticmethod() if "
                       "you want to preserve the old behavior"))
        return ERROR;
    return incref(args[0]);
}

/* --- attributes ---------------------------------------------------------- */

static Value get_func(VM *vm, Value *args, int nargs)
{
    return or_none(partial_of(args[0])->fn);
}

static Value get_args(VM *vm, Value *args, int nargs)
{
    const Partial *p = partial_of(args[0]);
    return p->args ? incref(from_object(p->args)) : NONE;
}

static Value get_keywords(VM *vm, Value *args, int nargs)
{
    const Partial *p = partial_of(args[0]);
    return p->keywords ? incref(from_object(p->keywords)) : NONE;
}

/* "module.Class", as a str. */
static Value full_name(VM *vm, Class *cls)
{
    Value module = type_module(vm, cls);
    if (module == ERROR)
        return ERROR;
    Value name = str_format(vm, "%V.%V", module, cls->qualname);
    decref(vm, module);
    return name;
}

static Value partial_repr(VM *vm, Value *args, int nargs)
{
    Partial *p = partial_of(args[0]);
    int entered = p->fn == UNBOUND ? 1 : repr_enter(vm, args[0]);
    if (entered != 0)
        return entered < 0 ? ERROR : str_from(vm, "...");
    Value fn = incref(p->fn);
    Tuple *own = retain(p->args);
    Dict *keywords = retain(p->keywords);
    Value text = text_grow(vm, full_name(vm, class_of(vm, args[0])), "%V(%R",
                           fn, UNBOUND);
    for (size_t i = 0; i < own->count; i++)
        text = text_grow(vm, text, "%V, %R", own->items[i], UNBOUND);
    uint32_t at = 0;
    Value key, value;
    while (text != ERROR && dict_next(keywords, &at, &key, &value)) {
        incref(key), incref(value);
        text = text_grow(vm, text, "%V, %V=%R", key, value);
        decref(vm, key);
        decref(vm, value);
    }
    decref(vm, fn);
    release(vm, own);
    release(vm, keywords);
    repr_leave(vm, args[0]);
    return text_grow(vm, text, "%V)", UNBOUND, UNBOUND);
}

/* The instance's own dict, or None where nobody has set anything. */
static Value own_dict(VM *vm, Value self)
{
    if (!has_attributes(vm, partial_of(self)))
        return NONE;
    Dict *dict = instance_dict(vm, as_object(self));
    return dict ? incref(from_object(dict)) : ERROR;
}

static Value partial_reduce(VM *vm, Value *args, int nargs)
{
    const Partial *p = partial_of(args[0]);
    if (p->fn == UNBOUND)
        return raise_error(vm, C_RuntimeError, "partial object cleared");
    Value dict = own_dict(vm, args[0]);
    if (dict == ERROR)
        return ERROR;
    Value state = tuple_pack(vm, 4, p->fn, from_object(p->args),
                             from_object(p->keywords), dict);
    Value fn = tuple_from(vm, &p->fn, 1), r = ERROR;
    if (state != ERROR && fn != ERROR)
        r = tuple_pack(vm, 3, from_object(class_of(vm, args[0])), fn, state);
    decref(vm, dict);
    decref(vm, state);
    decref(vm, fn);
    return r;
}

/* kw as an exact dict: itself, a copy, or a new one for None.  Owned. */
static Dict *exact_dict(VM *vm, Value kw)
{
    if (kw == NONE)
        return dict_new(vm);
    return is_exact(kw, C_dict) ? retain(as_dict(kw))
                                : dict_copy(vm, as_dict(kw));
}

/* self.__dict__ = dict; None: there is none. */
static bool replace_dict(VM *vm, Value self, Value dict)
{
    Partial *p = partial_of(self);
    if (dict != NONE)
        return instance_set_dict(vm, as_object(self), as_dict(dict));
    if (is_exact(self, C_partial))
        value_set(vm, &p->dict, UNBOUND);
    if (!has_attributes(vm, p))
        return true;
    Dict *fresh = dict_new(vm);
    bool ok = fresh && instance_set_dict(vm, as_object(self), fresh);
    if (fresh)
        release(vm, fresh);
    return ok;
}

static Value partial_setstate(VM *vm, Value *args, int nargs)
{
    Partial *p = partial_of(args[0]);
    const Value *s = is_tuple(vm, args[1]) ? as_tuple(args[1])->items : NULL;
    if (!s || as_tuple(args[1])->count != 4 || !value_callable(vm, s[0]) ||
        !is_tuple(vm, s[1]) || (s[2] != NONE && !is_dict(vm, s[2])) ||
        (s[3] != NONE && !is_dict(vm, s[3])))
        return raise_error(vm, C_TypeError, "invalid partial state");
    Value given = tuple_from(vm, as_tuple(s[1])->items, as_tuple(s[1])->count);
    Dict *keywords = given == ERROR ? NULL : exact_dict(vm, s[2]);
    if (!keywords || !replace_dict(vm, args[0], s[3])) {
        decref(vm, given);
        if (keywords)
            release(vm, keywords);
        return ERROR;
    }
    Value old[] = {
        p->fn, p->args ? from_object(p->args) : UNBOUND,
        p->keywords ? from_object(p->keywords) : UNBOUND,
        p->names ? from_object(p->names) : UNBOUND,
    };
    p->fn = incref(s[0]);
    p->args = as_tuple(given);
    p->keywords = keywords;
    p->names = NULL;
    for (size_t i = 0; i < sizeof old / sizeof *old; i++)
        decref(vm, old[i]);
    return NONE;
}

static const TypeOps partial_ops = {
    .fini = partial_clear,
    .traverse = partial_traverse,
    .clear = partial_clear,
    .call = partial_call,
};

static const MethodDef partial_rows[] = {
    NEW(partial_new, "cls, /, *args, **kwargs"),
    METHOD("__call__", native_call_self, "*args, **kwargs",
           "Call self as a function."),
    METHOD("__get__", partial_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    METHOD("__repr__", partial_repr, "", "Return repr(self)."),
    METHOD("__reduce__", partial_reduce, "", ""),
    METHOD("__setstate__", partial_setstate, "state, /", ""),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "See PEP 585"),
    MEMBER("func", get_func, readonly_setter,
           "function object to use in future partial calls"),
    MEMBER("args", get_args, readonly_setter,
           "tuple of arguments to future partial calls"),
    MEMBER("keywords", get_keywords, readonly_setter,
           "dictionary of keyword arguments to future partial calls"),
    GETSET("__dict__", instance_dict_getter, instance_dict_setter, ""),
    METHODS_END,
};

const ClassDef partial_def = {
    .id = C_partial,
    .size = sizeof(Partial),
    .ops = &partial_ops,
    .methods = partial_rows,
    .doc = "A function with some of its arguments given already.\n\nThe "
           "positional ones go before those of a call; its keywords replace "
           "the\nones given here.",
    .dict_offset = offsetof(Partial, dict),
    .weak_offset = offsetof(Partial, weakrefs),
};
