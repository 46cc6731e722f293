/* class_define.c: the built-in classes as they come into being.
 *
 * In steps, since each needs what others make: all exist, empty
 * (classes_create), get their names, bases and MROs (classes_link), are filled
 * from their tables (class_define, by the files of the types), and settled
 * (classes_finish).  Those of modules go through all of it when imported.
 */
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/native.h"
#include "object/str.h"
#include "object/type.h"

static const struct {
    const char *name;
    ClassId base;
} builtin[] = {
    {NULL, 0},
#define CLASS(id, name, base) {name, C_##base},
#include "object/classes.def"
};

static uint32_t layout_flag(ClassId id)
{
    switch (id) {
    case C_int:
        return CLS_IS_INT;
    case C_float:
        return CLS_IS_FLOAT;
    case C_str:
        return CLS_IS_STR;
    case C_bytes:
        return CLS_IS_BYTES;
    case C_list:
        return CLS_IS_LIST;
    case C_tuple:
        return CLS_IS_TUPLE;
    case C_dict:
        return CLS_IS_DICT;
    case C_set:
    case C_frozenset:
        return CLS_IS_SET;
    case C_type:
        return CLS_IS_TYPE;
    case C_BaseException:
        return CLS_IS_EXCEPTION;
    case C_module:
        return CLS_IS_MODULE;
    default:
        return 0;
    }
}

/* The class exists, empty, so that objects have something to name.  Needs no
 * other object. */
static bool class_create(VM *vm, ClassId id)
{
    Class *cls = vm->classes[id];
    if (!cls) {
        cls = object_new(vm, C_type, sizeof *cls);
        if (!cls)
            return false;
        memset(&cls->head + 1, 0, sizeof *cls - sizeof cls->head);
        cls->id = id;
        cls->qualname = UNBOUND;
        cls->slots = UNBOUND;
        cls->flags = layout_flag(id) | CLS_IMMUTABLE;
        cls->native_size = cls->basic_size = sizeof(Object);
        vm->classes[id] = cls;
    }
    if (!cls->shape) {
        cls->shape = shape_new_builtin(vm, cls);
        if (!cls->shape)
            return false;
        cls->shape->dealloc = builtin_dealloc;
    }
    if (id != C_object && !cls->base) {
        cls->base = retain(vm->classes[builtin[id].base]);
        cls->flags |= cls->base->flags & 0xfff;
    }
    return true;
}

/* Its name, bases and MRO, once strs, tuples and dicts can be made.  What an
 * earlier try that ran out of memory made is kept. */
static bool class_link(VM *vm, ClassId id)
{
    Class *cls = vm->classes[id];
    const char *name = builtin[id].name;
    const char *dot = strrchr(name, '.');
    const char *last = dot ? dot + 1 : name;
    if (!cls->name && !(cls->name = str_intern_new(vm, last, strlen(last))))
        return false;
    if (!cls->dict && !(cls->dict = dict_new(vm)))
        return false;
    if (cls->qualname == UNBOUND)
        cls->qualname = incref(from_object(cls->name));
    if (dot) {
        Value module = str_value(vm, name, (size_t)(dot - name));
        bool ok = module != ERROR &&
                  dict_set_str(vm, cls->dict, vm->names[N___module__], module);
        if (module != ERROR)
            decref(vm, module);
        if (!ok)
            return false;
    }
    Value chain[16];
    size_t n = 0;
    Class *second = id == C_ExceptionGroup ? vm->classes[C_Exception] : NULL;
    for (Class *c = cls; c; c = c->base) {
        chain[n++] = from_object(c);
        if (second && c == vm->classes[C_BaseExceptionGroup])
            chain[n++] = from_object(second);
    }
    if (!cls->mro) {
        Value mro = tuple_from(vm, chain, n);
        if (mro == ERROR)
            return false;
        cls->mro = as_tuple(mro);
    }
    if (cls->bases)
        return true;
    Value bases = id == C_object ? tuple_from(vm, NULL, 0)
                  : second
                      ? tuple_pack(vm, 2, from_object(cls->base),
                                   from_object(second))
                      : tuple_pack(vm, 1, from_object(cls->base));
    if (bases == ERROR)
        return false;
    if (cls->base && (!class_add_subclass(vm, cls->base, cls) ||
                      (second && !class_add_subclass(vm, second, cls)))) {
        decref(vm, bases);
        return false;
    }
    cls->bases = as_tuple(bases);
    return true;
}

bool classes_create(VM *vm)
{
    if (!shapes_init(vm))
        return false;
    for (int id = 1; id < C_MODULE_FIRST; id++)
        if (!class_create(vm, (ClassId)id))
            return false;
    return true;
}

bool classes_link(VM *vm)
{
    for (int id = 1; id < C_MODULE_FIRST; id++)
        if (!class_link(vm, (ClassId)id))
            return false;
    return true;
}

/* Last step, when all are defined.  The __getattribute__ of these is object's,
 * but programs find it in their own dicts, before that of a class that follows
 * in an MRO. */
