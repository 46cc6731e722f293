/* arithmetic.c: what arithmetic and comparison instructions do when their
 * operands are not small ints or unboxed floats; the special methods of the
 * language that instructions enter. */
#include "compile/opcode.h"
#include "object/exception.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/operations.h"
#include "vm/registers.h"

static bool finish(VM *vm, Value *R, const Instr *i, Value r, uint32_t nlocals,
                   bool right)
{
    /* The left operand goes first, then the right one, as CPython does. */
    if (r == ERROR) {
        consume(vm, R, i->b, nlocals);
        if (right)
            consume(vm, R, i->c, nlocals);
        return false;
    }
    if (i->b != i->a)
        consume(vm, R, i->b, nlocals);
    value_set(vm, &R[i->a], r);
    if (right && i->c != i->a)
        consume(vm, R, i->c, nlocals);
    return true;
}

static CallStatus status(bool ok) { return ok ? CALL_DONE : CALL_FAILED; }

/* --- special methods written in the language ---------------------------------- */

/* Frame.extra: which method was entered. */
enum { PLAIN, IN_PLACE, ITEM, GETTER, SETTER };

CallStatus op_enter_special(VM *vm, Value fn, Value a, Value b, unsigned which)
{
    Value args[2] = {incref(a), incref(b)};
    incref(fn);
    return call_above(vm, as_function(fn), args, 2, NULL, FRAME_OPERATOR,
                      from_small(which));
}

CallStatus op_enter_item(VM *vm, Value fn, Value o, Value key)
{
    return op_enter_special(vm, fn, o, key, ITEM);
}

static Value take(Value *R, unsigned n, uint32_t nlocals)
{
    return n >= nlocals ? register_move(&R[n]) : incref(R[n]);
}

/* The name of the attribute that i is about. */
static Value name_of(VM *vm, const Instr *i, unsigned operand)
{
    return incref(vm->frame->code->consts[operand]);
}

CallStatus op_enter_getter(VM *vm, Value *R, const Instr *i, uint64_t payload,
                           uint32_t nlocals)
{
    Value to = payload & CACHE_POINTER, fn = to, o = R[i->b];
    Value args[3];
    unsigned n = 0;
    if (payload >> 48 == CACHE_PROPERTY) {
        args[0] = take(R, i->b, nlocals);
        return call_above(vm, as_function(incref(fn)), args, 1, &R[i->a], 0,
                          UNBOUND);
    }
    if (payload >> 48 == CACHE_DESCRIPTOR) {
        fn = class_of(vm, to)->special[SP_GET];
        args[n++] = incref(to);
        args[n++] = incref(o);
        args[n++] = incref(from_object(class_of(vm, o)));
    } else {
        args[n++] = incref(o);
        args[n++] = name_of(vm, i, i->c);
    }
    return call_above(vm, as_function(incref(fn)), args, n, NULL,
                      FRAME_OPERATOR, from_small(GETTER));
}

CallStatus op_enter_setter(VM *vm, Value *R, const Instr *i, uint64_t payload,
                           uint32_t nlocals)
{
    Value to = payload & CACHE_POINTER, fn = to;
    Value args[3];
    unsigned n = 0;
    if (payload >> 48 == CACHE_DESCRIPTOR) {
        fn = class_of(vm, to)->special[SP_SET];
        args[n++] = incref(to);
    }
    args[n++] = take(R, i->a, nlocals);
    if (payload >> 48 == CACHE_HOOK)
        args[n++] = name_of(vm, i, i->b);
    args[n++] = take(R, i->c, nlocals);
    return call_above(vm, as_function(incref(fn)), args, n, NULL,
                      FRAME_OPERATOR, from_small(SETTER));
}

void op_special_failed(VM *vm, Value which)
{
    if (which != from_small(GETTER) || !error_is(vm, C_AttributeError))
        return;
    const Frame *caller = vm->frame;
    const Instr *i = caller->pc - 3; /* its cache lies behind it */
    exception_attribute_context(vm, caller->regs[i->b],
                                as_str(caller->code->consts[i->c]));
}

/* CALL_DONE: there is no such method; the general way goes on. */
static CallStatus try_special(VM *vm, SpecialId id, Value x, Value y,
                              bool inplace)
{
    Class *ca = class_of(vm, x);
    if (inplace && ca->special[id + 2]) {
        if (!is_exact(ca->special[id + 2], C_function))
            return CALL_DONE;
        return op_enter_special(vm, ca->special[id + 2], x, y, IN_PLACE);
    }
    if (!ca->special[id] || !is_exact(ca->special[id], C_function) ||
        reflected_first(ca, class_of(vm, y), id + 1))
        return CALL_DONE;
    return op_enter_special(vm, ca->special[id], x, y, PLAIN);
}

/* The place of an instruction, or of the one that a form for chains or a
 * quick form stands for, among those of ARITH. */
static unsigned arithmetic_form(Opcode op)
{
    switch (op) {
    case OP_ADDC: case OP_ADDT: return OP_ADD - OP_ADD;
    case OP_ADDKC: case OP_ADDKT: return OP_ADDK - OP_ADD;
    case OP_SUBC: case OP_SUBT: return OP_SUB - OP_ADD;
    case OP_SUBKC: case OP_SUBKT: return OP_SUBK - OP_ADD;
    case OP_MULC: case OP_MULT: return OP_MUL - OP_ADD;
    case OP_MULKC: case OP_MULKT: return OP_MULK - OP_ADD;
    case OP_TRUEDIVC: return OP_TRUEDIV - OP_ADD;
    case OP_TRUEDIVKC: return OP_TRUEDIVK - OP_ADD;
    default: return op - OP_ADD;
    }
}

