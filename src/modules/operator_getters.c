/* operator_getters.c: itemgetter, attrgetter and methodcaller.
 *
 * The three share one layout: the arguments as given, for repr and pickling,
 * and what is prepared from them.  They are immutable.  Calls come through
 * TypeOps.call, most often from a sort that uses one as its key.
 */
#include "modules/operator_module.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/module.h"
#include "object/str.h"

typedef struct Getter {
    Object head;
    Tuple *args;   /* as given; of a methodcaller without the name */
    Tuple *steps;  /* attrgetter: the str, or tuple of str, of each */
    Str *name;     /* methodcaller: interned */
    Tuple *kwnames; /* methodcaller: NULL: none; the values end values[] */
    Value *values; /* methodcaller: self, the arguments, the keywords' */
    size_t nvalues;
} Getter;

static Getter *getter_of(Value v) { return as(Getter, v); }

static void getter_fini(VM *vm, Object *o)
{
    Getter *g = (Getter *)o;
    if (g->args)
        release(vm, g->args);
    if (g->steps)
        release(vm, g->steps);
    if (g->name)
        release(vm, g->name);
    if (g->kwnames)
        release(vm, g->kwnames);
    for (size_t i = 1; i < g->nvalues; i++)
        decref(vm, g->values[i]);
    mem_free(vm, g->values, g->nvalues * sizeof(Value));
}

static void getter_traverse(Object *o, Visit visit, void *arg)
{
    Getter *g = (Getter *)o;
    if (g->args)
        visit(from_object(g->args), arg);
    if (g->steps)
        visit(from_object(g->steps), arg);
    if (g->kwnames)
        visit(from_object(g->kwnames), arg);
    for (size_t i = 1; i < g->nvalues; i++)
        visit(g->values[i], arg);
}

static Getter *getter_new(VM *vm, ClassId id, const Value *args, int nargs)
{
    Value given = tuple_from(vm, args, (size_t)nargs);
    if (given == ERROR)
        return NULL;
    Getter *g = object_new(vm, id, sizeof *g);
    if (!g) {
        decref(vm, given);
        return NULL;
    }
    memset(&g->head + 1, 0, sizeof *g - sizeof g->head);
    g->args = as_tuple(given);
    return g;
}

/* The one argument of a call; false: TypeError pending. */
static bool one_argument(VM *vm, const char *name, int nargs, Tuple *kwnames)
{
    if (kwnames && kwnames->count)
        raise_error(vm, C_TypeError, "%s() takes no keyword arguments", name);
    else if (nargs != 1)
        raise_error(vm, C_TypeError, "%s expected 1 argument, got %d", name,
                    nargs);
    else
        return true;
    return false;
}

/* At least one argument, and no keywords.  args: cls, kwargs, the rest. */
static bool some_arguments(VM *vm, const char *name, Value kwargs, int nargs)
{
    if (kwargs != UNBOUND)
        raise_error(vm, C_TypeError, "%s() takes no keyword arguments", name);
    else if (nargs < 3)
        raise_error(vm, C_TypeError, "%s expected 1 argument, got 0", name);
    else
        return true;
    return false;
}

/* "operator.itemgetter(1, 2)" */
static Value getter_repr(VM *vm, Value *args, int nargs)
{
    const Tuple *given = getter_of(args[0])->args;
    int entered = repr_enter(vm, args[0]);
    if (entered < 0)
        return ERROR;
    const Str *name = class_of(vm, args[0])->name;
    if (entered)
        return str_format(vm, "operator.%S(...)", name);
    Value text = str_format(vm, "operator.%S(", name);
    for (size_t i = 0; i < given->count; i++)
        text = text_grow(vm, text, i ? "%V, %R" : "%V%R", given->items[i],
                         UNBOUND);
    repr_leave(vm, args[0]);
    return text_grow(vm, text, "%V)", UNBOUND, UNBOUND);
}

static Value getter_reduce(VM *vm, Value *args, int nargs)
{
    return tuple_pack(vm, 2, from_object(class_of(vm, args[0])),
                      from_object(getter_of(args[0])->args));
}

