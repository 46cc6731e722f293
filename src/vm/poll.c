/* poll.c: the safe point, reached when vm->poll has counted down: Ctrl-C and
 * the collector; budgets and tracing hooks belong here too. */
#include "object/exception.h"
#include "vm/gc.h"
#include "vm/operations.h"

#ifdef HEAP_STRESS
enum { POLL_INTERVAL = 25 };
#else
enum { POLL_INTERVAL = 10000 };
#endif

bool vm_poll(VM *vm)
{
    vm->poll = POLL_INTERVAL;
    while (unlikely(vm->nstale > 0))
        decref(vm, vm->stale[--vm->nstale]);
    if (vm->heap.gc_wanted) {
        /* Cleared first: what the callbacks allocate is not to start another. */
        vm->heap.gc_wanted = false;
        if (vm->gc_enabled && gc_run(vm, OLDEST_GENERATION) < 0)
            return false;
    }
    return !vm->interrupted || raise_interrupt(vm) != ERROR;
}
