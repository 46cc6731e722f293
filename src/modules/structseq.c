/* structseq.c: subclasses of tuple whose items have names.
 *
 * A field is a property of the class whose getter knows its number: there is
 * one C function for each number, made by a macro.  The names, in order, are
 * __match_args__, which the repr reads too.
 */
#include "modules/structseq.h"

#include "base/buffer.h"
#include "modules/module.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "object/type.h"

/* Of struct_time, the one class here that takes arguments: its fields beside
 * the tuple, which are in the instance's dict. */
static const char *const hidden[] = {"tm_zone", "tm_gmtoff"};
enum { HIDDEN_FIELDS = 2 };

static Value field(VM *vm, Value self, size_t i)
{
    Tuple *t = as_tuple(self);
    if (i >= t->count)
        return raise_error(vm, C_AttributeError, "no such field");
    return incref(t->items[i]);
}

#define FIELDS(X)                                                      \
    X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) \
    X(13) X(14) X(15) X(16) X(17) X(18) X(19)
#define GETTER(i)                                              \
    static Value get_##i(VM *vm, Value *args, int nargs)       \
    {                                                          \
        return field(vm, args[0], i);                          \
    }
FIELDS(GETTER)
#define ROW(i) MEMBER("field", get_##i, readonly_setter, ""),
static const MethodDef getters[] = {FIELDS(ROW)};

/* "sys.version_info(major=3, minor=13)" */
static Value repr(VM *vm, Value *args, int nargs)
{
    Class *cls = class_of(vm, args[0]);
    Tuple *t = as_tuple(args[0]);
    Value names = attr_get(vm, from_object(cls), vm->names[N___match_args__]);
    if (names == ERROR)
        return ERROR;
    Value module = attr_find(vm, from_object(cls), vm->names[N___module__]);
    Buf out;
    buf_init(&out, &vm->heap);
    bool ok = module != ERROR && is_exact(names, C_tuple);
    if (ok && module != UNBOUND && is_str(vm, module) &&
        strcmp(as_str(module)->data, "builtins") != 0) {
        buf_put(&out, as_str(module)->data, as_str(module)->size);
        buf_putc(&out, '.');
    }
    buf_put(&out, cls->name->data, cls->name->size);
    buf_putc(&out, '(');
    for (size_t i = 0; ok && i < t->count && i < as_tuple(names)->count; i++) {
        Str *name = as_str(as_tuple(names)->items[i]);
        Value text = value_repr(vm, t->items[i]);
        if (text == ERROR) {
            ok = false;
            break;
        }
        if (i)
            buf_puts(&out, ", ");
        buf_put(&out, name->data, name->size);
        buf_putc(&out, '=');
        buf_put(&out, as_str(text)->data, as_str(text)->size);
        decref(vm, text);
    }
    buf_putc(&out, ')');
    Value r = ok ? str_from_buf(vm, &out) : ERROR;
    buf_fini(&out);
    decref(vm, names);
    if (module != ERROR)
        decref(vm, module);
    return r;
}

/* Sets hidden field i of o, steals v.  It's an instance with a dict. */
static bool hide(VM *vm, Value o, size_t i, Value v)
{
    Str *name = str_intern_new(vm, hidden[i], strlen(hidden[i]));
    bool ok = name && v != ERROR && attr_set(vm, o, name, v);
    if (name)
        release(vm, name);
    if (v != ERROR)
        decref(vm, v);
    return ok;
}

bool structseq_hide(VM *vm, Value o, Value zone, Value offset)
{
    bool ok = hide(vm, o, 0, zone);
    return hide(vm, o, 1, offset) && ok;
}

