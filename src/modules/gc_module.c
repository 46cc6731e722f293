/* gc_module.c: the module gc: the cycle collector as programs see it.
 *
 * There are no generations: a collection looks at everything, and runs when
 * the heap has grown enough; the generation and threshold arguments are
 * remembered and otherwise without effect.
 *
 * A walk over the heap must not allocate, so what it finds is first counted,
 * then gathered in an array.
 */
#include "modules/module.h"


#include "object/dict.h"
#include "object/list.h"
#include "object/module.h"
#include "object/str.h"
#include "object/number.h"
#include "object/finalizer.h"
#include "object/weakref.h"
#include "vm/gc.h"

/* --- collecting -------------------------------------------------------- */

static NATIVE(gc_collect_row)
{
    int generation;
    if (!arg_c_int(vm, args[0], &generation))
        return ERROR;
    if (generation < 0 || generation > 2)
        return raise_error(vm, C_ValueError, "invalid generation");
    ptrdiff_t found = gc_run(vm, generation);
    return found < 0 ? ERROR : from_int64(vm, found);
}

static NATIVE(gc_enable)
{
    vm->gc_enabled = true;
    return NONE;
}

static NATIVE(gc_disable)
{
    vm->gc_enabled = false;
    return NONE;
}

static NATIVE(gc_isenabled)
{
    return from_bool(vm->gc_enabled);
}

static NATIVE(gc_get_count)
{
    return tuple_pack(vm, 3, from_small(0), from_small(0), from_small(0));
}

static NATIVE(gc_get_threshold)
{
    const int *n = vm->gc_threshold;
    return tuple_pack(vm, 3, from_small(n[0]), from_small(n[1]),
                      from_small(n[2]));
}

static NATIVE(gc_set_threshold)
{
    int numbers[3];
    if (nargs < 1 || nargs > 3)
        return raise_error(vm, C_TypeError,
                           "gc.set_threshold requires 1 to 3 arguments");
    for (int i = 0; i < nargs; i++)
        if (!arg_c_int(vm, args[i], &numbers[i]))
            return ERROR;
    for (int i = 0; i < nargs; i++)
        vm->gc_threshold[i] = numbers[i];
    return NONE;
}

static NATIVE(gc_get_debug)
{
    return from_small(vm->gc_debug);
}

static NATIVE(gc_set_debug)
{
    return arg_c_int(vm, args[0], &vm->gc_debug) ? NONE : ERROR;
}

static NATIVE(gc_freeze_row)
{
    return gc_freeze(vm) ? NONE : ERROR;
}

static NATIVE(gc_unfreeze_row)
{
    gc_unfreeze(vm);
    return NONE;
}

static NATIVE(gc_get_freeze_count)
{
    return from_int64(vm, (int64_t)vm->gc_nfrozen);
}

static NATIVE(gc_get_stats)
{
    List *l = list_new(vm, 3);
    for (int i = 0; l && i < 3; i++) {
        Dict *d = dict_new(vm);
        bool ok = d &&
                  put_int(vm, d, "collections", (int64_t)vm->gc_runs[i]) &&
                  put_int(vm, d, "collected", (int64_t)vm->gc_found[i]) &&
                  put_int(vm, d, "uncollectable", 0) &&
                  list_append(vm, l, from_object(d));
        if (d)
            release(vm, d);
        if (!ok) {
            release(vm, l);
            return ERROR;
        }
    }
    return l ? from_object(l) : ERROR;
}

/* --- looking at objects ------------------------------------------------ */

typedef struct Walk {
    VM *vm;
    Object **found; /* NULL: only count */
    size_t n, cap;
    const Value *wanted; /* referrers of these; NULL: everything */
    int nwanted;
    bool hit;
} Walk;

static void look(Value v, void *arg)
{
    Walk *w = arg;
    for (int i = 0; is_object(v) && i < w->nwanted; i++)
        w->hit |= w->wanted[i] == v;
}

static void visit_cell(void *p, void *arg)
{
    Walk *w = arg;
    Object *o = p;
    if (w->wanted) {
        w->hit = false;
        instance_traverse(o, w->vm, look, w);
        if (!w->hit)
            return;
    }
    if (w->found && w->n < w->cap)
        w->found[w->n] = o;
    w->n++;
}

/* The containers that are (or refer to one of the) wanted, as a list. */
static Value walk(VM *vm, const Value *wanted, int nwanted)
{
    Walk w = {.vm = vm, .wanted = wanted, .nwanted = nwanted};
    if (vm->dealloc_depth == 0) /* else there are dying objects about */
        heap_walk(&vm->heap, HEAP_NODE, visit_cell, &w);
    size_t cap = w.n;
    if (cap == 0)
        return list_from(vm, NULL, 0);
    Object **found = mem_alloc(vm, cap * sizeof *found);
    if (!found)
        return ERROR;
    w.found = found;
    w.cap = cap;
    w.n = 0;
    heap_walk(&vm->heap, HEAP_NODE, visit_cell, &w);
    size_t n = w.n < cap ? w.n : cap;
    List *l = list_new(vm, n);
    bool ok = l != NULL;
    for (size_t i = 0; ok && i < n; i++)
        ok = list_append(vm, l, from_object(found[i]));
    mem_free(vm, found, cap * sizeof *found);
    if (ok)
        return from_object(l);
    if (l)
        release(vm, l);
    return ERROR;
}

