/* generator.c: generators: a frame that outlives its call.
 *
 * The frame record and the registers are in the object itself; running it
 * links the record into the list of frames and nothing is copied.
 *
 * Which exception is being handled is kept for each generator: while it runs,
 * outer is what its resumer is handling; own is what it is handling itself
 * while it is suspended.
 */
#include "compile/opcode.h"
#include "object/descriptor.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/native.h"
#include "object/str.h"
#include "object/type.h"
#include "object/weakref.h"
#include "vm/binding.h"
#include "vm/operations.h"
#include "vm/registers.h"
#include "vm/traceback.h"

Value generator_new(VM *vm, Function *fn, Value *base)
{
    Code *code = fn->code;
    size_t n = code->nregs;
    ClassId id = C_generator;
    if (code->flags & CODE_COROUTINE) {
        id = C_coroutine;
        vm->ran_generator = true; /* one that is never awaited tells so */
    }
    if (code->flags & CODE_ASYNC_GENERATOR) {
        id = C_async_generator;
        n++; /* its finalizer */
    }
    Generator *g = object_new(vm, id, sizeof *g + n * sizeof(Value));
    if (!g) {
        for (size_t k = 0; k < code->nlocals; k++)
            register_drop(vm, &base[k]);
        release(vm, fn);
        return ERROR;
    }
    memset(&g->frame, 0, sizeof g->frame);
    g->frame.fn = fn;
    g->frame.code = code;
    g->frame.globals = fn->globals;
    g->frame.locals = UNBOUND;
    g->frame.regs = g->regs;
    g->frame.pc = code->instrs;
    g->frame.gen = g;
    g->frame.flags = FRAME_GENERATOR;
    g->name = incref(fn->name);
    g->qualname = incref(fn->qualname);
    g->own = g->outer = UNBOUND;
    g->weakrefs = 0;
    g->nregs = (uint32_t)n;
    g->state = GEN_CREATED;
    g->delegating = g->handling = false;
    g->async = 0;
    for (size_t k = 0; k < n; k++)
        g->regs[k] = UNBOUND;
    for (size_t k = 0; k < code->nlocals; k++)
        if (is_object(base[k]))
            g->regs[k] = register_move(&base[k]);
        else
            g->regs[k] = base[k];
    return from_object(g);
}

static const char *kind_of(const Generator *g)
{
    return g->head.shape == C_coroutine         ? "coroutine"
           : g->head.shape == C_async_generator ? "async generator"
                                                : "generator";
}

static Value already_running(VM *vm, const Generator *g)
{
    return raise_error(vm, C_ValueError, "%s already executing", kind_of(g));
}

static Value awaited_before(VM *vm)
{
    return raise_error(vm, C_RuntimeError,
                       "cannot reuse already awaited coroutine");
}

/* Its frame becomes the running one, above top; sent: owned. */
static inline void run_above(VM *vm, Generator *g, Frame *top, Value sent,
                             Value *dst, uint32_t flags, Value extra)
{
    Frame *f = &g->frame;
    if (g->state == GEN_SUSPENDED) {
        if (g->delegating)
            value_set(vm, &g->regs[f->pc->a + 1], sent);
        else
            value_set(vm, &g->regs[f->pc[-1].a], sent);
    }
    f->prev = top;
    f->next = top->next;
    f->depth = top->depth + 1;
    f->flags = FRAME_GENERATOR | flags;
    f->dst = dst;
    f->extra = extra;
    g->delegating = false;
    vm->ran_generator = true;
    g->state = GEN_RUNNING;
    g->outer = vm->handled;
    if (g->handling) {
        vm->handled = g->own;
        g->own = UNBOUND;
    } else {
        incref(vm->handled);
    }
    vm->frame = f;
}

bool generator_push(VM *vm, Generator *g, Value sent, Value *dst,
                    uint32_t flags, Value extra)
{
    Frame *top = vm->frame;
    if (unlikely(top->depth >= vm->recursion_limit || !c_stack_ok(vm))) {
        decref(vm, sent);
        raise_error(vm, C_RecursionError, "maximum recursion depth exceeded");
        return false;
    }
    run_above(vm, g, top, sent, dst, flags, extra);
    return true;
}

