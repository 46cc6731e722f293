/* loop.c: the dispatch loop.
 *
 * One function runs every frame; calls between functions of the language only
 * push and pop frames.  Each handler is what its row in opcodes.def says.  The
 * fast paths stand here; whatever allocates, calls out or fails is a function
 * in operations.c or call.c, so that the loop keeps its state in machine registers.
 *
 *   R  registers of the running frame      K  constants of its code
 *   pc the word after the instruction      i  the instruction, pc - 1
 *
 * Since i is where pc says, pc moves past the words that belong to an
 * instruction (jumps, caches) only when the handler is done with i.
 *
 * Where a handler may call out, it saves pc in the frame first (SAVE), for
 * tracebacks and for whoever asks for the current line.
 */
#include "compile/opcode.h"
#include "object/attribute.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/iterators.h"
#include "object/list.h"
#include "object/module.h"
#include "object/native.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/frame.h"
#include "vm/loop_numbers.h"
#include "vm/operations.h"
#include "vm/registers.h"

#define i (pc - 1)
#define SAVE() (frame->pc = pc)

/* Everything that depends on the running frame. */
#define ENTER_FRAME() \
    do { \
        frame = vm->frame; \
        R = frame->regs; \
        K = frame->code->consts; \
        nlocals = frame->code->nlocals; \
        pc = frame->pc; \
    } while (0)

/* The same for a frame just made, at its first instruction. */
#define RUN(f) \
    do { \
        frame = (f); \
        R = frame->regs; \
        K = frame->code->consts; \
        nlocals = frame->code->nlocals; \
        pc = frame->code->instrs; \
    } while (0)

/* Owned value into a register. */
#define SETR(n, v) \
    do { \
        Value *place_ = &R[n]; \
        Value old_ = *place_; \
        *place_ = (v); \
        if (unlikely(is_object(old_))) \
            object_decref(vm, as_object(old_)); \
    } while (0)

/* A temporary that an instruction has read and not overwritten. */
#define CONSUME(n) \
    do { \
        if ((n) >= nlocals) \
            register_drop(vm, &R[n]); \
    } while (0)

#define JUMP() (pc += pc->jump + 1)
/* The jump word at pc: taken.  FORNEXT's goes back, always. */
#define TAKE_JUMP_BACK() \
    do { \
        JUMP(); \
        if (unlikely(--vm->poll < 0)) \
            goto poll; \
    } while (0)
#define TAKE_JUMP() \
    do { \
        int32_t by_ = pc->jump; \
        pc += by_ + 1; \
        if (by_ < 0 && unlikely(--vm->poll < 0)) \
            goto poll; \
    } while (0)
#define BRANCH(cond) \
    do { \
        if (cond) \
            TAKE_JUMP(); \
        else \
            pc++; \
    } while (0)

#ifdef THREADED
#define CASE(name) L_##name
#define ALSO(name)
#define NEXT() \
    do { \
        pc++; \
        goto *labels[i->op]; \
    } while (0)
#define FALL_INTO(name)
#else
#define CASE(name) case OP_##name
#define ALSO(name) case OP_##name:
#define NEXT() goto next
#define FALL_INTO(name) __attribute__((fallthrough))
#endif

/* An owned value out of a register: moved from a temporary, counted from a local. */
static inline Value take(Value *R, unsigned n, uint32_t nlocals)
{
    Value v = R[n];
    if (is_object(v)) {
        if (n >= nlocals)
            R[n] = UNBOUND;
        else
            as_object(v)->refs++;
    }
    return v;
}

static inline double as_number(Value v) /* a small int or an unboxed float */
{
    return is_int(v) ? (double)as_small(v) : as_float(v);
}
static inline bool is_number(Value v) { return is_int(v) || is_float(v); }

/* Can fn run with n positional arguments and the defaults of the rest, all of
 * its parameters being positional (see Code.simple)? */
static inline bool takes(const Function *fn, unsigned n)
{
    int lacking = fn->code->simple - (int)n;
    return likely(lacking == 0) ||
           (lacking > 0 && fn->defaults != UNBOUND &&
            (size_t)lacking <= as_tuple(fn->defaults)->count);
}

/* Behind n arguments of such a call: the defaults. */
static inline void fill_simple(const Function *fn, Value *base, unsigned n)
{
    unsigned all = (unsigned)fn->code->simple;
    if (likely(n == all))
        return;
    const Tuple *defaults = as_tuple(fn->defaults);
    const Value *end = defaults->items + defaults->count;
    for (; n < all; n++)
        base[n] = incref(end[(int)n - (int)all]);
}

/* A native function that takes n arguments, which lie from args on: owned. */
static inline Value run_native(VM *vm, Native *native, Value *args, unsigned n)
{
    return likely(native->exact == (int)n)
               ? native->fn(vm, args, (int)n)
               : native_call_laid_out(vm, native, args, (int)n, NULL);
}

/* The item of a list or a tuple at an int: borrowed; UNBOUND: none there, or
 * they are of other classes. */
static inline Value item_at(Value o, Value key)
{
    if (unlikely(!is_int(key) || !is_object(o)))
        return UNBOUND;
    size_t at = (size_t)as_small(key);
    if (likely(as_object(o)->shape == C_list)) {
        const List *l = as_list(o);
        if ((int64_t)key < 0)
            at += l->count;
        return likely(at < l->count) ? l->items[at] : UNBOUND;
    }
    if (as_object(o)->shape == C_tuple) {
        const Tuple *t = as_tuple(o);
        if ((int64_t)key < 0)
            at += t->count;
        return likely(at < t->count) ? t->items[at] : UNBOUND;
    }
    return UNBOUND;
}

/* An operator that may enter a special method. */
#define SLOW_OPERATOR(call) \
    switch (call) { \
    case CALL_DONE: \
        NEXT(); \
    case CALL_PUSHED: \
        ENTER_FRAME(); \
        NEXT(); \
    default: \
        goto error; \
    }

/* One that has a cache, past which it goes on. */
#define SLOW_CACHED(call) \
    frame->pc = pc + 2; \
    switch (call) { \
    case CALL_DONE: \
        pc += 2; \
        NEXT(); \
    case CALL_PUSHED: \
        ENTER_FRAME(); \
        NEXT(); \
    default: \
        goto error; \
    }

/* GETITEM, with its key from a register or a constant. */
#define GET_ITEM(second) \
    { \
        Value key = second; \
        Value v = item_at(R[i->b], key); \
        if (likely(v != UNBOUND)) { \
            incref(v); \
            if (i->b >= nlocals && i->b != i->a) { \
                SAVE(); \
                register_drop(vm, &R[i->b]); \
            } \
            SETR(i->a, v); \
            NEXT(); \
        } \
        SAVE(); \
        SLOW_OPERATOR(op_get_item(vm, R, i, key, nlocals)); \
    }

#define BY_CALL(expr) \
    do { \
        SAVE(); \
        if (unlikely(!(expr))) \
            goto error; \
        NEXT(); \
    } while (0)

