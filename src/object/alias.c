/* alias.c: list[int] (types.GenericAlias).
 *
 * An alias stands for its origin nearly everywhere: calls and most attributes
 * go there.  Its parameters are those among its arguments (and the parameters
 * of those) that know how to be replaced: type variables have
 * __typing_subst__.
 */
#include "object/alias.h"

#include <string.h>

#include "object/descriptor.h"
#include "object/iterators.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

typedef struct Alias {
    Object head;
    Value origin;
    Value args;       /* tuple */
    Value parameters; /* tuple, or UNBOUND until asked for */
    Value weakrefs;   /* weakref word */
    bool starred;     /* *tuple[int] */
} Alias;

static Alias *alias_at(Value v) { return as(Alias, v); }

bool is_alias(VM *vm, Value v)
{
    return is_exact(v, C_generic_alias) ||
           (is_object(v) && class_is_subclass(class_of(vm, v),
                                              vm->classes[C_generic_alias]));
}

/* attr of v by a plain C name: owned; UNBOUND; ERROR. */
static Value find(VM *vm, Value v, const char *name)
{
    Str *key = str_intern_new(vm, name, strlen(name));
    if (!key)
        return ERROR;
    Value r = attr_find(vm, v, key);
    release(vm, key);
    return r;
}

/* --- text: what stands in the brackets ----------------------------------- */

/* Has v an origin and arguments, as all kinds of aliases have?  -1: error. */
static int is_like_alias(VM *vm, Value v)
{
    static const char *const needed[] = {"__origin__", "__args__"};
    for (int i = 0; i < 2; i++) {
        Value found = find(vm, v, needed[i]);
        if (found == ERROR || found == UNBOUND)
            return found == ERROR ? -1 : 0;
        decref(vm, found);
    }
    return 1;
}

/* What has a name and a module is written by them, as classes and functions
 * are, without the module builtins; anything else by its repr. */
Value alias_type_text(VM *vm, Value v)
{
    if (v == ELLIPSIS)
        return str_from(vm, "...");
    if (v == NONE || v == from_object(vm->classes[C_none]))
        return str_from(vm, "None");
    int alias = is_like_alias(vm, v);
    if (alias)
        return alias < 0 ? ERROR : value_repr(vm, v);
    Value name = find(vm, v, "__qualname__");
    Value module = name == ERROR || name == UNBOUND ? name
                                                    : find(vm, v, "__module__");
    Value r;
    if (name == ERROR || module == ERROR)
        r = ERROR;
    else if (module == UNBOUND || module == NONE)
        r = value_repr(vm, v);
    else if (is_str(vm, module) && str_is(as_str(module), "builtins"))
        r = value_str(vm, name);
    else
        r = str_format(vm, "%V.%V", module, name);
    decref(vm, name);
    decref(vm, module);
    return r;
}

/* In brackets None's class is written in full. */
static Value argument_text(VM *vm, Value v)
{
    if (v == from_object(vm->classes[C_none]))
        return str_from(vm, "NoneType");
    return alias_type_text(vm, v);
}

/* The text that text_of gives for v, which may run anything; nothing more is
 * asked once one has failed. */
void alias_put_text(VM *vm, Buf *buf, Value v,
                     Value (*text_of)(VM *vm, Value v))
{
    if (buf->failed)
        return;
    incref(v);
    Value text = text_of(vm, v);
    decref(vm, v);
    if (text == ERROR) {
        buf->failed = true;
        return;
    }
    if (is_str(vm, text))
        buf_put(buf, as_str(text)->data, as_str(text)->size);
    decref(vm, text);
}

static void put_argument(VM *vm, Buf *buf, Value v)
{
    if (!is_exact(v, C_list)) {
        alias_put_text(vm, buf, v, argument_text);
        return;
    }
    buf_putc(buf, '[');
    for (size_t i = 0; i < as_list(v)->count; i++) {
        if (i)
            buf_puts(buf, ", ");
        alias_put_text(vm, buf, as_list(v)->items[i], argument_text);
    }
    buf_putc(buf, ']');
}

Value alias_finish(VM *vm, Buf *buf)
{
    if (error_pending(vm)) {
        buf_fini(buf);
        return ERROR;
    }
    return str_from_buf(vm, buf);
}

static Value alias_repr(VM *vm, Value *args, int nargs)
{
    Alias *a = alias_at(args[0]);
    Buf buf;
    buf_init(&buf, &vm->heap);
    if (a->starred)
        buf_putc(&buf, '*');
    alias_put_text(vm, &buf, a->origin, alias_type_text);
    buf_putc(&buf, '[');
    Tuple *t = as_tuple(a->args);
    for (size_t i = 0; i < t->count; i++) {
        if (i)
            buf_puts(&buf, ", ");
        put_argument(vm, &buf, t->items[i]);
    }
    if (t->count == 0)
        buf_puts(&buf, "()");
    buf_putc(&buf, ']');
    return alias_finish(vm, &buf);
}

