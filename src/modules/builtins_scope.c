/* builtins_scope.c: the namespaces of running code: globals(), locals(),
 * vars(), dir().
 *
 * A native has no frame: the frame on top is its caller's.  What locals()
 * gives for a function is a snapshot (PEP 667); in a module it is the globals,
 * in a class body its namespace.
 */
#include "modules/module.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "vm/frame.h"

Frame *scope_caller(VM *vm)
{
    return vm->frame && vm->frame != vm->bottom ? vm->frame : NULL;
}

static bool in_tuple(const Tuple *t, Value v)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->items[i] == v)
            return true;
    return false;
}

/* Registers of captured variables hold cells; a variable may also hold a cell
 * that the program got hold of. */
static bool add_registers(VM *vm, Frame *f, Dict *d)
{
    Code *code = f->code;
    for (size_t i = 0; i < code->varnames->count; i++) {
        Value name = code->varnames->items[i];
        Value v = f->regs[i];
        if (is_exact(v, C_cell) && in_tuple(code->cellvars, name))
            v = as(Cell, v)->value;
        if (v != UNBOUND && !dict_set_str(vm, d, as_str(name), v))
            return false;
    }
    return true;
}

static bool add_free(VM *vm, Frame *f, Dict *d)
{
    Tuple *names = f->code->freevars;
    for (size_t i = 0; i < names->count; i++) {
        Value v = as(Cell, f->fn->closure->items[i])->value;
        if (v != UNBOUND && !dict_set_str(vm, d, as_str(names->items[i]), v))
            return false;
    }
    return true;
}

/* In a module or class body: is an inlined comprehension running?  Then its
 * variables alone are what locals() shows, as in CPython. */
static bool in_comprehension(VM *vm, const Frame *f)
{
    const Code *code = f->code;
    if (code->flags & CODE_NEWLOCALS)
        return false;
    for (size_t i = 0; i < code->varnames->count; i++) {
        Value v = f->regs[i];
        if (is_exact(v, C_cell))
            v = as(Cell, v)->value;
        if (v != UNBOUND && code->varnames->items[i] !=
                                from_object(vm->names[N___class__]))
            return true;
    }
    return false;
}

Value scope_locals(VM *vm, Frame *f)
{
    if (in_comprehension(vm, f)) {
        Dict *d = dict_new(vm);
        if (!d)
            return ERROR;
        if (add_registers(vm, f, d))
            return from_object(d);
        release(vm, d);
        return ERROR;
    }
    if (f->locals != UNBOUND)
        return incref(f->locals);
    if (!(f->code->flags & CODE_NEWLOCALS))
        return incref(from_object(f->globals));
    Dict *d = dict_new(vm);
    if (!d)
        return ERROR;
    if (add_registers(vm, f, d) && add_free(vm, f, d))
        return from_object(d);
    release(vm, d);
    return ERROR;
}

static Value caller_locals(VM *vm)
{
    Frame *f = scope_caller(vm);
    if (!f)
        return raise_error(vm, C_SystemError, "frame does not exist");
    return scope_locals(vm, f);
}

static NATIVE(builtin_globals)
{
    Frame *f = scope_caller(vm);
    return f ? incref(from_object(f->globals)) : NONE;
}

static NATIVE(builtin_locals)
{
    return caller_locals(vm);
}

static NATIVE(builtin_vars)
{
    if (args[0] == UNBOUND)
        return caller_locals(vm);
    Value v = attr_find(vm, args[0], vm->names[N___dict__]);
    if (v == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "vars() argument must have __dict__ attribute");
    return v;
}

/* A sorted list of what an iterable gives; steals it. */
static Value sorted_names(VM *vm, Value names)
{
    if (names == ERROR)
        return ERROR;
    Value list = list_from_iterable(vm, names);
    decref(vm, names);
    if (list == ERROR || list_sort(vm, as_list(list), UNBOUND, false))
        return list;
    decref(vm, list);
    return ERROR;
}

static NATIVE(builtin_dir)
{
    Value names;
    if (args[0] == UNBOUND) {
        Value scope = caller_locals(vm);
        if (scope == ERROR)
            return ERROR;
        names = is_exact(scope, C_dict)
                    ? incref(scope)
                    : call_method(vm, scope, vm->names[N_keys], NULL, 0);
        decref(vm, scope);
    } else {
        names = call_special(vm, args[0], SP_DIR, NULL, 0);
        if (names == UNBOUND)
            return raise_error(vm, C_TypeError,
                               "object does not provide __dir__");
    }
    return sorted_names(vm, names);
}

const MethodDef builtins_scope_rows[] = {
    FUNCTION("dir", builtin_dir, "object=?, /",
             "Return the sorted names in the scope, or those of the object's "
             "attributes."),
    FUNCTION("globals", builtin_globals, "/",
             "Return the dictionary of the module's variables."),
    FUNCTION("locals", builtin_locals, "/",
             "Return a dictionary of the local variables."),
    FUNCTION("vars", builtin_vars, "object=?, /",
             "Return the __dict__ of the object, or locals()."),
    METHODS_END,
};
