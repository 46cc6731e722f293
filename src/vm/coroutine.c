/* coroutine.c: coroutine objects and what can be awaited.
 *
 * A coroutine is a generator that iteration does not know: awaiting it is
 * yielding from it, so generator.c does the work.
 */
#include "object/descriptor.h"
#include "object/exception.h"
#include "object/native.h"
#include "object/str.h"
#include "vm/operations.h"
#include "vm/warnings.h"

/* --- await ------------------------------------------------------------------------------ */

static Value not_awaitable(VM *vm, Value v, unsigned how)
{
    if (how == 0)
        return raise_error(vm, C_TypeError,
                           "object %T can't be used in 'await' expression", v);
    return raise_error(vm, C_TypeError,
                       "'async with' received an object from %s that does "
                       "not implement __await__: %T",
                       how == 1 ? "__aenter__" : "__aexit__", v);
}

/* A generator of a function that types.coroutine() has marked. */
static bool is_iterable_coroutine(Value generator)
{
    Frame *f = &as(Generator, generator)->frame;
    return f->code->flags & CODE_ITERABLE_COROUTINE;
}

Value op_awaitable(VM *vm, Value v, unsigned how)
{
    if (is_exact(v, C_async_generator_asend))
        return incref(v);
    if (is_exact(v, C_coroutine)) {
        if (generator_delegate(as(Generator, v)) != UNBOUND)
            return raise_error(vm, C_RuntimeError,
                               "coroutine is being awaited already");
        return incref(v);
    }
    if (is_exact(v, C_generator) && is_iterable_coroutine(v))
        return incref(v);
    Value fn = class_of(vm, v)->special[SP_AWAIT];
    if (!is_found(fn))
        return not_awaitable(vm, v, how);
    Value it = call_unbound(vm, fn, v, NULL, 0);
    if (it == ERROR)
        return ERROR;
    if (is_exact(it, C_coroutine) ||
        (is_exact(it, C_generator) && is_iterable_coroutine(it))) {
        decref(vm, it);
        return raise_error(vm, C_TypeError, "__await__() returned a coroutine");
    }
    if (!is_found(class_of(vm, it)->special[SP_NEXT])) {
        raise_error(vm, C_TypeError,
                    "__await__() returned non-iterator of type '%T'", it);
        decref(vm, it);
        return ERROR;
    }
    return it;
}

/* --- async for ---------------------------------------------------------------------------- */

Value op_aiter(VM *vm, Value v)
{
    Value fn = class_of(vm, v)->special[SP_AITER];
    if (!is_found(fn))
        return raise_error(vm, C_TypeError,
                           "'async for' requires an object with __aiter__ "
                           "method, got %T",
                           v);
    Value it = call_unbound(vm, fn, v, NULL, 0);
    if (it != ERROR && !is_found(class_of(vm, it)->special[SP_ANEXT])) {
        raise_error(vm, C_TypeError,
                    "'async for' received an object from __aiter__ that does "
                    "not implement __anext__: %T",
                    it);
        decref(vm, it);
        return ERROR;
    }
    return it;
}

Value op_anext(VM *vm, Value it)
{
    if (is_exact(it, C_async_generator))
        return async_generator_next(vm, as(Generator, it));
    Value next = call_unbound(vm, class_of(vm, it)->special[SP_ANEXT], it,
                              NULL, 0);
    if (next == ERROR)
        return ERROR;
    Value r = op_awaitable(vm, next, 0);
    if (r == ERROR) {
        Value cause = error_take(vm);
        raise_error(vm, C_TypeError,
                    "'async for' received an invalid object from __anext__: "
                    "%T",
                    next);
        if (vm->exception != UNBOUND) {
            Exception *e = as_exception(vm->exception);
            value_set(vm, &e->cause, incref(cause));
            value_set(vm, &e->context, incref(cause));
            e->suppress_context = true;
        }
        decref(vm, cause);
    }
    decref(vm, next);
    return r;
}

/* --- the classes ---------------------------------------------------------------------------- */

typedef struct Wrapper_ { /* what coroutine.__await__() gives */
    Object head;
    Value coroutine;
} CoroutineWrapper;

static Value coroutine_await(VM *vm, Value *args, int nargs)
{
    CoroutineWrapper *w = object_new(vm, C_coroutine_wrapper, sizeof *w);
    if (!w)
        return ERROR;
    w->coroutine = incref(args[0]);
    return from_object(w);
}

static Value coroutine_repr(VM *vm, Value *args, int nargs)
{
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    return str_format(vm, "<coroutine object %V at %s>",
                      as(Generator, args[0])->qualname, at);
}