Value vm_run(VM *vm)
{
#ifdef THREADED
    static const void *const labels[] = {
#define OP(name, operands, cache, effect) &&L_##name,
#include "compile/opcodes.def"
    };
#define CHAINED(NAME) \
    [OP_##NAME] = &&C_##NAME, [OP_##NAME##K] = &&C_##NAME##K, \
    [OP_I##NAME] = &&C_##NAME, [OP_I##NAME##K] = &&C_##NAME##K, \
    [OP_##NAME##C] = &&C_##NAME##C, [OP_##NAME##KC] = &&C_##NAME##KC
#define QUICK_CHAINED(NAME) \
    CHAINED(NAME), [OP_##NAME##T] = &&C_##NAME, [OP_##NAME##KT] = &&C_##NAME##K
#define TESTED(NAME) \
    [OP_J##NAME] = &&C_J##NAME, [OP_J##NAME##K] = &&C_J##NAME##K, \
    [OP_JN##NAME] = &&C_JN##NAME, [OP_JN##NAME##K] = &&C_JN##NAME##K
    static const void *const chain[] = {
        QUICK_CHAINED(ADD), QUICK_CHAINED(SUB), QUICK_CHAINED(MUL),
        CHAINED(TRUEDIV),
        TESTED(LT), TESTED(LE), TESTED(GT), TESTED(GE),
    };
    double acc = 0; /* these two: of a chain */
    unsigned acc_reg = 0;
#endif
    Frame *frame;
    Value *R;
    const Value *K;
    uint32_t nlocals;
    const Instr *pc;
    Value result;
    Value *slot = NULL; /* these three: of a call */
    Function *callee = NULL;
    unsigned nargs = 0;

    ENTER_FRAME();
    if (unlikely(vm->exception != UNBOUND))
        goto error;
#ifdef THREADED
    NEXT();
#else
next:
    pc++;
    switch ((Opcode)i->op) {
    case OPCODE_COUNT:
        __builtin_unreachable();
#endif

    CASE(NOP) : NEXT();

    /* --- moves and constants --- */
#ifdef THREADED
    CASE(MOVET) : R[i->a] = incref(R[i->b]);
    NEXT();
    CASE(LOADKT) : R[i->a] = incref(K[i->b]);
    NEXT();
    CASE(GETGLOBALT) : if (likely(frame->globals->watch == pc[0].low) &&
                           (pc[0].high == 0 ||
                            vm->builtins->watch == pc[0].high))
    {
        R[i->a] = incref(*(const Value *)(uintptr_t)pc[1].word);
        pc += 2;
        NEXT();
    }
    goto L_GETGLOBAL;
    CASE(GETATTRT) :
    {
        Value o = R[i->b];
        if (likely(is_object(o) &&
                   (as_object(o)->shape | vm->epoch) == pc[0].word)) {
            uint64_t payload = pc[1].word;
            if (likely(payload >> 48 == CACHE_FIELD)) {
                Value v = field_at(as_object(o), payload);
                if (is_object(v))
                    as_object(v)->refs++;
                else if (unlikely(v == UNBOUND))
                    goto L_GETATTR;
                R[i->a] = v;
                pc += 2;
                NEXT();
            }
        }
        goto L_GETATTR;
    }
    CASE(GETITEMT) :
    {
        Value v = item_at(R[i->b], R[i->c]);
        if (unlikely(v == UNBOUND))
            goto L_GETITEM;
        R[i->a] = incref(v);
        NEXT();
    }
    CASE(LOADMETHODT) :
    {
        Value o = R[i->b];
        if (likely(is_object(o) &&
                   (as_object(o)->shape | vm->epoch) == pc[0].word &&
                   pc[1].word >> 48 == CACHE_METHOD)) {
            Value fn = pc[1].word & CACHE_POINTER;
            as_object(o)->refs++;
            as_object(fn)->refs++;
            R[i->a + 1] = o;
            R[i->a] = fn;
            pc += 2;
            NEXT();
        }
        goto L_LOADMETHOD;
    }
#endif
    ALSO(MOVET)
    CASE(MOVE) :
    {
        Value v = take(R, i->b, nlocals);
        SETR(i->a, v);
        NEXT();
    }
    CASE(COPY) :
    {
        Value v = incref(R[i->b]);
        SETR(i->a, v);
        NEXT();
    }
    ALSO(LOADKT)
    CASE(LOADK) :
    {
        Value v = incref(K[i->b]);
        SETR(i->a, v);
        NEXT();
    }
    CASE(LOADINT) : SETR(i->a, from_small((int16_t)i->b));
    NEXT();
    CASE(LOADNONE) : SETR(i->a, NONE);
    NEXT();
    CASE(LOADTRUE) : SETR(i->a, TRUE);
    NEXT();
    CASE(LOADFALSE) : SETR(i->a, FALSE);
    NEXT();
    CASE(DROP) : register_drop(vm, &R[i->a]);
    NEXT();
    CASE(DROPN) :
    {
        for (unsigned n = 0; n < i->b; n++)
            register_drop(vm, &R[i->a + n]);
        NEXT();
    }
    CASE(CHECK) : if (unlikely(R[i->a] == UNBOUND))
    {
        SAVE();
        op_unbound_local(vm, frame->code, i->a);
        goto error;
    }
    NEXT();
    CASE(DELLOCAL) : if (unlikely(R[i->a] == UNBOUND))
    {
        SAVE();
        op_unbound_local(vm, frame->code, i->a);
        goto error;
    }
    SAVE();
    SETR(i->a, UNBOUND);
    NEXT();
    CASE(UNBIND) : SAVE();
    SETR(i->a, UNBOUND);
    NEXT();
    CASE(UNBINDN) :
    {
        SAVE();
        for (unsigned n = 0; n < i->b; n++)
            SETR(i->a + n, UNBOUND);
        NEXT();
    }
    CASE(CLEAR) :
    {
        Value *r = &R[i->a], *end = r + i->b;
        for (; end - r >= 4; r += 4)
            r[0] = r[1] = r[2] = r[3] = UNBOUND;
        for (; r < end; r++)
            *r = UNBOUND;
        NEXT();
    }

    /* --- variables --- */
    CASE(GETNAME) : if (unlikely(frame->locals != UNBOUND))
    {
        SAVE();
        Value v = op_get_name(vm, frame, as_str(K[i->b]));
        if (unlikely(v == ERROR))
            goto error;
        SETR(i->a, v);
        pc += 2;
        NEXT();
    }
    FALL_INTO(GETGLOBAL);
    ALSO(GETGLOBALT)
    CASE(GETGLOBAL) :
    {
        /* An empty cache has 0, which is the number of no dict. */
        if (likely(frame->globals->watch == pc[0].low) &&
            (pc[0].high == 0 || vm->builtins->watch == pc[0].high)) {
            Value v = incref(*(const Value *)(uintptr_t)pc[1].word);
            SETR(i->a, v);
            pc += 2;
            NEXT();
        }
        SAVE();
        Value v = op_get_global(vm, frame, i);
        if (unlikely(v == ERROR))
            goto error;
        SETR(i->a, v);
        pc += 2;
        NEXT();
    }
    CASE(SETNAME) : if (unlikely(frame->locals != UNBOUND))
    {
        SAVE();
        bool ok = op_set_name(vm, frame, as_str(K[i->b]), R[i->a]);
        CONSUME(i->a);
        if (unlikely(!ok))
            goto error;
        pc += 2;
        NEXT();
    }
    FALL_INTO(SETGLOBAL);
    CASE(SETGLOBAL) :
    {
        if (likely(frame->globals->watch == pc[0].low)) {
            Value *place = (Value *)(uintptr_t)pc[1].word;
            Value v = take(R, i->a, nlocals);
            Value old = *place;
            *place = v;
            SAVE();
            decref(vm, old);
            pc += 2;
            NEXT();
        }
        SAVE();
        bool ok = op_set_global(vm, frame, i, R[i->a]);
        CONSUME(i->a);
        if (unlikely(!ok))
            goto error;
        pc += 2;
        NEXT();
    }
    CASE(DELNAME) : BY_CALL(op_del_name(vm, frame, as_str(K[i->b])));
    CASE(DELGLOBAL) : BY_CALL(op_del_global(vm, frame, as_str(K[i->b])));
    CASE(MAKECELL) :
    {
        Value v = R[i->a];
        if (i->a >= nlocals && !is_object(v))
            v = UNBOUND;
        Value cell = cell_new(vm, v);
        if (unlikely(cell == ERROR))
            goto error;
        SETR(i->a, cell);
        NEXT();
    }
    CASE(NEWCELL) :
    {
        Value cell = cell_new(vm, UNBOUND);
        if (unlikely(cell == ERROR))
            goto error;
        SAVE();
        SETR(i->a, cell);
        NEXT();
    }
    CASE(GETCELL) :
    {
        Value v = as(Cell, R[i->b])->value;
        if (unlikely(v == UNBOUND)) {
            SAVE();
            op_unbound_local(vm, frame->code, i->b);
            goto error;
        }
        incref(v);
        SETR(i->a, v);
        NEXT();
    }
    CASE(SETCELL) :
    {
        Value v = take(R, i->b, nlocals);
        SAVE();
        value_set(vm, &as(Cell, R[i->a])->value, v);
        NEXT();
    }
    CASE(DELCELL) :
    {
        Cell *cell = as(Cell, R[i->a]);
        SAVE();
        if (unlikely(cell->value == UNBOUND)) {
            op_unbound_local(vm, frame->code, i->a);
            goto error;
        }
        value_set(vm, &cell->value, UNBOUND);
        NEXT();
    }
    CASE(GETFREE) :
    {
        Value v = as(Cell, frame->fn->closure->items[i->b])->value;
        if (unlikely(v == UNBOUND)) {
            SAVE();
            if (i->c)
                raise_error(vm, C_RuntimeError,
                            "super(): empty __class__ cell");
            else
                op_unbound_free(vm, frame->code, i->b);
            goto error;
        }
        incref(v);
        SETR(i->a, v);
        NEXT();
    }
    CASE(SETFREE) :
    {
        Value v = take(R, i->a, nlocals);
        SAVE();
        value_set(vm, &as(Cell, frame->fn->closure->items[i->b])->value, v);
        NEXT();
    }
    CASE(DELFREE) :
    {
        Cell *cell = as(Cell, frame->fn->closure->items[i->b]);
        SAVE();
        if (unlikely(cell->value == UNBOUND)) {
            op_unbound_free(vm, frame->code, i->b);
            goto error;
        }
        value_set(vm, &cell->value, UNBOUND);
        NEXT();
    }
    CASE(FREECELL) :
    {
        Value v = incref(frame->fn->closure->items[i->b]);
        SETR(i->a, v);
        NEXT();
    }
    CASE(GETCLASSFREE) :
    {
        SAVE();
        Value v = op_get_class_free(vm, frame, as_str(K[i->b]), i->c);
        if (unlikely(v == ERROR))
            goto error;
        SETR(i->a, v);
        NEXT();
    }

    /* --- arithmetic --- */
    QUICK_OPS(ADD, INT_ADD, FLOAT_ADD)
    QUICK_OPS(SUB, INT_SUB, FLOAT_SUB)
    QUICK_OPS(MUL, INT_MUL, FLOAT_MUL)
    CHAIN_OPS(TRUEDIV, INT_TRUEDIV, FLOAT_TRUEDIV)
    ARITH_OPS(FLOORDIV, INT_FLOORDIV, SLOW_FLOAT)
    ARITH_OPS(MOD, INT_MOD, SLOW_FLOAT)
    ARITH_OPS(MATMUL, SLOW_INT, SLOW_FLOAT)
    ARITH_OPS(POW, SLOW_INT, SLOW_FLOAT)
    ARITH_OPS(LSHIFT, INT_LSHIFT, SLOW_FLOAT)
    ARITH_OPS(RSHIFT, INT_RSHIFT, SLOW_FLOAT)
    ARITH_OPS(AND, INT_AND, SLOW_FLOAT)
    ARITH_OPS(OR, INT_OR, SLOW_FLOAT)
    ARITH_OPS(XOR, INT_XOR, SLOW_FLOAT)
    CASE(NEG) :
    {
        Value x = R[i->b];
        if (likely(is_int(x) && x != from_small(INT_MIN62))) {
            SETR(i->a, (Value) - (int64_t)x);
            NEXT();
        }
        if (is_float(x)) {
            Value r = float_word(-as_float(x));
            if (is_float(r)) {
                SETR(i->a, r);
                NEXT();
            }
        }
        BY_CALL(op_unary(vm, R, i, SP_NEG, nlocals));
    }
    CASE(POS) : BY_CALL(op_unary(vm, R, i, SP_POS, nlocals));
    CASE(INVERT) :
    {
        Value x = R[i->b];
        if (likely(is_int(x))) {
            SETR(i->a, from_small(~as_small(x)));
            NEXT();
        }
        BY_CALL(op_unary(vm, R, i, SP_INVERT, nlocals));
    }
    CASE(NOT) :
    {
        Value x = R[i->b];
        int truth;
        if (x == TRUE || x == FALSE) {
            truth = x == TRUE;
        } else {
            SAVE();
            truth = value_truth(vm, x);
            CONSUME(i->b);
            if (unlikely(truth < 0))
                goto error;
        }
        SETR(i->a, from_bool(!truth));
        NEXT();
    }

    /* --- comparisons --- */
    COMPARE_OPS(LT, <)
    COMPARE_OPS(LE, <=)
    COMPARE_OPS(EQ, ==)
    COMPARE_OPS(NE, !=)
    COMPARE_OPS(GT, >)
    COMPARE_OPS(GE, >=)
    CHAIN_TEST(LT, <)
    CHAIN_TEST(LE, <=)
    CHAIN_TEST(GT, >)
    CHAIN_TEST(GE, >=)
    CASE(IS) :
    {
        bool same = R[i->b] == R[i->c];
        SAVE();
        CONSUME(i->b);
        CONSUME(i->c);
        SETR(i->a, from_bool(same));
        NEXT();
    }
    CASE(ISNOT) :
    {
        bool same = R[i->b] == R[i->c];
        SAVE();
        CONSUME(i->b);
        CONSUME(i->c);
        SETR(i->a, from_bool(!same));
        NEXT();
    }
    CASE(IN) :
    {
        SAVE();
        int found = op_contains(vm, R, i->b, i->c, nlocals);
        if (unlikely(found < 0))
            goto error;
        SETR(i->a, from_bool(found));
        NEXT();
    }
    CASE(NOTIN) :
    {
        SAVE();
        int found = op_contains(vm, R, i->b, i->c, nlocals);
        if (unlikely(found < 0))
            goto error;
        SETR(i->a, from_bool(!found));
        NEXT();
    }

    /* --- jumps --- */
    CASE(JUMP) :
    {
        int32_t by = i->jump;
        pc += by;
        if (by < 0 && unlikely(--vm->poll < 0))
            goto poll;
        NEXT();
    }
    CASE(JTRUE) :
    {
        Value x = R[i->a];
        int truth;
        if (is_bool(x)) {
            truth = x == TRUE;
        } else if (is_int(x)) {
            truth = x != 0;
        } else {
            SAVE();
            truth = value_truth(vm, x);
            CONSUME(i->a);
            if (unlikely(truth < 0))
                goto error;
        }
        BRANCH(truth);
        NEXT();
    }
    CASE(JFALSE) :
    {
        Value x = R[i->a];
        int truth;
        if (is_bool(x)) {
            truth = x == TRUE;
        } else if (is_int(x)) {
            truth = x != 0;
        } else {
            SAVE();
            truth = value_truth(vm, x);
            CONSUME(i->a);
            if (unlikely(truth < 0))
                goto error;
        }
        BRANCH(!truth);
        NEXT();
    }
    CASE(JTRUEKEEP) :
    {
        SAVE();
        int truth = value_truth(vm, R[i->a]);
        if (unlikely(truth < 0))
            goto error;
        if (!truth)
            CONSUME(i->a);
        BRANCH(truth);
        NEXT();
    }
    CASE(JFALSEKEEP) :
    {
        SAVE();
        int truth = value_truth(vm, R[i->a]);
        if (unlikely(truth < 0))
            goto error;
        if (truth)
            CONSUME(i->a);
        BRANCH(!truth);
        NEXT();
    }
    CASE(JNONE) :
    {
        bool is = R[i->a] == NONE;
        SAVE();
        CONSUME(i->a);
        BRANCH(is);
        NEXT();
    }
    CASE(JNOTNONE) :
    {
        bool is = R[i->a] == NONE;
        SAVE();
        CONSUME(i->a);
        BRANCH(!is);
        NEXT();
    }
    CASE(JIS) :
    {
        bool same = R[i->a] == R[i->b];
        SAVE();
        CONSUME(i->a);
        CONSUME(i->b);
        BRANCH(same);
        NEXT();
    }
    CASE(JISNOT) :
    {
        bool same = R[i->a] == R[i->b];
        SAVE();
        CONSUME(i->a);
        CONSUME(i->b);
        BRANCH(!same);
        NEXT();
    }
    CASE(JIN) :
    {
        SAVE();
        int found = op_contains(vm, R, i->a, i->b, nlocals);
        if (unlikely(found < 0))
            goto error;
        BRANCH(found);
        NEXT();
    }
    CASE(JNOTIN) :
    {
        SAVE();
        int found = op_contains(vm, R, i->a, i->b, nlocals);
        if (unlikely(found < 0))
            goto error;
        BRANCH(!found);
        NEXT();
    }

    /* --- loops ---
     * State of a loop in R[a], R[a+1], R[a+2]:
     *   range      next number, how many are left, step: all small ints
     *   list       the list, index
     *   tuple      the tuple, index
     *   otherwise  the iterator
     */
    CASE(FORPREP) : BY_CALL(i->b || op_for_prepare(vm, &R[i->a]));
    CASE(FORRANGE) : BY_CALL(op_for_range(vm, &R[i->a], i->b));
    CASE(FORNEXT) :
    {
        Value *state = &R[i->a];
        Value v;
        if (is_int(state[0])) {
            int64_t left = (int64_t)state[1];
            if (left > 0) {
                v = state[0];
                state[1] = (Value)(left - 4);
                state[0] += state[2];
                SETR(i->b, v);
                TAKE_JUMP_BACK();
                NEXT();
            }
            pc++;
            NEXT();
        }
        Object *o = as_object(state[0]);
        if (likely(o->shape == C_list)) {
            size_t at = (size_t)as_small(state[1]);
            if (likely(at < ((List *)o)->count)) {
                v = incref(((List *)o)->items[at]);
                state[1] += 4;
                SAVE();
                SETR(i->b, v);
                TAKE_JUMP_BACK();
                NEXT();
            }
            SAVE();
            register_drop(vm, &state[0]);
            pc++;
            NEXT();
        }
        if (o->shape == C_tuple) {
            size_t at = (size_t)as_small(state[1]);
            if (likely(at < ((Tuple *)o)->count)) {
                v = incref(((Tuple *)o)->items[at]);
                state[1] += 4;
                SAVE();
                SETR(i->b, v);
                TAKE_JUMP_BACK();
                NEXT();
            }
            SAVE();
            register_drop(vm, &state[0]);
            pc++;
            NEXT();
        }
        if (o->shape == C_generator &&
            ((Generator *)o)->state <= GEN_SUSPENDED) {
            frame->pc = pc + pc->jump + 1;
            if (unlikely(!generator_push(vm, (Generator *)o, NONE, &R[i->b],
                                         FRAME_FOR,
                                         (Value)(uintptr_t)(pc + 1))))
                goto error;
            ENTER_FRAME();
            if (unlikely(--vm->poll < 0))
                goto poll;
            NEXT();
        }
        if (o->shape == C_list_iterator) {
            ListIter *it = (ListIter *)o;
            if (likely(it->list != NULL && it->next < it->list->count)) {
                v = incref(it->list->items[it->next++]);
                SAVE();
                SETR(i->b, v);
                TAKE_JUMP_BACK();
                NEXT();
            }
        }
        SAVE();
        const Instr *body = pc + pc->jump + 1;
        if (body->op == OP_UNPACK && body->b == i->b && body->c == 2 &&
            i->b >= nlocals) { /* for x, y in ...: without the tuple */
            Value pair[2];
            v = op_next_pair(vm, o, pair);
            if (likely(v == NONE)) {
                SETR(body->a, pair[0]);
                SETR(body->a + 1, pair[1]);
                pc = body + 1;
                if (unlikely(--vm->poll < 0))
                    goto poll;
                NEXT();
            }
            if (v != NOT_IMPLEMENTED)
                goto for_end;
        }
        v = op_next(vm, o);
        if (likely(v != UNBOUND && v != ERROR)) {
            SETR(i->b, v);
            TAKE_JUMP_BACK();
            NEXT();
        }
    for_end:
        if (v == ERROR)
            goto error;
        register_drop(vm, &state[0]);
        pc++;
        NEXT();
    }
    CASE(GETITER) :
    {
        SAVE();
        Value it = value_iter(vm, R[i->b]);
        CONSUME(i->b);
        if (unlikely(it == ERROR))
            goto error;
        SETR(i->a, it);
        NEXT();
    }

    /* --- attributes and items --- */
    ALSO(GETATTRT)
    CASE(GETATTR) :
    {
        Value o = R[i->b];
        Value v;
        if (likely(is_object(o))) {
            uint32_t shape = as_object(o)->shape;
            if (likely((shape | vm->epoch) == pc[0].word)) {
                uint64_t payload = pc[1].word;
                if (likely(payload >> 48 == CACHE_FIELD)) {
                    v = field_at(as_object(o), payload);
                    if (unlikely(v == UNBOUND))
                        goto attr_slow;
                    incref(v);
                    goto attr_done;
                }
                if (payload >> 48 == CACHE_PLACE) {
                    v = incref(*(Value *)(payload & CACHE_POINTER));
                    goto attr_done;
                }
                if (payload >> 48 == CACHE_OWN) {
                    Class *cls = as(Class, o);
                    if (unlikely(cls->version != (uint32_t)payload))
                        goto attr_slow;
                    size_t at = payload >> 32 & 0xffff;
                    v = incref(cls->dict->entries[at].value);
                    goto attr_done;
                }
                if (payload >> 48 >= CACHE_PROPERTY) {
                    SLOW_CACHED(op_enter_getter(vm, R, i, payload, nlocals));
                }
                size_t at = payload & CACHE_POINTER;
                if (payload >> 48 == CACHE_ITEM &&
                    at < as_tuple(o)->count) {
                    v = incref(as_tuple(o)->items[at]);
                    goto attr_done;
                }
            } else if (shape == C_type &&
                       as(Class, o)->version == pc[0].high &&
                       pc[0].low == C_type && pc[0].high) {
                v = incref(pc[1].word);
                goto attr_done;
            } else if (shape == C_module && pc[0].low == C_module &&
                       module_dict(o)->watch == pc[0].high) {
                v = incref(*(const Value *)(uintptr_t)pc[1].word);
                goto attr_done;
            }
        }
    attr_slow:
        SAVE();
        v = op_get_attr(vm, o, as_str(K[i->c]), (Instr *)pc);
        if (unlikely(v == ERROR)) {
            CONSUME(i->b);
            goto error;
        }
    attr_done:
        if (i->b >= nlocals && i->b != i->a) {
            SAVE();
            register_drop(vm, &R[i->b]);
        }
        SETR(i->a, v);
        pc += 2;
        NEXT();
    }
    CASE(SETATTR) :
    {
        Value o = R[i->a];
        if (likely(is_object(o) &&
                   (as_object(o)->shape | vm->epoch) == pc[0].word)) {
            uint64_t payload = pc[1].word;
            if (likely(payload >> 48 == CACHE_FIELD)) {
                Value *place = &field_at(as_object(o), payload);
                Value old = *place;
                *place = take(R, i->c, nlocals);
                if (unlikely(is_object(old))) {
                    SAVE();
                    object_decref(vm, as_object(old));
                }
            } else if (payload >> 48 >= CACHE_PROPERTY) {
                SLOW_CACHED(op_enter_setter(vm, R, i, payload, nlocals));
            } else if (unlikely(payload >> 48 == CACHE_DICT)) {
                goto set_slow;
            } else { /* CACHE_ADD: the attribute that makes the next shape */
                field_at(as_object(o), payload >> 32 & 0xffff) =
                    take(R, i->c, nlocals);
                as_object(o)->shape = (uint32_t)payload;
            }
            if (i->a >= nlocals) {
                SAVE();
                register_drop(vm, &R[i->a]);
            }
            pc += 2;
            NEXT();
        }
    set_slow:
        SAVE();
        bool ok = op_set_attr(vm, o, as_str(K[i->b]), R[i->c], (Instr *)pc);
        CONSUME(i->c);
        CONSUME(i->a);
        if (unlikely(!ok))
            goto error;
        pc += 2;
        NEXT();
    }
    CASE(DELATTR) :
    {
        SAVE();
        bool ok = attr_del(vm, R[i->a], as_str(K[i->b]));
        CONSUME(i->a);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    ALSO(GETITEMT)
    CASE(GETITEM) : GET_ITEM(R[i->c])
    CASE(GETITEMK) : GET_ITEM(K[i->c])
    CASE(SETITEM) :
    {
        Value o = R[i->a], key = R[i->b];
        if (likely(is_int(key) && is_exact(o, C_list))) {
            List *l = as_list(o);
            size_t at = (size_t)as_small(key);
            if ((int64_t)key < 0)
                at += l->count;
            if (likely(at < l->count)) {
                Value v = take(R, i->c, nlocals);
                Value old = l->items[at];
                l->items[at] = v;
                if (unlikely(is_object(old))) {
                    SAVE();
                    object_decref(vm, as_object(old));
                }
                if (i->a >= nlocals) {
                    SAVE();
                    register_drop(vm, &R[i->a]);
                }
                NEXT();
            }
        }
        SAVE();
        bool ok = op_set_item(vm, o, key, R[i->c]);
        CONSUME(i->c);
        CONSUME(i->b);
        CONSUME(i->a);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(DELITEM) :
    {
        SAVE();
        bool ok = value_delitem(vm, R[i->a], R[i->b]);
        CONSUME(i->b);
        CONSUME(i->a);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(SLICE) : BY_CALL(op_slice(vm, R, i));
    CASE(GETSUPER) : BY_CALL(op_get_super(vm, frame, i));

    /* --- calls --- */
    CASE(CALL) :
    {
        slot = &R[i->a];
        Value f = *slot;
        nargs = i->b;
        if (unlikely(!is_object(f)))
            goto call_other;
        if (as_object(f)->shape == C_function) {
            callee = as_function(f);
            if (likely(callee->code->simple == (int)nargs))
                goto enter_simple;
            goto enter_otherwise;
        }
        if (as_object(f)->shape == C_native) {
            Native *native = as(Native, f);
            if (unlikely(native->kind != M_FUNCTION))
                goto call_other;
            SAVE();
            result = run_native(vm, native, slot + 1, nargs);
            goto called;
        }
        if (as_object(f)->shape == C_type) {
            Class *cls = as(Class, f);
            if ((cls->flags & (CLS_CONSTRUCTS | CLS_ABSTRACT)) ==
                CLS_CONSTRUCTS) {
                Function *fn = as_function(cls->special[SP_INIT]);
                if (unlikely(!takes(fn, nargs + 1) ||
                             !frame_fits(vm, frame, slot, fn->code) ||
                             --vm->poll < 0))
                    goto call_other;
                Frame *nf = frame->next;
                SAVE();
                Object *o = instance_new(vm, cls, 0);
                if (unlikely(!o))
                    goto error;
                o->refs = 2; /* as self, and in frame->extra */
                fn->head.refs++;
                *slot = from_object(o);
                object_decref(vm, as_object(f)); /* o holds it too */
                fill_simple(fn, slot, nargs + 1);
                nf->extra = from_object(o);
                frame_enter(vm, nf, frame, fn, slot, slot, FRAME_INIT);
                RUN(nf);
                NEXT();
            }
            SAVE();
            result = op_call_class(vm, cls, slot, nargs);
            goto called;
        }
        if (as_object(f)->shape == C_slot_wrapper) {
            SAVE();
            result = native_call(vm, as(Native, f), slot + 1, (int)nargs, NULL);
            goto called;
        }
    call_other:
        SAVE();
        switch (call_slots(vm, slot, nargs, NULL, slot)) {
        case CALL_DONE:
            NEXT();
        case CALL_PUSHED:
            ENTER_FRAME();
            NEXT();
        default:
            goto error;
        }
    }
    CASE(CALLK) : SAVE();
    switch (call_slots(vm, &R[i->a],
                       i->b - (unsigned)as_tuple(K[i->c])->count,
                       as_tuple(K[i->c]), &R[i->a])) {
    case CALL_DONE:
        NEXT();
    case CALL_PUSHED:
        ENTER_FRAME();
        NEXT();
    default:
        goto error;
    }
    ALSO(LOADMETHODT)
    CASE(LOADMETHOD) :
    {
        Value o = R[i->b];
        if (likely(is_object(o) &&
                   (as_object(o)->shape | vm->epoch) == pc[0].word &&
                   pc[1].word >> 48 == CACHE_METHOD)) {
            Value fn = pc[1].word & CACHE_POINTER;
            as_object(fn)->refs++;
            if (i->b != i->a + 1u) {
                Value self = take(R, i->b, nlocals);
                R[i->a + 1] = self;
            }
            R[i->a] = fn;
            pc += 2;
            NEXT();
        }
        if (is_exact(o, C_type) && pc[0].low == C_type && pc[0].high &&
            pc[0].high == as(Class, o)->version) {
            Value fn = incref(pc[1].word & CACHE_POINTER);
            Value self = pc[1].word >> 48 == CACHE_OF_CLASS ? incref(o)
                                                            : UNBOUND;
            SAVE();
            if (i->b != i->a && i->b != i->a + 1u)
                CONSUME(i->b);
            SETR(i->a + 1u, self);
            SETR(i->a, fn);
            pc += 2;
            NEXT();
        }
        if (is_exact(o, C_module) && pc[0].low == C_module &&
            module_dict(o)->watch == pc[0].high) {
            Value fn = incref(*(const Value *)(uintptr_t)pc[1].word);
            SAVE();
            CONSUME(i->b);
            R[i->a + 1] = UNBOUND;
            R[i->a] = fn;
            pc += 2;
            NEXT();
        }
        SAVE();
        if (unlikely(!op_load_method(vm, R, i, (Instr *)pc, nlocals)))
            goto error;
        pc += 2;
        NEXT();
    }
    CASE(CALLM) :
    {
        slot = &R[i->a];
        Value f = *slot;
        nargs = i->b + 1u;
        if (likely(slot[1] != UNBOUND)) { /* LOADMETHOD found a method */
            if (likely(as_object(f)->shape == C_function)) {
                callee = as_function(f);
                if (likely(callee->code->simple == (int)nargs))
                    goto enter_simple;
                goto enter_otherwise;
            }
            if (as_object(f)->shape == C_method_descr ||
                as_object(f)->shape == C_classmethod_descr ||
                as_object(f)->shape == C_slot_wrapper) {
                SAVE();
                result = run_native(vm, as(Native, f), slot + 1, nargs);
                goto called;
            }
        } else if (is_exact(f, C_function)) {
            callee = as_function(f);
            slot[1] = f; /* no method: next to its arguments */
            *slot++ = UNBOUND;
            nargs--;
            if (likely(callee->code->simple == (int)nargs))
                goto enter_simple;
            goto enter_otherwise;
        } else if (is_exact(f, C_native) &&
                   as(Native, f)->kind == M_FUNCTION) { /* of a module */
            SAVE();
            result = run_native(vm, as(Native, f), slot + 2, i->b);
            goto called;
        } else if (is_exact(f, C_slot_wrapper)) { /* object.__setattr__() */
            SAVE();
            result = native_call(vm, as(Native, f), slot + 2, i->b, NULL);
            goto called;
        }
        SAVE();
        switch (call_pair(vm, slot, i->b, NULL, slot)) {
        case CALL_DONE:
            NEXT();
        case CALL_PUSHED:
            ENTER_FRAME();
            NEXT();
        default:
            goto error;
        }
    }
    CASE(CALLMK) : SAVE();
    switch (call_pair(vm, &R[i->a], i->b - (unsigned)as_tuple(K[i->c])->count,
                      as_tuple(K[i->c]), &R[i->a])) {
    case CALL_DONE:
        NEXT();
    case CALL_PUSHED:
        ENTER_FRAME();
        NEXT();
    default:
        goto error;
    }
    CASE(LOADSUPER) : BY_CALL(op_load_super(vm, frame, i, (Instr *)pc) &&
                              (pc += 3));
    CASE(CALLX) : SAVE();
    switch (op_call_spread(vm, &R[i->a], i->b)) {
    case CALL_DONE:
        NEXT();
    case CALL_PUSHED:
        ENTER_FRAME();
        NEXT();
    default:
        goto error;
    }
    CASE(RETURN) : result = R[i->a];
    if (unlikely(frame->flags & FRAME_LEAVES) && i->a < nlocals)
        incref(result); /* the tracebacks keep the local, too */
    else
        R[i->a] = UNBOUND;
    goto leave;
    CASE(RETURNK) : result = incref(K[i->a]);
    goto leave;
    CASE(RETURNNONE) : result = NONE;
    goto leave;

    /* What C gave for nargs arguments that lie from slot + 1 on; the result
     * goes where the callable was. */
called:
    registers_drop_call(vm, slot, nargs);
    if (unlikely(result == ERROR))
        goto error;
    *slot = result;
    NEXT();

    /* A call of callee, whose reference is that of slot; nargs arguments lie
     * from slot + 1 on.  It takes just these: */
enter_simple:
    SAVE();
    if (unlikely(--vm->poll < 0)) {
        if (!vm_poll(vm))
            goto error;
        goto enter_function; /* it may have other code now */
    }
    if (unlikely(!frame_fits(vm, frame, slot + 1, callee->code)))
        goto enter_function;
enter_frame:
{
    Frame *nf = frame->next;
    *slot = UNBOUND;
    frame_enter(vm, nf, frame, callee, slot + 1, &R[i->a], 0);
    RUN(nf);
    NEXT();
}

    /* It takes others, or there may be defaults for the rest: */
enter_otherwise:
    SAVE();
    if (unlikely(--vm->poll < 0) && !vm_poll(vm))
        goto error;
    if (takes(callee, nargs) &&
        likely(frame_fits(vm, frame, slot + 1, callee->code))) {
        fill_simple(callee, slot + 1, nargs);
        goto enter_frame;
    }
enter_function:
    *slot = UNBOUND;
    switch (call_function(vm, callee, slot + 1, nargs, NULL, &R[i->a], 0,
                          UNBOUND)) {
    case CALL_DONE:
        NEXT();
    case CALL_PUSHED:
        ENTER_FRAME();
        NEXT();
    default:
        goto error;
    }

leave:
    SAVE();
    if (unlikely(frame->flags & FRAME_LEAVES))
        traceback_keep_frame(vm, frame, UNBOUND);
    if (nlocals < 4) {
        for (Value *r = R, *end = R + nlocals; r < end; r++)
            register_drop(vm, r);
    } else {
        registers_drop(vm, R, nlocals);
    }
    if (unlikely(frame->flags)) {
        if (frame->flags != FRAME_INIT || result != NONE)
            goto leave_special;
        result = frame->extra;
    }
    {
        /* The record may be used again by what dies here: read it first. */
        Function *fn = frame->fn;
        Value *dst = frame->dst;
        Value old = *dst; /* of the local that a property's value goes to */
        *dst = result;
        vm->frame = frame = frame->prev;
        object_decref(vm, &fn->head);
        if (unlikely(is_object(old)))
            object_decref(vm, as_object(old));
        R = frame->regs;
        K = frame->code->consts;
        nlocals = frame->code->nlocals;
        pc = frame->pc;
        NEXT();
    }
leave_special:
    if (likely(frame->flags == FRAME_ENTRY)) {
        Function *fn = frame->fn;
        vm->frame = frame->prev;
        object_decref(vm, &fn->head);
        return result;
    }
    switch (op_leave(vm, frame, &result)) {
    case LEAVE_LOOP:
        return result;
    case LEAVE_CALLER:
        ENTER_FRAME();
        NEXT();
    case LEAVE_ERROR: /* in the caller */
        ENTER_FRAME();
        goto error;
    }
    __builtin_unreachable();

    /* --- building --- */
    CASE(TUPLE) : BY_CALL(op_tuple(vm, R, i));
    CASE(TUPLESTAR) : BY_CALL(op_tuple_star(vm, R, i));
    CASE(LIST) : BY_CALL(op_list(vm, R, i));
    CASE(SET) : BY_CALL(op_set(vm, R, i));
    CASE(DICT) : BY_CALL(op_dict(vm, R, i));
    CASE(LISTAPPEND) :
    {
        List *l = as_list(R[i->a]);
        if (likely(l->count < l->capacity)) {
            l->items[l->count++] = take(R, i->b, nlocals);
            NEXT();
        }
        SAVE();
        bool ok = list_append(vm, l, R[i->b]);
        CONSUME(i->b);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(SETADD) :
    {
        SAVE();
        bool ok = set_add(vm, as_set(R[i->a]), R[i->b]);
        CONSUME(i->b);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(DICTADD) :
    {
        SAVE();
        bool ok = dict_set(vm, as_dict(R[i->a]), R[i->b], R[i->c]);
        CONSUME(i->b);
        CONSUME(i->c);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(LISTEXTEND) :
    {
        SAVE();
        bool ok = op_list_extend(vm, R[i->a], R[i->b]);
        CONSUME(i->b);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(SETUPDATE) :
    {
        SAVE();
        bool ok = set_update(vm, as_set(R[i->a]), R[i->b]);
        CONSUME(i->b);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(DICTUPDATE) :
    {
        SAVE();
        bool ok = op_dict_update(vm, as_dict(R[i->a]), R[i->b]);
        CONSUME(i->b);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(DICTMERGE) :
    {
        SAVE();
        bool ok = op_dict_merge(vm, as_dict(R[i->a]), R[i->b], R[i->c]);
        CONSUME(i->b);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(LISTTUPLE) : BY_CALL(op_list_tuple(vm, R, i));
    CASE(UNPACK) :
    {
        Value v = R[i->b];
        if (is_exact(v, C_tuple) && as_tuple(v)->count == i->c) {
            Value *from = as_tuple(v)->items;
            unsigned n = i->c;
            bool temp = i->b >= nlocals;
            if (temp)
                R[i->b] = UNBOUND;
            SAVE();
            for (unsigned k = 0; k < n; k++) {
                Value item = incref(from[k]);
                SETR(i->a + k, item);
            }
            if (temp)
                object_decref(vm, as_object(v));
            NEXT();
        }
        BY_CALL(op_unpack(vm, R, i, nlocals));
    }
    CASE(UNPACKEX) : BY_CALL(op_unpack_star(vm, R, i, nlocals));
    CASE(FORMAT) : BY_CALL(op_format(vm, R, i, nlocals));
    CASE(FORMATSPEC) : BY_CALL(op_format_spec(vm, R, i));
    CASE(JOIN) : BY_CALL(op_join(vm, R, i));

    /* --- functions, classes, modules --- */
    CASE(FUNCTION) : BY_CALL(op_function(vm, frame, i));
    CASE(TYPEPARAM) : BY_CALL(op_type_param(vm, frame, i));
    CASE(TYPEALIAS) : BY_CALL(op_type_alias(vm, frame, i));
    CASE(TYPEGENERIC) : BY_CALL(op_type_generic(vm, R, i, nlocals));
    CASE(BUILDCLASS) :
    {
        SAVE();
        Value v = op_build_class(vm);
        if (unlikely(v == ERROR))
            goto error;
        SETR(i->a, v);
        NEXT();
    }
    CASE(LOCALS) :
    {
        Value v = frame->locals != UNBOUND ? frame->locals
                                           : from_object(frame->globals);
        incref(v);
        SETR(i->a, v);
        NEXT();
    }
    CASE(ANNOTATIONS) : BY_CALL(op_annotations(vm, frame));
    CASE(IMPORT) : BY_CALL(op_import(vm, frame, i));
    CASE(IMPORTFROM) :
    {
        SAVE();
        Value v = op_import_from(vm, R[i->b], as_str(K[i->c]));
        if (unlikely(v == ERROR))
            goto error;
        SETR(i->a, v);
        NEXT();
    }
    CASE(IMPORTSTAR) :
    {
        SAVE();
        bool ok = op_import_star(vm, frame, R[i->a]);
        CONSUME(i->a);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(ASSERTERROR) :
    {
        Value v = incref(from_object(vm->classes[C_AssertionError]));
        SETR(i->a, v);
        NEXT();
    }

    /* --- exceptions --- */
    CASE(RAISE) :
    {
        SAVE();
        op_raise(vm, take(R, i->a, nlocals), UNBOUND);
        goto error;
    }
    CASE(RAISEFROM) :
    {
        SAVE();
        Value cause = take(R, i->b, nlocals);
        op_raise(vm, take(R, i->a, nlocals), cause);
        goto error;
    }
    CASE(RERAISE0) :
    {
        SAVE();
        if (vm->handled == UNBOUND) {
            raise_error(vm, C_RuntimeError,
                        "No active exception to reraise");
            goto error;
        }
        vm->exception = incref(vm->handled);
        goto unwind;
    }
    CASE(PUSHEXC) :
    {
        if (frame->flags & FRAME_GENERATOR && !frame->gen->handling) {
            frame->gen->handling = true;
            decref(vm, vm->handled);
            R[i->a + 1] = UNBOUND;
        } else {
            R[i->a + 1] = vm->handled;
        }
        vm->handled = incref(R[i->a]);
        NEXT();
    }
    CASE(POPEXC) :
    {
        SAVE();
        op_pop_handled(vm, frame, &R[i->a]);
        register_drop(vm, &R[i->a]);
        NEXT();
    }
    CASE(RERAISE) :
    {
        SAVE();
        op_pop_handled(vm, frame, &R[i->a]);
        vm->exception = R[i->a];
        R[i->a] = UNBOUND;
        goto unwind;
    }
    CASE(RERAISEPLAIN) : SAVE();
    vm->exception = take(R, i->a, nlocals);
    goto unwind;
    CASE(JNOTSEQUENCE) : if (has_flag(vm, R[i->a], CLS_SEQUENCE)) pc++;
    else JUMP();
    NEXT();
    CASE(JNOTMAPPING) : if (has_flag(vm, R[i->a], CLS_MAPPING)) pc++;
    else JUMP();
    NEXT();
    CASE(GETLEN) : BY_CALL(op_get_len(vm, R, i));
    CASE(MATCHKEYS) : BY_CALL(op_match_keys(vm, R, i, nlocals));
    CASE(MATCHCLASS) : BY_CALL(op_match_class(vm, R, i, as_tuple(K[i->c])));
    CASE(JNOMATCH) :
    {
        SAVE();
        int match = op_match(vm, R[i->a], R[i->b]);
        CONSUME(i->b);
        if (unlikely(match < 0))
            goto error;
        BRANCH(!match);
        NEXT();
    }
    CASE(STARMATCH) :
    {
        SAVE();
        Value classes = take(R, i->b, nlocals); /* maybe in R[a + 1] */
        bool ok = op_star_match(vm, &R[i->a], classes);
        decref(vm, classes);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
    CASE(STARRESULT) : BY_CALL(op_star_result(vm, &R[i->a]));
    CASE(WITH) : BY_CALL(op_with(vm, &R[i->a]));
    CASE(WITHARGS) : op_with_args(vm, &R[i->a], &R[i->b]);
    NEXT();

    /* --- generators --- */
    CASE(YIELD) :
    {
        SAVE();
        result = take(R, i->b, nlocals);
        goto yield;
    }
    CASE(GETYIELDITER) :
    {
        SAVE();
        Value v = op_yield_iter(vm, R[i->b]);
        if (unlikely(v == ERROR)) {
            CONSUME(i->b);
            goto error;
        }
        if (i->b != i->a)
            CONSUME(i->b);
        SETR(i->a, v);
        NEXT();
    }
    CASE(YIELDFROM) :
    {
        SAVE();
        if (generator_takes(R[i->a], R[i->a + 1])) {
            if (unlikely(!generator_push(vm, as(Generator, R[i->a]),
                                         register_move(&R[i->a + 1]),
                                         &R[i->a], FRAME_DELEGATE, UNBOUND)))
                goto error;
            ENTER_FRAME();
            if (unlikely(--vm->poll < 0))
                goto poll;
            NEXT();
        }
        result = op_yield_from(vm, &R[i->a]);
        if (unlikely(result == ERROR))
            goto error;
        if (result == UNBOUND)
            NEXT();
        frame->pc = i; /* runs again when resumed */
        frame->gen->delegating = true;
        goto yield;
    }
yield:
{
    Value *dst = frame->dst;
    uint32_t flags = frame->flags;
    generator_leave(vm, frame->gen, GEN_SUSPENDED);
    if (flags & FRAME_ENTRY)
        return result;
    ENTER_FRAME();
    if (flags & FRAME_DELEGATE) {
        frame->pc = i;
        frame->gen->delegating = true;
        goto yield;
    }
    value_set(vm, dst, result);
    NEXT();
}

    /* --- coroutines --- */
    CASE(AWAITABLE) :
    {
        SAVE();
        Value from = take(R, i->b, nlocals);
        Value v = op_awaitable(vm, from, i->c);
        decref(vm, from);
        if (unlikely(v == ERROR))
            goto error;
        SETR(i->a, v);
        NEXT();
    }
    CASE(AITER) :
    {
        SAVE();
        Value from = take(R, i->b, nlocals);
        Value v = op_aiter(vm, from);
        decref(vm, from);
        if (unlikely(v == ERROR))
            goto error;
        SETR(i->a, v);
        NEXT();
    }
    CASE(ANEXT) :
    {
        SAVE();
        Value v = op_anext(vm, R[i->b]);
        if (unlikely(v == ERROR))
            goto error;
        SETR(i->a, v);
        NEXT();
    }
    CASE(ENDAITER) :
    {
        SAVE();
        Value exc = R[i->a + 1];
        R[i->a + 1] = UNBOUND;
        register_drop(vm, &R[i->a]);
        if (class_is_subclass(class_of(vm, exc),
                              vm->classes[C_StopAsyncIteration])) {
            decref(vm, exc);
            NEXT();
        }
        vm->exception = exc;
        goto unwind;
    }
    CASE(AWITH) : BY_CALL(op_async_with(vm, &R[i->a]));

    CASE(PRINTEXPR) :
    {
        SAVE();
        bool ok = op_print_expression(vm, R[i->a]);
        CONSUME(i->a);
        if (unlikely(!ok))
            goto error;
        NEXT();
    }
#ifndef THREADED
    }
#else
    /* The instruction cannot go on with acc: as if it had been stored. */
chain_out:
{
    Value r = from_float(vm, acc);
    if (unlikely(r == ERROR)) {
        SAVE();
        pc--;
        goto error;
    }
    R[acc_reg] = r;
    goto *labels[i->op];
}
#endif

poll:
    SAVE();
    if (likely(vm_poll(vm)))
        NEXT();
    pc++; /* as if the next instruction had raised */
    SAVE();

    /* An instruction failed: its place goes into the traceback, then up to
     * the first handler. */
error:
    traceback_add(vm, frame, (uint32_t)(i - frame->code->instrs));
unwind:
    for (;;) {
        uint32_t at = (uint32_t)(i - frame->code->instrs);
        const Handler *h = op_find_handler(frame->code, at);
        if (h) {
            uint32_t nregs = frame->code->nregs;
            for (uint32_t n = nregs; n > h->depth; n--)
                register_drop(vm, &R[n - 1]);
            R[h->depth] = vm->exception;
            vm->exception = UNBOUND;
            traceback_caught(vm, frame, R[h->depth]);
            pc = frame->code->instrs + h->target;
            NEXT();
        }
        if (op_unwind(vm, frame))
            return ERROR;
        ENTER_FRAME();
        traceback_add(vm, frame, (uint32_t)(i - frame->code->instrs));
    }
}