/* --- parameters ---------------------------------------------------------- */

static bool add_once(VM *vm, List *l, Value v)
{
    for (size_t i = 0; i < l->count; i++)
        if (l->items[i] == v)
            return true;
    return list_append(vm, l, v);
}

static bool add_parameters_of(VM *vm, List *l, Value v)
{
    if (is_class(vm, v))
        return true;
    Value subst = find(vm, v, "__typing_subst__");
    if (subst == ERROR)
        return false;
    if (subst != UNBOUND) {
        decref(vm, subst);
        return add_once(vm, l, v);
    }
    Value more = find(vm, v, "__parameters__");
    if (more == ERROR)
        return false;
    bool ok = true;
    if (is_tuple(vm, more))
        for (size_t i = 0; ok && i < as_tuple(more)->count; i++)
            ok = add_once(vm, l, as_tuple(more)->items[i]);
    decref(vm, more);
    return ok;
}

/* Owned tuple or ERROR. */
Value type_parameters(VM *vm, Tuple *args)
{
    List *l = list_new(vm, 0);
    if (!l)
        return ERROR;
    bool ok = true;
    for (size_t i = 0; ok && i < args->count; i++)
        ok = add_parameters_of(vm, l, args->items[i]);
    Value r = ok ? tuple_from(vm, l->items, l->count) : ERROR;
    release(vm, l);
    return r;
}

/* Borrowed tuple or NULL. */
static Tuple *alias_parameters(VM *vm, Alias *a)
{
    if (a->parameters == UNBOUND) {
        Value t = type_parameters(vm, as_tuple(a->args));
        if (t == ERROR)
            return NULL;
        value_set(vm, &a->parameters, t);
    }
    return as_tuple(a->parameters);
}

static ptrdiff_t number_of(const Tuple *t, Value v)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->items[i] == v)
            return (ptrdiff_t)i;
    return -1;
}

static bool append_all(VM *vm, List *l, const Tuple *t)
{
    for (size_t i = 0; i < t->count; i++)
        if (!list_append(vm, l, t->items[i]))
            return false;
    return true;
}

/* Without a call where v has no such attribute.  False: error. */
static bool is_true_attribute(VM *vm, Value v, const char *name, bool *out)
{
    *out = false;
    if (is_class(vm, v))
        return true;
    Value found = find(vm, v, name);
    if (found == ERROR || found == UNBOUND)
        return found != ERROR;
    int truth = value_truth(vm, found);
    decref(vm, found);
    *out = truth > 0;
    return truth >= 0;
}

/* The items of a key, those of *tuple[int, str] in its place: owned tuple. */
static Value unpack_items(VM *vm, Value key)
{
    List *l = list_new(vm, 4);
    bool ok = l != NULL;
    size_t n = is_tuple(vm, key) ? as_tuple(key)->count : 1;
    for (size_t i = 0; ok && i < n; i++) {
        Value v = is_tuple(vm, key) ? as_tuple(key)->items[i] : key;
        Value inner = is_class(vm, v)
                          ? UNBOUND
                          : find(vm, v, "__typing_unpacked_tuple_args__");
        ok = inner != ERROR;
        if (ok && is_tuple(vm, inner) &&
            !(as_tuple(inner)->count &&
              as_tuple(inner)->items[as_tuple(inner)->count - 1] == ELLIPSIS))
            ok = append_all(vm, l, as_tuple(inner));
        else if (ok)
            ok = list_append(vm, l, v);
        decref(vm, inner);
    }
    Value r = ok ? tuple_from(vm, l->items, l->count) : ERROR;
    if (l)
        release(vm, l);
    return r;
}

/* Each parameter may rearrange the items, or add its default: owned tuple.
 * Steals items. */
static Value prepare_items(VM *vm, Value self, Tuple *params, Value items)
{
    for (size_t i = 0; i < params->count; i++) {
        Value fn = find(vm, params->items[i], "__typing_prepare_subst__");
        Value with[] = {self, items};
        Value next = fn == UNBOUND || fn == NONE ? incref(items)
                     : fn == ERROR               ? ERROR
                                                 : call(vm, fn, with, 2);
        decref(vm, fn);
        decref(vm, items);
        items = next;
        if (items == ERROR)
            return ERROR;
        if (!is_tuple(vm, items)) {
            Value one = tuple_pack(vm, 1, items);
            decref(vm, items);
            if (one == ERROR)
                return ERROR;
            items = one;
        }
    }
    return items;
}