void generator_leave(VM *vm, Generator *g, GeneratorState state)
{
    Frame *f = &g->frame;
    Value outer = g->outer;
    /* Frames made above this one hang below its resumer from now on. */
    if (f->next && !f->prev->next) {
        f->prev->next = f->next;
        f->next->prev = f->prev;
    }
    vm->frame = f->prev;
    g->state = (uint8_t)state;
    g->outer = UNBOUND;
    Value mine = vm->handled;
    vm->handled = outer;
    if (state == GEN_SUSPENDED && g->handling)
        g->own = mine;
    else
        decref(vm, mine);
    if (state == GEN_CLOSED && f->fn) {
        Function *fn = f->fn;
        f->fn = NULL;
        f->code->head.refs++; /* gi_code outlives the function */
        release(vm, fn);
    }
}

/* See PEP 479 and, of asynchronous generators, PEP 525. */
void generator_stop_iteration(VM *vm, const Generator *g)
{
    bool async = error_is(vm, C_StopAsyncIteration);
    Value stop = error_take(vm);
    raise_error(vm, C_RuntimeError, "%s raised %s", kind_of(g),
                async ? "StopAsyncIteration" : "StopIteration");
    if (vm->exception != UNBOUND && is_exception(vm, vm->exception)) {
        Exception *e = as_exception(vm->exception);
        value_set(vm, &e->cause, incref(stop));
        value_set(vm, &e->context, incref(stop));
        e->suppress_context = true;
    }
    decref(vm, stop);
}

/* Run on until it yields or ends. */
static Value resume(VM *vm, Generator *g, Value sent, Value *result,
                    Value thrown)
{
    *result = NONE;
    if (!generator_push(vm, g, sent, NULL, FRAME_ENTRY, UNBOUND)) {
        if (g->state == GEN_CREATED && g->frame.pc != g->frame.code->instrs)
            g->state = GEN_SUSPENDED;
        decref(vm, thrown);
        return ERROR;
    }
    g->head.refs++;
    if (thrown != UNBOUND) {
        if (g->handling) /* what the resumer handles is no context */
            error_set_context(vm, thrown);
        vm->exception = thrown;
    }
    Value v = vm_run(vm);
    bool ended = g->state == GEN_CLOSED;
    release(vm, g);
    if (v == ERROR || !ended)
        return v;
    *result = v;
    return UNBOUND;
}

Value generator_send(VM *vm, Generator *g, Value sent, Value *result)
{
    *result = NONE;
    switch ((GeneratorState)g->state) {
    case GEN_RUNNING:
        decref(vm, sent);
        return already_running(vm, g);
    case GEN_CLOSED:
        decref(vm, sent);
        return g->head.shape == C_coroutine ? awaited_before(vm) : UNBOUND;
    case GEN_CREATED:
        if (sent != NONE) {
            decref(vm, sent);
            return raise_error(vm, C_TypeError,
                               "can't send non-None value to a just-started "
                               "%s", kind_of(g));
        }
        break;
    case GEN_SUSPENDED:
        break;
    }
    return resume(vm, g, sent, result, UNBOUND);
}

/* --- throw and close --------------------------------------------------------------- */

/* The iterator that a yield from is waiting for: borrowed; UNBOUND: none. */
Value generator_delegate(const Generator *g)
{
    return g->state == GEN_SUSPENDED && g->delegating
               ? g->regs[g->frame.pc->a]
               : UNBOUND;
}

/* At a yield where nothing in it could see a GeneratorExit. */
static bool waits_unprotected(const Generator *g)
{
    return g->state == GEN_SUSPENDED && !g->delegating &&
           !op_find_handler(g->frame.code, frame_pc(&g->frame));
}

/* The end of one that is not run any more. */
static void finish(VM *vm, Generator *g)
{
    g->state = GEN_CLOSED;
    for (uint32_t k = 0; k < g->nregs; k++)
        register_drop(vm, &g->regs[k]);
    Function *fn = g->frame.fn;
    g->frame.fn = NULL;
    g->frame.code->head.refs++;
    release(vm, fn);
}

