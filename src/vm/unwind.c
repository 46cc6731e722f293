/* unwind.c: raising, matching and handling exceptions; with; yield from. */
#include "object/attribute.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/native.h"
#include "object/str.h"
#include "vm/binding.h"
#include "vm/operations.h"
#include "vm/registers.h"

const Handler *op_find_handler(const Code *code, uint32_t pc)
{
    for (uint32_t k = 0; k < code->nhandlers; k++) {
        const Handler *h = &code->handlers[k];
        if (pc >= h->start && pc < h->end)
            return h;
    }
    return NULL;
}

bool op_unwind(VM *vm, Frame *f)
{
    uint32_t flags = f->flags;
    uint32_t nregs = f->code->nregs, nlocals = f->code->nlocals;
    Value pending = error_take(vm); /* what dies here may run code */
    traceback_keep_frame(vm, f, pending);
    for (uint32_t k = nregs; k > nlocals; k--) /* as a stack is popped */
        register_drop(vm, &f->regs[k - 1]);
    for (uint32_t k = 0; k < nlocals; k++)
        register_drop(vm, &f->regs[k]);
    if (flags & FRAME_GENERATOR) {
        Value extra = f->extra;
        Generator *g = f->gen;
        bool async = g->head.shape == C_async_generator;
        bool started = f->pc != f->code->instrs; /* or thrown into before */
        generator_leave(vm, g, GEN_CLOSED);
        error_restore(vm, pending);
        if (started && (error_is(vm, C_StopIteration) ||
                        (async && error_is(vm, C_StopAsyncIteration))))
            generator_stop_iteration(vm, g);
        if (flags & FRAME_FOR)
            vm->frame->pc = (const Instr *)(uintptr_t)extra;
        return flags & FRAME_ENTRY;
    }
    vm->frame = f->prev;
    Value extra = f->extra; /* read while the record is not used again */
    frame_release(vm, f);
    if (flags & FRAME_INIT)
        decref(vm, extra);
    error_restore(vm, pending);
    if (flags & FRAME_OPERATOR)
        op_special_failed(vm, extra);
    return flags & FRAME_ENTRY;
}

/* --- raise ------------------------------------------------------------------ */

/* An exception object from what a raise statement names; steals v. */
static inline Value instantiate(VM *vm, Value v, const char *what)
{
    if (is_exception(vm, v))
        return v;
    if (is_class(vm, v) && as(Class, v)->flags & CLS_IS_EXCEPTION) {
        Value exc = call(vm, v, NULL, 0);
        if (exc != ERROR && !is_exception(vm, exc)) {
            raise_error(vm, C_TypeError,
                        "calling %R should have returned an instance of "
                        "BaseException, not %R",
                        v, from_object(class_of(vm, exc)));
            decref(vm, exc);
            exc = ERROR;
        }
        decref(vm, v);
        return exc;
    }
    decref(vm, v);
    return raise_error(vm, C_TypeError, "%s", what);
}

void op_raise(VM *vm, Value exc, Value cause)
{
    exc = instantiate(vm, exc, "exceptions must derive from BaseException");
    if (exc == ERROR) {
        decref(vm, cause);
        return;
    }
    if (cause != UNBOUND) {
        if (cause != NONE) {
            cause = instantiate(vm, cause,
                                "exception causes must derive from "
                                "BaseException");
            if (cause == ERROR) {
                decref(vm, exc);
                return;
            }
        }
        Exception *e = as_exception(exc);
        e->suppress_context = true;
        value_set(vm, &e->cause, cause == NONE ? UNBOUND : cause);
    }
    raise_object(vm, exc);
}

void op_pop_handled(VM *vm, Frame *f, Value *pair)
{
    Value before = pair[1];
    pair[1] = UNBOUND;
    if (before == UNBOUND && f->flags & FRAME_GENERATOR) {
        f->gen->handling = false;
        before = incref(f->gen->outer);
    }
    value_set(vm, &vm->handled, before);
}

static inline bool is_exception_class(VM *vm, Value v)
{
    return is_class(vm, v) && as(Class, v)->flags & CLS_IS_EXCEPTION;
}

/* May an except clause name this? */
static bool check_catchable(VM *vm, Value classes)
{
    bool valid = is_exception_class(vm, classes);
    if (is_tuple(vm, classes)) {
        Tuple *t = as_tuple(classes);
        valid = true;
        for (size_t k = 0; k < t->count && valid; k++)
            valid = is_exception_class(vm, t->items[k]);
    }
    if (!valid)
        raise_error(vm, C_TypeError,
                    "catching classes that do not inherit from BaseException "
                    "is not allowed");
    return valid;
}

int op_match(VM *vm, Value exc, Value classes)
{
    if (!check_catchable(vm, classes))
        return -1;
    if (is_tuple(vm, classes)) {
        Tuple *t = as_tuple(classes);
        for (size_t k = 0; k < t->count; k++)
            if (class_is_subclass(class_of(vm, exc), as(Class, t->items[k])))
                return 1;
        return 0;
    }
    return class_is_subclass(class_of(vm, exc), as(Class, classes));
}

/* --- except* ---------------------------------------------------------------- */

static bool names_group(VM *vm, Value classes)
{
    Class *group = vm->classes[C_BaseExceptionGroup];
    if (!is_tuple(vm, classes))
        return class_is_subclass(as(Class, classes), group);
    Tuple *t = as_tuple(classes);
    for (size_t k = 0; k < t->count; k++)
        if (class_is_subclass(as(Class, t->items[k]), group))
            return true;
    return false;
}

