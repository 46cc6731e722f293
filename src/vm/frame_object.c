/* frame_object.c: frames as the language sees them, made on demand.
 *
 * A frame object outlives the frame it was made for; the record of that may
 * then serve another call.  So it only keeps the record's address, to be found
 * again among the running frames; when it is not there, the call has ended:
 * f_back is None and f_locals is empty or what the traceback kept.
 */
#include "modules/module.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "vm/traceback.h"
#include "vm/vm.h"

typedef struct FrameObject {
    Object head;
    Frame *record; /* never followed unless it is running */
    Value fn;
    Value locals;  /* as in Traceback */
    Value owner;   /* the generator whose record it is, or UNBOUND */
    Value extra;   /* what f_locals was given that is no variable: a dict, or
                      UNBOUND */
    uint32_t pc, line;
} FrameObject;
#define as_frame(v) as(FrameObject, v)

static Value make(VM *vm, Frame *record, Value fn, Value locals, uint32_t pc,
                  uint32_t line)
{
    FrameObject *fo = object_new(vm, C_frame, sizeof *fo);
    if (!fo)
        return ERROR;
    fo->record = record;
    fo->fn = incref(fn);
    fo->locals = incref(locals);
    fo->owner = fo->extra = UNBOUND;
    fo->pc = pc;
    fo->line = line;
    return from_object(fo);
}

Value frame_object_new(VM *vm, Frame *f)
{
    Value v = make(vm, f, from_object(f->fn), UNBOUND, frame_pc(f),
                   frame_line(f));
    if (v != ERROR && f->flags & FRAME_GENERATOR)
        as_frame(v)->owner = incref(from_object(f->gen));
    return v;
}

Value frame_object_of_generator(VM *vm, Generator *g);
Value frame_object_of_generator(VM *vm, Generator *g)
{
    Value v = frame_object_new(vm, &g->frame);
    if (v != ERROR && as_frame(v)->owner == UNBOUND)
        as_frame(v)->owner = incref(from_object(g));
    return v;
}

Value frame_object_at(VM *vm, unsigned depth)
{
    Frame *f = vm->frame;
    while (f && f != vm->bottom && depth-- > 0)
        f = f->prev;
    return f && f != vm->bottom ? frame_object_new(vm, f) : UNBOUND;
}

Value traceback_frame(VM *vm, Traceback *tb)
{
    if (tb->frame == UNBOUND) {
        Value locals = tb->kept != UNBOUND        ? tb->kept
                       : is_exact(tb->locals, C_tuple) ? tb->locals
                                                       : UNBOUND;
        Value frame = make(vm, tb->record, tb->fn, locals, tb->pc, tb->line);
        if (frame == ERROR)
            return ERROR;
        tb->frame = frame;
    }
    return tb->frame;
}

Value frame_object_function(Value frame) { return as_frame(frame)->fn; }

static void fini(VM *vm, Object *o)
{
    decref(vm, ((FrameObject *)o)->fn);
    decref(vm, ((FrameObject *)o)->locals);
    decref(vm, ((FrameObject *)o)->owner);
    decref(vm, ((FrameObject *)o)->extra);
}

static void traverse(Object *o, Visit visit, void *arg)
{
    visit(((FrameObject *)o)->fn, arg);
    visit(((FrameObject *)o)->locals, arg);
    visit(((FrameObject *)o)->owner, arg);
    visit(((FrameObject *)o)->extra, arg);
}

static void clear(VM *vm, Object *o)
{
    value_set(vm, &((FrameObject *)o)->locals, UNBOUND);
    value_set(vm, &((FrameObject *)o)->extra, UNBOUND);
}

static const TypeOps ops = {
    .fini = fini,
    .traverse = traverse,
    .clear = clear,
};

/* The frame of a generator that has not begun, or waits between two items. */
static Frame *waiting(FrameObject *fo)
{
    if (fo->owner == UNBOUND)
        return NULL;
    Generator *g = as(Generator, fo->owner);
    bool waits = g->state == GEN_CREATED || g->state == GEN_SUSPENDED;
    return waits ? &g->frame : NULL;
}

