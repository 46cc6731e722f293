/* arithmetic.c: what arithmetic and comparison instructions do when their
 * operands are not small ints or unboxed floats. */
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

bool op_binary(VM *vm, Value *R, const Instr *i, Value y, SpecialId id,
               uint32_t nlocals)
{
    Value x = R[i->b];
    Value r;
    if (id == SP_ADD && is_exact(x, C_str) && is_exact(y, C_str))
        r = str_concat(vm, as_str(x), as_str(y));
    else
        r = value_binary(vm, id, x, y);
    return finish(vm, R, i, r, nlocals, true);
}

bool op_binary_k(VM *vm, Value *R, const Instr *i, Value y, SpecialId id,
                 uint32_t nlocals)
{
    Value r = value_binary(vm, id, R[i->b], y);
    return finish(vm, R, i, r, nlocals, false);
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

bool op_inplace(VM *vm, Value *R, const Instr *i, Value y, SpecialId id,
                uint32_t nlocals)
{
    Value x = R[i->b];
    if (id == SP_ADD && can_append(i, x, y)) {
        bool ok = append(vm, R, i, x, y);
        consume(vm, R, i->c, nlocals);
        return ok;
    }
    Value r = value_inplace(vm, id, x, y);
    return finish(vm, R, i, r, nlocals, true);
}

bool op_inplace_k(VM *vm, Value *R, const Instr *i, Value y, SpecialId id,
                  uint32_t nlocals)
{
    Value x = R[i->b];
    if (id == SP_ADD && can_append(i, x, y))
        return append(vm, R, i, x, y);
    Value r = value_inplace(vm, id, x, y);
    return finish(vm, R, i, r, nlocals, false);
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

int op_test(VM *vm, Value *R, const Instr *i, CompareOp op, uint32_t nlocals)
{
    int truth = value_compare_bool(vm, op, R[i->a], R[i->b]);
    consume(vm, R, i->a, nlocals);
    consume(vm, R, i->b, nlocals);
    return truth;
}

int op_test_k(VM *vm, Value *R, const Instr *i, Value y, CompareOp op,
              uint32_t nlocals)
{
    int truth = value_compare_bool(vm, op, R[i->a], y);
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
