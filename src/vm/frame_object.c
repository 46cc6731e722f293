/* frame_object.c: frames as the language sees them, made on demand.
 *
 * A frame has one frame object at most, found through the list of those of
 * frames that have not ended (vm->frame_objects, which holds none of them);
 * FRAME_SEEN says that a search is worth it.  When the frame ends, its object,
 * if it is still there, takes the locals over and the caller's object, as
 * CPython's do; the record may then serve another call.
 */
#include "modules/module.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "vm/traceback.h"
#include "vm/vm.h"

typedef struct FrameObject FrameObject;
struct FrameObject {
    Object head;
    Frame *record; /* NULL: the call has ended */
    FrameObject *sibling, **place; /* among vm->frame_objects; NULL: not there */
    Value fn;
    Value locals;  /* as in Traceback */
    Value owner;   /* the generator whose record it is, or UNBOUND */
    Value extra;   /* what f_locals was given that is no variable: a dict, or
                      UNBOUND */
    Value back;    /* of an ended call: the frame that called, or UNBOUND */
    uint32_t pc, line;
};
#define as_frame(v) as(FrameObject, v)

static FrameObject *make(VM *vm, Value fn, Value locals, uint32_t pc,
                         uint32_t line)
{
    FrameObject *fo = object_new(vm, C_frame, sizeof *fo);
    if (!fo)
        return NULL;
    fo->record = NULL;
    fo->sibling = NULL;
    fo->place = NULL;
    fo->fn = incref(fn);
    fo->locals = incref(locals);
    fo->owner = fo->extra = fo->back = UNBOUND;
    fo->pc = pc;
    fo->line = line;
    return fo;
}

static void link(VM *vm, FrameObject *fo, Frame *f)
{
    fo->record = f;
    fo->sibling = vm->frame_objects;
    fo->place = &vm->frame_objects;
    if (fo->sibling)
        fo->sibling->place = &fo->sibling;
    vm->frame_objects = fo;
    f->flags |= FRAME_SEEN;
}

static void unlink(FrameObject *fo)
{
    if (!fo->place)
        return;
    *fo->place = fo->sibling;
    if (fo->sibling)
        fo->sibling->place = fo->place;
    fo->place = NULL;
    fo->record = NULL;
}

/* The frame object of a frame, if there is one. */
static FrameObject *find(VM *vm, const Frame *f)
{
    FrameObject *fo = NULL;
    if (f->flags & (FRAME_SEEN | FRAME_GENERATOR))
        for (fo = vm->frame_objects; fo && fo->record != f;)
            fo = fo->sibling;
    return fo;
}

static Value frame_object_new(VM *vm, Frame *f)
{
    FrameObject *fo = find(vm, f);
    if (fo)
        return incref(from_object(fo));
    fo = make(vm, from_object(f->fn), UNBOUND, 0, 0);
    if (!fo)
        return ERROR;
    link(vm, fo, f);
    if (f->flags & FRAME_GENERATOR)
        fo->owner = incref(from_object(f->gen));
    return from_object(fo);
}

Value frame_object_of_generator(VM *vm, Generator *g)
{
    return frame_object_new(vm, &g->frame);
}

Value frame_object_at(VM *vm, unsigned depth)
{
    Frame *f = vm->frame;
    while (f && f != vm->bottom && depth-- > 0)
        f = f->prev;
    return f && f != vm->bottom ? frame_object_new(vm, f) : UNBOUND;
}

static Value frame_before(VM *vm, const Frame *f)
{
    return f->prev && f->prev != vm->bottom ? frame_object_new(vm, f->prev)
                                            : NONE;
}

Value frame_object_find(VM *vm, Frame *f)
{
    FrameObject *fo = find(vm, f);
    return fo ? from_object(fo) : UNBOUND;
}

void frame_object_end(VM *vm, Value frame, Value locals)
{
    FrameObject *fo = as_frame(frame);
    Frame *f = fo->record;
    fo->pc = frame_pc(f);
    fo->line = frame_line(f);
    value_set(vm, &fo->locals, incref(locals));
    Value back = frame_before(vm, f);
    unlink(fo);
    if (back == ERROR)
        error_clear(vm);
    else
        value_set(vm, &fo->back, back);
    value_set(vm, &fo->owner, UNBOUND);
}

static bool is_running(VM *vm, const Traceback *tb)
{
    Frame *f = vm->frame;
    while (f && (f != tb->record || from_object(f->fn) != tb->fn))
        f = f->prev;
    return f && f != vm->bottom;
}

Value frame_object_ended(VM *vm, const Traceback *tb, Value locals)
{
    Value pending = error_take(vm);
    FrameObject *fo = make(vm, tb->fn, locals, tb->pc, tb->line);
    error_clear(vm);
    error_restore(vm, pending);
    return fo ? from_object(fo) : UNBOUND;
}

Value traceback_frame(VM *vm, Traceback *tb)
{
    if (tb->frame == UNBOUND) {
        bool lasts = tb->kept == UNBOUND && (tb->back || is_running(vm, tb));
        Value v = tb->kept;
        if (v == UNBOUND && is_exact(tb->locals, C_tuple))
            v = tb->locals;
        v = lasts ? frame_object_new(vm, tb->record)
                  : frame_object_ended(vm, tb, v);
        if (v == ERROR || v == UNBOUND)
            return lasts ? ERROR : raise_memory(vm);
        tb->frame = v;
    }
    return tb->frame;
}

Value frame_object_function(Value frame) { return as_frame(frame)->fn; }