/* The frame, if it still runs or waits. */
static Frame *running(VM *vm, FrameObject *fo)
{
    Frame *own = waiting(fo);
    if (own)
        return own;
    Frame *f = vm->frame;
    while (f && f != vm->bottom &&
           (f != fo->record || from_object(f->fn) != fo->fn))
        f = f->prev;
    return f == vm->bottom ? NULL : f;
}

static Value back_get(VM *vm, Value *args, int nargs)
{
    Frame *f = running(vm, as_frame(args[0]));
    if (waiting(as_frame(args[0])) || !f || !f->prev || f->prev == vm->bottom)
        return NONE;
    return frame_object_new(vm, f->prev);
}

static Value code_get(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as_function(as_frame(args[0])->fn)->code));
}

static Value globals_get(VM *vm, Value *args, int nargs)
{
    return incref(from_object(as_function(as_frame(args[0])->fn)->globals));
}

static Value builtins_get(VM *vm, Value *args, int nargs)
{
    return incref(from_object(vm->builtins));
}

static bool put_local(VM *vm, Dict *d, Value name, Value v)
{
    if (is_exact(v, C_cell))
        v = as(Cell, v)->value;
    return v == UNBOUND || dict_set_str(vm, d, as_str(name), v);
}

/* What the traceback kept of a function's locals, as a dict. */
static Value kept_locals(VM *vm, FrameObject *fo)
{
    Code *code = as_function(fo->fn)->code;
    Tuple *t = as_tuple(fo->locals);
    Dict *d = dict_new(vm);
    bool ok = d != NULL;
    size_t n = code->varnames->count;
    for (size_t i = 0; ok && i < t->count; i++)
        ok = put_local(vm, d,
                       i < n ? code->varnames->items[i]
                             : code->freevars->items[i - n],
                       t->items[i]);
    if (!ok) {
        if (d)
            release(vm, d);
        return ERROR;
    }
    return from_object(d);
}

static bool is_function(FrameObject *fo)
{
    return as_function(fo->fn)->code->flags & CODE_OPTIMIZED;
}

static FrameObject *frame_argument(VM *vm, Value v)
{
    if (is_exact(v, C_frame))
        return as_frame(v);
    raise_error(vm, C_TypeError, "expect frame, not %T", v);
    return NULL;
}

Value frame_locals_row(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = frame_argument(vm, args[0]);
    if (!fo)
        return ERROR;
    Frame *f = running(vm, fo);
    Value v;
    if (f) {
        v = scope_locals(vm, f);
    } else if (is_exact(fo->locals, C_tuple)) {
        v = kept_locals(vm, fo);
    } else {
        Dict *d = dict_new(vm);
        v = d ? from_object(d) : ERROR;
    }
    if (v != ERROR && fo->extra != UNBOUND &&
        !dict_update(vm, as_dict(v), fo->extra)) {
        decref(vm, v);
        return ERROR;
    }
    return v;
}

/* Where a variable of a function's frame is; NULL: it has none of that name,
 * or has ended. */
static Value *place_of(VM *vm, FrameObject *fo, Value name)
{
    const Code *code = as_function(fo->fn)->code;
    Frame *f = running(vm, fo);
    Tuple *kept = !f && is_exact(fo->locals, C_tuple) ? as_tuple(fo->locals)
                                                      : NULL;
    size_t n = code->varnames->count;
    for (size_t i = 0; i < n + code->freevars->count; i++) {
        bool own = i < n;
        Value known = own ? code->varnames->items[i]
                          : code->freevars->items[i - n];
        if (!str_eq(as_str(known), as_str(name)))
            continue;
        Value *place = NULL;
        if (f)
            place = own ? &f->regs[i] : &f->fn->closure->items[i - n];
        else if (kept && i < kept->count)
            place = &kept->items[i];
        return place && is_exact(*place, C_cell) ? &as(Cell, *place)->value
                                                 : place;
    }
    return NULL;
}

