/* code_builder.h: instructions as they come out, one code at a time.
 *
 * Emits words with their positions, patches jumps, interns constants by type
 * and value, collects exception handlers, and follows two things along the
 * flow of control: whether the place can be reached at all (nothing is emitted
 * where it can't), and which local variables surely have a value there (the
 * set `bound`, intersected where paths meet).
 *
 * Registers: locals below nlocals, then temporaries, used as a stack whose
 * height is `top`.
 */
#ifndef TENON_COMPILE_CODE_BUILDER_H
#define TENON_COMPILE_CODE_BUILDER_H

#include "compile/compiler.h"
#include "compile/opcode.h"

/* A place to jump to.  LABEL until bound; may also be a handler's entry. */
typedef struct Label {
    int32_t at;      /* word, -1: not bound yet */
    int32_t jumps;   /* the last JUMP waiting for it; -1 */
    int32_t ranges;  /* the last handler waiting for it; -1 */
    uint64_t *bound; /* at the jumps so far; NULL: none */
} Label;
#define LABEL ((Label){-1, -1, -1, NULL})

typedef struct Builder {
    Compiler *c;
    Instr *instrs;
    Position *positions;
    uint32_t count, cap, positions_cap;
    Value *consts;
    uint32_t nconsts, consts_cap;
    uint32_t *index; /* of consts, plus 1; size index_mask + 1 */
    uint32_t index_mask;
    Handler *handlers;
    uint32_t nhandlers, handlers_cap;

    uint32_t nlocals;
    uint32_t top, nregs;
    uint32_t arithmetic; /* the place after the last arithmetic instruction of
                            which there is a form for chains */

    bool alive;
    bool quiet;        /* nothing so far could fail or look at the frame */
    uint32_t words;    /* in each set of locals */
    uint64_t *bound;
    uint64_t *deletable; /* locals that something unbinds */
    uint64_t *quietly;   /* locals set while quiet */
} Builder;

bool builder_init(Builder *b, Compiler *c, uint32_t nlocals);

/* --- emission ------------------------------------------------------------ */

/* An instruction, its cache words zero.  Not those with a jump. */
void emit_at(Builder *b, Span at, Opcode op, int a, int b_, int c_);

/* Put quick forms (see opcodes.def) in where operands allow it: at the end. */
void choose_forms(Code *code);

/* One with a jump, or JUMP itself, to the label. */
void jump_at(Builder *b, Span at, Opcode op, int a, int b_, Label *to);

/* The label is here.  Bound before its jumps it serves for jumping back. */
void bind_label(Builder *b, Label *label);

/* Exceptions in the words from start to here go to the label (not bound yet),
 * with registers from depth on dropped. */
void protect_range(Builder *b, uint32_t start, Label *to, uint32_t depth);

/* Here begins a handler; bound: the set at the start of what it protects. */
void bind_handler(Builder *b, Label *label, const uint64_t *bound,
                  uint32_t depth);

/* Put n words, at most, in front of everything: see prologue in
 * codegen_func.c.  The words must be no jumps. */
void builder_prepend(Builder *b, const Instr *words, uint32_t n, Span at);

/* --- constants ----------------------------------------------------------- */

/* Its number; an error is raised where there are too many. */
int constant_index(Builder *b, Value v);
int name_index(Builder *b, Name *name);

/* --- registers ----------------------------------------------------------- */

/* n registers at the top, taken; the first one. */
int take(Builder *b, int n);
/* See to it that the frame has room for the registers below n. */
void need_registers(Builder *b, uint32_t n);

static inline bool is_local(const Builder *b, int reg)
{
    return (uint32_t)reg < b->nlocals;
}

/* --- sets of locals ------------------------------------------------------ */

static inline bool set_has(const uint64_t *set, int reg)
{
    return set[reg >> 6] >> (reg & 63) & 1;
}
static inline void set_put(uint64_t *set, int reg)
{
    set[reg >> 6] |= (uint64_t)1 << (reg & 63);
}
static inline void set_take(uint64_t *set, int reg)
{
    set[reg >> 6] &= ~((uint64_t)1 << (reg & 63));
}
/* A copy of the set as it is here, without the locals that the code to come
 * may unbind: for loops and handlers.  NULL: failed. */
uint64_t *bound_at_least(Builder *b);
/* Continue with only those. */
void bound_forget_deletable(Builder *b);

#endif