/* The parameters of v, which is no parameter itself, replaced.  Owned. */
static Value substitute_inside(VM *vm, Value v, Tuple *params, Tuple *items)
{
    Value inner = find(vm, v, "__parameters__");
    if (inner == ERROR)
        return ERROR;
    if (!is_tuple(vm, inner) || as_tuple(inner)->count == 0) {
        decref(vm, inner);
        return incref(v);
    }
    List *l = list_new(vm, as_tuple(inner)->count);
    bool ok = l != NULL;
    for (size_t k = 0; ok && k < as_tuple(inner)->count; k++) {
        Value p = as_tuple(inner)->items[k];
        ptrdiff_t at = number_of(params, p);
        Value with = at < 0 ? p : items->items[at];
        bool many = at >= 0 && is_tuple(vm, with) &&
                    class_of(vm, p)->special[SP_ITER];
        ok = many ? append_all(vm, l, as_tuple(with))
                  : list_append(vm, l, with);
    }
    decref(vm, inner);
    Value key = ok ? tuple_from(vm, l->items, l->count) : ERROR;
    if (l)
        release(vm, l);
    if (key == ERROR)
        return ERROR;
    Value r = value_getitem(vm, v, key);
    decref(vm, key);
    return r;
}

/* One argument with the parameters in it replaced.  Owned. */
static Value substitute(VM *vm, Value arg, Tuple *params, Tuple *items)
{
    if (is_class(vm, arg))
        return incref(arg);
    ptrdiff_t i = number_of(params, arg);
    if (i < 0)
        return substitute_inside(vm, arg, params, items);
    Value fn = find(vm, arg, "__typing_subst__");
    if (fn == ERROR || fn == UNBOUND)
        return fn == ERROR ? ERROR : incref(items->items[i]);
    Value r = call(vm, fn, &items->items[i], 1);
    decref(vm, fn);
    return r;
}

/* The same, put at the end of l: of *Ts all items. */
static bool substitute_onto(VM *vm, List *l, Value arg, Tuple *params,
                            Tuple *items)
{
    bool many;
    if (!is_true_attribute(vm, arg, "__typing_is_unpacked_typevartuple__",
                           &many))
        return false;
    Value v = substitute(vm, arg, params, items);
    if (v == ERROR)
        return false;
    bool ok = many && is_tuple(vm, v) ? append_all(vm, l, as_tuple(v))
                                      : list_append(vm, l, v);
    decref(vm, v);
    return ok;
}

/* The arguments with items for params.  Owned tuple. */
Value alias_substitute(VM *vm, Value self, Tuple *args, Tuple *params,
                            Value key)
{
    if (params->count == 0)
        return raise_error(vm, C_TypeError, "%R is not a generic class", self);
    Value packed = unpack_items(vm, key);
    if (packed != ERROR)
        packed = prepare_items(vm, self, params, packed);
    if (packed == ERROR)
        return ERROR;
    Tuple *items = as_tuple(packed);
    Value r = ERROR;
    if (items->count != params->count)
        raise_error(vm, C_TypeError,
                    "Too %s arguments for %R; actual %z, expected %z",
                    items->count > params->count ? "many" : "few", self,
                    (ptrdiff_t)items->count, (ptrdiff_t)params->count);
    else {
        List *l = list_new(vm, args->count);
        bool ok = l != NULL;
        for (size_t i = 0; ok && i < args->count; i++)
            ok = substitute_onto(vm, l, args->items[i], params, items);
        if (ok)
            r = tuple_from(vm, l->items, l->count);
        if (l)
            release(vm, l);
    }
    decref(vm, packed);
    return r;
}

/* --- alias: making and use ----------------------------------------------- */

static Value alloc_alias(VM *vm, Class *cls, Value origin, Value item)
{
    Value args = is_tuple(vm, item) ? incref(item) : tuple_pack(vm, 1, item);
    if (args == ERROR)
        return ERROR;
    Object *o = instance_new(vm, cls, 0);
    if (!o) {
        decref(vm, args);
        return ERROR;
    }
    Alias *a = (Alias *)o;
    a->origin = incref(origin);
    a->args = args;
    a->parameters = UNBOUND;
    a->starred = false;
    return from_object(o);
}

Value generic_alias_new(VM *vm, Value origin, Value item)
{
    return alloc_alias(vm, vm->classes[C_generic_alias], origin, item);
}

static Value alias_make(VM *vm, Value *args, int nargs)
{
    return alloc_alias(vm, as(Class, args[0]), args[1], args[2]);
}

