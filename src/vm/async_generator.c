/* async_generator.c: asynchronous generators and what awaits their items.
 *
 * An asynchronous generator is a generator (generator.c) whose frame stops for
 * two reasons: a yield, which ends the awaitable under way with that item,
 * and an await, whose values go through to whoever drives the coroutines.  A
 * frame that is delegating stopped for an await.  (PEP 525.)
 *
 * The awaitables are objects for one use: asend() and __anext__() give an
 * async_generator_asend, athrow() and aclose() an async_generator_athrow.
 * Invariant: ASYNC_RUNNING is set from the first step of one to its last.
 * Here too is what anext() gives where it has a default.
 */
#include "object/descriptor.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/native.h"
#include "object/str.h"
#include "object/type.h"
#include "vm/operations.h"

enum { AWAITABLE_NEW, AWAITABLE_ON, AWAITABLE_DONE }; /* Awaitable.state */

typedef struct Awaitable {
    Object head;
    Generator *generator;
    Value arg; /* asend: what is sent; athrow: its arguments, a tuple; aclose:
                  UNBOUND */
    uint8_t state;
} Awaitable;

static bool is_asend(const Awaitable *a)
{
    return a->head.shape == C_async_generator_asend;
}
static bool is_aclose(const Awaitable *a)
{
    return !is_asend(a) && a->arg == UNBOUND;
}

/* --- the hooks ----------------------------------------------------------- */

static Value *finalizer_of(Generator *g) { return &g->regs[g->nregs - 1]; }

