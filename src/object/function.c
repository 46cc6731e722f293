/* function.c: functions, cells and bound methods.
 *
 * Function objects are made by the VM's function instruction, which fills in
 * defaults, closure and annotations after function_new.  Annotations arrive
 * as a flat tuple (name, value, ...) and become a dict when someone looks.
 * The dict word and the weakref word lie inside the struct.
 */
#include "object/function.h"

#include <stdio.h>

#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/native.h"
#include "object/protocol.h"
#include "object/str.h"

/* --- function: making ---------------------------------------------------- */

Value function_new(VM *vm, Code *code, Dict *globals)
{
    Function *f = object_new(vm, C_function, sizeof *f);
    if (!f)
        return ERROR;
    Value module = dict_find_str(vm, globals, vm->names[N___name__]);
    f->code = retain(code);
    f->globals = retain(globals);
    f->closure = NULL;
    f->defaults = f->kwdefaults = f->annotations = UNBOUND;
    f->name = incref(from_object(code->name));
    f->qualname = incref(from_object(code->qualname));
    f->module = incref(module);
    f->doc = incref(code->docstring);
    f->type_params = UNBOUND;
    f->dict = UNBOUND;
    f->weakrefs = 0;
    return from_object(f);
}

static bool check_closure(VM *vm, Code *code, Value closure)
{
    size_t need = code->freevars ? code->freevars->count : 0;
    if (closure == NONE && need == 0)
        return true;
    if (!is_tuple(vm, closure)) {
        raise_error(vm, C_TypeError,
                    need && closure == NONE ? "arg 5 (closure) must be tuple"
                         : "arg 5 (closure) must be None or tuple");
        return false;
    }
    Tuple *t = as_tuple(closure);
    if (t->count != need) {
        raise_error(vm, C_ValueError,
                    "%S requires closure of length %z, not %z", code->name,
                    (ptrdiff_t)need, (ptrdiff_t)t->count);
        return false;
    }
    for (size_t i = 0; i < need; i++) {
        if (!is_exact(t->items[i], C_cell)) {
            raise_error(vm, C_TypeError,
                        "arg 5 (closure) expected cell, found %T",
                        t->items[i]);
            return false;
        }
    }
    return true;
}

/* types.FunctionType(code, globals, name, argdefs, closure, kwdefaults) */
static Value function_make(VM *vm, Value *args, int nargs)
{
    Value code = args[1], name = args[3], defaults = args[4];
    Value closure = args[5], kwdefaults = args[6];
    if (!is_exact(code, C_code))
        return raise_error(vm, C_TypeError,
                           "function() argument 'code' must be code, not %A",
                           code);
    if (!is_dict(vm, args[2]))
        return raise_error(vm, C_TypeError,
                           "function() argument 'globals' must be dict, not %A",
                           args[2]);
    if (name != NONE && !is_str(vm, name))
        return raise_error(vm, C_TypeError,
                           "arg 3 (name) must be None or string");
    if (defaults != NONE && !is_tuple(vm, defaults))
        return raise_error(vm, C_TypeError,
                           "arg 4 (defaults) must be None or tuple");
    if (kwdefaults != NONE && !is_dict(vm, kwdefaults))
        return raise_error(vm, C_TypeError,
                           "arg 6 (kwdefaults) must be None or dict");
    if (!check_closure(vm, as_code(code), closure))
        return ERROR;
    Value v = function_new(vm, as_code(code), as_dict(args[2]));
    if (v == ERROR)
        return ERROR;
    Function *f = as_function(v);
    if (name != NONE)
        value_set(vm, &f->name, incref(name));
    if (defaults != NONE)
        f->defaults = incref(defaults);
    if (kwdefaults != NONE)
        f->kwdefaults = incref(kwdefaults);
    if (closure != NONE && as_tuple(closure)->count)
        f->closure = retain(as_tuple(closure));
    return v;
}

/* --- function: attributes ------------------------------------------------ */

/* Who calls a function may have looked at its code and defaults. */
static void forget_caches(VM *vm) { vm->epoch += (uint64_t)1 << 32; }

static Value get_code(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as_function(args[0])->code));
}

