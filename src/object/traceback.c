/* traceback.c: traceback objects as the language sees them.
 *
 * The VM makes them while an exception passes through frames (vm/traceback.c);
 * a program can make them too, from a frame object.
 */
#include "object/dict.h"
#include "object/exception_kinds.h"
#include "object/function.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"

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
    if (tb->back) {
        *tb->back = tb->sibling;
        if (tb->sibling)
            tb->sibling->back = tb->back;
    }
    if (tb->next) /* the innermost frame goes first, as in CPython */
        release(vm, tb->next);
    decref(vm, tb->frame);
    decref(vm, tb->fn);
    drop_locals(vm, tb->locals);
    drop_locals(vm, tb->kept);
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
    Traceback *next = as_traceback(args[0])->next;
    return next ? incref(from_object(next)) : NONE;
}

static Value next_set(VM *vm, Value *args, int nargs)
{
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
    Value frame = traceback_frame(vm, as_traceback(args[0]));
    return frame == ERROR ? ERROR : incref(frame);
}

static Value line_get(VM *vm, Value *args, int nargs)
{
    return from_small(as_traceback(args[0])->line);
}

static Value lasti_get(VM *vm, Value *args, int nargs)
{
    return from_small(2 * (int64_t)as_traceback(args[0])->pc);
}

static bool number_argument(VM *vm, Value v, uint32_t *out)
{
    Value n = value_index(vm, v);
    if (n == ERROR)
        return false;
    int64_t number;
    bool fits = int_fits_int64(n, &number) && number >= INT32_MIN &&
                number <= INT32_MAX;
    decref(vm, n);
    if (!fits) {
        raise_error(vm, C_OverflowError,
                    "Python int too large to convert to C int");
        return false;
    }
    *out = number < 0 ? 0 : (uint32_t)number;
    return true;
}

static Value make(VM *vm, Value *args, int nargs)
{
    Value next = args[1], frame = args[2];
    uint32_t lasti, line;
    if (!is_exact(frame, C_frame))
        return raise_error(vm, C_TypeError,
                           "traceback() argument 'tb_frame' must be frame, "
                           "not %A", frame);
    if (!number_argument(vm, args[3], &lasti) ||
        !number_argument(vm, args[4], &line))
        return ERROR;
    if (next != NONE && !is_exact(next, C_traceback))
        return raise_error(vm, C_TypeError,
                           "expected traceback object or None, got '%T'",
                           next);
    Traceback *tb = object_new(vm, C_traceback, sizeof *tb);
    if (!tb)
        return ERROR;
    tb->next = next == NONE ? NULL : retain(as_traceback(next));
    tb->frame = incref(frame);
    tb->fn = incref(frame_object_function(frame));
    tb->locals = tb->kept = UNBOUND;
    tb->record = NULL;
    tb->sibling = NULL;
    tb->back = NULL;
    uint32_t last = as_function(tb->fn)->code->ninstrs;
    tb->pc = lasti / 2 < last ? lasti / 2 : last ? last - 1 : 0;
    tb->line = line;
    return from_object(tb);
}

static Value traceback_dir(VM *vm, Value *args, int nargs)
{
    static const char *const names[] = {"tb_frame", "tb_next", "tb_lasti",
                                        "tb_lineno"};
    List *l = list_new(vm, 4);
    bool ok = l;
    for (size_t i = 0; ok && i < 4; i++) {
        Value name = str_from(vm, names[i]);
        ok = name != ERROR && list_append(vm, l, name);
        decref(vm, name);
    }
    if (!ok && l)
        release(vm, l);
    return ok ? from_object(l) : ERROR;
}

static const MethodDef rows[] = {
    NEW(make, "cls, tb_next, tb_frame, tb_lasti, tb_lineno"),
    METHOD("__dir__", traceback_dir, "", ""),
    GETSET("tb_next", next_get, next_set, ""),
    MEMBER("tb_frame", frame_get, readonly_setter, ""),
    GETSET("tb_lineno", line_get, NULL, ""),
    MEMBER("tb_lasti", lasti_get, readonly_setter, ""),
    METHODS_END,
};

bool traceback_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_traceback,
        .flags = CLS_FINAL,
        .size = sizeof(Traceback),
        .ops = &ops,
        .methods = rows,
        .doc = "A level of a traceback.",
    };
    return class_define(vm, &def);
}
