/* call.c: calling anything: the frames, the stack, the binding of arguments.
 *
 * Arguments travel in registers: whoever calls lays them (owned) behind the
 * callable, and the callee's registers begin right there.  Only when a chunk
 * of the stack is full, or the caller is a generator with registers of its
 * own, are they moved.
 */
#include "object/dict.h"
#include "object/list.h"
#include "object/native.h"
#include "object/str.h"
#include "object/type.h"
#include "object/weakref.h"
#include "vm/binding.h"
#include "vm/operations.h"
#include "vm/registers.h"

enum {
    FIRST_CHUNK = 4096,   /* registers */
    MAX_CHUNK = 1 << 20,
};

/* --- stack and frames --------------------------------------------------------- */

static void use_chunk(VM *vm, StackChunk *c)
{
    vm->stack = c;
    vm->stack_end = c->end;
    vm->stack_size = (size_t)(c->end - c->regs) * sizeof(Value);
}

static bool push_chunk(VM *vm, size_t need)
{
    StackChunk *c = vm->spare_stack;
    if (c && (size_t)(c->end - c->regs) >= need) {
        vm->spare_stack = NULL;
    } else {
        size_t n = vm->stack ? 2 * (size_t)(vm->stack->end - vm->stack->regs)
                             : FIRST_CHUNK;
        if (n > MAX_CHUNK)
            n = MAX_CHUNK;
        if (n < need)
            n = need;
        c = mem_alloc(vm, sizeof *c + n * sizeof(Value));
        if (!c)
            return false;
        c->end = c->regs + n;
        for (size_t k = 0; k < n; k++)
            c->regs[k] = UNBOUND;
    }
    c->prev = vm->stack;
    use_chunk(vm, c);
    return true;
}

static void pop_chunk(VM *vm)
{
    StackChunk *c = vm->stack;
    use_chunk(vm, c->prev);
    if (vm->spare_stack)
        heap_free(&vm->heap, vm->spare_stack);
    vm->spare_stack = c;
}

/* A record that is in use is deeper than its place in the list, or as deep:
 * below the number of records there is always a next one. */
void frames_limit(VM *vm, uint32_t limit)
{
    vm->recursion_limit = limit;
    vm->frame_limit = vm->nframes - 1 < limit ? vm->nframes - 1 : limit;
}

static Frame *new_frame(VM *vm, Frame *prev)
{
    Frame *f = mem_alloc(vm, sizeof *f);
    if (!f)
        return NULL;
    memset(f, 0, sizeof *f);
    f->locals = UNBOUND;
    f->prev = prev;
    if (prev)
        prev->next = f;
    vm->nframes++;
    frames_limit(vm, vm->recursion_limit);
    return f;
}

/* The record above the top frame, and the depth in order. */
static Frame *next_frame(VM *vm)
{
    Frame *f = vm->frame;
    if (unlikely(f->depth >= vm->recursion_limit)) {
        raise_error(vm, C_RecursionError, "maximum recursion depth exceeded");
        return NULL;
    }
    return likely(f->next != NULL) ? f->next : new_frame(vm, f);
}

bool frames_init(VM *vm)
{
    if (!push_chunk(vm, FIRST_CHUNK))
        return false;
    Code *code = code_new(vm);
    Frame *f = code ? new_frame(vm, NULL) : NULL;
    if (!f)
        return false;
    f->code = code;
    f->regs = vm->stack->regs;
    f->flags = FRAME_ENTRY;
    f->locals = UNBOUND;
    vm->frame = vm->bottom = f;
    return true;
}

void frames_fini(VM *vm)
{
    release(vm, vm->bottom->code);
    for (Frame *f = vm->bottom; f;) {
        Frame *next = f->next;
        heap_free(&vm->heap, f);
        f = next;
    }
    for (StackChunk *c = vm->stack; c;) {
        StackChunk *prev = c->prev;
        heap_free(&vm->heap, c);
        c = prev;
    }
    if (vm->spare_stack)
        heap_free(&vm->heap, vm->spare_stack);
    vm->frame = vm->bottom = NULL;
}