bool op_star_match(VM *vm, Value *pair, Value classes)
{
    Value match, rest;
    if (!check_catchable(vm, classes))
        return false;
    if (names_group(vm, classes)) {
        raise_error(vm, C_TypeError,
                    "catching ExceptionGroup with except* is not allowed. "
                    "Use except instead.");
        return false;
    }
    if (pair[0] == NONE) {
        pair[1] = NONE;
        return true;
    }
    if (!exception_star_match(vm, pair[0], classes, &match, &rest))
        return false;
    value_set(vm, &pair[0], rest);
    pair[1] = match;
    if (match != NONE)
        value_set(vm, &vm->handled, incref(match));
    return true;
}

bool op_star_result(VM *vm, Value *state)
{
    Value raised = state[2];
    state[2] = exception_star_result(vm, state[0], as_list(raised));
    if (state[2] == ERROR)
        state[2] = UNBOUND;
    decref(vm, raised);
    return vm->exception == UNBOUND;
}

/* --- with ------------------------------------------------------------------------ */

/* A special method as the pair that CALLM takes. */
static bool load_special(VM *vm, Value self, SpecialId id, Value *pair)
{
    Value fn = class_of(vm, self)->special[id];
    if (!fn) { /* deleted by the descriptor of the other one */
        raise_error(vm, C_TypeError,
                    "'%T' object does not support the %scontext manager "
                    "protocol (missed %S method)",
                    self, id == SP_AEXIT ? "asynchronous " : "",
                    vm->specials[id]);
        return false;
    }
    if (is_exact(fn, C_function) || is_exact(fn, C_slot_wrapper)) {
        pair[0] = incref(fn);
        pair[1] = incref(self);
        return true;
    }
    Value bound = incref(fn);
    if (class_of(vm, fn)->flags & CLS_DESCRIPTOR) {
        bound = descriptor_get(vm, fn, self, class_of(vm, self));
        decref(vm, fn);
        if (bound == ERROR)
            return false;
    }
    pair[0] = bound;
    pair[1] = UNBOUND;
    return true;
}

bool op_async_with(VM *vm, Value *pair)
{
    Value manager = register_move(&pair[0]);
    Class *cls = class_of(vm, manager);
    bool ok = false;
    if (!cls->special[SP_AENTER] || !cls->special[SP_AEXIT]) {
        raise_error(vm, C_TypeError,
                    "'%T' object does not support the asynchronous context "
                    "manager protocol%s",
                    manager,
                    cls->special[SP_AENTER] ? " (missed __aexit__ method)"
                                            : "");
    } else if (load_special(vm, manager, SP_AENTER, pair + 2)) {
        ok = load_special(vm, manager, SP_AEXIT, pair);
        if (!ok) {
            register_drop(vm, &pair[2]);
            register_drop(vm, &pair[3]);
        }
    }
    decref(vm, manager);
    return ok;
}

bool op_with(VM *vm, Value *pair)
{
    Value manager = register_move(&pair[0]);
    Class *cls = class_of(vm, manager);
    bool ok = false;
    if (!cls->special[SP_ENTER] || !cls->special[SP_EXIT]) {
        raise_error(vm, C_TypeError,
                    "'%T' object does not support the context manager "
                    "protocol%s",
                    manager,
                    cls->special[SP_ENTER] ? " (missed __exit__ method)" : "");
    } else if (load_special(vm, manager, SP_ENTER, pair + 2)) {
        ok = load_special(vm, manager, SP_EXIT, pair);
        if (!ok) {
            register_drop(vm, &pair[2]);
            register_drop(vm, &pair[3]);
        }
    }
    decref(vm, manager);
    return ok;
}

void op_with_args(VM *vm, Value *to, Value *from)
{
    Value exc = from[2];
    Value tb = as_exception(exc)->traceback;
    to[0] = incref(from[0]);
    to[1] = incref(from[1]);
    to[2] = incref(from_object(class_of(vm, exc)));
    to[3] = incref(exc);
    to[4] = tb == UNBOUND ? NONE : incref(tb);
}

/* --- yield from ---------------------------------------------------------------------- */

Value op_yield_iter(VM *vm, Value v)
{
    if (is_exact(v, C_generator))
        return incref(v);
    if (is_exact(v, C_coroutine) &&
        vm->frame->code->flags & CODE_ITERABLE_COROUTINE)
        return incref(v);
    if (is_exact(v, C_coroutine))
        return raise_error(vm, C_TypeError,
                           "cannot 'yield from' a coroutine object in a "
                           "non-coroutine generator");
    return value_iter(vm, v);
}

/* The value of the pending StopIteration, which is cleared: owned. */
Value stop_iteration_value(VM *vm)
{
    Value exc = error_take(vm);
    Value v = as_exception(exc)->fields[0];
    v = v == UNBOUND ? NONE : incref(v);
    decref(vm, exc);
    return v;
}

Value op_yield_from(VM *vm, Value *state)
{
    Value sent = register_move(&state[1]);
    Value it = state[0];
    Value v, end = NONE;
    if (is_generator(it)) {
        v = generator_send(vm, as(Generator, it), sent, &end);
    } else if (is_exact(it, C_async_generator_asend)) {
        v = async_generator_send(vm, it, sent, &end);
    } else if (sent == NONE) {
        Class *cls = class_of(vm, it);
        if (cls->ops && cls->ops->next && !(cls->flags & CLS_HEAP)) {
            v = cls->ops->next(vm, as_object(it));
        } else {
            v = call_unbound(vm, cls->special[SP_NEXT], it, NULL, 0);
        }
    } else {
        v = call_method(vm, it, vm->names[N_send], &sent, 1);
        decref(vm, sent);
    }
    if (v == ERROR && error_is(vm, C_StopIteration)) {
        end = stop_iteration_value(vm);
        v = UNBOUND;
    }
    if (v == UNBOUND)
        value_set(vm, &state[0], end);
    return v;
}
