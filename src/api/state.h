/* state.h: what stands behind a TnVm: the VM and the error its last run left.
 *
 * The struct comes from the embedder's allocator, but is not counted against
 * the limit.  Private to src/api/.
 */
#ifndef TENON_API_STATE_H
#define TENON_API_STATE_H

#include "tenon.h"

#include "base/buffer.h"
#include "object/runtime.h"

/* The strings of a TnError, kept until they are asked for again. */
enum { TEXT_TYPE, TEXT_MESSAGE, TEXT_TRACEBACK, TEXT_FILE, TEXTS };

struct TnVm {
    VM *vm;
    HeapSystem system;
    void *system_user;
    size_t c_stack;
    Value error;     /* owned, or UNBOUND */
    Value lost;      /* why output could not be written when there was an
                        error anyway: owned, or UNBOUND */
    TnStatus status; /* of the last run */
    bool prompts;    /* sys.ps1 and sys.ps2 have been set */
    int exit_code;   /* where the exception does not say it; or 0 */
    Buf texts[TEXTS];
};

/* Before anything that runs code: where the C stack ends now, and the last
 * error forgotten. */
VM *api_enter(TnVm *tn);

/* After it: what became of the pending exception, if any. */
TnStatus api_leave(TnVm *tn, bool ok);

/* The same for the owned result of a run. */
TnStatus api_finish(TnVm *tn, Value result);

/* Nothing to run: an exception of that class with this message (owned; ERROR:
 * pending) becomes the error. */
TnStatus api_cannot_start(TnVm *tn, int exit_code, ClassId cls, Value message);

/* sys.NAME = v, borrowed; false: pending. */
MUST_USE bool api_set_sys(VM *vm, const char *name, Value v);

/* A name or argument from outside as a str: bytes that are no UTF-8 become
 * lone surrogates, as by CPython's os.fsdecode.  Owned; ERROR: pending. */
MUST_USE Value api_decode(VM *vm, const char *text);

#endif