static Value alias_call(VM *vm, Value *args, int nargs)
{
    Alias *a = alias_at(args[0]);
    Value made = call_forward(vm, a->origin, args + 2, nargs - 2, args[1]);
    if (made == ERROR)
        return ERROR;
    Str *name = str_intern_new(vm, "__orig_class__", 14);
    bool ok = name && attr_set(vm, made, name, args[0]);
    if (name)
        release(vm, name);
    if (!ok) {
        if (!error_is(vm, C_AttributeError) && !error_is(vm, C_TypeError)) {
            decref(vm, made);
            return ERROR;
        }
        error_clear(vm);
    }
    return made;
}

/* Attributes that an alias answers for itself. */
static const char *const own_attributes[] = {
    "__class__", "__origin__", "__args__", "__unpacked__",
    "__parameters__", "__typing_unpacked_tuple_args__",
    "__mro_entries__", "__reduce_ex__", "__reduce__", "__copy__",
    "__deepcopy__", "__bases__",
};
enum { OWN_ATTRIBUTES = sizeof own_attributes / sizeof *own_attributes };

static bool is_own_attribute(const char *name)
{
    for (size_t i = 0; i < OWN_ATTRIBUTES; i++)
        if (strcmp(own_attributes[i], name) == 0)
            return true;
    return false;
}

/* The origin's, and its own. */
static Value alias_dir(VM *vm, Value *args, int nargs)
{
    Value origin = alias_at(args[0])->origin;
    Value names = call_special(vm, origin, SP_DIR, NULL, 0);
    if (names == ERROR)
        return ERROR;
    Value l = list_from_iterable(vm, names);
    decref(vm, names);
    bool ok = l != ERROR;
    for (size_t i = 0; ok && i < OWN_ATTRIBUTES; i++) {
        Value name = str_from(vm, own_attributes[i]);
        int has = name == ERROR ? -1 : value_contains(vm, l, name);
        ok = has > 0 || (has == 0 && list_append(vm, as_list(l), name));
        decref(vm, name);
    }
    if (!ok && l != ERROR) {
        decref(vm, l);
        return ERROR;
    }
    return l;
}

static Value alias_getattribute(VM *vm, Value *args, int nargs)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value v = is_own_attribute(name->data)
                  ? attr_get_generic(vm, args[0], name)
                  : attr_get(vm, alias_at(args[0])->origin, name);
    release(vm, name);
    return v;
}

static Value alias_eq(VM *vm, Value *args, int nargs)
{
    if (!is_alias(vm, args[1]))
        return NOT_IMPLEMENTED;
    Alias *a = alias_at(args[0]);
    Alias *b = alias_at(args[1]);
    if (a->starred != b->starred)
        return FALSE;
    int equal = value_equal(vm, a->origin, b->origin);
    if (equal > 0)
        equal = value_equal(vm, a->args, b->args);
    return equal < 0 ? ERROR : from_bool(equal);
}

static Value alias_hash(VM *vm, Value *args, int nargs)
{
    Alias *a = alias_at(args[0]);
    int64_t h, k;
    if (!value_hash(vm, a->origin, &h) || !value_hash(vm, a->args, &k))
        return ERROR;
    return from_int64(vm, h ^ k);
}

static Value alias_getitem(VM *vm, Value *args, int nargs)
{
    Alias *a = alias_at(args[0]);
    Tuple *params = alias_parameters(vm, a);
    if (!params)
        return ERROR;
    Value with = alias_substitute(vm, args[0], as_tuple(a->args), params,
                                args[1]);
    if (with == ERROR)
        return ERROR;
    Value r = generic_alias_new(vm, a->origin, with);
    decref(vm, with);
    if (r != ERROR)
        alias_at(r)->starred = a->starred;
    return r;
}

Value generic_alias_star(VM *vm, Value alias, bool starred)
{
    Alias *a = alias_at(alias);
    Value r = generic_alias_new(vm, a->origin, a->args);
    if (r != ERROR)
        alias_at(r)->starred = starred;
    return r;
}

/* for x in alias gives the alias, starred, once: f(*tuple[int]). */
static Value alias_iter(VM *vm, Value *args, int nargs)
{
    Value starred = generic_alias_star(vm, args[0], true);
    if (starred == ERROR)
        return ERROR;
    Value one = tuple_pack(vm, 1, starred);
    decref(vm, starred);
    if (one == ERROR)
        return ERROR;
    Value it = tuple_iterator_new(vm, as_tuple(one));
    decref(vm, one);
    if (it != ERROR)
        as_object(it)->shape =
            vm->classes[C_generic_alias_iterator]->shape->id;
    return it;
}

