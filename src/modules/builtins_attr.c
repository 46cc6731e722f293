/* builtins_attr.c: the built-in functions about attributes, classes and
 * representation.
 *
 * Rows for the table in builtins.c; each function borrows its arguments.
 */
#include "modules/module.h"
#include "object/descriptor.h"
#include "object/str.h"
#include "vm/operations.h"

static NATIVE(builtin_getattr)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value v;
    if (args[2] == UNBOUND) {
        v = op_attr_known(vm, args[0], name);
        if (v == UNBOUND)
            v = attr_get(vm, args[0], name);
    } else {
        v = attr_find(vm, args[0], name);
        if (v == UNBOUND)
            v = incref(args[2]);
    }
    release(vm, name);
    return v;
}

static NATIVE(builtin_hasattr)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value v = attr_find(vm, args[0], name);
    release(vm, name);
    if (v == ERROR)
        return ERROR;
    decref(vm, v);
    return from_bool(v != UNBOUND);
}

static NATIVE(builtin_setattr)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    bool ok = attr_set(vm, args[0], name, args[2]);
    release(vm, name);
    return ok ? NONE : ERROR;
}

static NATIVE(builtin_delattr)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    bool ok = attr_del(vm, args[0], name);
    release(vm, name);
    return ok ? NONE : ERROR;
}

static NATIVE(builtin_callable)
{
    return from_bool(value_callable(vm, args[0]));
}

static NATIVE(builtin_isinstance)
{
    int r = value_isinstance(vm, args[0], args[1]);
    return r < 0 ? ERROR : from_bool(r);
}

static NATIVE(builtin_issubclass)
{
    int r = value_issubclass(vm, args[0], args[1]);
    return r < 0 ? ERROR : from_bool(r);
}

static NATIVE(builtin_repr)
{
    return value_repr(vm, args[0]);
}

static NATIVE(builtin_ascii)
{
    return value_ascii(vm, args[0]);
}

static NATIVE(builtin_format)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "format() argument 2 must be str, not %A",
                           args[1]);
    return value_format(vm, args[0], as_str(args[1]));
}

const MethodDef builtins_attr_rows[] = {
    FUNCTION("__build_class__", build_class, "*args, **kwargs",
             "Internal helper function used by the class statement."),
    FUNCTION("ascii", builtin_ascii, "obj, /",
             "Return a printable representation in ASCII."),
    FUNCTION("callable", builtin_callable, "obj, /",
             "Return whether the object can be called."),
    FUNCTION("delattr", builtin_delattr, "obj, name, /",
             "Delete the named attribute: delattr(x, 'y') is del x.y."),
    FUNCTION("format", builtin_format, "value, format_spec='', /",
             "Return value.__format__(format_spec)."),
    FUNCTION("getattr", builtin_getattr, "object, name, default=?, /",
             "Return the named attribute: getattr(x, 'y') is x.y."),
    FUNCTION("hasattr", builtin_hasattr, "obj, name, /",
             "Return whether the object has the named attribute."),
    FUNCTION("isinstance", builtin_isinstance, "obj, class_or_tuple, /",
             "Return whether the object is an instance of a class or of one "
             "of a tuple of classes."),
    FUNCTION("issubclass", builtin_issubclass, "cls, class_or_tuple, /",
             "Return whether the class derives from a class or from one of "
             "a tuple of classes."),
    FUNCTION("repr", builtin_repr, "obj, /",
             "Return the canonical representation of the object."),
    FUNCTION("setattr", builtin_setattr, "obj, name, value, /",
             "Set the named attribute: setattr(x, 'y', v) is x.y = v."),
    METHODS_END,
};