/* At the first use, whatever that is. */
static bool call_hooks(VM *vm, Generator *g)
{
    if (g->async & ASYNC_HOOKED)
        return true;
    g->async |= ASYNC_HOOKED;
    Value first = vm->asyncgen_firstiter, self = from_object(g);
    if (vm->asyncgen_finalizer != NONE && g->state != GEN_CLOSED)
        value_set(vm, finalizer_of(g), incref(vm->asyncgen_finalizer));
    if (first == NONE)
        return true;
    incref(first);
    Value r = call(vm, first, &self, 1);
    decref(vm, first);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

/* --- one step ------------------------------------------------------------ */
/* All steps give, as generator_send, what goes through to the driver; UNBOUND
 * at the end with *end the value of the await; or ERROR. */

static Value raise_stop(VM *vm)
{
    Value e = exception_new(vm, vm->classes[C_StopAsyncIteration], NULL, 0);
    return e == ERROR ? ERROR : raise_object(vm, e);
}

static bool is_stop(VM *vm)
{
    return error_is(vm, C_StopAsyncIteration) ||
           error_is(vm, C_GeneratorExit);
}

/* v, *end: what came of running the frame. */
static Value outcome(VM *vm, Generator *g, Value v, Value *end)
{
    if (v == UNBOUND) {
        *end = NONE; /* its return value is always None */
        v = raise_stop(vm);
    }
    if (v != ERROR && g->delegating)
        return v;
    g->async &= (uint8_t)~ASYNC_RUNNING;
    if (v == ERROR) {
        if (is_stop(vm))
            g->async |= ASYNC_CLOSED;
        return ERROR;
    }
    *end = v;
    return UNBOUND;
}

/* The same after aclose(): an item is one too many. */
static Value outcome_of_close(VM *vm, Generator *g, Value v, Value *end)
{
    if (v != ERROR && v != UNBOUND && g->delegating)
        return v;
    g->async &= (uint8_t)~ASYNC_RUNNING;
    if (v == ERROR && is_stop(vm)) {
        error_clear(vm);
        v = UNBOUND;
    } else if (v != ERROR && v != UNBOUND) {
        decref(vm, v);
        return raise_error(vm, C_RuntimeError,
                           "async generator ignored GeneratorExit");
    }
    if (v == UNBOUND)
        *end = NONE;
    return v;
}

static Value used_before(VM *vm, const Awaitable *a)
{
    return raise_error(vm, C_RuntimeError, "cannot reuse already awaited %s",
                       is_asend(a) ? "__anext__()/asend()"
                                   : "aclose()/athrow()");
}

static Value is_running(VM *vm, Awaitable *a)
{
    a->state = AWAITABLE_DONE;
    return raise_error(vm, C_RuntimeError,
                       "%s(): asynchronous generator is already running",
                       is_asend(a)    ? "anext"
                       : is_aclose(a) ? "aclose"
                                      : "athrow");
}

/* What the athrow or aclose throws, at its first step: owned. */
static Value to_throw(VM *vm, Awaitable *a)
{
    if (is_aclose(a))
        return exception_new(vm, vm->classes[C_GeneratorExit], NULL, 0);
    const Tuple *given = as_tuple(a->arg);
    Value args[] = {UNBOUND, UNBOUND, UNBOUND, UNBOUND};
    if (given->count < 1 || given->count > 3)
        return raise_error(vm, C_TypeError,
                           "athrow expected at %s %d argument%s, got %z",
                           given->count ? "most" : "least",
                           given->count ? 3 : 1, given->count ? "s" : "",
                           (ptrdiff_t)given->count);
    for (size_t k = 0; k < given->count; k++)
        args[k + 1] = given->items[k];
    return generator_thrown(vm, args);
}

/* The first step of an athrow or aclose: *thrown is what is to be thrown, or
 * false: nothing will be, *v is what came of it. */
static bool begin_throw(VM *vm, Awaitable *a, Value sent, Value *thrown,
                        Value *v, Value *end)
{
    Generator *g = a->generator;
    *v = ERROR;
    if (g->state == GEN_CLOSED) {
        a->state = AWAITABLE_DONE;
        *end = NONE;
        *v = UNBOUND;
        return false;
    }
    if (g->async & ASYNC_RUNNING) {
        is_running(vm, a);
        return false;
    }
    if (g->async & ASYNC_CLOSED) {
        a->state = AWAITABLE_DONE;
        raise_stop(vm);
        return false;
    }
    if (sent != NONE) {
        raise_error(vm, C_RuntimeError,
                    "can't send non-None value to a just-started coroutine");
        return false;
    }
    *thrown = to_throw(vm, a);
    if (*thrown == ERROR) {
        a->state = AWAITABLE_DONE;
        return false;
    }
    if (is_aclose(a))
        g->async |= ASYNC_CLOSED;
    return true;
}

/* Steals sent, and thrown where that is not UNBOUND. */
static Value step(VM *vm, Awaitable *a, Value sent, Value thrown, Value *end)
{
    Generator *g = a->generator;
    Value v = ERROR;
    *end = NONE;
    bool go = true, fresh = a->state == AWAITABLE_NEW;
    if (a->state == AWAITABLE_DONE) {
        used_before(vm, a);
        go = false;
    } else if (fresh && (is_asend(a) || thrown != UNBOUND)) {
        if (g->async & ASYNC_RUNNING) {
            is_running(vm, a);
            go = false;
        } else if (thrown == UNBOUND && sent == NONE) {
            sent = incref(a->arg);
        }
    } else if (fresh) {
        go = begin_throw(vm, a, sent, &thrown, &v, end);
    }
    if (!go) {
        decref(vm, sent);
        decref(vm, thrown);
        return v;
    }
    a->state = AWAITABLE_ON;
    g->async |= ASYNC_RUNNING;
    a->head.refs++;
    if (thrown != UNBOUND) {
        decref(vm, sent);
        v = generator_throw(vm, g, thrown, end);
    } else {
        v = generator_send(vm, g, sent, end);
    }
    v = is_aclose(a) ? outcome_of_close(vm, g, v, end)
                     : outcome(vm, g, v, end);
    /* An athrow() that was suspended may be sent to again. */
    if ((v == ERROR || v == UNBOUND) &&
        (fresh || is_asend(a) || is_aclose(a) || thrown != UNBOUND))
        a->state = AWAITABLE_DONE;
    release(vm, a);
    return v;
}

Value async_generator_send(VM *vm, Value asend, Value sent, Value *end)
{
    return step(vm, as(Awaitable, asend), sent, UNBOUND, end);
}

/* --- the awaitables ------------------------------------------------------ */

static Value awaitable_send(VM *vm, Value *args, int nargs)
{
    Value end;
    Value v = step(vm, as(Awaitable, args[0]), incref(args[1]), UNBOUND, &end);
    return generator_sent(vm, v, end);
}

static Value awaitable_next(VM *vm, Value *args, int nargs)
{
    Value end;
    Value v = step(vm, as(Awaitable, args[0]), NONE, UNBOUND, &end);
    return generator_sent(vm, v, end);
}

static Value awaitable_throw(VM *vm, Value *args, int nargs)
{
    Awaitable *a = as(Awaitable, args[0]);
    Value end;
    if (a->state == AWAITABLE_DONE)
        return used_before(vm, a);
    Value exc = generator_thrown(vm, args);
    if (exc == ERROR) {
        a->state = AWAITABLE_DONE;
        return ERROR;
    }
    Value v = step(vm, a, NONE, exc, &end);
    return generator_sent(vm, v, end);
}

static Value awaitable_close(VM *vm, Value *args, int nargs)
{
    Awaitable *a = as(Awaitable, args[0]);
    Value end;
    if (a->state == AWAITABLE_DONE)
        return NONE;
    Value exc = exception_new(vm, vm->classes[C_GeneratorExit], NULL, 0);
    if (exc == ERROR)
        return ERROR;
    Value v = step(vm, a, NONE, exc, &end);
    if (v == ERROR) {
        if (!is_stop(vm) && !error_is(vm, C_StopIteration))
            return ERROR;
        error_clear(vm);
        return NONE;
    }
    decref(vm, v == UNBOUND ? end : v);
    return v == UNBOUND ? NONE
                        : raise_error(vm, C_RuntimeError,
                                      "coroutine ignored GeneratorExit");
}

static Value awaitable_del(VM *vm, Value *args, int nargs)
{
    const Awaitable *a = as(Awaitable, args[0]);
    const Generator *g = a->generator;
    if (a->state != AWAITABLE_NEW)
        return NONE;
    const char *name = is_asend(a)    ? "asend"
                       : is_aclose(a) ? "aclose"
                                      : "athrow";
    return never_awaited(vm, args[0],
                         str_format(vm,
                                    "coroutine method '%s' of %R was never "
                                    "awaited",
                                    name, g->qualname));
}

static void awaitable_fini(VM *vm, Object *o)
{
    Awaitable *a = (Awaitable *)o;
    release(vm, a->generator);
    decref(vm, a->arg);
}

static void awaitable_traverse(Object *o, Visit visit, void *arg)
{
    Awaitable *a = (Awaitable *)o;
    visit(from_object(a->generator), arg);
    visit(a->arg, arg);
}

static const MethodDef awaitable_methods[] = {
    METHOD("__await__", native_self, "",
           "Return an iterator to be used in await expression."),
    METHOD("__iter__", native_self, "", "Implement iter(self)."),
    METHOD("__next__", awaitable_next, "", "Implement next(self)."),
    METHOD("__del__", awaitable_del, "", "Tell of one that was not awaited."),
    METHOD("send", awaitable_send, "object, /",
           "Resume, the await giving object; StopIteration has the item."),
    METHOD("throw", awaitable_throw, "type, value=?, traceback=?, /",
           "Raise an exception where the generator stands."),
    METHOD("close", awaitable_close, "",
           "Raise GeneratorExit where the generator stands."),
    METHODS_END,
};

static Value awaitable_new(VM *vm, ClassId id, Generator *g, Value arg)
{
    if (!call_hooks(vm, g))
        return ERROR;
    Awaitable *a = object_new(vm, id, sizeof *a);
    if (!a)
        return ERROR;
    g->head.refs++;
    a->generator = g;
    a->arg = incref(arg);
    a->state = AWAITABLE_NEW;
    vm->must_finalize = true;
    return from_object(a);
}

Value async_generator_next(VM *vm, Generator *g)
{
    return awaitable_new(vm, C_async_generator_asend, g, NONE);
}

/* --- the generators ------------------------------------------------------ */

static Value async_anext(VM *vm, Value *args, int nargs)
{
    return async_generator_next(vm, as(Generator, args[0]));
}

static Value async_asend(VM *vm, Value *args, int nargs)
{
    return awaitable_new(vm, C_async_generator_asend, as(Generator, args[0]),
                         args[1]);
}

static Value async_athrow(VM *vm, Value *args, int nargs)
{
    Tuple *given = tuple_new(vm, (size_t)(nargs - 1));
    if (!given)
        return ERROR;
    for (int k = 1; k < nargs; k++)
        given->items[k - 1] = incref(args[k]);
    Value v = awaitable_new(vm, C_async_generator_athrow,
                            as(Generator, args[0]), from_object(given));
    release(vm, given);
    return v;
}

static Value async_aclose(VM *vm, Value *args, int nargs)
{
    return awaitable_new(vm, C_async_generator_athrow, as(Generator, args[0]),
                         UNBOUND);
}

static Value async_repr(VM *vm, Value *args, int nargs)
{
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    return str_format(vm, "<async_generator object %V at %s>",
                      as(Generator, args[0])->qualname, at);
}

/* An unfinished one is left to its finalizer, else closed at once. */
static Value async_del(VM *vm, Value *args, int nargs)
{
    Generator *g = as(Generator, args[0]);
    if (g->state == GEN_CLOSED)
        return NONE;
    Value finalizer = *finalizer_of(g);
    if (finalizer != UNBOUND && !(g->async & ASYNC_CLOSED)) {
        incref(finalizer);
        Value r = c_stack_check(vm, "") ? call(vm, finalizer, args, 1) : ERROR;
        decref(vm, finalizer);
        if (r == ERROR)
            return ERROR;
        decref(vm, r);
        return NONE;
    }
    return g->state == GEN_CREATED ? NONE : generator_close(vm, g);
}

static Value async_running(VM *vm, Value *args, int nargs)
{
    return from_bool(as(Generator, args[0])->async & ASYNC_RUNNING);
}

static const MethodDef methods[] = {
    METHOD("__aiter__", native_self, "",
           "Return an awaitable, that resolves in asynchronous iterator."),
    METHOD("__anext__", async_anext, "",
           "Return a value or raise StopAsyncIteration."),
    METHOD("__repr__", async_repr, "", "Return repr(self)."),
    METHOD("__del__", async_del, "", "Called when the instance is destroyed."),
    METHOD("asend", async_asend, "object, /",
           "Return an awaitable that resumes it, the yield giving object."),
    METHOD("athrow", async_athrow, "*args",
           "Return an awaitable that raises an exception where it stands."),
    METHOD("aclose", async_aclose, "",
           "Return an awaitable that raises GeneratorExit where it stands."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "See PEP 585"),
    GETSET("__name__", generator_name, generator_set_name,
           "name of the async generator"),
    GETSET("__qualname__", generator_qualname, generator_set_qualname,
           "qualified name of the async generator"),
    MEMBER("ag_running", async_running, readonly_setter, ""),
    GETSET("ag_suspended", generator_suspended, NULL, ""),
    GETSET("ag_code", generator_code, NULL, ""),
    GETSET("ag_frame", generator_frame, NULL, ""),
    ROWS_OF(native_sizeof),
    GETSET("ag_await", generator_waits_for, NULL,
           "object being awaited on, or None"),
    METHODS_END,
};

/* --- anext(iterator, default) -------------------------------------------- */

typedef struct AnextDefault {
    Object head;
    Value awaitable;
    Value fallback; /* what the await gives at the iterator's end */
} AnextDefault;

Value anext_default(VM *vm, Value awaitable, Value fallback)
{
    AnextDefault *a = object_new(vm, C_anext_awaitable, sizeof *a);
    if (!a) {
        decref(vm, awaitable);
        return ERROR;
    }
    a->awaitable = awaitable;
    a->fallback = incref(fallback);
    return from_object(a);
}

static Value iterator_of(VM *vm, const AnextDefault *a)
{
    return is_exact(a->awaitable, C_coroutine)
               ? incref(a->awaitable)
               : op_awaitable(vm, a->awaitable, 0);
}

static Value anext_end(VM *vm, const AnextDefault *a, Value v)
{
    if (v == ERROR && error_is(vm, C_StopAsyncIteration)) {
        error_clear(vm);
        return raise_stop_iteration(vm, a->fallback);
    }
    return v;
}

static Value anext_call(VM *vm, Value *args, int nargs, NameId name)
{
    const AnextDefault *a = as(AnextDefault, args[0]);
    Value it = iterator_of(vm, a);
    if (it == ERROR)
        return ERROR;
    Value v = call_method(vm, it, vm->names[name], args + 1, nargs - 1);
    decref(vm, it);
    return anext_end(vm, a, v);
}

static Value anext_send(VM *vm, Value *args, int nargs)
{
    return anext_call(vm, args, nargs, N_send);
}
static Value anext_throw(VM *vm, Value *args, int nargs)
{
    while (nargs > 2 && args[nargs - 1] == UNBOUND)
        nargs--;
    return anext_call(vm, args, nargs, N_throw);
}
static Value anext_close(VM *vm, Value *args, int nargs)
{
    return anext_call(vm, args, nargs, N_close);
}

static Value anext_next(VM *vm, Value *args, int nargs)
{
    const AnextDefault *a = as(AnextDefault, args[0]);
    Value it = iterator_of(vm, a), end, v;
    if (it == ERROR)
        return ERROR;
    if (is_exact(it, C_coroutine)) {
        v = generator_send(vm, as(Generator, it), NONE, &end);
        v = generator_sent(vm, v, end);
    } else {
        v = call_special(vm, it, SP_NEXT, NULL, 0);
    }
    decref(vm, it);
    return anext_end(vm, a, v);
}

static void anext_fini(VM *vm, Object *o)
{
    decref(vm, ((AnextDefault *)o)->awaitable);
    decref(vm, ((AnextDefault *)o)->fallback);
}

static void anext_traverse(Object *o, Visit visit, void *arg)
{
    visit(((AnextDefault *)o)->awaitable, arg);
    visit(((AnextDefault *)o)->fallback, arg);
}

static const MethodDef anext_methods[] = {
    METHOD("__await__", native_self, "",
           "Return an iterator to be used in await expression."),
    METHOD("__iter__", native_self, "", "Implement iter(self)."),
    METHOD("__next__", anext_next, "", "Implement next(self)."),
    METHOD("send", anext_send, "object, /",
           "Send to the iterator; StopIteration has the item or the default."),
    METHOD("throw", anext_throw, "type, value=?, traceback=?, /",
           "Raise an exception where the iterator stands."),
    METHOD("close", anext_close, "",
           "Raise GeneratorExit where the iterator stands."),
    METHODS_END,
};

bool async_generator_init_classes(VM *vm)
{
    static const TypeOps awaitable_ops = {
        .fini = awaitable_fini,
        .traverse = awaitable_traverse,
    };
    static const TypeOps anext_ops = {
        .fini = anext_fini,
        .traverse = anext_traverse,
    };
    static const ClassDef defs[] = {
        {
            .id = C_async_generator,
            .flags = CLS_FINAL | CLS_NO_NEW,
            .size = sizeof(Generator),
            .ops = &coroutine_ops,
            .methods = methods,
            .weak_offset = offsetof(Generator, weakrefs),
        },
        {
            .id = C_async_generator_asend,
            .flags = CLS_FINAL | CLS_NO_NEW,
            .size = sizeof(Awaitable),
            .ops = &awaitable_ops,
            .methods = awaitable_methods,
        },
        {
            .id = C_async_generator_athrow,
            .flags = CLS_FINAL | CLS_NO_NEW,
            .size = sizeof(Awaitable),
            .ops = &awaitable_ops,
            .methods = awaitable_methods,
        },
        {
            .id = C_anext_awaitable,
            .flags = CLS_FINAL | CLS_NO_NEW,
            .size = sizeof(AnextDefault),
            .ops = &anext_ops,
            .methods = anext_methods,
        },
    };
    for (size_t k = 0; k < sizeof defs / sizeof *defs; k++)
        if (!class_define(vm, &defs[k]))
            return false;
    return true;
}