Value never_awaited(VM *vm, Value self, Value text)
{
    if (text == ERROR)
        return ERROR;
    bool ok = warning_at(vm, text, from_object(vm->classes[C_RuntimeWarning]),
                         1, vm->frame == vm->bottom ? UNBOUND : self, UNBOUND);
    decref(vm, text);
    return ok ? NONE : ERROR;
}

/* One that never ran is told of; an unfinished one is closed. */
static Value coroutine_del(VM *vm, Value *args, int nargs)
{
    Generator *g = as(Generator, args[0]);
    if (g->state == GEN_SUSPENDED)
        return generator_close(vm, g);
    if (g->state != GEN_CREATED)
        return NONE;
    return never_awaited(vm, args[0],
                         str_format(vm, "coroutine '%V' was never awaited",
                                    g->qualname));
}

static Value coroutine_origin(VM *vm, Value *args, int nargs)
{
    return NONE;
}

static const MethodDef methods[] = {
    METHOD("__await__", coroutine_await, "",
           "Return an iterator to be used in await expression."),
    METHOD("__repr__", coroutine_repr, "", "Return repr(self)."),
    METHOD("__del__", coroutine_del, "", "Called when the instance is destroyed."),
    METHOD("send", generator_send_row, "arg, /",
           "Resume, the await giving arg; give what is yielded next."),
    METHOD("throw", generator_throw_row, "type, value=?, traceback=?, /",
           "Raise an exception where it stands; give what is yielded next."),
    METHOD("close", generator_close_row, "",
           "Raise GeneratorExit where it stands."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "See PEP 585"),
    GETSET("__name__", generator_name, generator_set_name,
           "name of the coroutine"),
    GETSET("__qualname__", generator_qualname, generator_set_qualname,
           "qualified name of the coroutine"),
    GETSET("cr_running", generator_running, NULL, ""),
    GETSET("cr_suspended", generator_suspended, NULL, ""),
    GETSET("cr_code", generator_code, NULL, ""),
    GETSET("cr_frame", generator_frame, NULL, ""),
    MEMBER("cr_origin", coroutine_origin, readonly_setter, ""),
    ROWS_OF(native_sizeof),
    GETSET("cr_await", generator_waits_for, NULL,
           "object being awaited on, or None"),
    METHODS_END,
};

static Value wrapper_forward(VM *vm, Value *args, int nargs,
                             Value (*row)(VM *, Value *, int))
{
    Value given[4] = {as(CoroutineWrapper, args[0])->coroutine, NONE, UNBOUND,
                      UNBOUND};
    for (int k = 1; k < nargs && k < 4; k++)
        given[k] = args[k];
    return row(vm, given, nargs);
}
static Value wrapper_next(VM *vm, Value *args, int nargs)
{
    return wrapper_forward(vm, args, 1, generator_send_row);
}
static Value wrapper_send(VM *vm, Value *args, int nargs)
{
    return wrapper_forward(vm, args, nargs, generator_send_row);
}
static Value wrapper_throw(VM *vm, Value *args, int nargs)
{
    return wrapper_forward(vm, args, nargs, generator_throw_row);
}
static Value wrapper_close(VM *vm, Value *args, int nargs)
{
    return wrapper_forward(vm, args, nargs, generator_close_row);
}

static const MethodDef wrapper_methods[] = {
    METHOD("__iter__", native_self, "", "Implement iter(self)."),
    METHOD("__next__", wrapper_next, "", "Implement next(self)."),
    METHOD("send", wrapper_send, "arg, /", "As the coroutine's."),
    METHOD("throw", wrapper_throw, "type, value=?, traceback=?, /",
           "As the coroutine's."),
    METHOD("close", wrapper_close, "", "As the coroutine's."),
    METHODS_END,
};

static void wrapper_fini(VM *vm, Object *o)
{
    decref(vm, ((CoroutineWrapper *)o)->coroutine);
}

static void wrapper_traverse(Object *o, Visit visit, void *arg)
{
    visit(((CoroutineWrapper *)o)->coroutine, arg);
}

bool coroutine_init_classes(VM *vm)
{
    static const TypeOps wrapper_ops = {
        .fini = wrapper_fini,
        .traverse = wrapper_traverse,
    };
    static const ClassDef def = {
        .id = C_coroutine,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(Generator),
        .ops = &coroutine_ops,
        .methods = methods,
        .weak_offset = offsetof(Generator, weakrefs),
    };
    static const ClassDef wrapper_def = {
        .id = C_coroutine_wrapper,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(CoroutineWrapper),
        .ops = &wrapper_ops,
        .methods = wrapper_methods,
    };
    return class_define(vm, &def) && class_define(vm, &wrapper_def);
}
