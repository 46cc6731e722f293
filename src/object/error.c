/* error.c: raising from C. */
#include "object/error.h"

#include <stdarg.h>

#include "object/attribute.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/native.h"
#include "object/protocol.h"
#include "object/str.h"

/* Walk from exc along __context__; cut the link that leads back to it. */
static void cut_cycle(VM *vm, Exception *handled, Value exc)
{
    Exception *e = handled;
    Exception *slow = handled;
    bool step = false;
    while (e->context != UNBOUND) {
        if (e->context == exc) {
            e->context = UNBOUND;
            decref(vm, exc);
            return;
        }
        e = as_exception(e->context);
        if (step)
            slow = as_exception(slow->context);
        step = !step;
        if (e == slow)
            return;
    }
}

void error_set_context(VM *vm, Value exc)
{
    Value handled = vm->handled;
    if (handled == UNBOUND || handled == exc)
        return;
    Exception *e = as_exception(exc);
    if (e->context == handled)
        return;
    incref(exc);
    cut_cycle(vm, as_exception(handled), exc);
    value_set(vm, &e->context, incref(handled));
    decref(vm, exc);
}

Value raise_object(VM *vm, Value exc)
{
    if (vm->exception != UNBOUND)
        error_clear(vm);
    error_set_context(vm, exc);
    vm->exception = exc;
    return ERROR;
}

Value raise_value(VM *vm, ClassId cls, Value arg)
{
    Value exc = exception_new(vm, vm->classes[cls], &arg, 1);
    return exc == ERROR ? ERROR : raise_object(vm, exc);
}

Value raise_error(VM *vm, ClassId cls, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    Value text = str_vformat(vm, format, ap);
    va_end(ap);
    if (text == ERROR)
        return ERROR;
    raise_value(vm, cls, text);
    decref(vm, text);
    return ERROR;
}

Value raise_key_error(VM *vm, Value key)
{
    return raise_value(vm, C_KeyError, key);
}

/* Steals what was the place's, to be let go at the next safe point: an old
 * traceback holds locals, and as they die code of the language may run, which
 * nobody expects who asks for memory. */
static void put_aside(VM *vm, Value *place)
{
    Value v = *place;
    *place = UNBOUND;
    if (!is_object(v) || as_object(v)->refs > 1 || vm->nstale == STALE) {
        decref(vm, v);
        return;
    }
    vm->stale[vm->nstale++] = v;
    if (vm->poll > 1)
        vm->poll = 1;
}

Value raise_memory(VM *vm)
{
    put_aside(vm, &vm->exception);
    if (vm->memory_error != UNBOUND) {
        Exception *e = as_exception(vm->memory_error);
        if (vm->memory_error != vm->handled) {
            put_aside(vm, &e->traceback);
            put_aside(vm, &e->context);
        }
        vm->exception = incref(vm->memory_error);
    }
    return ERROR;
}

Value raise_stop_iteration(VM *vm, Value value)
{
    Value exc = exception_new(vm, vm->classes[C_StopIteration], &value,
                              value == UNBOUND ? 0 : 1);
    return exc == ERROR ? ERROR : raise_object(vm, exc);
}

Value raise_binary(VM *vm, const char *op, Value a, Value b)
{
    const char *hint = "";
    if (strcmp(op, ">>") == 0 && is_exact(a, C_native) &&
        strcmp(as(Native, a)->def->name, "print") == 0)
        hint = ". Did you mean \"print(<message>, file=<output_stream>)\"?";
    return raise_error(vm, C_TypeError,
                       "unsupported operand type(s) for %s: '%T' and '%T'%s",
                       op, a, b, hint);
}

/* A module is often called for what it holds by its own name. */
Value raise_uncallable(VM *vm, Value f)
{
    Value name = UNBOUND, held = UNBOUND;
    if (is_exact(f, C_module)) {
        name = attr_find(vm, f, vm->names[N___name__]);
        if (name != UNBOUND && name != ERROR && is_str(vm, name))
            held = attr_find(vm, f, as_str(name));
        if (name == ERROR || held == ERROR)
            error_clear(vm);
    }
    if (held != UNBOUND && held != ERROR && value_callable(vm, held))
        raise_error(vm, C_TypeError,
                    "'%T' object is not callable. Did you mean: "
                    "'%V.%V(...)'?",
                    f, name, name);
    else
        raise_error(vm, C_TypeError, "'%T' object is not callable", f);
    decref(vm, held == ERROR ? NONE : held);
    decref(vm, name == ERROR ? NONE : name);
    return ERROR;
}

