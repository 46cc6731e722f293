/* native_types.c: functions written in C, as objects of the language.
 *
 * One struct, Native, stands for five classes: functions of modules and bound
 * methods (builtin_function_or_method), the unbound methods of a class
 * (method_descriptor, wrapper_descriptor for special methods), bound special
 * methods (method-wrapper), and class methods (classmethod_descriptor).
 * What they do when called is in native.c.
 */
#include <string.h>

#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

static Native *native(Value v) { return as(Native, v); }

/* Bound to what?  UNBOUND for functions of modules, whose self word names the
 * module. */
static Value receiver(const Native *fn)
{
    if (fn->kind == M_FUNCTION)
        return UNBOUND;
    if (fn->kind == M_NEW)
        return from_object(fn->owner);
    return fn->self;
}

/* --- what all have ------------------------------------------------------- */

static Value get_name(VM *vm, Value *args, int nargs)
{
    return incref(from_object(native(args[0])->name));
}

static Value get_qualname(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    if (!fn->owner)
        return incref(from_object(fn->name));
    Value self = receiver(fn);
    Class *of = fn->owner;
    if (fn->head.shape == C_native && self != UNBOUND)
        of = is_class(vm, self) ? as(Class, self) : class_of(vm, self);
    return str_format(vm, "%V.%S", of->qualname, fn->name);
}

static Value get_doc(VM *vm, Value *args, int nargs)
{
    const char *doc = native(args[0])->def->about + 1;
    return *doc ? str_from(vm, doc) : NONE;
}

static Value get_text_signature(VM *vm, Value *args, int nargs)
{
    return native_text_signature(vm, native(args[0]));
}

static Value get_owner(VM *vm, Value *args, int nargs)
{
    Class *owner = native(args[0])->owner;
    return owner ? incref(from_object(owner)) : NONE;
}

static Value native_forward(VM *vm, Value *args, int nargs)
{
    return call_forward(vm, args[0], args + 2, nargs - 2, args[1]);
}

static void native_traverse(Object *o, Visit visit, void *arg)
{
    visit(((Native *)o)->self, arg);
}

static const TypeOps ops = {
    .fini = native_fini,
    .traverse = native_traverse,
};

#define CALL_ROW(fn)                                                        \
    METHOD("__call__", fn, "*args, **kwargs", "Call self as a function.")
#define COMMON_ROWS                                                         \
    GETSET("__qualname__", get_qualname, NULL, ""),                       \
    GETSET("__doc__", get_doc, NULL, ""),                                 \
    GETSET("__text_signature__", get_text_signature, NULL, "")

/* --- unbound: descriptors ------------------------------------------------ */

static Value method_repr(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    return str_format(vm, "<method '%S' of '%N' objects>", fn->name,
                      fn->owner);
}

static Value wrapper_repr(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    return str_format(vm, "<slot wrapper '%S' of '%N' objects>", fn->name,
                      fn->owner);
}

static Value method_get(VM *vm, Value *args, int nargs)
{
    Value obj, cls;
    if (!descriptor_arguments(vm, args, &obj, &cls))
        return ERROR;
    return descriptor_get(vm, args[0], obj, as(Class, cls));
}

static Value classmethod_bind(VM *vm, Native *fn, Value cls)
{
    if (!is_class(vm, cls))
        return raise_error(vm, C_TypeError,
                           "descriptor '%S' for type '%N' needs a type, not a "
                           "'%T' as arg 2",
                           fn->name, fn->owner, cls);
    if (!class_is_subclass(as(Class, cls), fn->owner))
        return raise_error(vm, C_TypeError,
                           "descriptor '%S' requires a subtype of '%N' but "
                           "received '%N'",
                           fn->name, fn->owner, as(Class, cls));
    return descriptor_get(vm, from_object(fn), UNBOUND, as(Class, cls));
}

static Value classmethod_get(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    Value cls = args[2];
    Value obj;
    if (cls == NONE && !descriptor_arguments(vm, args, &obj, &cls))
        return ERROR;
    return classmethod_bind(vm, fn, cls);
}

/* Its first argument is the class. */
static Value classmethod_call(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    if (nargs == 2)
        return raise_error(vm, C_TypeError,
                           "descriptor '%S' of '%N' object needs an argument",
                           fn->name, fn->owner);
    Value bound = classmethod_bind(vm, fn, args[2]);
    if (bound == ERROR)
        return ERROR;
    Value r = call_forward(vm, bound, args + 3, nargs - 3, args[1]);
    decref(vm, bound);
    return r;
}

/* getattr(owner, name), as pickle wants it. */
static Value descr_reduce(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    return builtin_reduced(vm, "getattr",
                           tuple_pack(vm, 2, from_object(fn->owner),
                                      from_object(fn->name)),
                           UNBOUND);
}