/* cls(sequence): one of exactly so many items. */
static Value make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    Value names = attr_get(vm, args[0], vm->names[N___match_args__]);
    if (names == ERROR)
        return ERROR;
    ptrdiff_t wanted = value_len(vm, names);
    decref(vm, names);
    if (wanted < 0)
        return ERROR;
    Tuple *items = tuple_from_iterable(vm, args[1]);
    if (!items)
        return error_is(vm, C_TypeError)
                   ? (error_clear(vm),
                      raise_error(vm, C_TypeError,
                                  "constructor requires a sequence"))
                   : ERROR;
    size_t least = (size_t)wanted, most = least + HIDDEN_FIELDS;
    size_t n = items->count;
    if (args[2] != NONE && !is_dict(vm, args[2])) {
        release(vm, items);
        return raise_error(vm, C_TypeError,
                           "%N() takes a dict as second arg, if any", cls);
    }
    if (n < least || n > most) {
        raise_error(vm, C_TypeError,
                    "%N() takes an at %s %z-sequence (%z-sequence given)", cls,
                    n < least ? "least" : "most",
                    (ptrdiff_t)(n < least ? least : most), (ptrdiff_t)n);
        release(vm, items);
        return ERROR;
    }
    Value local[STRUCTSEQ_FIELDS];
    for (size_t i = 0; i < least; i++)
        local[i] = incref(items->items[i]);
    Value made = structseq_new(vm, cls, local, least);
    size_t known = 0;
    for (size_t i = 0; made != ERROR && i < HIDDEN_FIELDS; i++) {
        Value v = NONE;
        if (least + i < n) {
            v = items->items[least + i];
        } else if (args[2] != NONE) {
            Str *name = str_intern_new(vm, hidden[i], strlen(hidden[i]));
            v = name ? dict_find_str(vm, as_dict(args[2]), name) : ERROR;
            if (name)
                release(vm, name);
            known += v != UNBOUND;
            v = v == UNBOUND ? NONE : v;
        }
        if (!hide(vm, made, i, incref(v)))
            value_set(vm, &made, ERROR);
    }
    release(vm, items);
    if (made != ERROR && args[2] != NONE &&
        as_dict(args[2])->count > known) {
        decref(vm, made);
        return raise_error(vm, C_TypeError, "%N() got duplicate or unexpected "
                           "field name(s)", cls);
    }
    return made;
}

static Value reduce(VM *vm, Value *args, int nargs)
{
    const Tuple *t = as_tuple(args[0]);
    Class *cls = class_of(vm, args[0]);
    Value plain = tuple_from(vm, t->items, t->count);
    Dict *none = cls->flags & CLS_NO_NEW ? dict_new(vm) : NULL;
    Value rest = none ? from_object(none)
                 : cls->flags & CLS_NO_NEW
                     ? ERROR
                     : instance_dict_getter(vm, args, 1);
    Value both = plain == ERROR || rest == ERROR
                     ? ERROR
                     : tuple_pack(vm, 2, plain, rest);
    if (plain != ERROR)
        decref(vm, plain);
    if (rest != ERROR)
        decref(vm, rest);
    Value r = both == ERROR ? ERROR
                            : tuple_pack(vm, 2, from_object(cls), both);
    if (both != ERROR)
        decref(vm, both);
    return r;
}

static bool copy_hidden(VM *vm, Value from, Value to)
{
    bool ok = true;
    for (size_t i = 0; ok && i < HIDDEN_FIELDS; i++) {
        Str *name = str_intern_new(vm, hidden[i], strlen(hidden[i]));
        ok = name && hide(vm, to, i, attr_get(vm, from, name));
        if (name)
            release(vm, name);
    }
    return ok;
}

/* args: self, the new values by name. */
static Value replace(VM *vm, Value *args, int nargs)
{
    Class *cls = class_of(vm, args[0]);
    Tuple *t = as_tuple(args[0]);
    if (args[1] == UNBOUND)
        return incref(args[0]);
    Value names = attr_get(vm, from_object(cls), vm->names[N___match_args__]);
    Dict *rest = names == ERROR ? NULL : dict_copy(vm, as_dict(args[1]));
    Value local[STRUCTSEQ_FIELDS];
    Value result = ERROR;
    size_t n = 0;
    for (; rest && n < t->count; n++) {
        Str *name = as_str(as_tuple(names)->items[n]);
        Value v = dict_find_str(vm, as_dict(args[1]), name);
        local[n] = incref(v == UNBOUND ? t->items[n] : v);
        if (dict_del_str(vm, rest, name) < 0)
            error_clear(vm);
    }
    if (rest && rest->count == 0) {
        result = structseq_new(vm, cls, local, n);
        if (result != ERROR && !(cls->flags & CLS_NO_NEW) &&
            !copy_hidden(vm, args[0], result))
            value_set(vm, &result, ERROR);
    } else if (rest) {
        Value left = list_from_iterable(vm, from_object(rest));
        if (left != ERROR)
            raise_error(vm, C_TypeError, "Got unexpected field name(s): %R",
                        left);
        decref(vm, left);
        for (size_t i = 0; i < n; i++)
            decref(vm, local[i]);
    }
    if (rest)
        release(vm, rest);
    decref(vm, names);
    return result;
}