static Value set_code(VM *vm, Value *args, int nargs)
{
    Function *f = as_function(args[0]);
    if (!is_exact(args[1], C_code))
        return raise_error(vm, C_TypeError,
                           "__code__ must be set to a code object");
    Code *code = as_code(args[1]);
    size_t have = f->closure ? f->closure->count : 0;
    size_t need = code->freevars ? code->freevars->count : 0;
    if (have != need)
        return raise_error(vm, C_ValueError,
                           "%V() requires a code object with %z free vars, "
                           "not %z",
                           f->name, (ptrdiff_t)have, (ptrdiff_t)need);
    uint32_t kinds = CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR;
    if ((f->code->flags ^ code->flags) & kinds &&
        !raise_warning(vm, C_DeprecationWarning, 1,
                       "Assigning a code object of non-matching type is "
                       "deprecated (e.g., from a generator to a plain "
                       "function)"))
        return ERROR;
    Code *old = f->code;
    f->code = retain(code);
    release(vm, old);
    forget_caches(vm);
    return NONE;
}

static Value get_defaults(VM *vm, Value *args, int nargs)
{
    return or_none(as_function(args[0])->defaults);
}

static Value set_defaults(VM *vm, Value *args, int nargs)
{
    Value v = args[1] == NONE ? UNBOUND : args[1];
    if (v != UNBOUND && !is_tuple(vm, v))
        return raise_error(vm, C_TypeError,
                           "__defaults__ must be set to a tuple object");
    value_set(vm, &as_function(args[0])->defaults, incref(v));
    forget_caches(vm);
    return NONE;
}

static Value get_kwdefaults(VM *vm, Value *args, int nargs)
{
    return or_none(as_function(args[0])->kwdefaults);
}

static Value set_kwdefaults(VM *vm, Value *args, int nargs)
{
    Value v = args[1] == NONE ? UNBOUND : args[1];
    if (v != UNBOUND && !is_dict(vm, v))
        return raise_error(vm, C_TypeError,
                           "__kwdefaults__ must be set to a dict object");
    value_set(vm, &as_function(args[0])->kwdefaults, incref(v));
    forget_caches(vm);
    return NONE;
}

static Value get_closure(VM *vm, Value *args, int nargs)
{
    Tuple *t = as_function(args[0])->closure;
    return t ? incref(from_object(t)) : NONE;
}

static Value get_globals(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as_function(args[0])->globals));
}

static Value get_builtins(VM *vm, Value *args, int nargs)
{
    return incref(from_object(vm->builtins));
}

static Value get_name(VM *vm, Value *args, int nargs)
{
    return incref(as_function(args[0])->name);
}

static Value set_name(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__name__ must be set to a string object");
    value_set(vm, &as_function(args[0])->name, incref(args[1]));
    return NONE;
}

static Value get_qualname(VM *vm, Value *args, int nargs)
{
    return incref(as_function(args[0])->qualname);
}

static Value set_qualname(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__qualname__ must be set to a string object");
    value_set(vm, &as_function(args[0])->qualname, incref(args[1]));
    return NONE;
}

static Value get_doc(VM *vm, Value *args, int nargs)
{
    return or_none(as_function(args[0])->doc);
}

static Value set_doc(VM *vm, Value *args, int nargs)
{
    value_set(vm, &as_function(args[0])->doc, incref(args[1]));
    return NONE;
}

static Value get_module(VM *vm, Value *args, int nargs)
{
    return or_none(as_function(args[0])->module);
}

static Value set_module(VM *vm, Value *args, int nargs)
{
    value_set(vm, &as_function(args[0])->module, incref(args[1]));
    return NONE;
}

static Value get_annotations(VM *vm, Value *args, int nargs)
{
    Function *f = as_function(args[0]);
    if (f->annotations != UNBOUND && !is_exact(f->annotations, C_tuple))
        return incref(f->annotations);
    Dict *dict = dict_new(vm);
    if (!dict)
        return ERROR;
    if (f->annotations != UNBOUND) {
        Tuple *t = as_tuple(f->annotations);
        for (size_t i = 0; i + 1 < t->count; i += 2) {
            if (!dict_set(vm, dict, t->items[i], t->items[i + 1])) {
                release(vm, dict);
                return ERROR;
            }
        }
    }
    value_set(vm, &f->annotations, from_object(dict));
    return incref(f->annotations);
}

static Value set_annotations(VM *vm, Value *args, int nargs)
{
    Value v = args[1] == NONE ? UNBOUND : args[1];
    if (v != UNBOUND && !is_dict(vm, v))
        return raise_error(vm, C_TypeError,
                           "__annotations__ must be set to a dict object");
    value_set(vm, &as_function(args[0])->annotations, incref(v));
    return NONE;
}

static Value get_type_params(VM *vm, Value *args, int nargs)
{
    Value v = as_function(args[0])->type_params;
    return incref(v == UNBOUND ? from_object(vm->empty_tuple) : v);
}