Value *frame_top(const Frame *f)
{
    while (f->flags & FRAME_GENERATOR)
        f = f->prev;
    return f->regs + f->code->nregs;
}

uint32_t frame_pc(const Frame *f)
{
    return f->pc > f->code->instrs ? (uint32_t)(f->pc - f->code->instrs - 1)
                                   : 0;
}

uint32_t frame_line(const Frame *f)
{
    if (f->pc == f->code->instrs) /* a generator that has not begun */
        return f->code->first_line;
    return code_line(f->code, frame_pc(f));
}

/* Room for n registers: at base, if that lies in the current chunk and they
 * fit; else above the top frame, or in a new chunk. */
static Value *room(VM *vm, Value *base, size_t n, uint32_t *flags)
{
    Value *lowest = vm->stack->regs;
    Value *end = vm->stack->end;
    if (base < lowest || base > end)
        base = frame_top(vm->frame);
    if (base >= lowest && base <= end && (size_t)(end - base) >= n)
        return base;
    if (!push_chunk(vm, n))
        return NULL;
    *flags |= FRAME_CHUNK;
    return vm->stack->regs;
}

/* --- entering a function ---------------------------------------------------------- */

/* Registers above the top frame: out of them first, since what dies may run
 * frames there. */
void registers_drop_all(VM *vm, Value *r, size_t n)
{
    Value local[32];
    while (n > 0) {
        size_t m = n < 32 ? n : 32;
        n -= m;
        for (size_t k = 0; k < m; k++)
            local[k] = register_move(&r[n + k]);
        for (size_t k = 0; k < m; k++)
            decref(vm, local[k]);
    }
}