/* The tuple of what get makes of each of n things. */
static Value gather(VM *vm, Value obj, const Tuple *what,
                    Value (*get)(VM *, Value, Value))
{
    if (what->count == 1)
        return get(vm, obj, what->items[0]);
    Value few[8], *items = few;
    size_t n = what->count;
    if (n > 8 && !(items = mem_alloc(vm, n * sizeof *items)))
        return ERROR;
    size_t done = 0;
    while (done < n) {
        items[done] = get(vm, obj, what->items[done]);
        if (items[done] == ERROR)
            break;
        done++;
    }
    Value r = ERROR;
    if (done == n)
        r = tuple_steal(vm, items, n);
    else
        while (done > 0)
            decref(vm, items[--done]);
    if (items != few)
        mem_free(vm, items, n * sizeof *items);
    return r;
}

/* --- itemgetter ---------------------------------------------------------- */

static Value get_item(VM *vm, Value obj, Value key)
{
    if (is_int(key) && as_small(key) >= 0 && is_object(obj)) {
        size_t i = (size_t)as_small(key);
        uint32_t shape = as_object(obj)->shape;
        if (shape == C_tuple && i < as_tuple(obj)->count)
            return incref(as_tuple(obj)->items[i]);
        if (shape == C_list && i < as_list(obj)->count)
            return incref(as_list(obj)->items[i]);
    }
    if (is_exact(obj, C_dict) && is_exact(key, C_str)) {
        Value v = dict_find(vm, as_dict(obj), key);
        if (v == ERROR)
            return ERROR;
        if (v != UNBOUND)
            return incref(v);
    }
    return value_getitem(vm, obj, key);
}

static Value itemgetter_call(VM *vm, Object *o, const Value *args, int nargs,
                             Tuple *kwnames)
{
    if (!one_argument(vm, "itemgetter", nargs, kwnames))
        return ERROR;
    return gather(vm, args[0], ((Getter *)o)->args, get_item);
}

static Value itemgetter_new(VM *vm, Value *args, int nargs)
{
    if (!some_arguments(vm, "itemgetter", args[1], nargs))
        return ERROR;
    Getter *g = getter_new(vm, C_itemgetter, args + 2, nargs - 2);
    return g ? from_object(g) : ERROR;
}

/* --- attrgetter ---------------------------------------------------------- */

static Value get_attribute(VM *vm, Value obj, Value step)
{
    if (!is_exact(step, C_tuple))
        return attr_get(vm, obj, as_str(step));
    const Tuple *path = as_tuple(step);
    Value v = incref(obj);
    for (size_t i = 0; v != ERROR && i < path->count; i++) {
        Value next = attr_get(vm, v, as_str(path->items[i]));
        decref(vm, v);
        v = next;
    }
    return v;
}

static Value attrgetter_call(VM *vm, Object *o, const Value *args, int nargs,
                             Tuple *kwnames)
{
    if (!one_argument(vm, "attrgetter", nargs, kwnames))
        return ERROR;
    return gather(vm, args[0], ((Getter *)o)->steps, get_attribute);
}

static size_t count_dots(const Str *s)
{
    size_t n = 0;
    for (uint32_t i = 0; i < s->size; i++)
        n += s->data[i] == '.';
    return n;
}

/* "a" as a name, "a.b" as a tuple of its parts.  Owned. */
static Value parse_path(VM *vm, Str *s)
{
    size_t parts = count_dots(s) + 1;
    const char *p = s->data, *end = p + s->size;
    if (parts == 1) {
        Str *name = name_argument(vm, from_object(s));
        return name ? from_object(name) : ERROR;
    }
    Tuple *path = tuple_new(vm, parts);
    if (!path)
        return ERROR;
    for (size_t i = 0; i < parts; i++)
        path->items[i] = NONE;
    for (size_t i = 0; i < parts; i++) {
        const char *dot = memchr(p, '.', (size_t)(end - p));
        size_t n = (size_t)((dot ? dot : end) - p);
        Str *name = str_intern_new(vm, p, n);
        if (!name) {
            release(vm, path);
            return ERROR;
        }
        path->items[i] = from_object(name);
        p += n + 1;
    }
    return from_object(path);
}

static Value attrgetter_new(VM *vm, Value *args, int nargs)
{
    if (!some_arguments(vm, "attrgetter", args[1], nargs))
        return ERROR;
    for (int i = 2; i < nargs; i++)
        if (!is_str(vm, args[i]))
            return raise_error(vm, C_TypeError,
                               "attribute name must be a string");
    Getter *g = getter_new(vm, C_attrgetter, args + 2, nargs - 2);
    if (!g)
        return ERROR;
    Tuple *steps = tuple_new(vm, g->args->count);
    if (steps)
        for (size_t i = 0; i < steps->count; i++)
            steps->items[i] = NONE;
    g->steps = steps;
    for (size_t i = 0; steps && i < steps->count; i++) {
        Value step = parse_path(vm, as_str(g->args->items[i]));
        if (step == ERROR)
            steps = NULL;
        else
            g->steps->items[i] = step;
    }
    if (steps)
        return from_object(g);
    release(vm, g);
    return ERROR;
}

