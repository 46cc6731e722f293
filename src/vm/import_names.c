/* import_names.c: the instructions of import statements.
 *
 * They ask __import__ for the module, which is import_level unless a program
 * has put something else there, and bind what comes of it: a module, names of
 * it, or all its public names.
 */
#include "object/class.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/module.h"
#include "object/str.h"
#include "vm/import.h"
#include "vm/operations.h"
#include "vm/registers.h"

bool op_import(VM *vm, Frame *f, const Instr *i)
{
    Value *b = &f->regs[i->a];
    Value fromlist = register_move(&b[0]);
    Value level = register_move(&b[1]);
    Str *name = as_str(f->code->consts[i->b]);
    Value globals = from_object(f->globals);
    Value hook = find_builtin(vm, f, vm->names[N___import__]);
    Value r;
    if (hook == ERROR) {
        r = ERROR;
    } else if (hook == UNBOUND) {
        r = raise_error(vm, C_ImportError, "__import__ not found");
    } else if (is_exact(hook, C_native)) {
        r = import_level(vm, name, globals, fromlist,
                         (ptrdiff_t)as_small(level));
    } else {
        Value args[5] = {from_object(name), globals, NONE, fromlist, level};
        r = call(vm, hook, args, 5);
    }
    if (hook != ERROR)
        decref(vm, hook);
    decref(vm, fromlist);
    decref(vm, level);
    if (r == ERROR)
        return false;
    value_set(vm, &b[0], r);
    return true;
}

static Value cannot_import(VM *vm, Value module, Str *name)
{
    Value own = attr_find(vm, module, vm->names[N___name__]);
    if (own == ERROR)
        return ERROR;
    Value file = attr_find(vm, module, vm->names[N___file__]);
    if (file == ERROR) {
        decref(vm, own);
        return ERROR;
    }
    bool known = file != UNBOUND && is_str(vm, file);
    Value shown = own == UNBOUND ? UNBOUND : incref(own);
    Value text;
    if (shown == UNBOUND)
        text = str_format(vm, "cannot import name '%S' from '<unknown module "
                              "name>' (unknown location)", name);
    else if (import_is_initializing(vm, module))
        text = known ? str_format(vm,
                                  "cannot import name '%S' from partially "
                                  "initialized module '%V' (most likely due "
                                  "to a circular import) (%V)",
                                  name, shown, file)
                     : str_format(vm,
                                  "cannot import name '%S' from partially "
                                  "initialized module '%V' (most likely due "
                                  "to a circular import) (unknown location)",
                                  name, shown);
    else if (known)
        text = str_format(vm, "cannot import name '%S' from '%V' (%V)", name,
                          shown, file);
    else
        text = str_format(vm,
                          "cannot import name '%S' from '%V' (unknown "
                          "location)",
                          name, shown);
    decref(vm, shown);
    Value r = ERROR;
    if (text != ERROR) {
        Value exc = exception_new(vm, vm->classes[C_ImportError], &text, 1);
        decref(vm, text);
        if (exc != ERROR) {
            bool ok = attr_set(vm, exc, vm->names[N_name],
                               own == UNBOUND ? NONE : own) &&
                      attr_set(vm, exc, vm->names[N_path],
                               known ? file : NONE) &&
                      attr_set(vm, exc, vm->names[N_name_from],
                               from_object(name));
            if (ok)
                r = raise_object(vm, exc);
            else
                decref(vm, exc);
        }
    }
    decref(vm, own);
    decref(vm, file);
    return r;
}

Value op_import_from(VM *vm, Value module, Str *name)
{
    Value v = attr_find(vm, module, name);
    if (v != UNBOUND)
        return v;
    /* A submodule that is being imported, in a circle. */
    Value own = attr_find(vm, module, vm->names[N___name__]);
    if (own != UNBOUND && own != ERROR && is_str(vm, own)) {
        Value full = str_format(vm, "%V.%S", own, name);
        decref(vm, own);
        if (full == ERROR)
            return ERROR;
        v = dict_find(vm, vm->modules, full);
        decref(vm, full);
        if (v != UNBOUND)
            return v == ERROR ? ERROR : incref(v);
    } else if (own == ERROR) {
        return ERROR;
    } else {
        decref(vm, own);
    }
    return cannot_import(vm, module, name);
}

typedef struct StarImport {
    Frame *f;
    Value module;
    bool all; /* names come from __all__ */
} StarImport;

static bool star_name(VM *vm, Value item, void *arg)
{
    StarImport *s = arg;
    if (!is_str(vm, item)) {
        if (!s->all)
            return true;
        Value own = attr_find(vm, s->module, vm->names[N___name__]);
        if (own == ERROR)
            return false;
        raise_error(vm, C_TypeError,
                    "Item in %V.__all__ must be str, not %T", own, item);
        decref(vm, own);
        return false;
    }
    Str *given = as_str(item);
    if (!s->all && given->data[0] == '_')
        return true;
    Str *name = str_intern_new(vm, given->data, given->size);
    if (!name)
        return false;
    Value v = attr_get(vm, s->module, name);
    bool ok = v != ERROR;
    if (ok) {
        ok = s->f->locals != UNBOUND
                 ? op_set_name(vm, s->f, name, v)
                 : dict_set_str(vm, s->f->globals, name, v);
        decref(vm, v);
    }
    release(vm, name);
    return ok;
}

bool op_import_star(VM *vm, Frame *f, Value module)
{
    StarImport s = {f, module, true};
    Value names = attr_find(vm, module, vm->names[N___all__]);
    if (names == UNBOUND) {
        s.all = false;
        names = attr_find(vm, module, vm->names[N___dict__]);
        if (names == UNBOUND) {
            raise_error(vm, C_ImportError,
                        "from-import-* object has no __dict__ and no __all__");
            return false;
        }
        if (names != ERROR) {
            Value keys = list_from_iterable(vm, names);
            decref(vm, names);
            names = keys;
        }
    }
    if (names == ERROR)
        return false;
    if (s.all && !class_of(vm, names)->special[SP_GETITEM]) {
        raise_error(vm, C_TypeError, "'%T' object does not support indexing",
                    names);
        decref(vm, names);
        return false;
    }
    bool ok = value_each(vm, names, star_name, &s);
    decref(vm, names);
    return ok;
}
