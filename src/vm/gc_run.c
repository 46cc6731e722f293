/* gc_run.c: a collection with everything that programs can see of it: the
 * callbacks of the module gc, its counters, its debugging output.
 *
 * gc.c finds and frees the garbage.  Called by gc.collect() and by the safe
 * points of the loop.
 */
#include <stdio.h>

#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "vm/gc.h"

static bool put_number(VM *vm, Dict *dict, const char *key, int64_t n)
{
    Str *name = str_intern_new(vm, key, strlen(key));
    bool ok = name && dict_set_str(vm, dict, name, from_small(n));
    if (name)
        release(vm, name);
    return ok;
}

/* callback(phase, info) for each of gc.callbacks. */
static bool tell(VM *vm, const char *phase, int generation, ptrdiff_t found)
{
    List *l = vm->gc_callbacks == UNBOUND ? NULL : as_list(vm->gc_callbacks);
    if (!l || l->count == 0)
        return true;
    Dict *info = dict_new(vm);
    Value args[] = {str_from(vm, phase), info ? from_object(info) : ERROR};
    bool ok = args[0] != ERROR && info &&
              put_number(vm, info, "generation", generation) &&
              put_number(vm, info, "collected", found) &&
              put_number(vm, info, "uncollectable", 0);
    for (size_t i = 0; ok && i < l->count; i++) {
        Value fn = incref(l->items[i]);
        Value r = call(vm, fn, args, 2);
        if (r == ERROR)
            error_unraisable(vm, "Exception ignored in", fn);
        else
            decref(vm, r);
        decref(vm, fn);
    }
    if (args[0] != ERROR)
        decref(vm, args[0]);
    if (info)
        release(vm, info);
    return ok;
}

static void tell_stats(VM *vm, const char *format, long long n)
{
    char line[160];
    if (!(vm->gc_debug & GC_DEBUG_STATS))
        return;
    int size = snprintf(line, sizeof line, format, n);
    vm->hooks.write(vm->hooks.user, 2, line, (size_t)size);
}

ptrdiff_t gc_run(VM *vm, int generation)
{
    /* No collection within one, nor within its callbacks. */
    if (vm->gc_running || vm->gc_telling)
        return 0;
    vm->gc_telling = true;
    bool ok = tell(vm, "start", generation, 0);
    vm->gc_telling = false;
    if (!ok)
        return -1;
    tell_stats(vm, "gc: collecting generation %lld...\n", generation);
    ptrdiff_t found = gc_collect(vm);
    if (found < 0)
        found = 0;
    tell_stats(vm, "gc: done, %lld unreachable, 0 uncollectable\n", found);
    vm->gc_runs[generation]++;
    vm->gc_found[generation] += (size_t)found;
    vm->gc_telling = true;
    ok = tell(vm, "stop", generation, found);
    vm->gc_telling = false;
    return ok ? found : -1;
}
