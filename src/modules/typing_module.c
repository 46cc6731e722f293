/* typing_module.c: the module _typing, the native part of
 * stdlib/_typevars.py.
 */
#include "modules/module.h"
#include "object/descriptor.h"
#include "object/function.h"

/* The value of a lazy expression of a class body, in that class's namespace
 * (or a cell of it). */
static NATIVE(evaluate_row)
{
    Value names = args[1];
    if (is_exact(names, C_cell))
        names = as(Cell, names)->value;
    if (!is_exact(args[0], C_function) || !is_dict(vm, names))
        return raise_error(vm, C_TypeError,
                           "evaluate() takes a function and a dict");
    incref(names);
    Value r = frame_run_body(vm, args[0], names);
    decref(vm, names);
    return r;
}

static NATIVE(union_row)
{
    return union_unchecked(vm, args[0], args[1]);
}

/* To programs a class of CPython's C code: neither changed nor derived from,
 * and named with its module in messages. */
static NATIVE(seal_row)
{
    if (!is_class(vm, args[0]))
        return raise_error(vm, C_TypeError, "seal() takes a class");
    as(Class, args[0])->flags |= CLS_IMMUTABLE | CLS_FINAL;
    return NONE;
}

/* Named with its module too, but otherwise as free as any. */
static NATIVE(name_whole_row)
{
    if (!is_class(vm, args[0]))
        return raise_error(vm, C_TypeError, "name_whole() takes a class");
    as(Class, args[0])->flags |= CLS_NAMED_WHOLE;
    return NONE;
}

static NATIVE(idfunc_row)
{
    return incref(args[0]);
}

bool typing_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("evaluate", evaluate_row, "function, namespace, /",
                 "Run a function without parameters in a namespace."),
        FUNCTION("_idfunc", idfunc_row, "x, /", "Give the argument back."),
        FUNCTION("seal", seal_row, "cls, /",
                 "Let nobody change a class or derive from it."),
        FUNCTION("name_whole", name_whole_row, "cls, /",
                 "Let messages name the module with a class."),
        FUNCTION("union", union_row, "a, b, /",
                 "a | b, whatever the two are."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_typing", rows) &&
           put_class(vm, dict, "GenericAlias", C_generic_alias) &&
           put_class(vm, dict, "UnionType", C_union);
}