static void fini(VM *vm, Object *o)
{
    FrameObject *fo = (FrameObject *)o;
    unlink(fo);
    decref(vm, fo->fn);
    decref(vm, fo->locals);
    decref(vm, fo->owner);
    decref(vm, fo->extra);
    decref(vm, fo->back);
}

static void traverse(Object *o, Visit visit, void *arg)
{
    FrameObject *fo = (FrameObject *)o;
    visit(fo->fn, arg);
    visit(fo->locals, arg);
    visit(fo->owner, arg);
    visit(fo->extra, arg);
    visit(fo->back, arg);
}

static void clear(VM *vm, Object *o)
{
    FrameObject *fo = (FrameObject *)o;
    value_set(vm, &fo->locals, UNBOUND);
    value_set(vm, &fo->extra, UNBOUND);
    value_set(vm, &fo->back, UNBOUND);
}

static const TypeOps ops = {
    .fini = fini,
    .traverse = traverse,
    .clear = clear,
};

/* Is it that of a generator that has not begun, or waits between two items? */
static bool waiting(const FrameObject *fo)
{
    if (fo->owner == UNBOUND)
        return false;
    const Generator *g = as(Generator, fo->owner);
    return g->state == GEN_CREATED || g->state == GEN_SUSPENDED;
}

/* The frame, if it still runs or waits. */
static Frame *running(FrameObject *fo)
{
    if (fo->owner != UNBOUND &&
        as(Generator, fo->owner)->state == GEN_CLOSED)
        return NULL;
    return fo->record;
}

static Value back_get(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = as_frame(args[0]);
    Frame *f = running(fo);
    if (!f)
        return fo->back == UNBOUND ? NONE : incref(fo->back);
    return waiting(fo) ? NONE : frame_before(vm, f);
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

/* A variable that an ended call has left: of its own, then free ones, which
 * its function has too. */
static Value *left(FrameObject *fo, size_t i)
{
    const Function *fn = as_function(fo->fn);
    Tuple *t = as_tuple(fo->locals);
    if (i < t->count)
        return &t->items[i];
    i -= fn->code->varnames->count;
    return fn->closure && i < fn->closure->count ? &fn->closure->items[i]
                                                 : NULL;
}

/* What is left of a function's locals, as a dict. */
static Value kept_locals(VM *vm, FrameObject *fo)
{
    Code *code = as_function(fo->fn)->code;
    Dict *d = dict_new(vm);
    bool ok = d != NULL;
    size_t n = code->varnames->count;
    for (size_t i = 0; ok && i < n + code->freevars->count; i++) {
        Value *v = left(fo, i);
        ok = !v || put_local(vm, d,
                             i < n ? code->varnames->items[i]
                                   : code->freevars->items[i - n],
                             *v);
    }
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

Dict *frame_locals(VM *vm, Value frame)
{
    FrameObject *fo = as_frame(frame);
    Frame *f = running(fo);
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
        return NULL;
    }
    return v == ERROR ? NULL : as_dict(v);
}

/* Where a variable of a function's frame is; NULL: it has none of that name,
 * or is gone. */
static Value *place_of(FrameObject *fo, Value name)
{
    const Code *code = as_function(fo->fn)->code;
    Frame *f = running(fo);
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
        else if (is_exact(fo->locals, C_tuple))
            place = left(fo, i);
        return place && is_exact(*place, C_cell) ? &as(Cell, *place)->value
                                                 : place;
    }
    return NULL;
}

bool frame_store(VM *vm, Value frame, Value key, Value value)
{
    FrameObject *fo = as_frame(frame);
    Value *place = is_str(vm, key) && is_function(fo) ? place_of(fo, key)
                                                      : NULL;
    if (place) {
        value_set(vm, place, incref(value));
        return true;
    }
    if (fo->extra == UNBOUND) {
        Dict *d = dict_new(vm);
        if (!d)
            return false;
        fo->extra = from_object(d);
    }
    return dict_set(vm, as_dict(fo->extra), key, value);
}

static Value locals_get(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = as_frame(args[0]);
    if (is_function(fo))
        return frame_locals_proxy(vm, args[0]);
    Frame *f = running(fo);
    if (f)
        return scope_locals(vm, f);
    if (fo->locals != UNBOUND)
        return incref(fo->locals);
    if (!(as_function(fo->fn)->code->flags & CODE_NEWLOCALS))
        return globals_get(vm, args, nargs);
    Dict *d = dict_new(vm);
    return d ? from_object(d) : ERROR;
}

static uint32_t line_now(FrameObject *fo)
{
    return fo->record ? frame_line(fo->record) : fo->line;
}

static Value line_get(VM *vm, Value *args, int nargs)
{
    return from_small(line_now(as_frame(args[0])));
}

static Value lasti_get(VM *vm, Value *args, int nargs)
{
    FrameObject *fo = as_frame(args[0]);
    Frame *f = fo->record;
    return from_small(2 * (int64_t)(f ? frame_pc(f) : fo->pc));
}

static Value none_get(VM *vm, Value *args, int nargs)
{
    return NONE;
}

static Value true_get(VM *vm, Value *args, int nargs)
{
    return TRUE;
}

static Value false_get(VM *vm, Value *args, int nargs)
{
    return FALSE;
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
    if (running(fo))
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
                      code->filename, line_now(fo), code->name);
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
    MEMBER("f_trace_lines", true_get, NULL, ""),
    GETSET("f_trace_opcodes", false_get, NULL, ""),
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
    };
    return class_define(vm, &def);
}
