/* generic.c: making type parameters, type aliases and generic bases.
 *
 * The objects are those of stdlib/_typevars.py, which is imported when the
 * first of these instructions runs.
 */
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

/* The namespace in which lazy expressions of a class body run; else None. */
static Value lazy_namespace(Frame *f)
{
    return f->code->flags & CODE_CLASS_BODY ? f->locals : NONE;
}

bool op_type_param(VM *vm, Frame *f, const Instr *i)
{
    Value *b = &f->regs[i->a];
    Value bound = register_move(&b[0]), value = register_move(&b[1]);
    Value args[] = {from_small(i->c), f->code->consts[i->b], bound, value,
                    lazy_namespace(f)};
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
    Value params = register_move(&b[0]), value = register_move(&b[1]);
    Value args[] = {f->code->consts[i->b], params, value, lazy_namespace(f)};
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
