/* frame.h: frames and the register stack.
 *
 * The registers of all running frames lie in chunks of one stack; a callee's
 * registers begin where its caller laid the arguments.  The Frame records are
 * a list that grows and is reused; only generators bring their own record
 * and registers, on the heap.
 *
 * Invariant: above the live registers of the top frame no register holds a
 * pointer.  So a new frame needs no clearing, and leaving one releases what is
 * a pointer and nothing else.
 */
#ifndef TENON_VM_FRAME_H
#define TENON_VM_FRAME_H

#include "object/function.h"

typedef struct Generator Generator;
typedef struct Traceback Traceback;

enum { /* Frame.flags: why a return is not the plain one */
    FRAME_ENTRY = 1,     /* called from C: leave the loop */
    FRAME_INIT = 2,      /* __init__: the result is frame->extra */
    FRAME_GENERATOR = 4, /* registers and record belong to frame->gen */
    FRAME_FOR = 8,       /* a generator resumed by FORNEXT: extra is the pc
                            to go on at when it ends */
    FRAME_CHUNK = 16,    /* its registers begin a chunk of the stack */
    FRAME_NAMESPACE = 32, /* has locals of its own (class body, exec) */
    FRAME_OPERATOR = 64,  /* a special method that an operator's instruction
                             entered: op_operator_done ends the instruction */
    FRAME_CAUGHT = 128,   /* caught says something */
    FRAME_DELEGATE = 256, /* a generator resumed by YIELDFROM: what it yields
                             its resumer yields */
    FRAME_SEEN = 512,     /* a frame object was made of it */
    FRAME_LEAVES = FRAME_CAUGHT | FRAME_SEEN, /* its locals may live on */
};

struct Frame {
    Value *regs;
    const Instr *pc;  /* the next instruction, while another frame runs */
    Code *code;       /* borrowed from fn */
    Function *fn;     /* owned */
    Dict *globals;    /* borrowed from fn */
    Value locals;     /* of a module or class body: its namespace (owned with
                         FRAME_NAMESPACE); UNBOUND: the globals, and in every
                         record that is not in use */
    Value *dst;       /* where the result goes */
    Frame *prev, *next;
    Generator *gen;   /* borrowed: whoever resumed it holds it */
    Traceback *caught; /* with FRAME_CAUGHT: the tracebacks that begin with
                          this frame and are still there, linked through
                          sibling; they take the locals when it ends */
    Value extra;      /* what the flags say; nothing otherwise */
    uint32_t depth;
    uint32_t flags;
};

/* Make f, above top, the running frame of fn (owned), its parameters bound at
 * regs.  Its locals are UNBOUND, as in every record that is not in use. */
static inline void frame_enter(VM *vm, Frame *f, Frame *top, Function *fn,
                               Value *regs, Value *dst, uint32_t flags)
{
    f->prev = top;
    f->fn = fn;
    f->code = fn->code;
    f->globals = fn->globals;
    f->regs = regs;
    f->dst = dst;
    f->depth = top->depth + 1;
    f->flags = flags;
    f->pc = fn->code->instrs;
    vm->frame = f;
}

struct StackChunk {
    StackChunk *prev;
    Value *end;
    Value guard[SIMPLE_REGS]; /* never used: see frame_fits() */
    Value regs[];
};

/* Is there a record above top, at a depth that is allowed, and room at base
 * for the registers of a simple code, all of which lies in the top chunk?
 * Where too little is left, or base is in another place (a generator's
 * registers), the difference is beyond the chunk's size: what lies below the
 * guard is further from the end than size and SIMPLE_REGS together. */
static inline bool frame_fits(const VM *vm, const Frame *top,
                              const Value *base, const Code *code)
{
    size_t left = (size_t)((const char *)vm->stack_end - (const char *)base);
    return likely(top->depth < vm->frame_limit) &&
           likely(left - code->nregs * sizeof(Value) <= vm->stack_size);
}

typedef enum GeneratorState {
    GEN_CREATED,
    GEN_SUSPENDED,
    GEN_RUNNING,
    GEN_CLOSED,
} GeneratorState;

enum { /* Generator.async */
    ASYNC_RUNNING = 1, /* an awaitable of it is under way */
    ASYNC_CLOSED = 2,  /* it has ended, or aclose() has begun */
    ASYNC_HOOKED = 4,  /* the hooks of sys know of it */
};

struct Generator {
    Object head;
    Frame frame;
    Value name, qualname;
    Value own;       /* the exception it is handling itself, while suspended */
    Value outer;     /* the one handled by whoever resumed it, while running */
    Value weakrefs;
    uint32_t nregs;
    uint8_t state;
    bool delegating; /* suspended in a YIELDFROM */
    bool handling;   /* within an except or finally of its own */
    uint8_t async;   /* ASYNC_ flags of an asynchronous generator, whose last
                        register is its finalizer */
    Value regs[];
};

/* --- loop.c ---------------------------------------------------------------- */
/* Run vm->frame (which has FRAME_ENTRY) to its return or yield.  Owned.  An
 * exception that is pending already is raised where the frame stands. */
MUST_USE Value vm_run(VM *vm);

/* --- call.c ----------------------------------------------------------------- */
MUST_USE bool frames_init(VM *vm);
/* How deep frames may lie above each other (sys.setrecursionlimit). */
void frames_limit(VM *vm, uint32_t limit);
void frames_fini(VM *vm);

/* The first free register above a frame. */
Value *frame_top(const Frame *f);

typedef enum CallStatus { CALL_DONE, CALL_PUSHED, CALL_FAILED } CallStatus;