/* args: frame, key, value */
Value frame_store_row(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = frame_argument(vm, args[0]);
    if (!fo)
        return ERROR;
    Value *place = is_str(vm, args[1]) && is_function(fo)
                       ? place_of(vm, fo, args[1])
                       : NULL;
    if (place) {
        value_set(vm, place, incref(args[2]));
        return NONE;
    }
    if (fo->extra == UNBOUND) {
        Dict *d = dict_new(vm);
        if (!d)
            return ERROR;
        fo->extra = from_object(d);
    }
    return dict_set(vm, as_dict(fo->extra), args[1], args[2]) ? NONE : ERROR;
}

static Value locals_get(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = as_frame(args[0]);
    if (is_function(fo))
        return call_library(vm, "_framelocals", "FrameLocalsProxy", args, 1);
    Frame *f = running(vm, fo);
    if (f)
        return scope_locals(vm, f);
    if (fo->locals != UNBOUND)
        return incref(fo->locals);
    if (!(as_function(fo->fn)->code->flags & CODE_NEWLOCALS))
        return globals_get(vm, args, nargs);
    Dict *d = dict_new(vm);
    return d ? from_object(d) : ERROR;
}

static uint32_t line_now(VM *vm, FrameObject *fo)
{
    Frame *f = running(vm, fo);
    return f ? frame_line(f) : fo->line;
}

static Value line_get(VM *vm, Value *args, int nargs)
{
    return from_small(line_now(vm, as_frame(args[0])));
}

static Value lasti_get(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = as_frame(args[0]);
    Frame *f = running(vm, fo);
    return from_small(2 * (int64_t)(f ? frame_pc(f) : fo->pc));
}

static Value none_get(VM *vm, Value *args, int nargs)
{
    return NONE;
}

static Value frame_clear(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = as_frame(args[0]);
    if (fo->owner != UNBOUND &&
        as(Generator, fo->owner)->state == GEN_CREATED) {
        /* It is finalized: a coroutine is told of, others are closed. */
        if (is_exact(fo->owner, C_coroutine))
            return call_special(vm, fo->owner, SP_DEL, NULL, 0);
        Value owner = incref(fo->owner);
        Value r = generator_close(vm, as(Generator, owner));
        decref(vm, owner);
        if (r == ERROR)
            return ERROR;
    }
    if (waiting(fo))
        return raise_error(vm, C_RuntimeError,
                           "cannot clear a suspended frame");
    if (running(vm, fo))
        return raise_error(vm, C_RuntimeError,
                           "cannot clear an executing frame");
    if (is_exact(fo->locals, C_tuple)) /* the traceback has it too */
        for (size_t i = 0; i < as_tuple(fo->locals)->count; i++)
            value_set(vm, &as_tuple(fo->locals)->items[i], UNBOUND);
    value_set(vm, &fo->locals, UNBOUND);
    return NONE;
}

static Value frame_repr(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = as_frame(args[0]);
    Code *code = as_function(fo->fn)->code;
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    return str_format(vm, "<frame at %s, file '%S', line %u, code %S>", at,
                      code->filename, line_now(vm, fo), code->name);
}

static const MethodDef rows[] = {
    METHOD("__repr__", frame_repr, "", "Return repr(self)."),
    METHOD("clear", frame_clear, "", "Drop the references to locals."),
    ROWS_OF(native_sizeof),
    GETSET("f_back", back_get, NULL, ""),
    GETSET("f_code", code_get, NULL, ""),
    GETSET("f_globals", globals_get, NULL, ""),
    GETSET("f_builtins", builtins_get, NULL, ""),
    GETSET("f_locals", locals_get, NULL, ""),
    GETSET("f_lineno", line_get, NULL, ""),
    GETSET("f_lasti", lasti_get, NULL, ""),
    GETSET("f_trace", none_get, NULL, ""),
    METHODS_END,
};

bool frame_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_frame,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(FrameObject),
        .ops = &ops,
        .methods = rows,
        .doc = "A running call of a function, or one that has ended.",
    };
    return class_define(vm, &def);
}