/* exc thrown into what g delegates to.  true: *out is what came of it. */
static bool throw_to_delegate(VM *vm, Generator *g, Value inner, Value exc,
                              Value *out, Value *result)
{
    Value v;
    bool closing = class_is_subclass(class_of(vm, exc),
                                     vm->classes[C_GeneratorExit]);
    incref(inner);
    g->state = GEN_RUNNING;
    if (closing) {
        Value close = is_generator(inner)
                          ? UNBOUND
                          : attr_find(vm, inner, vm->names[N_close]);
        if (is_generator(inner)) {
            v = generator_close(vm, as(Generator, inner));
        } else if (close == ERROR) {
            error_unraisable(vm, "Exception ignored in", inner);
            v = NONE;
        } else if (close == UNBOUND) {
            v = NONE;
        } else {
            v = call(vm, close, NULL, 0);
            decref(vm, close);
        }
        g->state = GEN_SUSPENDED;
        decref(vm, inner);
        if (v != ERROR) {
            decref(vm, v);
            return false; /* raise it here */
        }
        decref(vm, exc);
        g->frame.pc++;
        g->delegating = false;
        g->state = GEN_CREATED;
        *out = resume(vm, g, NONE, result, error_take(vm));
        return true;
    }
    Value end = NONE;
    if (is_generator(inner)) {
        v = generator_throw(vm, as(Generator, inner), incref(exc), &end);
    } else {
        Value method = attr_find(vm, inner, vm->names[N_throw]);
        if (method == UNBOUND || method == ERROR) {
            g->state = GEN_SUSPENDED;
            decref(vm, inner);
            if (method == UNBOUND)
                return false;
            decref(vm, exc);
            *out = ERROR; /* g itself stays where it is */
            return true;
        }
        v = call(vm, method, &exc, 1);
        decref(vm, method);
        if (v == ERROR && error_is(vm, C_StopIteration)) {
            end = stop_iteration_value(vm);
            v = UNBOUND;
        }
    }
    g->state = GEN_SUSPENDED;
    decref(vm, inner);
    if (v != ERROR && v != UNBOUND) { /* it yielded */
        decref(vm, exc);
        *out = v;
        return true;
    }
    decref(vm, exc);
    if (v == ERROR) {
        g->frame.pc++;
        g->delegating = false;
        g->state = GEN_CREATED;
        *out = resume(vm, g, NONE, result, error_take(vm));
        return true;
    }
    /* It ended: its result is the value of the yield from. */
    value_set(vm, &g->regs[g->frame.pc->a], end);
    g->frame.pc++;
    g->delegating = false;
    g->state = GEN_CREATED; /* nothing to put into a register */
    *out = resume(vm, g, NONE, result, UNBOUND);
    return true;
}

Value generator_throw(VM *vm, Generator *g, Value exc, Value *result)
{
    *result = NONE;
    if (g->state == GEN_RUNNING) {
        decref(vm, exc);
        return already_running(vm, g);
    }
    if (!c_stack_check(vm, "")) {
        decref(vm, exc);
        return ERROR;
    }
    if (g->state == GEN_CLOSED) {
        if (g->head.shape == C_coroutine) {
            decref(vm, exc);
            return awaited_before(vm);
        }
        vm->exception = exc;
        return ERROR;
    }
    Value inner = generator_delegate(g);
    Value out;
    if (inner != UNBOUND) {
        if (throw_to_delegate(vm, g, inner, exc, &out, result))
            return out;
        g->frame.pc++;
        g->delegating = false;
    }
    g->state = GEN_CREATED; /* nothing is sent to the yield */
    return resume(vm, g, NONE, result, exc);
}

Value generator_close(VM *vm, Generator *g)
{
    if (g->state == GEN_CREATED || waits_unprotected(g))
        finish(vm, g);
    if (g->state == GEN_CLOSED)
        return NONE;
    Value exc = exception_new(vm, vm->classes[C_GeneratorExit], NULL, 0);
    if (exc == ERROR)
        return ERROR;
    error_set_context(vm, exc);
    Value result;
    Value v = generator_throw(vm, g, exc, &result);
    if (v == UNBOUND)
        return result;
    if (v != ERROR) {
        decref(vm, v);
        return raise_error(vm, C_RuntimeError,
                           "%s ignored GeneratorExit", kind_of(g));
    }
    if (error_is(vm, C_GeneratorExit) || error_is(vm, C_StopIteration)) {
        error_clear(vm);
        return NONE;
    }
    return ERROR;
}

/* --- the class -------------------------------------------------------------------------- */

Value generator_sent(VM *vm, Value v, Value result)
{
    if (v != UNBOUND)
        return v;
    raise_stop_iteration(vm, result == NONE ? UNBOUND : result);
    decref(vm, result);
    return ERROR;
}

Value generator_send_row(VM *vm, Value *args, int nargs)
{
    Value result;
    Value v = generator_send(vm, as(Generator, args[0]), incref(args[1]),
                             &result);
    return generator_sent(vm, v, result);
}