/* --- methodcaller -------------------------------------------------------- */

static Value methodcaller_call(VM *vm, Object *o, const Value *args,
                               int nargs, Tuple *kwnames)
{
    Getter *g = (Getter *)o;
    if (nargs == 1 && kwnames && kwnames->count)
        return raise_error(vm, C_TypeError,
                           "methodcaller() takes no keyword arguments");
    if (!one_argument(vm, "methodcaller", nargs, NULL))
        return ERROR;
    int positional = (int)g->args->count;
    Class *cls = class_of(vm, args[0]);
    /* A method of a built-in type needs no bound object between. */
    if (!(cls->flags & (CLS_HEAP | CLS_IS_TYPE | CLS_HAS_DICT)) &&
        !g->kwnames && positional < 5) {
        Value fn = class_lookup(vm, cls, g->name);
        if (is_exact(fn, C_method_descr))
            return call_unbound(vm, fn, args[0], g->values + 1, positional);
    }
    Value fn = attr_get(vm, args[0], g->name);
    if (fn == ERROR)
        return ERROR;
    Value r = call_kw(vm, fn, g->values + 1, positional, g->kwnames);
    decref(vm, fn);
    return r;
}

/* The values of the arguments in one row, keywords last. */
static bool lay_out(VM *vm, Getter *g, const Dict *kwargs)
{
    size_t nkw = kwargs ? kwargs->count : 0;
    g->values = mem_alloc(vm, (1 + g->args->count + nkw) * sizeof(Value));
    if (!g->values)
        return false;
    g->values[g->nvalues++] = UNBOUND;
    for (size_t i = 0; i < g->args->count; i++)
        g->values[g->nvalues++] = incref(g->args->items[i]);
    if (nkw == 0)
        return true;
    g->kwnames = tuple_new(vm, nkw);
    if (!g->kwnames)
        return false;
    uint32_t at = 0;
    Value key, value;
    for (size_t i = 0; dict_next(kwargs, &at, &key, &value); i++) {
        g->kwnames->items[i] = incref(key);
        g->values[g->nvalues++] = incref(value);
    }
    return true;
}

/* args: cls, kwargs, name, arguments */
static Value methodcaller_new(VM *vm, Value *args, int nargs)
{
    if (nargs < 3)
        return raise_error(vm, C_TypeError,
                           "methodcaller needs at least one argument, the "
                           "method name");
    if (!is_str(vm, args[2]))
        return raise_error(vm, C_TypeError, "method name must be a string");
    Getter *g = getter_new(vm, C_methodcaller, args + 3, nargs - 3);
    if (!g)
        return ERROR;
    g->name = name_argument(vm, args[2]);
    if (g->name &&
        lay_out(vm, g, args[1] == UNBOUND ? NULL : as_dict(args[1])))
        return from_object(g);
    release(vm, g);
    return ERROR;
}

static Value methodcaller_repr(VM *vm, Value *args, int nargs)
{
    const Getter *g = getter_of(args[0]);
    int entered = repr_enter(vm, args[0]);
    if (entered < 0)
        return ERROR;
    if (entered)
        return str_from(vm, "operator.methodcaller(...)");
    size_t positional = 1 + g->args->count;
    Value text = str_format(vm, "operator.methodcaller(%R",
                            from_object(g->name));
    for (size_t i = 1; i < g->nvalues; i++)
        text = i < positional
                   ? text_grow(vm, text, "%V, %R", g->values[i], UNBOUND)
                   : text_grow(vm, text, "%V, %V=%R",
                               g->kwnames->items[i - positional],
                               g->values[i]);
    repr_leave(vm, args[0]);
    return text_grow(vm, text, "%V)", UNBOUND, UNBOUND);
}

