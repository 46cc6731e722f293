/* generic.c: making type parameters, type aliases and generic bases.
 *
 * The objects are those of stdlib/_typevars.py, which is imported when the
 * first of these instructions runs.
 */
#include "object/dict.h"
#include "object/function.h"
#include "object/list.h"
#include "object/str.h"
#include "vm/operations.h"
#include "vm/registers.h"
#include "vm/vm.h"

Value call_library(VM *vm, const char *module_name, const char *name,
                   const Value *args, int n)
{
    Value r = ERROR, module = ERROR;
    Str *where = str_intern_new(vm, module_name, strlen(module_name));
    Str *what = str_intern_new(vm, name, strlen(name));
    if (where && what)
        module = import_module(vm, where);
    if (module != ERROR) {
        Value fn = attr_get(vm, module, what);
        if (fn != ERROR)
            r = call(vm, fn, args, n);
        decref(vm, fn);
        decref(vm, module);
    }
    if (where)
        release(vm, where);
    if (what)
        release(vm, what);
    return r;
}

/* _typevars.name(*args).  Owned. */
static Value call_helper(VM *vm, const char *name, const Value *args, int n)
{
    return call_library(vm, "_typevars", name, args, n);
}

/* Where lazy expressions of a class body find its names: a cell of the
 * namespace, which holds the class's own as soon as there is a class; else
 * None.  Borrowed. */
static Value lazy_namespace(VM *vm, Frame *f)
{
    if (!(f->code->flags & CODE_CLASS_BODY))
        return NONE;
    Str *name = vm->names[N___classdictcell__];
    if (!is_dict(vm, f->locals))
        return f->locals;
    Value cell = dict_find_str(vm, as_dict(f->locals), name);
    if (cell != UNBOUND && (cell == ERROR || is_exact(cell, C_cell)))
        return cell;
    cell = cell_new(vm, f->locals);
    if (cell == ERROR)
        return ERROR;
    bool ok = dict_set_str(vm, as_dict(f->locals), name, cell);
    decref(vm, cell); /* the namespace has it */
    return ok ? cell : ERROR;
}

bool op_type_param(VM *vm, Frame *f, const Instr *i)
{
    Value *b = &f->regs[i->a];
    Value namespace = lazy_namespace(vm, f);
    if (namespace == ERROR)
        return false;
    Value bound = register_move(&b[0]), value = register_move(&b[1]);
    Value args[] = {from_small(i->c), f->code->consts[i->b], bound, value,
                    namespace};
    Value r = call_helper(vm, "make_parameter", args, 5);
    decref(vm, bound);
    decref(vm, value);
    if (r != ERROR)
        b[0] = r;
    return r != ERROR;
}

bool op_type_alias(VM *vm, Frame *f, const Instr *i)
{
    Value *b = &f->regs[i->a];
    Value namespace = lazy_namespace(vm, f);
    if (namespace == ERROR)
        return false;
    Value params = register_move(&b[0]), value = register_move(&b[1]);
    Value args[] = {f->code->consts[i->b], params, value, namespace};
    Value r = call_helper(vm, "make_alias", args, 4);
    decref(vm, params);
    decref(vm, value);
    if (r != ERROR)
        b[0] = r;
    return r != ERROR;
}

bool op_type_generic(VM *vm, Value *R, const Instr *i, uint32_t nlocals)
{
    Value r = call_helper(vm, "make_generic", &R[i->b], 1);
    consume(vm, R, i->b, nlocals);
    if (r != ERROR)
        value_set(vm, &R[i->a], r);
    return r != ERROR;
}