static Value set_type_params(VM *vm, Value *args, int nargs)
{
    if (!is_tuple(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__type_params__ must be set to a tuple");
    value_set(vm, &as_function(args[0])->type_params, incref(args[1]));
    return NONE;
}

/* --- function: methods --------------------------------------------------- */

static Value function_repr(VM *vm, Value *args, int nargs)
{
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    return str_format(vm, "<function %V at %s>",
                      as_function(args[0])->qualname, at);
}

static Value function_get(VM *vm, Value *args, int nargs)
{
    Value obj, cls;
    if (!descriptor_arguments(vm, args, &obj, &cls))
        return ERROR;
    return obj == UNBOUND ? incref(args[0]) : method_new(vm, args[0], obj);
}

/* For natives and wrappers of them as well: the call itself is the VM's. */
static Value forward_call(VM *vm, Value *args, int nargs)
{
    return call_forward(vm, args[0], args + 2, nargs - 2, args[1]);
}

static void function_fini(VM *vm, Object *o)
{
    Function *f = (Function *)o;
    release(vm, f->code);
    release(vm, f->globals);
    if (f->closure)
        release(vm, f->closure);
    decref(vm, f->defaults);
    decref(vm, f->kwdefaults);
    decref(vm, f->annotations);
    decref(vm, f->name);
    decref(vm, f->qualname);
    decref(vm, f->module);
    decref(vm, f->doc);
    decref(vm, f->type_params);
    decref(vm, f->dict);
}

static void function_traverse(Object *o, Visit visit, void *arg)
{
    Function *f = (Function *)o;
    visit(from_object(f->code), arg);
    visit(from_object(f->globals), arg);
    if (f->closure)
        visit(from_object(f->closure), arg);
    visit(f->defaults, arg);
    visit(f->kwdefaults, arg);
    visit(f->annotations, arg);
    visit(f->name, arg);
    visit(f->qualname, arg);
    visit(f->module, arg);
    visit(f->doc, arg);
    visit(f->type_params, arg);
    visit(f->dict, arg);
}

/* Code, globals and closure stay, so that a call still finds them: cells and
 * dicts break the cycles that go through those. */
static void function_clear(VM *vm, Object *o)
{
    Function *f = (Function *)o;
    value_set(vm, &f->defaults, UNBOUND);
    value_set(vm, &f->kwdefaults, UNBOUND);
    value_set(vm, &f->annotations, UNBOUND);
    value_set(vm, &f->module, UNBOUND);
    value_set(vm, &f->doc, UNBOUND);
    value_set(vm, &f->type_params, UNBOUND);
    value_set(vm, &f->dict, UNBOUND);
}

static const TypeOps function_ops = {
    .fini = function_fini,
    .traverse = function_traverse,
    .clear = function_clear,
};

static const MethodDef function_methods[] = {
    NEW(function_make, "cls, code, globals, name=None, argdefs=None, "
                       "closure=None, kwdefaults=None"),
    METHOD("__repr__", function_repr, "", "Return repr(self)."),
    METHOD("__call__", forward_call, "*args, **kwargs",
           "Call self as a function."),
    METHOD("__get__", function_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    MEMBER("__closure__", get_closure, readonly_setter, ""),
    MEMBER("__doc__", get_doc, set_doc, ""),
    MEMBER("__globals__", get_globals, readonly_setter, ""),
    MEMBER("__module__", get_module, set_module, ""),
    MEMBER("__builtins__", get_builtins, readonly_setter, ""),
    GETSET("__code__", get_code, set_code, ""),
    GETSET("__defaults__", get_defaults, set_defaults, ""),
    GETSET("__kwdefaults__", get_kwdefaults, set_kwdefaults, ""),
    GETSET("__annotations__", get_annotations, set_annotations, ""),
    GETSET("__dict__", instance_dict_getter, instance_dict_setter, ""),
    GETSET("__name__", get_name, set_name, ""),
    GETSET("__qualname__", get_qualname, set_qualname, ""),
    GETSET("__type_params__", get_type_params, set_type_params, ""),
    METHODS_END,
};

/* --- cells --------------------------------------------------------------- */

Value cell_new(VM *vm, Value v)
{
    Cell *c = object_new(vm, C_cell, sizeof *c);
    if (!c)
        return ERROR;
    c->value = incref(v);
    return from_object(c);
}

static Value cell_make(VM *vm, Value *args, int nargs)
{
    return cell_new(vm, args[1]);
}

static Value cell_repr(VM *vm, Value *args, int nargs)
{
    char at[ADDRESS_SIZE], contents[ADDRESS_SIZE];
    Value v = as(Cell, args[0])->value;
    address_text(at, args[0]);
    if (v == UNBOUND)
        return str_format(vm, "<cell at %s: empty>", at);
    address_text(contents, v);
    return str_format(vm, "<cell at %s: %T object at %s>", at, v, contents);
}

static Value cell_get(VM *vm, Value *args, int nargs)
{
    Value v = as(Cell, args[0])->value;
    if (v == UNBOUND)
        return raise_error(vm, C_ValueError, "Cell is empty");
    return incref(v);
}

static Value cell_set(VM *vm, Value *args, int nargs)
{
    value_set(vm, &as(Cell, args[0])->value, incref(args[1]));
    return NONE;
}

/* By contents; an empty cell is the least. */
static Value cell_compare(VM *vm, CompareOp op, Value *args)
{
    if (!is_exact(args[1], C_cell))
        return NOT_IMPLEMENTED;
    Value a = as(Cell, args[0])->value;
    Value b = as(Cell, args[1])->value;
    if (a == UNBOUND || b == UNBOUND)
        return value_compare(vm, op, from_small(a != UNBOUND),
                             from_small(b != UNBOUND));
    incref(a);
    incref(b);
    Value r = value_compare(vm, op, a, b);
    decref(vm, a);
    decref(vm, b);
    return r;
}

static void cell_fini(VM *vm, Object *o) { decref(vm, ((Cell *)o)->value); }

static void cell_traverse(Object *o, Visit visit, void *arg)
{
    visit(((Cell *)o)->value, arg);
}

static void cell_clear(VM *vm, Object *o)
{
    value_set(vm, &((Cell *)o)->value, UNBOUND);
}

static const TypeOps cell_ops = {
    .compare = cell_compare,
    .fini = cell_fini,
    .traverse = cell_traverse,
    .clear = cell_clear,
};

static const MethodDef cell_methods[] = {
    NEW(cell_make, "cls, contents=?, /"),
    METHOD("__repr__", cell_repr, "", "Return repr(self)."),
    ROWS_OF(native_comparisons),
    METHOD("__hash__", NULL, NULL, ""),
    GETSET("cell_contents", cell_get, cell_set, ""),
    METHODS_END,
};

/* --- bound methods ------------------------------------------------------- */

Value method_new(VM *vm, Value fn, Value self)
{
    BoundMethod *m = object_new(vm, C_method, sizeof *m);
    if (!m)
        return ERROR;
    m->fn = incref(fn);
    m->self = incref(self);
    m->weakrefs = 0;
    return from_object(m);
}

static Value method_make(VM *vm, Value *args, int nargs)
{
    if (!value_callable(vm, args[1]))
        return raise_error(vm, C_TypeError, "first argument must be callable");
    if (args[2] == NONE)
        return raise_error(vm, C_TypeError, "instance must not be None");
    return method_new(vm, args[1], args[2]);
}

static Value method_repr(VM *vm, Value *args, int nargs)
{
    BoundMethod *m = as(BoundMethod, args[0]);
    Value name = attr_find(vm, m->fn, vm->names[N___qualname__]);
    if (name == UNBOUND)
        name = attr_find(vm, m->fn, vm->names[N___name__]);
    if (name == ERROR)
        return ERROR;
    Value r = is_str(vm, name)
                  ? str_format(vm, "<bound method %V of %R>", name, m->self)
                  : str_format(vm, "<bound method ? of %R>", m->self);
    decref(vm, name);
    return r;
}

static Value method_hash(VM *vm, Value *args, int nargs)
{
    BoundMethod *m = as(BoundMethod, args[0]);
    int64_t h;
    if (!value_hash(vm, m->fn, &h))
        return ERROR;
    return from_small((h ^ (int64_t)(m->self >> 4)) >> 2);
}

static Value method_eq(VM *vm, Value *args, int nargs)
{
    if (!is_exact(args[1], C_method))
        return NOT_IMPLEMENTED;
    BoundMethod *a = as(BoundMethod, args[0]);
    BoundMethod *b = as(BoundMethod, args[1]);
    if (a->self != b->self)
        return FALSE;
    int equal = value_equal(vm, a->fn, b->fn);
    return equal < 0 ? ERROR : from_bool(equal);
}

/* What the class method does not have is looked up in the function. */
static Value method_getattribute(VM *vm, Value *args, int nargs)
{
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value v;
    if (class_lookup(vm, class_of(vm, args[0]), name) != UNBOUND)
        v = attr_get_generic(vm, args[0], name);
    else
        v = attr_get(vm, as(BoundMethod, args[0])->fn, name);
    release(vm, name);
    return v;
}

static Value method_func(VM *vm, Value *args, int nargs)
{
    return incref(as(BoundMethod, args[0])->fn);
}

static Value method_self(VM *vm, Value *args, int nargs)
{
    return incref(as(BoundMethod, args[0])->self);
}

static Value method_doc(VM *vm, Value *args, int nargs)
{
    Value v = attr_find(vm, as(BoundMethod, args[0])->fn, vm->names[N___doc__]);
    return v == UNBOUND ? NONE : v;
}

/* It is bound already. */
static Value method_get(VM *vm, Value *args, int nargs)
{
    Value obj, cls;
    return descriptor_arguments(vm, args, &obj, &cls) ? incref(args[0])
                                                      : ERROR;
}

/* getattr(self.__self__, name) */
static Value method_reduce(VM *vm, Value *args, int nargs)
{
    BoundMethod *m = as(BoundMethod, args[0]);
    Value key = str_from(vm, "getattr");
    if (key == ERROR)
        return ERROR;
    Value fn = dict_find(vm, vm->builtins, key);
    decref(vm, key);
    if (fn == ERROR)
        return ERROR;
    if (fn == UNBOUND)
        return raise_error(vm, C_AttributeError, "getattr");
    Value name = attr_get(vm, m->fn, vm->names[N___name__]);
    if (name == ERROR)
        return ERROR;
    Value inner = tuple_pack(vm, 2, m->self, name);
    decref(vm, name);
    if (inner == ERROR)
        return ERROR;
    Value r = tuple_pack(vm, 2, fn, inner);
    decref(vm, inner);
    return r;
}

static void method_fini(VM *vm, Object *o)
{
    BoundMethod *m = (BoundMethod *)o;
    decref(vm, m->fn);
    decref(vm, m->self);
}

static void method_traverse(Object *o, Visit visit, void *arg)
{
    BoundMethod *m = (BoundMethod *)o;
    visit(m->fn, arg);
    visit(m->self, arg);
}

static const TypeOps method_ops = {
    .fini = method_fini,
    .traverse = method_traverse,
};

static const MethodDef method_methods[] = {
    NEW(method_make, "cls, function, instance, /"),
    METHOD("__repr__", method_repr, "", "Return repr(self)."),
    METHOD("__hash__", method_hash, "", "Return hash(self)."),
    METHOD("__call__", forward_call, "*args, **kwargs",
           "Call self as a function."),
    METHOD("__getattribute__", method_getattribute, "name, /",
           "Return getattr(self, name)."),
    METHOD("__eq__", method_eq, "value, /", "Return self==value."),
    METHOD("__get__", method_get, "instance, owner=None, /",
           "Return an attribute of instance, which is of type owner."),
    METHOD("__reduce__", method_reduce, "", "Return what makes a copy."),
    MEMBER("__func__", method_func, readonly_setter,
           "the function (or other callable) implementing a method"),
    MEMBER("__self__", method_self, readonly_setter,
           "the instance to which a method is bound"),
    GETSET("__doc__", method_doc, NULL, ""),
    METHODS_END,
};

bool function_init_classes(VM *vm)
{
    static const ClassDef function_def = {
        .id = C_function,
        .flags = CLS_FINAL,
        .size = sizeof(Function),
        .ops = &function_ops,
        .methods = function_methods,
        .dict_offset = offsetof(Function, dict),
        .weak_offset = offsetof(Function, weakrefs),
    };
    static const ClassDef cell_def = {
        .id = C_cell,
        .flags = CLS_FINAL,
        .size = sizeof(Cell),
        .ops = &cell_ops,
        .methods = cell_methods,
        .doc = "Create a new cell object.\n\nWithout contents the cell is "
               "empty, and reading its cell_contents raises\na ValueError.",
    };
    static const ClassDef method_def = {
        .id = C_method,
        .flags = CLS_FINAL,
        .size = sizeof(BoundMethod),
        .ops = &method_ops,
        .methods = method_methods,
        .weak_offset = offsetof(BoundMethod, weakrefs),
    };
    return class_define(vm, &function_def) && class_define(vm, &cell_def) &&
           class_define(vm, &method_def) && native_init_classes(vm);
}
