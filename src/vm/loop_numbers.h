/* loop_numbers.h: the handlers of arithmetic and comparison, as macros that
 * loop.c expands within vm_run().
 *
 * An instruction has up to eight forms: two registers or a register and a
 * constant, plain or in place (ARITH_FORMS), the same for chains of floats
 * (CHAIN_OPS), and the quick ones (QUICK_OPS); a comparison gives a bool or
 * jumps (COMPARE_OPS).  All share what is done with two ints (INT_ADD and its
 * kin: set r, or break to the slow path) and two floats (FLOAT_ADD: set d).
 */
#ifndef TENON_VM_LOOP_NUMBERS_H
#define TENON_VM_LOOP_NUMBERS_H

#if defined(__GNUC__) && !defined(TENON_SWITCH)
#define THREADED 1
#endif

/* Arithmetic: NAME in all four forms.  INT and FLOAT set r from x and y, or
 * break to the slow path. */
#define ARITH_OPS(NAME, INT, FLOAT) ARITH_FORMS(NAME, INT, FLOAT, , )
#define ARITH_FORMS(NAME, INT, FLOAT, CHAIN, CHAINK) \
    CHAIN CASE(NAME) : \
    { \
        Value x = R[i->b], y = R[i->c]; \
        ARITH_FAST(INT, FLOAT) \
        SAVE(); \
        SLOW_OPERATOR(op_binary(vm, R, i, y, SP_##NAME, nlocals)); \
    } \
    CHAINK CASE(NAME##K) : \
    { \
        Value x = R[i->b], y = K[i->c]; \
        ARITH_FAST(INT, FLOAT) \
        SAVE(); \
        SLOW_OPERATOR(op_binary_k(vm, R, i, y, SP_##NAME, nlocals)); \
    } \
    CASE(I##NAME) : \
    { \
        Value x = R[i->b], y = R[i->c]; \
        ARITH_FAST(INT, FLOAT) \
        SAVE(); \
        SLOW_OPERATOR(op_inplace(vm, R, i, y, SP_##NAME, nlocals)); \
    } \
    CASE(I##NAME##K) : \
    { \
        Value x = R[i->b], y = K[i->c]; \
        ARITH_FAST(INT, FLOAT) \
        SAVE(); \
        SLOW_OPERATOR(op_inplace_k(vm, R, i, y, SP_##NAME, nlocals)); \
    }
#define ARITH_FAST(INT, FLOAT) \
    do { \
        Value r; \
        if (likely(is_both_int(x, y))) { \
            INT() \
        } else if (is_both_float(x, y)) { \
            double d, u = as_float(x), v = as_float(y); \
            FLOAT() \
            r = float_word(d); \
            if (unlikely(!is_float(r))) \
                break; \
        } else if (is_number(x) && is_number(y)) { \
            double d, u = as_number(x), v = as_number(y); \
            FLOAT() \
            r = float_word(d); \
            if (unlikely(!is_float(r))) \
                break; \
        } else { \
            break; \
        } \
        SETR(i->a, r); \
        NEXT(); \
    } while (0);
#define FLOAT_ADD() d = u + v;
#define FLOAT_SUB() d = u - v;
#define FLOAT_MUL() d = u * v;
#define FLOAT_TRUEDIV() \
    if (unlikely(v == 0.0)) \
        break; \
    d = u / v;
#define SLOW_FLOAT() \
    (void)u; \
    (void)v; \
    d = 0; \
    break;
#define SLOW_INT() \
    r = 0; \
    break;

/* Arithmetic that has forms for chains.  These do floats only, and leave all
 * else to the plain form; without threaded code they are the plain form.
 *
 * In a chain the float on its way is in acc, and what would have been its
 * register in acc_reg, which nothing is written to: it is a temporary that was
 * dead before and is dead after the next instruction.  The rest of the chain
 * is reached through a table of its own; a result that is not for the chain is
 * stored, and where the other operand is no number, so is acc (chain_out). */
#define CHAIN_OPS(NAME, INT, FLOAT) \
    ARITH_FORMS(NAME, INT, FLOAT, ALSO(NAME##C), ALSO(NAME##KC)) \
    CHAIN_BEGIN(NAME, FLOAT)
#define QUICK_OPS(NAME, INT, FLOAT) \
    ARITH_FORMS(NAME, INT, FLOAT, ALSO(NAME##C) ALSO(NAME##T), \
                ALSO(NAME##KC) ALSO(NAME##KT)) \
    CHAIN_BEGIN(NAME, FLOAT) \
    QUICK_ARITH(NAME, INT, FLOAT)
#ifdef THREADED
#define CHAIN_BEGIN(NAME, FLOAT) \
    CASE(NAME##C) : CHAIN_FIRST(NAME, FLOAT, R[i->c]) \
    CASE(NAME##KC) : CHAIN_FIRST(NAME##K, FLOAT, K[i->c]) \
    C_##NAME : CHAIN_NEXT(FLOAT, i->b == acc_reg ? R[i->c] : R[i->b], \
                          i->b == acc_reg, CHAIN_STORE) \
    C_##NAME##K : CHAIN_NEXT(FLOAT, K[i->c], true, CHAIN_STORE) \
    C_##NAME##C : CHAIN_NEXT(FLOAT, i->b == acc_reg ? R[i->c] : R[i->b], \
                             i->b == acc_reg, CHAIN_ON) \
    C_##NAME##KC : CHAIN_NEXT(FLOAT, K[i->c], true, CHAIN_ON)
#define CHAIN_FIRST(PLAIN, FLOAT, second) \
    { \
        Value x = R[i->b], y = second; \
        do { \
            if (is_both_int(x, y) || !is_number(x) || !is_number(y)) \
                break; \
            double d, u = as_number(x), v = as_number(y); \
            FLOAT() \
            CHAIN_ON(d) \
        } while (0); \
        goto L_##PLAIN; \
    }
#define CHAIN_NEXT(FLOAT, other, acc_first, END) \
    { \
        Value o = other; \
        do { \
            if (!is_number(o)) \
                break; \
            double d, w = as_number(o); \
            double u = (acc_first) ? acc : w, v = (acc_first) ? w : acc; \
            FLOAT() \
            END(d) \
        } while (0); \
        goto chain_out; \
    }
#define CHAIN_ON(d) \
    acc = (d); \
    acc_reg = i->a; \
    pc++; \
    goto *chain[i->op];
#define CHAIN_STORE(d) \
    Value r = float_word(d); \
    if (unlikely(!is_float(r))) { \
        r = float_box(vm, d); \
        if (r == ERROR) { \
            SAVE(); \
            goto error; \
        } \
    } \
    SETR(i->a, r); \
    NEXT();
#define CHAIN_TEST(NAME, sign) \
    C_J##NAME : CHAIN_JUMP(sign, , i->a == acc_reg ? R[i->b] : R[i->a], \
                           i->a == acc_reg) \
    C_JN##NAME : CHAIN_JUMP(sign, !, i->a == acc_reg ? R[i->b] : R[i->a], \
                            i->a == acc_reg) \
    C_J##NAME##K : CHAIN_JUMP(sign, , K[i->b], true) \
    C_JN##NAME##K : CHAIN_JUMP(sign, !, K[i->b], true)
#define CHAIN_JUMP(sign, invert, other, acc_first) \
    { \
        Value o = other; \
        if (!is_float(o)) /* an int compares by its exact value */ \
            goto chain_out; \
        double w = as_float(o); \
        double u = (acc_first) ? acc : w, v = (acc_first) ? w : acc; \
        BRANCH(invert(u sign v)); \
        NEXT(); \
    }
#else
#define CHAIN_BEGIN(NAME, FLOAT)
#define CHAIN_TEST(NAME, sign)
#endif

/* Quick forms: an int or a float goes into a temporary, where there is nothing
 * to be released.  All else is left to the plain form. */
#ifdef THREADED
#define QUICK_ARITH(NAME, INT, FLOAT) \
    CASE(NAME##T) : QUICK_FORM(NAME, R[i->c], INT, FLOAT) \
    CASE(NAME##KT) : QUICK_FORM(NAME##K, K[i->c], INT, FLOAT)
#define QUICK_FORM(PLAIN, second, INT, FLOAT) \
    { \
        Value x = R[i->b], y = second, r; \
        do { \
            if (likely(is_both_int(x, y))) { \
                INT() \
            } else if (is_both_float(x, y)) { \
                double d, u = as_float(x), v = as_float(y); \
                FLOAT() \
                r = float_word(d); \
                if (unlikely(!is_float(r))) \
                    break; \
            } else { \
                break; \
            } \
            R[i->a] = r; \
            NEXT(); \
        } while (0); \
        goto L_##PLAIN; \
    }
#else
#define QUICK_ARITH(NAME, INT, FLOAT)
#endif

#define INT_ADD() \
    int64_t n_; \
    if (unlikely(__builtin_add_overflow((int64_t)x, (int64_t)y, &n_))) \
        break; \
    r = (Value)n_;
#define INT_SUB() \
    int64_t n_; \
    if (unlikely(__builtin_sub_overflow((int64_t)x, (int64_t)y, &n_))) \
        break; \
    r = (Value)n_;
#define INT_AND() r = x & y;
#define INT_OR() r = x | y;
#define INT_XOR() r = x ^ y;
#define INT_MUL() \
    int64_t n_; \
    if (unlikely(__builtin_mul_overflow(as_small(x), (int64_t)y, &n_))) \
        break; \
    r = (Value)n_;
#define INT_TRUEDIV() \
    int64_t p_ = as_small(x), q_ = as_small(y); \
    if (q_ == 0 || p_ >= ((int64_t)1 << 53) || p_ <= -((int64_t)1 << 53) || \
        q_ >= ((int64_t)1 << 53) || q_ <= -((int64_t)1 << 53)) \
        break; \
    r = float_word((double)p_ / (double)q_); \
    if (unlikely(!is_float(r))) \
        break;
#define INT_FLOORDIV() \
    int64_t p_ = as_small(x), q_ = as_small(y); \
    if (unlikely(q_ == 0 || q_ == -1)) \
        break; \
    int64_t n_ = p_ / q_; \
    if ((p_ % q_ != 0) && ((p_ < 0) != (q_ < 0))) \
        n_--; \
    r = from_small(n_);
#define INT_MOD() \
    int64_t p_ = as_small(x), q_ = as_small(y); \
    if (unlikely(q_ == 0 || q_ == -1)) \
        break; \
    int64_t n_ = p_ % q_; \
    if (n_ != 0 && ((n_ < 0) != (q_ < 0))) \
        n_ += q_; \
    r = from_small(n_);
#define INT_LSHIFT() \
    int64_t p_ = as_small(x), q_ = as_small(y); \
    if (q_ < 0 || q_ >= 60) \
        break; \
    int64_t n_ = (int64_t)((uint64_t)p_ << q_); \
    if (n_ >> q_ != p_ || !fits_small(n_)) \
        break; \
    r = from_small(n_);
#define INT_RSHIFT() \
    int64_t p_ = as_small(x), q_ = as_small(y); \
    if (q_ < 0) \
        break; \
    r = from_small(p_ >> (q_ > 62 ? 62 : q_));

/* A comparison in its forms.  Words of small ints compare as ints. */
#define COMPARE_OPS(NAME, sign) \
    CASE(NAME) : \
    { \
        Value x = R[i->b], y = R[i->c]; \
        if (likely(is_both_int(x, y))) { \
            SETR(i->a, from_bool((int64_t)x sign(int64_t) y)); \
            NEXT(); \
        } \
        if (is_number(x) && is_number(y) && !((int)is_int(x) | is_int(y))) { \
            SETR(i->a, from_bool(as_float(x) sign as_float(y))); \
            NEXT(); \
        } \
        SAVE(); \
        if (unlikely(!op_compare(vm, R, i, CMP_##NAME, nlocals))) \
            goto error; \
        NEXT(); \
    } \
    CASE(J##NAME) : \
    { \
        Value x = R[i->a], y = R[i->b]; \
        COMPARE_JUMP(NAME, sign, , op_test(vm, R, i, CMP_##NAME, nlocals)) \
    } \
    CASE(JN##NAME) : \
    { \
        Value x = R[i->a], y = R[i->b]; \
        COMPARE_JUMP(NAME, sign, !, op_test(vm, R, i, CMP_##NAME, nlocals)) \
    } \
    CASE(J##NAME##K) : \
    { \
        Value x = R[i->a], y = K[i->b]; \
        COMPARE_JUMP(NAME, sign, , op_test_k(vm, R, i, y, CMP_##NAME, nlocals)) \
    } \
    CASE(JN##NAME##K) : \
    { \
        Value x = R[i->a], y = K[i->b]; \
        COMPARE_JUMP(NAME, sign, !, op_test_k(vm, R, i, y, CMP_##NAME, nlocals)) \
    }
#define COMPARE_JUMP(NAME, sign, invert, slow) \
    if (likely(is_both_int(x, y))) { \
        BRANCH(invert((int64_t)x sign(int64_t) y)); \
        NEXT(); \
    } \
    if (is_both_float(x, y)) { \
        BRANCH(invert(as_float(x) sign as_float(y))); \
        NEXT(); \
    } \
    SAVE(); \
    int truth = slow; \
    if (unlikely(truth < 0)) \
        goto error; \
    BRANCH(invert truth); \
    NEXT();

#endif