Value raise_named(VM *vm, ClassId cls, Value text, Value obj, Str *name)
{
    if (text == ERROR)
        return ERROR;
    Value exc = exception_new(vm, vm->classes[cls], &text, 1);
    decref(vm, text);
    if (exc == ERROR)
        return ERROR;
    Exception *e = as_exception(exc);
    value_set(vm, &e->fields[0], incref(from_object(name)));
    if (obj != UNBOUND)
        value_set(vm, &e->fields[1], incref(obj));
    return raise_object(vm, exc);
}

Value raise_attribute(VM *vm, Value obj, Str *name)
{
    Value text;
    if (is_class(vm, obj))
        text = str_format(vm, "type object '%N' has no attribute '%S'",
                          as(Class, obj), name);
    else if (is_exact(obj, C_module))
        return module_raise_attribute(vm, obj, name);
    else
        return raise_attribute_plain(vm, obj, name);
    return raise_named(vm, C_AttributeError, text, obj, name);
}

/* The class's name with its module: that of an unset slot's owner. */
Value raise_attribute_unset(VM *vm, Value obj, Str *name)
{
    Class *cls = class_of(vm, obj);
    Value module = class_lookup(vm, cls, vm->names[N___module__]);
    const char *home = module != UNBOUND && is_str(vm, module)
                           ? as_str(module)->data
                           : "builtins";
    Value text =
        strcmp(home, "builtins") == 0 || strcmp(home, "__main__") == 0
            ? str_format(vm, "'%V' object has no attribute '%S'",
                         cls->qualname, name)
            : str_format(vm, "'%s.%V' object has no attribute '%S'", home,
                         cls->qualname, name);
    return raise_named(vm, C_AttributeError, text, obj, name);
}

Value raise_attribute_del(VM *vm, Value obj, Str *name)
{
    return raise_error(vm, C_AttributeError,
                       "'%T' object has no attribute '%S'", obj, name);
}

Value raise_attribute_plain(VM *vm, Value obj, Str *name)
{
    Value text = str_format(vm, "'%T' object has no attribute '%S'", obj,
                            name);
    return raise_named(vm, C_AttributeError, text, obj, name);
}

Value raise_attribute_set(VM *vm, Value obj, Str *name)
{
    bool plain = class_of(vm, obj)->flags & CLS_PLAIN_SETATTR;
    Value text = str_format(vm,
                            plain ? "'%T' object has no attribute '%S' and no "
                                    "__dict__ for setting new attributes"
                                  : "'%T' object has no attribute '%S'",
                            obj, name);
    return raise_named(vm, C_AttributeError, text, obj, name);
}

Value raise_name_error(VM *vm, Str *name)
{
    return raise_named(vm, C_NameError,
                           str_format(vm, "name '%S' is not defined", name),
                           UNBOUND, name);
}

bool error_is(VM *vm, ClassId cls)
{
    return vm->exception != UNBOUND &&
           class_is_subclass(class_of(vm, vm->exception), vm->classes[cls]);
}

void error_clear(VM *vm)
{
    Value exc = vm->exception;
    vm->exception = UNBOUND;
    decref(vm, exc);
}

Value error_take(VM *vm)
{
    Value exc = vm->exception;
    vm->exception = UNBOUND;
    return exc;
}

void error_restore(VM *vm, Value exc)
{
    if (vm->exception != UNBOUND)
        error_clear(vm);
    vm->exception = exc;
}

bool c_stack_check(VM *vm, const char *what)
{
    if (c_stack_ok(vm))
        return true;
    raise_error(vm, C_RecursionError, "maximum recursion depth exceeded%s",
                what);
    return false;
}