static Value alias_mro_entries(VM *vm, Value *args, int nargs)
{
    return tuple_pack(vm, 1, alias_at(args[0])->origin);
}

static Value alias_instancecheck(VM *vm, Value *args, int nargs)
{
    return raise_error(vm, C_TypeError, "isinstance() argument 2 cannot be a "
                                        "parameterized generic");
}

static Value alias_subclasscheck(VM *vm, Value *args, int nargs)
{
    return raise_error(vm, C_TypeError, "issubclass() argument 2 cannot be a "
                                        "parameterized generic");
}

static Value alias_reduce(VM *vm, Value *args, int nargs)
{
    Alias *a = alias_at(args[0]);
    Value inner = tuple_pack(vm, 2, a->origin, a->args);
    if (inner == ERROR)
        return ERROR;
    Value r = tuple_pack(vm, 2, from_object(class_of(vm, args[0])), inner);
    decref(vm, inner);
    return r;
}

static Value alias_origin(VM *vm, Value *args, int nargs)
{
    return incref(alias_at(args[0])->origin);
}

static Value alias_args(VM *vm, Value *args, int nargs)
{
    return incref(alias_at(args[0])->args);
}

static Value alias_unpacked(VM *vm, Value *args, int nargs)
{
    return from_bool(alias_at(args[0])->starred);
}

/* The items of *tuple[int, str]; None of everything else. */
static Value alias_unpacked_args(VM *vm, Value *args, int nargs)
{
    Alias *a = alias_at(args[0]);
    bool is = a->starred && a->origin == from_object(vm->classes[C_tuple]);
    return is ? incref(a->args) : NONE;
}

static Value alias_get_parameters(VM *vm, Value *args, int nargs)
{
    Tuple *t = alias_parameters(vm, alias_at(args[0]));
    return t ? incref(from_object(t)) : ERROR;
}

static void alias_fini(VM *vm, Object *o)
{
    Alias *a = (Alias *)o;
    decref(vm, a->origin);
    decref(vm, a->args);
    decref(vm, a->parameters);
}

static void alias_traverse(Object *o, Visit visit, void *arg)
{
    Alias *a = (Alias *)o;
    visit(a->origin, arg);
    visit(a->args, arg);
    visit(a->parameters, arg);
}

static const TypeOps alias_ops = {
    .fini = alias_fini,
    .traverse = alias_traverse,
};

static const MethodDef alias_methods[] = {
    NEW(alias_make, "cls, origin, args, /"),
    METHOD("__repr__", alias_repr, "", "Return repr(self)."),
    METHOD("__hash__", alias_hash, "", "Return hash(self)."),
    METHOD("__call__", alias_call, "*args, **kwargs",
           "Call self as a function."),
    METHOD("__getattribute__", alias_getattribute, "name, /",
           "Return getattr(self, name)."),
    METHOD("__eq__", alias_eq, "value, /", "Return self==value."),
    METHOD("__iter__", alias_iter, "", "Implement iter(self)."),
    METHOD("__or__", union_or, "value, /", "Return self|value."),
    METHOD("__ror__", union_ror, "value, /", "Return value|self."),
    METHOD("__getitem__", alias_getitem, "key, /", "Return self[key]."),
    METHOD("__mro_entries__", alias_mro_entries, "bases, /", ""),
    METHOD("__instancecheck__", alias_instancecheck, "instance, /", ""),
    METHOD("__subclasscheck__", alias_subclasscheck, "subclass, /", ""),
    METHOD("__reduce__", alias_reduce, "", ""),
    METHOD("__dir__", alias_dir, "", ""),
    MEMBER("__origin__", alias_origin, readonly_setter, ""),
    MEMBER("__args__", alias_args, readonly_setter, ""),
    MEMBER("__unpacked__", alias_unpacked, readonly_setter, ""),
    GETSET("__typing_unpacked_tuple_args__", alias_unpacked_args, NULL, ""),
    GETSET("__parameters__", alias_get_parameters, NULL,
           "Type variables in the GenericAlias."),
    METHODS_END,
};

bool alias_init_classes(VM *vm)
{
    static const ClassDef alias_def = {
        .id = C_generic_alias,
        .size = sizeof(Alias),
        .weak_offset = offsetof(Alias, weakrefs),
        .ops = &alias_ops,
        .methods = alias_methods,
        .doc = "Represent a PEP 585 generic type\n\nE.g. for t = list[int], "
               "t.__origin__ is list and t.__args__ is (int,).",
    };
    return class_define(vm, &alias_def) && union_define(vm);
}