static Value gen_next(VM *vm, Value *args, int nargs)
{
    Value result;
    Value v = generator_send(vm, as(Generator, args[0]), NONE, &result);
    return generator_sent(vm, v, result);
}

/* throw(value) or throw(type, value=None, traceback=None) */
Value generator_thrown(VM *vm, const Value *args)
{
    Value exc = args[1];
    if ((args[2] != UNBOUND || args[3] != UNBOUND) &&
        !raise_warning(vm, C_DeprecationWarning, 1,
                       "the (type, exc, tb) signature of throw() is "
                       "deprecated, use the single-arg signature instead."))
        return ERROR;
    Value arg = args[2] == UNBOUND ? NONE : args[2];
    if (args[3] != UNBOUND && args[3] != NONE && !is_exact(args[3], C_traceback))
        return raise_error(vm, C_TypeError,
                           "throw() third argument must be a traceback object");
    if (is_exception(vm, exc)) {
        if (arg != NONE)
            return raise_error(vm, C_TypeError,
                               "instance exception may not have a separate "
                               "value");
        incref(exc);
    } else if (is_class(vm, exc) &&
               as(Class, exc)->flags & CLS_IS_EXCEPTION) {
        if (is_exception(vm, arg) &&
            class_is_subclass(class_of(vm, arg), as(Class, exc)))
            exc = incref(arg);
        else if (is_exact(arg, C_tuple))
            exc = call_with(vm, exc, as_tuple(arg), NULL);
        else
            exc = call(vm, exc, &arg, arg == NONE ? 0 : 1);
        if (exc != ERROR && !is_exception(vm, exc)) { /* __new__ is odd */
            raise_error(vm, C_TypeError,
                        "calling %R should have returned an instance of "
                        "BaseException, not %T",
                        args[1], exc);
            value_set(vm, &exc, ERROR);
        }
        if (exc == ERROR) /* what went wrong is thrown instead */
            exc = error_take(vm);
    } else {
        return raise_error(vm, C_TypeError,
                           "exceptions must be classes or instances deriving "
                           "from BaseException, not %T",
                           exc);
    }
    if (is_exact(args[3], C_traceback))
        value_set(vm, &as_exception(exc)->traceback, incref(args[3]));
    return exc;
}

Value generator_throw_row(VM *vm, Value *args, int nargs)
{
    Value exc = generator_thrown(vm, args);
    if (exc == ERROR)
        return ERROR;
    Value result;
    Value v = generator_throw(vm, as(Generator, args[0]), exc, &result);
    return generator_sent(vm, v, result);
}

Value generator_close_row(VM *vm, Value *args, int nargs)
{
    return generator_close(vm, as(Generator, args[0]));
}

static Value gen_repr(VM *vm, Value *args, int nargs)
{
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    return str_format(vm, "<generator object %V at %s>",
                      as(Generator, args[0])->qualname, at);
}

/* An unfinished generator that dies is closed first. */
static Value gen_del(VM *vm, Value *args, int nargs)
{
    Generator *g = as(Generator, args[0]);
    if (g->state != GEN_SUSPENDED)
        return NONE;
    return generator_close(vm, g);
}

Value generator_name(VM *vm, Value *args, int nargs)
{
    return incref(as(Generator, args[0])->name);
}
Value generator_set_name(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__name__ must be set to a string object");
    value_set(vm, &as(Generator, args[0])->name, incref(args[1]));
    return NONE;
}
Value generator_qualname(VM *vm, Value *args, int nargs)
{
    return incref(as(Generator, args[0])->qualname);
}
Value generator_set_qualname(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "__qualname__ must be set to a string object");
    value_set(vm, &as(Generator, args[0])->qualname, incref(args[1]));
    return NONE;
}
Value generator_running(VM *vm, Value *args, int nargs)
{
    return from_bool(as(Generator, args[0])->state == GEN_RUNNING);
}
Value generator_suspended(VM *vm, Value *args, int nargs)
{
    return from_bool(as(Generator, args[0])->state == GEN_SUSPENDED);
}
Value generator_code(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as(Generator, args[0])->frame.code));
}
Value generator_waits_for(VM *vm, Value *args, int nargs)
{
    Value v = generator_delegate(as(Generator, args[0]));
    return v == UNBOUND ? NONE : incref(v);
}
Value generator_frame(VM *vm, Value *args, int nargs)
{
    Generator *g = as(Generator, args[0]);
    if (g->state == GEN_CLOSED)
        return NONE;
    return frame_object_of_generator(vm, g);
}

