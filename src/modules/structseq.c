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

/* Of struct_time, the one class here that takes arguments: how many more items
 * it is content with, which in CPython are fields beside the tuple. */
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
#define ROW(i) GETSET("field", get_##i, readonly_setter, ""),
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
    release(vm, items);
    return structseq_new(vm, cls, local, least);
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

static bool add_fields(VM *vm, Class *cls, const char *const *fields,
                       size_t nfields)
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
                               from_small(i < 2 ? (int64_t)nfields : 0));
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
                              true);
    if (!cls)
        return NULL;
    bool ok = add_fields(vm, cls, fields, nfields);
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