/* fn owned, parameters bound at base. */
static CallStatus push(VM *vm, Function *fn, Value *base, Value *dst,
                       uint32_t flags, Value extra)
{
    Code *code = fn->code;
    if (code->flags &
        (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) {
        Value g = generator_new(vm, fn, base);
        if (flags & FRAME_CHUNK)
            pop_chunk(vm);
        if (g == ERROR)
            return CALL_FAILED;
        if (flags & FRAME_INIT) {
            raise_error(vm, C_TypeError,
                        "__init__() should return None, not '%T'", g);
            decref(vm, g);
            return CALL_FAILED;
        }
        if (flags & FRAME_OPERATOR)
            return op_operator_done(vm, vm->frame, vm->frame->pc - 1, extra, g)
                       ? CALL_DONE
                       : CALL_FAILED;
        value_set(vm, dst, g);
        return CALL_DONE;
    }
    Frame *f = next_frame(vm);
    if (unlikely(!f)) {
        Value dying = from_object(fn);
        registers_drop_all(vm, base, code->nlocals);
        if (flags & FRAME_CHUNK)
            pop_chunk(vm);
        decref(vm, dying);
        return CALL_FAILED;
    }
    frame_enter(vm, f, vm->frame, fn, base, dst, flags);
    f->extra = extra;
    return CALL_PUSHED;
}

/* Arguments at base to the parameters at another place. */
static bool bind_elsewhere(VM *vm, Function *fn, Value *base, unsigned nargs,
                           Tuple *kwnames, Value *place)
{
    size_t total = nargs + (kwnames ? kwnames->count : 0);
    Value local[24];
    Value *args = total <= 24 ? local : mem_alloc(vm, total * sizeof *args);
    if (!args) {
        registers_drop_all(vm, base, total);
        return false;
    }
    /* Out of the registers first: the parameters may overlap them. */
    for (size_t k = 0; k < total; k++)
        args[k] = register_move(&base[k]);
    bool ok = bind_arguments(vm, fn, args, nargs, kwnames, place);
    if (args != local)
        mem_free(vm, args, total * sizeof *args);
    return ok;
}

static bool bind(VM *vm, Function *fn, Value *base, unsigned nargs,
                 Tuple *kwnames, Value *at)
{
    Code *code = fn->code;
    size_t total = nargs + (kwnames ? kwnames->count : 0);
    if (at != base && total <= code->nregs) {
        for (size_t k = 0; k < total; k++)
            at[k] = register_move(&base[k]);
        base = at;
    }
    if (base == at) {
        if (code->simple == (int)nargs && !kwnames)
            return true;
        BindStatus status = bind_in_place(vm, fn, at, nargs, kwnames);
        if (status != BIND_OTHERWISE)
            return status == BIND_DONE;
    }
    return bind_elsewhere(vm, fn, base, nargs, kwnames, at);
}

CallStatus call_function(VM *vm, Function *fn, Value *base, unsigned nargs,
                         Tuple *kwnames, Value *dst, uint32_t flags,
                         Value extra)
{
    Value *at = room(vm, base, fn->code->nregs, &flags);
    CallStatus status = CALL_FAILED;
    if (unlikely(!at)) {
        registers_drop_all(vm, base,
                           nargs + (kwnames ? kwnames->count : 0));
        release(vm, fn);
    } else if (likely(bind(vm, fn, base, nargs, kwnames, at))) {
        status = push(vm, fn, at, dst, flags, extra);
    } else {
        if (flags & FRAME_CHUNK)
            pop_chunk(vm);
        release(vm, fn);
    }
    if (status == CALL_FAILED && flags & FRAME_INIT)
        decref(vm, extra);
    return status;
}

CallStatus call_above(VM *vm, Function *fn, Value *args, unsigned nargs,
                      Value *dst, uint32_t flags, Value extra)
{
    Frame *top = vm->frame;
    Value *base = top->regs + top->code->nregs;
    if (unlikely(fn->code->simple != (int)nargs ||
                 !frame_fits(vm, top, base, fn->code)))
        return call_function(vm, fn, args, nargs, NULL, dst, flags, extra);
    for (unsigned k = 0; k < nargs; k++)
        base[k] = args[k];
    Frame *f = top->next;
    frame_enter(vm, f, top, fn, base, dst, flags);
    f->extra = extra;
    return CALL_PUSHED;
}

/* --- the callable in a slot ------------------------------------------------------------ */

static CallStatus done(VM *vm, Value *slot, size_t nslots, Value *dst, Value r)
{
    for (size_t k = nslots; k > 0; k--)
        register_drop(vm, &slot[k - 1]);
    if (r == ERROR)
        return CALL_FAILED;
    value_set(vm, dst, r);
    return CALL_DONE;
}


Value op_call_class(VM *vm, Class *cls, Value *slot, unsigned nargs)
{
    if (nargs == 0 && (cls->flags & (CLS_BARE | CLS_ABSTRACT)) == CLS_BARE) {
        Object *o = instance_new(vm, cls, 0);
        return o ? from_object(o) : ERROR;
    }
    return class_call_laid_out(vm, cls, slot, (int)nargs, NULL);
}

static CallStatus call_class_slot(VM *vm, Value *slot, unsigned nargs,
                                  Tuple *kwnames, Value *dst)
{
    Class *cls = as(Class, slot[0]);
    size_t nslots = 1 + nargs + (kwnames ? kwnames->count : 0);
    if ((cls->flags & (CLS_CONSTRUCTS | CLS_ABSTRACT)) == CLS_CONSTRUCTS) {
        Value init = cls->special[SP_INIT];
        Object *o = instance_new(vm, cls, 0);
        if (!o)
            return done(vm, slot, nslots, dst, ERROR);
        o->refs = 2; /* one in the slot, as self; one in frame->extra */
        incref(init);
        value_set(vm, slot, from_object(o));
        return call_function(vm, as_function(init), slot, nargs + 1, kwnames,
                             dst, FRAME_INIT, from_object(o));
    }
    return done(vm, slot, nslots, dst,
                nslots == 1 ? op_call_class(vm, cls, slot, 0)
                            : class_call_laid_out(vm, cls, slot, (int)nargs,
                                                  kwnames));
}

CallStatus call_slots(VM *vm, Value *slot, unsigned nargs, Tuple *kwnames,
                      Value *dst)
{
    size_t nslots = 1 + nargs + (kwnames ? kwnames->count : 0);
    Value f = slot[0];
    Value r;
    if (kwnames && kwnames->count == 0)
        kwnames = NULL;
    if (!is_object(f)) {
        r = raise_uncallable(vm, f);
        return done(vm, slot, nslots, dst, r);
    }
    switch (as_object(f)->shape) {
    case C_function:
        slot[0] = UNBOUND;
        return call_function(vm, as_function(f), slot + 1, nargs, kwnames, dst,
                             0, UNBOUND);
    case C_native:
    case C_method_descr:
    case C_slot_wrapper:
    case C_method_wrapper:
        r = native_call(vm, as(Native, f), slot + 1, (int)nargs, kwnames);
        return done(vm, slot, nslots, dst, r);
    case C_method: {
        BoundMethod *m = as(BoundMethod, f);
        if (!is_exact(m->fn, C_function))
            break;
        Value fn = incref(m->fn);
        value_set(vm, slot, incref(m->self));
        return call_function(vm, as_function(fn), slot, nargs + 1, kwnames,
                             dst, 0, UNBOUND);
    }
    case C_weakref:
        if (nslots > 1)
            break;
        r = weakref_target(vm, as(WeakRef, f));
        return done(vm, slot, 1, dst, r == UNBOUND ? NONE : r);
    default:
        break;
    }
    Class *cls = class_of_object(vm, as_object(f));
    if (cls->flags & CLS_IS_TYPE &&
        cls->special[SP_CALL] == vm->classes[C_type]->special[SP_CALL])
        return call_class_slot(vm, slot, nargs, kwnames, dst);
    Value fn = cls->special[SP_CALL];
    if (fn && is_exact(fn, C_function)) {
        incref(fn);
        return call_function(vm, as_function(fn), slot, nargs + 1, kwnames,
                             dst, 0, UNBOUND);
    }
    r = call_kw(vm, f, slot + 1, (int)nargs, kwnames);
    return done(vm, slot, nslots, dst, r);
}

CallStatus call_pair(VM *vm, Value *slot, unsigned nargs, Tuple *kwnames,
                     Value *dst)
{
    size_t nkw = kwnames ? kwnames->count : 0;
    Value f = slot[0];
    if (slot[1] == UNBOUND) {
        /* No method: the callable moves next to its arguments. */
        slot[1] = f;
        slot[0] = UNBOUND;
        return call_slots(vm, slot + 1, nargs, kwnames, dst);
    }
    if (is_exact(f, C_function)) {
        slot[0] = UNBOUND;
        return call_function(vm, as_function(f), slot + 1, nargs + 1, kwnames,
                             dst, 0, UNBOUND);
    }
    Value r = is_exact(f, C_method_descr) || is_exact(f, C_slot_wrapper)
                  ? native_call(vm, as(Native, f), slot + 1, (int)nargs + 1,
                                kwnames)
              : is_exact(f, C_classmethod_descr)
                  ? native_call_laid_out(vm, as(Native, f), slot + 1,
                                         (int)nargs + 1, kwnames)
                  : call_kw(vm, f, slot + 1, (int)nargs + 1, kwnames);
    return done(vm, slot, 2 + nargs + nkw, dst, r);
}

/* --- f(*args, **kwargs) -------------------------------------------------------------------- */

/* str.format() alone does not mind keys that are no text; no field names them,
 * as none names "". */
static bool takes_any_key(Value fn)
{
    return is_exact(fn, C_native) && as(Native, fn)->owner &&
           as(Native, fn)->owner->id == C_str &&
           strcmp(as(Native, fn)->def->name, "format") == 0;
}

/* The names and the values of kwargs: values owned, *names too (NULL: none). */
static bool spread_keywords(VM *vm, Value fn, Dict *kwargs, Value *values,
                            Tuple **names)
{
    uint32_t pos = 0;
    size_t k = 0;
    Value key, value;
    *names = NULL;
    if (!kwargs || kwargs->count == 0)
        return true;
    Tuple *t = tuple_new(vm, kwargs->count);
    if (!t)
        return false;
    bool ok = true;
    while (dict_next(kwargs, &pos, &key, &value)) {
        if (unlikely(!is_str(vm, key))) {
            ok = ok && takes_any_key(fn);
            key = from_object(vm->names[N_empty]);
        }
        t->items[k] = incref(key);
        values[k++] = incref(value);
    }
    *names = t;
    if (!ok)
        raise_error(vm, C_TypeError, "keywords must be strings");
    return ok;
}

/* fn owned; args and kwargs owned (kwargs may be NULL): they are gone when the
 * callee runs, as in CPython. */
static CallStatus call_spread(VM *vm, Value fn, Tuple *args, Dict *kwargs,
                              Value *dst)
{
    size_t nargs = args->count;
    size_t total = 1 + nargs + (kwargs ? kwargs->count : 0);
    Value local[24];
    Value *slot = total <= 24 ? local : mem_alloc(vm, total * sizeof *slot);
    Tuple *names = NULL;
    CallStatus status = CALL_FAILED;
    if (slot) {
        for (size_t k = 1 + nargs; k < total; k++)
            slot[k] = UNBOUND;
        slot[0] = fn;
        for (size_t k = 0; k < nargs; k++)
            slot[1 + k] = incref(args->items[k]);
        bool ok = spread_keywords(vm, fn, kwargs, slot + 1 + nargs, &names);
        release(vm, args);
        if (kwargs)
            release(vm, kwargs);
        if (ok)
            status = call_slots(vm, slot, (unsigned)nargs, names, dst);
        else
            registers_drop_all(vm, slot, total);
    } else {
        decref(vm, fn);
        release(vm, args);
        if (kwargs)
            release(vm, kwargs);
    }
    if (names)
        release(vm, names);
    if (slot != local)
        mem_free(vm, slot, total * sizeof *slot);
    return status;
}

/* The iterable of a lone *x as a tuple: owned. */
static Tuple *spread_positional(VM *vm, Value fn, Value args)
{
    Class *cls = class_of(vm, args);
    if (cls->special[SP_ITER] || cls->special[SP_GETITEM])
        return tuple_from_iterable(vm, args);
    Value text = callable_text(vm, fn);
    if (text != ERROR) {
        raise_error(vm, C_TypeError,
                    "%V argument after * must be an iterable, not %T", text,
                    args);
        decref(vm, text);
    }
    return NULL;
}

/* The mapping of a lone **x as a dict: steals it. */
static Value spread_mapping(VM *vm, Value fn, Value mapping)
{
    if (is_exact(mapping, C_dict))
        return mapping;
    Dict *d = dict_new(vm);
    bool ok = d && op_dict_merge(vm, d, mapping, fn);
    decref(vm, mapping);
    if (!ok && d)
        release(vm, d);
    return ok ? from_object(d) : ERROR;
}

CallStatus op_call_spread(VM *vm, Value *slot, unsigned keywords)
{
    Value args = register_move(&slot[1]);
    Value kwargs = keywords ? register_move(&slot[2]) : UNBOUND;
    if (keywords == 2)
        kwargs = spread_mapping(vm, slot[0], kwargs);
    Tuple *t = kwargs == ERROR ? NULL : spread_positional(vm, slot[0], args);
    decref(vm, args);
    if (!t) {
        register_drop(vm, slot);
        decref(vm, kwargs);
        return CALL_FAILED;
    }
    return call_spread(vm, register_move(slot), t,
                       kwargs == UNBOUND ? NULL : as_dict(kwargs), slot);
}

/* --- calls from C ------------------------------------------------------------------------------ */

static Value enter(VM *vm, CallStatus status, Value *out)
{
    if (status == CALL_FAILED)
        return ERROR;
    if (status == CALL_PUSHED) {
        vm->frame->flags |= FRAME_ENTRY;
        return vm_run(vm);
    }
    Value v = *out;
    *out = UNBOUND;
    return v;
}

static Value call_function_from_c(VM *vm, Function *fn, Value self,
                                  const Value *args, int nargs,
                                  Tuple *kwnames)
{
    size_t first = self != UNBOUND;
    if (!vm->frame)
        return raise_error(vm, C_RuntimeError,
                           "the interpreter is shutting down");
    if (!c_stack_check(vm, ""))
        return ERROR;
    if (likely(!kwnames && fn->code->simple == nargs + (int)first)) {
        /* Its arguments are all that its frame needs. */
        Frame *top = vm->frame;
        Value *base = top->regs + top->code->nregs;
        if (frame_fits(vm, top, base, fn->code)) {
            Value *param = base;
            if (first)
                *param++ = incref(self);
            for (int k = 0; k < nargs; k++)
                param[k] = incref(args[k]);
            fn->head.refs++;
            frame_enter(vm, top->next, top, fn, base, NULL, FRAME_ENTRY);
            return vm_run(vm);
        }
    }
    /* Laid out above the top frame, where the callee will run. */
    size_t given = (size_t)nargs + (kwnames ? kwnames->count : 0);
    size_t total = given + first;
    uint32_t flags = 0;
    Value out = UNBOUND;
    size_t need = total > fn->code->nregs ? total : fn->code->nregs;
    Value *base = room(vm, frame_top(vm->frame), need, &flags);
    if (!base)
        return ERROR;
    if (first)
        base[0] = incref(self);
    for (size_t k = 0; k < given; k++)
        base[first + k] = incref(args[k]);
    fn->head.refs++;
    return enter(vm,
                 call_function(vm, fn, base, (unsigned)(nargs + (int)first),
                               kwnames, &out, flags, UNBOUND),
                 &out);
}

Value call_kw(VM *vm, Value f, const Value *args, int nargs, Tuple *kwnames)
{
    if (kwnames && kwnames->count == 0)
        kwnames = NULL;
    if (!is_object(f))
        return raise_uncallable(vm, f);
    switch (as_object(f)->shape) {
    case C_function:
        return call_function_from_c(vm, as_function(f), UNBOUND, args, nargs,
                                    kwnames);
    case C_native:
    case C_method_descr:
    case C_slot_wrapper:
    case C_method_wrapper: {
        Value r;
        incref(f);
        if (!c_stack_check(vm, ""))
            r = ERROR;
        else
            r = native_call(vm, as(Native, f), args, nargs, kwnames);
        decref(vm, f);
        return r;
    }
    default:
        break;
    }
    if (!c_stack_check(vm, ""))
        return ERROR;
    Class *cls = class_of_object(vm, as_object(f));
    if (cls->flags & CLS_IS_TYPE &&
        cls->special[SP_CALL] == vm->classes[C_type]->special[SP_CALL])
        return class_call(vm, as(Class, f), args, nargs, kwnames);
    if (cls->ops && cls->ops->call &&
        (!(cls->flags & CLS_HEAP) ||
         is_exact(cls->special[SP_CALL], C_slot_wrapper))) {
        incref(f);
        Value result = cls->ops->call(vm, as_object(f), args, nargs, kwnames);
        decref(vm, f);
        return result;
    }
    bool method = as_object(f)->shape == C_method;
    Value fn = method ? as(BoundMethod, f)->fn : cls->special[SP_CALL];
    Value self = method ? as(BoundMethod, f)->self : f;
    if (!fn && !method)
        return raise_uncallable(vm, f);
    incref(f);
    incref(fn);
    Value r;
    if (is_exact(fn, C_function)) {
        r = call_function_from_c(vm, as_function(fn), self, args, nargs,
                                 kwnames);
    } else {
        size_t n = (size_t)nargs + (kwnames ? kwnames->count : 0);
        Value local[12];
        Value *all = n < 12 ? local : mem_alloc(vm, (n + 1) * sizeof *all);
        r = ERROR;
        if (all) {
            all[0] = self;
            if (n)
                memcpy(all + 1, args, n * sizeof *all);
            if (is_exact(fn, C_slot_wrapper) || is_exact(fn, C_method_descr))
                r = native_call(vm, as(Native, fn), all, nargs + 1, kwnames);
            else if (method)
                r = call_kw(vm, fn, all, nargs + 1, kwnames);
            else
                r = call_unbound_kw(vm, fn, all, nargs + 1, kwnames);
            if (all != local)
                mem_free(vm, all, (n + 1) * sizeof *all);
        }
    }
    decref(vm, fn);
    decref(vm, f);
    return r;
}

Value call(VM *vm, Value fn, const Value *args, int nargs)
{
    return call_kw(vm, fn, args, nargs, NULL);
}

/* args[0] is self. */
Value call_unbound_kw(VM *vm, Value fn, const Value *args, int nargs,
                      Tuple *kwnames)
{
    Class *cls = class_of(vm, fn);
    if (!(cls->flags & CLS_DESCRIPTOR))
        return call_kw(vm, fn, args + 1, nargs - 1, kwnames);
    incref(fn);
    Value bound = descriptor_get(vm, fn, args[0], class_of(vm, args[0]));
    decref(vm, fn);
    if (bound == ERROR)
        return ERROR;
    Value r = call_kw(vm, bound, args + 1, nargs - 1, kwnames);
    decref(vm, bound);
    return r;
}

Value call_unbound(VM *vm, Value fn, Value self, const Value *args, int nargs)
{
    if (is_object(fn)) {
        switch (as_object(fn)->shape) {
        case C_function:
            return call_function_from_c(vm, as_function(fn), self, args, nargs,
                                        NULL);
        case C_slot_wrapper:
        case C_method_descr: {
            Value all[6];
            if (nargs >= 6 || !c_stack_check(vm, ""))
                break;
            all[0] = self;
            for (int k = 0; k < nargs; k++)
                all[k + 1] = args[k];
            return native_call(vm, as(Native, fn), all, nargs + 1, NULL);
        }
        default:
            break;
        }
    }
    if (error_pending(vm))
        return ERROR;
    Value local[8];
    Value *all = nargs < 8 ? local
                           : mem_alloc(vm, ((size_t)nargs + 1) * sizeof *all);
    if (!all)
        return ERROR;
    all[0] = self;
    if (nargs)
        memcpy(all + 1, args, (size_t)nargs * sizeof *all);
    Value r = call_unbound_kw(vm, fn, all, nargs + 1, NULL);
    if (all != local)
        mem_free(vm, all, ((size_t)nargs + 1) * sizeof *all);
    return r;
}

Value call_method(VM *vm, Value self, Str *name, const Value *args, int nargs)
{
    Value fn = attr_get(vm, self, name);
    if (fn == ERROR)
        return ERROR;
    Value r = call(vm, fn, args, nargs);
    decref(vm, fn);
    return r;
}

Value call_with(VM *vm, Value fn, Tuple *args, Dict *kwargs)
{
    if (!kwargs || kwargs->count == 0)
        return call_kw(vm, fn, args->items, (int)args->count, NULL);
    size_t nkw = kwargs->count;
    size_t total = args->count + nkw;
    Value *all = mem_alloc(vm, total * sizeof *all);
    if (!all)
        return ERROR;
    Value *values = all + args->count;
    Tuple *names = NULL;
    Value r = ERROR;
    for (size_t k = 0; k < nkw; k++)
        values[k] = UNBOUND;
    memcpy(all, args->items, args->count * sizeof *all);
    if (spread_keywords(vm, fn, kwargs, values, &names))
        r = call_kw(vm, fn, all, (int)args->count, names);
    for (size_t k = 0; k < nkw; k++)
        decref(vm, values[k]);
    mem_free(vm, all, total * sizeof *all);
    if (names)
        release(vm, names);
    return r;
}

/* --- leaving ------------------------------------------------------------------------------------ */

/* What the frame holds besides its registers; it is no longer the top one. */
void frame_release(VM *vm, Frame *f)
{
    /* What dies may use the record again. */
    Function *fn = f->fn;
    uint32_t flags = f->flags;
    Value locals = flags & FRAME_NAMESPACE ? f->locals : UNBOUND;
    f->locals = UNBOUND;
    if (flags & FRAME_CHUNK)
        pop_chunk(vm);
    decref(vm, locals);
    if (!(flags & FRAME_GENERATOR))
        release(vm, fn);
}

LeaveStatus op_leave(VM *vm, Frame *f, Value *result)
{
    uint32_t flags = f->flags;
    Value *dst = f->dst;
    Value extra = f->extra;
    if (flags & FRAME_GENERATOR) {
        generator_leave(vm, f->gen, GEN_CLOSED);
        if (flags & FRAME_ENTRY)
            return LEAVE_LOOP;
        if (flags & FRAME_DELEGATE) {
            value_set(vm, dst, *result);
            return LEAVE_CALLER;
        }
        /* The end of a for loop over it. */
        decref(vm, *result);
        Frame *caller = vm->frame;
        caller->pc = (const Instr *)(uintptr_t)extra;
        register_drop(vm, &caller->regs[caller->pc[-2].a]);
        return LEAVE_CALLER;
    }
    vm->frame = f->prev;
    frame_release(vm, f);
    if (flags & FRAME_INIT) {
        if (unlikely(*result != NONE)) {
            raise_error(vm, C_TypeError,
                        "__init__() should return None, not '%T'", *result);
            decref(vm, *result);
            decref(vm, extra);
            *result = ERROR;
            return flags & FRAME_ENTRY ? LEAVE_LOOP : LEAVE_ERROR;
        }
        *result = extra;
    }
    if (flags & FRAME_ENTRY)
        return LEAVE_LOOP;
    if (flags & FRAME_OPERATOR)
        return op_operator_done(vm, vm->frame, vm->frame->pc - 1, extra,
                                *result)
                   ? LEAVE_CALLER
                   : LEAVE_ERROR;
    value_set(vm, dst, *result);
    return LEAVE_CALLER;
}

Value vm_run_code(VM *vm, Code *code, Dict *globals, Value locals,
                  Tuple *closure)
{
    Value v = function_new(vm, code, globals);
    if (v == ERROR)
        return ERROR;
    Function *fn = as_function(v);
    if (closure) {
        closure->head.refs++;
        fn->closure = closure;
    }
    uint32_t flags = FRAME_ENTRY | FRAME_NAMESPACE;
    Value out = UNBOUND;
    Value *base = c_stack_check(vm, "")
                      ? room(vm, frame_top(vm->frame), code->nregs, &flags)
                      : NULL;
    if (!base) {
        decref(vm, v);
        return ERROR;
    }
    CallStatus status = push(vm, fn, base, &out, flags, UNBOUND);
    if (status == CALL_PUSHED)
        vm->frame->locals = locals == UNBOUND ? UNBOUND : incref(locals);
    return enter(vm, status, &out);
}