static NATIVE(gc_get_objects)
{
    int generation;
    if (args[0] != NONE) {
        if (!is_integer(vm, args[0]))
            return raise_error(vm, C_TypeError,
                               "argument should be integer or None, not '%T'",
                               args[0]);
        if (!arg_c_int(vm, args[0], &generation))
            return ERROR;
        if (generation < -1)
            return raise_error(vm, C_ValueError,
                               "generation parameter cannot be negative");
        if (generation > 2)
            return raise_error(vm, C_ValueError,
                               "generation parameter must be less than the "
                               "number of available generations (3)");
        if (generation == 0 || generation == 1)
            return list_from(vm, NULL, 0);
    }
    return walk(vm, NULL, 0);
}

static NATIVE(gc_get_referrers)
{
    return nargs ? walk(vm, args, nargs) : list_from(vm, NULL, 0);
}

typedef struct Referents {
    VM *vm;
    List *list;
    Value own_dict; /* of an instance: its values stand for it; or UNBOUND */
    bool failed;
} Referents;

static void add_referent(Value v, void *arg);

static void add_dict_values(Referents *r, Dict *dict)
{
    uint32_t pos = 0;
    Value key, value;
    while (!r->failed && dict_next(dict, &pos, &key, &value))
        add_referent(value, r);
}

static void add_referent(Value v, void *arg)
{
    Referents *r = arg;
    if (v == UNBOUND || r->failed)
        return;
    if (v == r->own_dict) {
        r->own_dict = UNBOUND;
        add_dict_values(r, as_dict(v));
    } else if (!list_append(r->vm, r->list, v)) {
        r->failed = true;
    }
}

/* The dict of an instance that nobody has asked for: it is no object of its
 * own to the program. */
static Value hidden_dict(VM *vm, Object *o)
{
    if (!(class_of_object(vm, o)->flags & CLS_HEAP))
        return UNBOUND;
    Value *word = instance_dict_word(vm, o);
    return word && is_exact(*word, C_dict) && as_object(*word)->refs == 1
               ? *word
               : UNBOUND;
}

static bool is_node(Value v)
{
    return is_object(v) && heap_slab_of(as_object(v))->kind == HEAP_NODE;
}

static NATIVE(gc_get_referents)
{
    Referents r = {vm, list_new(vm, 0), UNBOUND, false};
    if (!r.list)
        return ERROR;
    for (int i = 0; i < nargs && !r.failed; i++)
        if (is_node(args[i])) {
            r.own_dict = hidden_dict(vm, as_object(args[i]));
            instance_traverse(as_object(args[i]), vm, add_referent, &r);
        }
    if (!r.failed)
        return from_object(r.list);
    release(vm, r.list);
    return ERROR;
}

static NATIVE(gc_is_tracked)
{
    return from_bool(gc_tracks(vm, args[0]));
}

static NATIVE(gc_is_finalized)
{
    return from_bool(is_object(args[0]) &&
                     object_was_finalized(vm, as_object(args[0])));
}

static const MethodDef rows[] = {
    FUNCTION("collect", gc_collect_row, "generation=2",
             "Run the collector; return how many unreachable objects it "
             "found."),
    FUNCTION("disable", gc_disable, "/", "Disable automatic collection."),
    FUNCTION("enable", gc_enable, "/", "Enable automatic collection."),
    FUNCTION("freeze", gc_freeze_row, "/",
             "Leave all objects there are alone in collections to come."),
    FUNCTION("get_count", gc_get_count, "/",
             "Return (0, 0, 0): there are no generations."),
    FUNCTION("get_debug", gc_get_debug, "/", "Return the debugging flags."),
    FUNCTION("get_freeze_count", gc_get_freeze_count, "/",
             "Return how many objects freeze() left alone."),
    FUNCTION("get_objects", gc_get_objects, "generation=None",
             "Return a list of all containers."),
    FUNCTION("get_referents", gc_get_referents, "*args",
             "Return a list of what the arguments refer to directly."),
    FUNCTION("get_referrers", gc_get_referrers, "*args",
             "Return a list of the containers that refer to an argument "
             "directly."),
    FUNCTION("get_stats", gc_get_stats, "/",
             "Return a list of dicts, one for each generation."),
    FUNCTION("get_threshold", gc_get_threshold, "/",
             "Return what set_threshold() was given."),
    FUNCTION("is_finalized", gc_is_finalized, "obj, /",
             "Return True if the object's __del__ was called already."),
    FUNCTION("is_tracked", gc_is_tracked, "obj, /",
             "Return True if the collector looks at the object."),
    FUNCTION("isenabled", gc_isenabled, "/",
             "Return True if automatic collection is enabled."),
    FUNCTION("set_debug", gc_set_debug, "flags, /",
             "Set the debugging flags."),
    FUNCTION("set_threshold", gc_set_threshold, "*args",
             "Remembered for get_threshold() only."),
    FUNCTION("unfreeze", gc_unfreeze_row, "/", "Undo freeze()."),
    METHODS_END,
};

static bool put_list(VM *vm, Dict *dict, const char *name, Value *place)
{
    if (*place == UNBOUND) {
        Value l = list_from(vm, NULL, 0);
        if (l == ERROR)
            return false;
        *place = l;
    }
    return put(vm, dict, name, incref(*place));
}

bool gc_module_init(VM *vm, Dict *dict)
{
    return put_functions(vm, dict, "gc", rows) &&
           put_list(vm, dict, "callbacks", &vm->gc_callbacks) &&
           put_list(vm, dict, "garbage", &vm->gc_garbage) &&
           put_int(vm, dict, "DEBUG_STATS", 1) &&
           put_int(vm, dict, "DEBUG_COLLECTABLE", 2) &&
           put_int(vm, dict, "DEBUG_UNCOLLECTABLE", 4) &&
           put_int(vm, dict, "DEBUG_SAVEALL", 32) &&
           put_int(vm, dict, "DEBUG_LEAK", 38);
}