void classes_finish(VM *vm)
{
    static const ClassId own[] = {
        C_int,   C_complex, C_bytes,    C_bytearray, C_list,
        C_tuple, C_dict,    C_set,      C_range,     C_slice,
        C_zip,   C_map,     C_property, C_enumerate, C_filter,
        C_reversed, C_BaseException,
    };
    Str *name = vm->specials[SP_GETATTRIBUTE];
    Value plain = class_lookup(vm, vm->classes[C_object], name);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        Dict *dict = vm->classes[own[i]]->dict;
        if (dict_find_str(vm, dict, name) == UNBOUND &&
            !dict_set_str(vm, dict, name, plain))
            error_clear(vm);
    }
    class_forget_all(vm);
    for (int id = 1; id < C_MODULE_FIRST; id++)
        class_refresh(vm, vm->classes[id]);
}

static bool add_rows(VM *vm, Class *cls, const MethodDef *rows);

static bool add_row(VM *vm, Class *cls, const MethodDef *def)
{
    if (def_kind(def) == M_ROWS)
        return add_rows(vm, cls, def->rows);
    if (!def->fn) {
        Str *name = str_intern_new(vm, def->name, strlen(def->name));
        bool ok = name && dict_set_str(vm, cls->dict, name, NONE);
        if (name)
            release(vm, name);
        return ok;
    }
    bool getset = def_is_getset(def);
    Value v = getset ? getset_new(vm, def, cls)
                     : native_new(vm, def, cls, NULL);
    if (v == ERROR)
        return false;
    Str *name = getset ? as(GetSet, v)->name : as(Native, v)->name;
    bool ok = dict_set_str(vm, cls->dict, name, v);
    decref(vm, v);
    return ok;
}

/* Who compares in C for equality has all comparisons, as with CPython's one
 * function for the six. */
static bool add_comparisons(VM *vm, Class *cls)
{
    for (const MethodDef *row = object_comparisons; row->name; row++) {
        Str *name = str_intern_new(vm, row->name, strlen(row->name));
        bool ok = name && (dict_find_str(vm, cls->dict, name) != UNBOUND ||
                           add_row(vm, cls, row));
        if (name)
            release(vm, name);
        if (!ok)
            return false;
    }
    return true;
}

static bool add_rows(VM *vm, Class *cls, const MethodDef *rows)
{
    for (const MethodDef *row = rows; row && row->name; row++) {
        if (!add_row(vm, cls, row))
            return false;
        if (strcmp(row->name, "__del__") == 0)
            cls->shape->dealloc = instance_dealloc;
    }
    return true;
}

static bool fill(VM *vm, const ClassDef *def)
{
    Class *cls = vm->classes[def->id];
    Class *base = cls->base;
    cls->flags |= def->flags;
    cls->ops = def->ops ? def->ops : base ? base->ops : NULL;
    cls->item_size = def->item_size;
    cls->native_size = def->size ? def->size : base ? base->native_size
                                                    : sizeof(Object);
    cls->native_size = (cls->native_size + 7) / 8 * 8;
    cls->basic_size = cls->native_size;
    cls->dict_offset = def->dict_offset ? def->dict_offset
                       : base           ? base->dict_offset
                                        : 0;
    cls->weak_offset = def->weak_offset ? def->weak_offset
                       : base           ? base->weak_offset
                                        : 0;
    if (cls->dict_offset)
        cls->flags |= CLS_HAS_DICT;
    if (cls->weak_offset)
        cls->flags |= CLS_HAS_WEAK;
    cls->shape->size = cls->basic_size;
    cls->shape->kind = cls->flags & CLS_LEAF ? HEAP_LEAF : HEAP_NODE;
    if (cls->flags & CLS_HAS_WEAK)
        cls->shape->dealloc = instance_dealloc;
    if (!add_rows(vm, cls, def->methods))
        return false;
    Str *eq = vm->specials[SP_EQ];
    if (dict_find_str(vm, cls->dict, eq) != UNBOUND &&
        !add_comparisons(vm, cls))
        return false;
    Str *name = vm->names[N___doc__];
    if (!def->doc && dict_find_str(vm, cls->dict, name) != UNBOUND)
        return true; /* that of its instances */
    Value doc = def->doc ? str_from(vm, def->doc) : NONE;
    bool ok = doc != ERROR &&
              dict_set_str(vm, cls->dict, name, doc);
    decref(vm, doc);
    return ok;
}

bool class_define(VM *vm, const ClassDef *def)
{
    if (def->id < C_MODULE_FIRST)
        return fill(vm, def);
    /* Every class that is ready has object's __repr__ or one of its own. */
    Class *cls = vm->classes[def->id];
    if (cls && cls->special[SP_REPR])
        return true;
    if (!class_create(vm, def->id) || !class_link(vm, def->id) ||
        !fill(vm, def))
        return false;
    class_refresh(vm, vm->classes[def->id]);
    return true;
}