static const MethodDef methods[] = {
    METHOD("__iter__", native_self, "", "Implement iter(self)."),
    METHOD("__next__", gen_next, "", "Implement next(self)."),
    METHOD("__repr__", gen_repr, "", "Return repr(self)."),
    METHOD("__del__", gen_del, "", "Called when the instance is destroyed."),
    METHOD("send", generator_send_row, "arg, /",
           "Resume, the yield giving arg; give the next yielded value."),
    METHOD("throw", generator_throw_row, "type, value=?, traceback=?, /",
           "Raise an exception where it stands; give the next yielded value."),
    METHOD("close", generator_close_row, "", "Raise GeneratorExit where it stands."),
    ROWS_OF(native_sizeof),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return generator[object], a generic alias."),
    GETSET("__name__", generator_name, generator_set_name, "name of the generator"),
    GETSET("__qualname__", generator_qualname, generator_set_qualname,
           "qualified name of the generator"),
    GETSET("gi_running", generator_running, NULL, ""),
    GETSET("gi_suspended", generator_suspended, NULL, ""),
    GETSET("gi_code", generator_code, NULL, ""),
    GETSET("gi_frame", generator_frame, NULL, ""),
    GETSET("gi_yieldfrom", generator_waits_for, NULL,
           "object being iterated by yield from, or None"),
    METHODS_END,
};

static void generator_fini(VM *vm, Object *o)
{
    Generator *g = (Generator *)o;
    for (uint32_t k = 0; k < g->nregs; k++)
        register_drop(vm, &g->regs[k]);
    if (g->frame.fn)
        release(vm, g->frame.fn);
    else
        release(vm, g->frame.code);
    decref(vm, g->name);
    decref(vm, g->qualname);
    decref(vm, g->own);
}

static void generator_traverse(Object *o, Visit visit, void *arg)
{
    Generator *g = (Generator *)o;
    if (g->state == GEN_RUNNING)
        return; /* reachable from the stack */
    for (uint32_t k = 0; k < g->nregs; k++)
        visit(g->regs[k], arg);
    if (g->frame.fn)
        visit(from_object(g->frame.fn), arg);
    else
        visit(from_object(g->frame.code), arg);
    visit(g->name, arg);
    visit(g->qualname, arg);
    visit(g->own, arg);
}

static void generator_clear(VM *vm, Object *o)
{
    Generator *g = (Generator *)o;
    if (g->state == GEN_RUNNING)
        return;
    if (g->state != GEN_CLOSED)
        finish(vm, g);
}

static Value generator_next(VM *vm, Object *o)
{
    Generator *g = (Generator *)o;
    Frame *top = vm->frame;
    if (likely(g->state == GEN_SUSPENDED && c_stack_ok(vm) &&
               top->depth < vm->recursion_limit)) {
        g->head.refs++;
        run_above(vm, g, top, NONE, NULL, FRAME_ENTRY, UNBOUND);
        Value v = vm_run(vm);
        if (likely(g->state != GEN_CLOSED || v == ERROR)) {
            object_decref(vm, o);
            return v;
        }
        object_decref(vm, o);
        decref(vm, v);
        return UNBOUND;
    }
    Value result;
    Value v = generator_send(vm, (Generator *)o, NONE, &result);
    if (v == UNBOUND)
        decref(vm, result);
    return v;
}

static size_t generator_size(VM *vm, Object *o)
{
    return heap_size_of(o);
}

/* Only one that waits at a yield is closed. */
static bool generator_ended(const Object *o)
{
    return ((const Generator *)o)->state != GEN_SUSPENDED;
}

/* Without next: a coroutine is no iterator. */
const TypeOps coroutine_ops = {
    .fini = generator_fini,
    .traverse = generator_traverse,
    .clear = generator_clear,
    .size = generator_size,
};

static const TypeOps generator_ops = {
    .fini = generator_fini,
    .traverse = generator_traverse,
    .clear = generator_clear,
    .next = generator_next,
    .size = generator_size,
    .ended = generator_ended,
};

bool generator_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_generator,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(Generator),
        .ops = &generator_ops,
        .methods = methods,
        .weak_offset = offsetof(Generator, weakrefs),
    };
    return class_define(vm, &def) && coroutine_init_classes(vm) &&
           async_generator_init_classes(vm);
}