static const MethodDef method_rows[] = {
    METHOD("__repr__", method_repr, "", "Return repr(self)."),
    METHOD("__get__", method_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    METHOD("__reduce__", descr_reduce, "", ""),
    MEMBER("__objclass__", get_owner, readonly_setter, ""),
    MEMBER("__name__", get_name, readonly_setter, ""),
    CALL_ROW(native_forward),
    COMMON_ROWS,
    METHODS_END,
};

static const MethodDef wrapper_rows[] = {
    METHOD("__repr__", wrapper_repr, "", "Return repr(self)."),
    METHOD("__get__", method_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    METHOD("__reduce__", descr_reduce, "", ""),
    MEMBER("__objclass__", get_owner, readonly_setter, ""),
    MEMBER("__name__", get_name, readonly_setter, ""),
    CALL_ROW(native_forward),
    COMMON_ROWS,
    METHODS_END,
};

static const MethodDef classmethod_rows[] = {
    METHOD("__repr__", method_repr, "", "Return repr(self)."),
    METHOD("__get__", classmethod_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    MEMBER("__objclass__", get_owner, readonly_setter, ""),
    MEMBER("__name__", get_name, readonly_setter, ""),
    CALL_ROW(classmethod_call),
    COMMON_ROWS,
    METHODS_END,
};

/* --- bound, and functions of modules ------------------------------------- */

static Value function_repr(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    Value self = receiver(fn);
    if (self == UNBOUND && fn->kind == M_STATIC)
        self = from_object(fn->owner);
    if (self == UNBOUND)
        return str_format(vm, "<built-in function %S>", fn->name);
    char at[ADDRESS_SIZE];
    address_text(at, self);
    return str_format(vm, "<built-in method %S of %T object at %s>", fn->name,
                      self, at);
}

static Value bound_repr(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    char at[ADDRESS_SIZE];
    address_text(at, fn->self);
    return str_format(vm, "<method-wrapper '%S' of %T object at %s>", fn->name,
                      fn->self, at);
}

static Value get_self(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    if (fn->kind != M_FUNCTION)
        return or_none(receiver(fn));
    if (fn->self == UNBOUND || !vm->modules)
        return NONE;
    Value module = dict_find(vm, vm->modules, fn->self);
    return module == ERROR ? ERROR : or_none(module);
}

static Value get_module(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    return fn->kind == M_FUNCTION ? or_none(fn->self) : NONE;
}

static Value set_module(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    Value v = args[1] == NONE ? UNBOUND : args[1];
    if (fn->kind != M_FUNCTION || (v != UNBOUND && !is_str(vm, v)))
        return readonly_setter(vm, args, nargs);
    value_set(vm, &fn->self, incref(v));
    return NONE;
}

static Value bound_eq(VM *vm, Value *args, int nargs)
{
    if (!is_object(args[1]) ||
        as_object(args[1])->shape != as_object(args[0])->shape)
        return NOT_IMPLEMENTED;
    Native *a = native(args[0]);
    Native *b = native(args[1]);
    return from_bool(a->self == b->self && a->def == b->def);
}

static Value bound_hash(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    uint64_t h = (fn->self >> 4) ^ (uint64_t)(uintptr_t)fn->def >> 3;
    return from_small((int64_t)(h >> 3));
}

/* The name: pickle finds it in its module; or getattr(self, name). */
static Value bound_reduce(VM *vm, Value *args, int nargs)
{
    Native *fn = native(args[0]);
    Value self = receiver(fn);
    if (self == UNBOUND)
        return incref(from_object(fn->name));
    return builtin_reduced(vm, "getattr",
                           tuple_pack(vm, 2, self, from_object(fn->name)),
                           UNBOUND);
}

static const MethodDef function_rows[] = {
    METHOD("__repr__", function_repr, "", "Return repr(self)."),
    METHOD("__hash__", bound_hash, "", "Return hash(self)."),
    METHOD("__eq__", bound_eq, "value, /", "Return self==value."),
    METHOD("__reduce__", bound_reduce, "", ""),
    GETSET("__self__", get_self, NULL, ""),
    GETSET("__module__", get_module, set_module, ""),
    GETSET("__name__", get_name, NULL, ""),
    CALL_ROW(native_forward),
    COMMON_ROWS,
    METHODS_END,
};

static const MethodDef bound_rows[] = {
    METHOD("__repr__", bound_repr, "", "Return repr(self)."),
    METHOD("__hash__", bound_hash, "", "Return hash(self)."),
    METHOD("__eq__", bound_eq, "value, /", "Return self==value."),
    METHOD("__reduce__", bound_reduce, "", ""),
    MEMBER("__self__", get_self, readonly_setter, ""),
    GETSET("__objclass__", get_owner, NULL, ""),
    GETSET("__name__", get_name, NULL, ""),
    CALL_ROW(native_forward),
    COMMON_ROWS,
    METHODS_END,
};

bool native_init_classes(VM *vm)
{
    static const struct {
        ClassId id;
        const MethodDef *rows;
    } classes[] = {
        {C_native, function_rows},     {C_method_descr, method_rows},
        {C_slot_wrapper, wrapper_rows}, {C_method_wrapper, bound_rows},
        {C_classmethod_descr, classmethod_rows},
    };
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        ClassDef def = {
            .id = classes[i].id,
            .flags = CLS_FINAL | CLS_NO_NEW,
            .size = sizeof(Native),
            .ops = &ops,
            .methods = classes[i].rows,
            .weak_offset = classes[i].id == C_native
                               ? offsetof(Native, weakrefs)
                               : 0,
        };
        if (!class_define(vm, &def))
            return false;
    }
    return true;
}
