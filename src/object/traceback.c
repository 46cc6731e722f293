/* traceback.c: traceback objects as the language sees them.
 *
 * The VM makes them while an exception passes through frames (vm/traceback.c);
 * a program can make them too, from a frame object.
 */
#include "object/dict.h"
#include "object/exception_kinds.h"
#include "object/function.h"
#include "object/list.h"

/* As a frame lets go of its locals: the first one first, where a tuple begins
 * with its last item. */
static void drop_locals(VM *vm, Value v)
{
    if (is_exact(v, C_tuple) && as_tuple(v)->head.refs == 1)
        for (size_t i = 0; i < as_tuple(v)->count; i++)
            value_set(vm, &as_tuple(v)->items[i], UNBOUND);
    decref(vm, v);
}

/* The chain can be long, but object_dealloc bounds its own depth. */
static void fini(VM *vm, Object *o)
{
    Traceback *tb = (Traceback *)o;
    decref(vm, tb->frame);
    decref(vm, tb->fn);
    drop_locals(vm, tb->locals);
    drop_locals(vm, tb->kept);
    if (tb->next)
        release(vm, tb->next);
}

static void clear(VM *vm, Object *o)
{
    Traceback *tb = (Traceback *)o;
    Traceback *next = tb->next;
    tb->next = NULL;
    if (next)
        release(vm, next);
    value_set(vm, &tb->frame, UNBOUND);
    Value locals = tb->locals;
    tb->locals = UNBOUND;
    drop_locals(vm, locals);
    Value kept = tb->kept;
    tb->kept = UNBOUND;
    drop_locals(vm, kept);
}

static void traverse(Object *o, Visit visit, void *arg)
{
    Traceback *tb = (Traceback *)o;
    visit(tb->frame, arg);
    visit(tb->fn, arg);
    visit(tb->locals, arg);
    visit(tb->kept, arg);
    if (tb->next)
        visit(from_object(tb->next), arg);
}

static const TypeOps ops = {
    .fini = fini,
    .traverse = traverse,
    .clear = clear,
};

static Value next_get(VM *vm, Value *args, int nargs)
{
    (void)vm, (void)nargs;
    Traceback *next = as_traceback(args[0])->next;
    return next ? incref(from_object(next)) : NONE;
}

static Value next_set(VM *vm, Value *args, int nargs)
{
    (void)nargs;
    Traceback *tb = as_traceback(args[0]);
    Value v = args[1];
    if (v == UNBOUND)
        return raise_error(vm, C_TypeError, "can't delete tb_next attribute");
    if (v != NONE && !is_exact(v, C_traceback))
        return raise_error(vm, C_TypeError,
                           "expected traceback object, got '%T'", v);
    for (Traceback *t = v == NONE ? NULL : as_traceback(v); t; t = t->next)
        if (t == tb)
            return raise_error(vm, C_ValueError, "traceback loop detected");
    Traceback *old = tb->next;
    tb->next = v == NONE ? NULL : retain(as_traceback(v));
    if (old)
        release(vm, old);
    return NONE;
}

static Value frame_get(VM *vm, Value *args, int nargs)
{
    (void)nargs;
    Value frame = traceback_frame(vm, as_traceback(args[0]));
    return frame == ERROR ? ERROR : incref(frame);
}

static Value line_get(VM *vm, Value *args, int nargs)
{
    (void)vm, (void)nargs;
    return from_small(as_traceback(args[0])->line);
}

static Value lasti_get(VM *vm, Value *args, int nargs)
{
    (void)vm, (void)nargs;
    return from_small(2 * (int64_t)as_traceback(args[0])->pc);
}

static const MethodDef rows[] = {
    GETSET("tb_next", next_get, next_set, NULL),
    GETSET("tb_frame", frame_get, readonly_setter, NULL),
    GETSET("tb_lineno", line_get, readonly_setter, NULL),
    GETSET("tb_lasti", lasti_get, readonly_setter, NULL),
    METHODS_END,
};

bool traceback_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_traceback,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(Traceback),
        .ops = &ops,
        .methods = rows,
        .doc = "A level of a traceback.",
    };
    return class_define(vm, &def);
}