bool op_operator_done(VM *vm, Frame *f, const Instr *i, Value which, Value r)
{
    Value *R = f->regs;
    uint32_t nlocals = f->code->nlocals;
    if (which == from_small(GETTER))
        return finish(vm, R, i - 2, r, nlocals, false);
    if (which == from_small(SETTER)) {
        decref(vm, r);
        return true;
    }
    if (which == from_small(ITEM))
        return finish(vm, R, i, r, nlocals, i->op != OP_GETITEMK);
    unsigned n = arithmetic_form((Opcode)i->op);
    bool constant = n % 2;
    if (r == NOT_IMPLEMENTED) {
        SpecialId id = (SpecialId)(SP_ADD + 3 * (n / 4));
        Value x = R[i->b];
        Value y = constant ? f->code->consts[i->c] : R[i->c];
        bool inplace = n % 4 >= 2;
        r = which == from_small(IN_PLACE)
                ? value_inplace_rest(vm, id, x, y)
                : value_binary_rest(vm, id, x, y, inplace);
    }
    return finish(vm, R, i, r, nlocals, !constant);
}

/* --- arithmetic ------------------------------------------------------------------ */

static inline bool is_instance(VM *vm, Value v)
{
    return is_object(v) && as_object(v)->shape >= C_COUNT &&
           class_of_object(vm, as_object(v))->flags & CLS_HEAP;
}

CallStatus op_binary(VM *vm, Value *R, const Instr *i, Value y, SpecialId id,
                     uint32_t nlocals)
{
    Value x = R[i->b];
    Value r;
    if (id == SP_ADD && is_exact(x, C_str) && is_exact(y, C_str)) {
        r = str_concat(vm, as_str(x), as_str(y));
    } else {
        if (is_instance(vm, x)) {
            CallStatus s = try_special(vm, id, x, y, false);
            if (s != CALL_DONE)
                return s;
        }
        r = value_binary(vm, id, x, y);
    }
    return status(finish(vm, R, i, r, nlocals, true));
}

CallStatus op_binary_k(VM *vm, Value *R, const Instr *i, Value y, SpecialId id,
                       uint32_t nlocals)
{
    Value x = R[i->b];
    if (is_instance(vm, x)) {
        CallStatus s = try_special(vm, id, x, y, false);
        if (s != CALL_DONE)
            return s;
    }
    return status(finish(vm, R, i, value_binary(vm, id, x, y), nlocals, false));
}

/* s += t with nobody else holding s: it grows where it is. */
static bool append(VM *vm, Value *R, const Instr *i, Value x, Value y)
{
    R[i->a] = UNBOUND;
    Value r = str_append(vm, x, as_str(y));
    if (r == ERROR)
        return false;
    R[i->a] = r;
    return true;
}

static bool can_append(const Instr *i, Value x, Value y)
{
    return i->a == i->b && is_exact(x, C_str) && is_exact(y, C_str) &&
           as_object(x)->refs == 1 && x != y;
}

CallStatus op_inplace(VM *vm, Value *R, const Instr *i, Value y, SpecialId id,
                      uint32_t nlocals)
{
    Value x = R[i->b];
    if (id == SP_ADD && can_append(i, x, y)) {
        bool ok = append(vm, R, i, x, y);
        consume(vm, R, i->c, nlocals);
        return status(ok);
    }
    if (is_instance(vm, x)) {
        CallStatus s = try_special(vm, id, x, y, true);
        if (s != CALL_DONE)
            return s;
    }
    return status(finish(vm, R, i, value_inplace(vm, id, x, y), nlocals, true));
}

CallStatus op_inplace_k(VM *vm, Value *R, const Instr *i, Value y,
                        SpecialId id, uint32_t nlocals)
{
    Value x = R[i->b];
    if (id == SP_ADD && can_append(i, x, y))
        return status(append(vm, R, i, x, y));
    if (is_instance(vm, x)) {
        CallStatus s = try_special(vm, id, x, y, true);
        if (s != CALL_DONE)
            return s;
    }
    return status(finish(vm, R, i, value_inplace(vm, id, x, y), nlocals,
                         false));
}

bool op_unary(VM *vm, Value *R, const Instr *i, SpecialId id, uint32_t nlocals)
{
    Value r = value_unary(vm, id, R[i->b]);
    return finish(vm, R, i, r, nlocals, false);
}

bool op_compare(VM *vm, Value *R, const Instr *i, CompareOp op,
                uint32_t nlocals)
{
    Value r = value_compare(vm, op, R[i->b], R[i->c]);
    return finish(vm, R, i, r, nlocals, true);
}

/* value_compare_bool, with strs in front. */
static int test(VM *vm, CompareOp op, Value x, Value y)
{
    if (op == CMP_EQ || op == CMP_NE) {
        if (is_exact(x, C_str) && is_exact(y, C_str))
            return str_eq(as_str(x), as_str(y)) == (op == CMP_EQ);
    }
    return value_compare_bool(vm, op, x, y);
}

int op_test(VM *vm, Value *R, const Instr *i, CompareOp op, uint32_t nlocals)
{
    int truth = test(vm, op, R[i->a], R[i->b]);
    consume(vm, R, i->a, nlocals);
    consume(vm, R, i->b, nlocals);
    return truth;
}

int op_test_k(VM *vm, Value *R, const Instr *i, Value y, CompareOp op,
              uint32_t nlocals)
{
    int truth = test(vm, op, R[i->a], y);
    consume(vm, R, i->a, nlocals);
    return truth;
}

int op_contains(VM *vm, Value *R, unsigned item, unsigned container,
                uint32_t nlocals)
{
    int found = value_contains(vm, R[container], R[item]);
    consume(vm, R, item, nlocals);
    consume(vm, R, container, nlocals);
    return found;
}