/* functools.partial(methodcaller, name, **kwargs).  Owned. */
static Value with_keywords(VM *vm, const Getter *g)
{
    Value module = module_imported(vm, "functools");
    if (module == UNBOUND)
        return raise_error(vm, C_ImportError, "__import__ not found");
    if (module == ERROR)
        return ERROR;
    Str *partial = str_intern_new(vm, "partial", 7);
    Value cls = partial ? attr_get(vm, module, partial) : ERROR;
    if (partial)
        release(vm, partial);
    decref(vm, module);
    if (cls == ERROR)
        return ERROR;
    size_t n = g->kwnames->count;
    Value *args = mem_alloc(vm, (2 + n) * sizeof *args);
    Value made = ERROR;
    if (args) {
        args[0] = from_object(vm->classes[C_methodcaller]);
        args[1] = from_object(g->name);
        memcpy(args + 2, g->values + 1 + g->args->count, n * sizeof *args);
        made = call_kw(vm, cls, args, 2, g->kwnames);
    }
    mem_free(vm, args, (2 + n) * sizeof *args);
    decref(vm, cls);
    return made;
}

static Value methodcaller_reduce(VM *vm, Value *args, int nargs)
{
    const Getter *g = getter_of(args[0]);
    Value maker = ERROR, rest = ERROR, r = ERROR;
    if (g->kwnames) {
        maker = with_keywords(vm, g);
        rest = incref(from_object(g->args));
    } else {
        maker = incref(from_object(vm->classes[C_methodcaller]));
        Value name = from_object(g->name);
        Value first = tuple_from(vm, &name, 1);
        if (first != ERROR) {
            rest = tuple_concat(vm, as_tuple(first), g->args);
            decref(vm, first);
        }
    }
    if (maker != ERROR && rest != ERROR)
        r = tuple_pack(vm, 2, maker, rest);
    decref(vm, maker);
    decref(vm, rest);
    return r;
}

/* --- definitions --------------------------------------------------------- */

static NATIVE(call_signature) { return str_from(vm, "(obj, /)"); }

#define GETTER_OPS(kind)                                                     \
    static const TypeOps kind##_ops = {                                      \
        .fini = getter_fini,                                                 \
        .traverse = getter_traverse,                                         \
        .call = kind##_call,                                                 \
    };                                                                       \
    static const MethodDef kind##_rows[]
#define CALL_ROWS                                                            \
    METHOD("__call__", native_call_self, "*args, **kwargs",                  \
           "Call self as a function."),                                      \
    GETSET("__text_signature__", call_signature, NULL, "")

GETTER_OPS(itemgetter) = {
    NEW(itemgetter_new, "cls, /, *args, **kwargs"),
    CALL_ROWS,
    METHOD("__repr__", getter_repr, "", "Return repr(self)."),
    METHOD("__reduce__", getter_reduce, "",
           "Return state information for pickling"),
    METHODS_END,
};
GETTER_OPS(attrgetter) = {
    NEW(attrgetter_new, "cls, /, *args, **kwargs"),
    CALL_ROWS,
    METHOD("__repr__", getter_repr, "", "Return repr(self)."),
    METHOD("__reduce__", getter_reduce, "",
           "Return state information for pickling"),
    METHODS_END,
};
GETTER_OPS(methodcaller) = {
    NEW(methodcaller_new, "cls, /, *args, **kwargs"),
    CALL_ROWS,
    METHOD("__repr__", methodcaller_repr, "", "Return repr(self)."),
    METHOD("__reduce__", methodcaller_reduce, "",
           "Return state information for pickling"),
    METHODS_END,
};

bool operator_add_getters(VM *vm, Dict *dict)
{
    static const ClassDef defs[] = {
        {.id = C_itemgetter, .flags = CLS_FINAL, .size = sizeof(Getter),
         .ops = &itemgetter_ops, .methods = itemgetter_rows,
         .doc = "Return a function that takes items out of its argument.\n\n"
                "itemgetter(2)(r) is r[2]; itemgetter(2, 5)(r) is the tuple "
                "(r[2], r[5])."},
        {.id = C_attrgetter, .flags = CLS_FINAL, .size = sizeof(Getter),
         .ops = &attrgetter_ops, .methods = attrgetter_rows,
         .doc = "Return a function that takes attributes of its argument.\n\n"
                "attrgetter('a.b')(r) is r.a.b; attrgetter('a', 'b')(r) is "
                "the tuple (r.a, r.b)."},
        {.id = C_methodcaller, .flags = CLS_FINAL, .size = sizeof(Getter),
         .ops = &methodcaller_ops, .methods = methodcaller_rows,
         .doc = "Return a function that calls a method of its argument.\n\n"
                "methodcaller('f', 1, key=2)(r) is r.f(1, key=2)."},
    };
    return put_definitions(vm, dict, defs, sizeof defs / sizeof *defs);
}