static const MethodDef rows[] = {
    METHOD("__replace__", replace, "**kwargs",
           "Return a copy with other values in the fields named."),
    METHOD("__repr__", repr, "/", "Return repr(self)."),
    METHOD("__reduce__", reduce, "", ""),
    METHODS_END,
};
static const MethodDef new_row = NEW(make, "sequence, dict=None");

static bool add_field(VM *vm, Class *cls, size_t i, Str *name)
{
    Value v = getset_new(vm, &getters[i], cls);
    if (v == ERROR)
        return false;
    GetSet *g = as(GetSet, v);
    release(vm, g->name);
    g->name = retain(name);
    bool ok = class_set(vm, cls, name, v);
    decref(vm, v);
    return ok;
}

/* all: how many fields there are, with the hidden ones. */
static bool add_fields(VM *vm, Class *cls, const char *const *fields,
                       size_t nfields, int64_t all)
{
    Tuple *names = tuple_new(vm, nfields);
    if (!names)
        return false;
    for (size_t i = 0; i < nfields; i++)
        names->items[i] = NONE;
    bool ok = true;
    for (size_t i = 0; ok && i < nfields; i++) {
        Str *name = str_intern_new(vm, fields[i], strlen(fields[i]));
        ok = name != NULL;
        if (ok) {
            names->items[i] = from_object(name);
            ok = add_field(vm, cls, i, name);
        }
    }
    ok = ok && class_set(vm, cls, vm->names[N___match_args__],
                         from_object(names));
    static const char *const counts[] = {"n_fields", "n_sequence_fields",
                                         "n_unnamed_fields"};
    for (int i = 0; ok && i < 3; i++) {
        Str *name = str_intern_new(vm, counts[i], strlen(counts[i]));
        ok = name && class_set(vm, cls, name,
                               from_small(i == 2  ? 0
                                          : i == 1 ? (int64_t)nfields
                                                   : all));
        if (name)
            release(vm, name);
    }
    release(vm, names);
    return ok;
}

Class *structseq_class(VM *vm, const char *module, const char *name,
                       const char *const *fields, size_t nfields, bool closed)
{
    Class *cls = simple_class(vm, module, name, vm->classes[C_tuple], rows,
                              closed);
    if (!cls)
        return NULL;
    bool ok = add_fields(vm, cls, fields, nfields,
                         (int64_t)nfields + (closed ? 0 : HIDDEN_FIELDS));
    if (ok && !closed) {
        Value fn = native_new(vm, &new_row, cls, NULL);
        ok = fn != ERROR && class_set(vm, cls, vm->specials[SP_NEW], fn);
        if (fn != ERROR)
            decref(vm, fn);
    }
    cls->flags |= CLS_FINAL | CLS_IMMUTABLE | (closed ? CLS_NO_NEW : 0);
    if (ok)
        return cls;
    release(vm, cls);
    return NULL;
}

Value structseq_new(VM *vm, Class *cls, Value *values, size_t n)
{
    Object *o = NULL;
    bool ok = true;
    for (size_t i = 0; i < n; i++)
        ok = ok && values[i] != ERROR;
    if (ok)
        o = instance_new(vm, cls, n);
    if (!o) {
        for (size_t i = 0; i < n; i++)
            if (values[i] != ERROR)
                decref(vm, values[i]);
        return ERROR;
    }
    Tuple *t = (Tuple *)o;
    t->count = n;
    memcpy(t->items, values, n * sizeof *values);
    return from_object(o);
}