/* The instruction CALL and its kin: slot[0] the callable, then nargs positional arguments and
 * the values of kwnames; all consumed. The result goes to dst.  DONE: it is
 * there.  PUSHED: vm->frame is new. */
CallStatus call_slots(VM *vm, Value *slot, unsigned nargs, Tuple *kwnames, Value *dst);
/* The same for a pair slot[0] function, slot[1] self or UNBOUND, arguments from slot[2]. */
CallStatus call_pair(VM *vm, Value *slot, unsigned nargs, Tuple *kwnames, Value *dst);
/* Enter fn with arguments laid (owned) at base. */
CallStatus call_function(VM *vm, Function *fn, Value *base, unsigned nargs, Tuple *kwnames, Value *dst, uint32_t flags, Value extra);
/* The same with positional arguments that lie anywhere (owned), for a callee whose
 * registers come above the top frame; quick for simple functions. */
CallStatus call_above(VM *vm, Function *fn, Value *args, unsigned nargs, Value *dst, uint32_t flags, Value extra);
/* f() as messages name it, "module.qualname()": owned (build.c). */
MUST_USE Value callable_text(VM *vm, Value fn);

/* Run code with these namespaces: modules, exec, eval, class bodies. locals UNBOUND: the globals. */
MUST_USE Value vm_run_code(VM *vm, Code *code, Dict *globals, Value locals, Tuple *closure);

/* The pc and the line at which a frame is, while something it called looks. */
uint32_t frame_pc(const Frame *f);
uint32_t frame_line(const Frame *f);

/* Record the place in the pending exception's traceback. */
void traceback_add(VM *vm, Frame *f, uint32_t pc);
/* f has caught the exception. */
void traceback_caught(VM *vm, Frame *f, Value exc);
/* The frame ends: its locals move into its frame object and the tracebacks that
 * begin with it, where they live as long as these do: those of exceptions that
 * it caught, and of exc, which leaves it now (UNBOUND: none). */
void traceback_keep_frame(VM *vm, Frame *f, Value exc);

/* --- generator.c ---------------------------------------------------------------- */
MUST_USE Value generator_new(VM *vm, Function *fn, Value *base); /* steals the registers of the parameters */
/* Push its frame to run on; sent: owned. dst: where what it yields goes. false: pending (running, ...). */
MUST_USE bool generator_push(VM *vm, Generator *g, Value sent, Value *dst, uint32_t flags, Value extra);
/* Leave its frame: suspended (at a yield) or closed. */
void generator_leave(VM *vm, Generator *g, GeneratorState state);
/* From C: what it yields; UNBOUND at its end with *result its return value (owned); ERROR. */
MUST_USE Value generator_send(VM *vm, Generator *g, Value sent, Value *result);
/* Raise GeneratorExit in it: its return value (owned), None. */
MUST_USE Value generator_close(VM *vm, Generator *g);
/* The value of the pending StopIteration, which is cleared: owned (unwind.c). */
Value stop_iteration_value(VM *vm);
/* The pending StopIteration (or StopAsyncIteration), which must not leave its
 * body, becomes a RuntimeError. */
void generator_stop_iteration(VM *vm, const Generator *g);
/* Steals exc: throws it in.  As generator_send. */
MUST_USE Value generator_throw(VM *vm, Generator *g, Value exc, Value *result);
/* The iterator that it waits for: borrowed; UNBOUND: none. */
Value generator_delegate(const Generator *g);
/* Generators and coroutines are the same struct; so are asynchronous
 * generators, whose protocol is another. */
static inline bool is_generator(Value v)
{
    return is_exact(v, C_generator) || is_exact(v, C_coroutine);
}

/* One that takes what is sent to it: neither running nor ended. */
static inline bool generator_takes(Value v, Value sent)
{
    return is_generator(v) && as(Generator, v)->state <= GEN_SUSPENDED &&
           (sent == NONE || as(Generator, v)->state == GEN_SUSPENDED);
}
extern const TypeOps coroutine_ops; /* generator.c: of asynchronous ones too */
MUST_USE bool generator_init_classes(VM *vm);
MUST_USE bool coroutine_init_classes(VM *vm); /* coroutine.c */
MUST_USE bool async_generator_init_classes(VM *vm); /* async_generator.c */
/* What the arguments of throw() from args[1] on mean: owned; ERROR. */
MUST_USE Value generator_thrown(VM *vm, const Value *args);
/* StopIteration with what a generator_send() that gave v has ended with. */
Value generator_sent(VM *vm, Value v, Value result);
/* anext(iterator, fallback), awaitable (stolen) being the iterator's next. */
MUST_USE Value anext_default(VM *vm, Value awaitable, Value fallback);
/* RuntimeWarning about self: text (owned, may be ERROR), at the line that
 * runs. */
Value never_awaited(VM *vm, Value self, Value text);

/* Rows that coroutines share. */
Value generator_send_row(VM *vm, Value *args, int nargs);
Value generator_throw_row(VM *vm, Value *args, int nargs);
Value generator_close_row(VM *vm, Value *args, int nargs);
Value generator_name(VM *vm, Value *args, int nargs);
Value generator_set_name(VM *vm, Value *args, int nargs);
Value generator_qualname(VM *vm, Value *args, int nargs);
Value generator_set_qualname(VM *vm, Value *args, int nargs);
Value generator_running(VM *vm, Value *args, int nargs);
Value generator_suspended(VM *vm, Value *args, int nargs);
Value generator_code(VM *vm, Value *args, int nargs);
Value generator_waits_for(VM *vm, Value *args, int nargs);
Value generator_frame(VM *vm, Value *args, int nargs);

#endif
