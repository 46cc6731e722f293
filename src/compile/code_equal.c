/* code_equal.c: when two constants, and two codes, are the same.
 *
 * The compiler keeps one of each constant of a code; codes compare in the
 * language.  Here and not with the class of codes, since only who knows the
 * instructions can tell them from their caches.
 */
#include "compile/opcode.h"
#include "object/dict.h"
#include "object/function.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"

/* Constants nest no deeper in source; those that code.replace() was given may,
 * and are not the same then. */
enum { MOST_NESTED = 1000 };

static bool same(Value x, Value y, unsigned depth);
static bool same_codes(const Code *c, const Code *d, unsigned depth);

static bool same_items(const Value *x, const Value *y, size_t n,
                       unsigned depth)
{
    for (size_t i = 0; i < n; i++)
        if (!same(x[i], y[i], depth))
            return false;
    return true;
}

static bool same_tuples(const Tuple *s, const Tuple *t, unsigned depth)
{
    return s->count == t->count &&
           same_items(s->items, t->items, s->count, depth);
}

/* Sets of constants, each of which has its like in the other. */
static bool same_sets(const Set *s, const Set *t, unsigned depth)
{
    Value x, y;
    for (uint32_t i = 0; set_next(s, &i, &x);) {
        bool found = false;
        for (uint32_t k = 0; !found && set_next(t, &k, &y);)
            found = same(x, y, depth);
        if (!found)
            return false;
    }
    return s->count == t->count;
}

static bool same(Value x, Value y, unsigned depth)
{
    if (x == y)
        return true;
    if (!is_object(x) || !is_object(y) ||
        as_object(x)->shape != as_object(y)->shape || depth > MOST_NESTED)
        return false;
    if (is_exact(x, C_tuple))
        return same_tuples(as_tuple(x), as_tuple(y), depth + 1);
    if (is_exact(x, C_str))
        return str_eq(as_str(x), as_str(y));
    if (is_exact(x, C_bytes))
        return as_bytes(x)->size == as_bytes(y)->size &&
               memcmp(as_bytes(x)->data, as_bytes(y)->data,
                      as_bytes(x)->size) == 0;
    if (is_exact(x, C_float))
        return memcmp(&as(Float, x)->value, &as(Float, y)->value,
                      sizeof(double)) == 0;
    if (is_exact(x, C_complex))
        return memcmp(&as(Complex, x)->re, &as(Complex, y)->re,
                      2 * sizeof(double)) == 0;
    if (is_exact(x, C_frozenset))
        return same_sets(as_set(x), as_set(y), depth + 1);
    if (is_exact(x, C_int))
        return int_compare(x, y) == 0;
    return is_exact(x, C_code) &&
           same_codes(as_code(x), as_code(y), depth + 1);
}

/* The same instructions from the same places; what the caches hold is no
 * part of them. */
static bool same_instructions(const Code *c, const Code *d)
{
    if (c->ninstrs != d->ninstrs || !c->positions != !d->positions)
        return false;
    for (uint32_t i = 0; i < c->ninstrs;) {
        uint32_t cache = opcode_info[c->instrs[i].op].cache;
        uint32_t end = i + opcode_words((Opcode)c->instrs[i].op);
        if (c->positions) {
            const Position *p = &c->positions[i], *q = &d->positions[i];
            if (p->line != q->line || p->lines != q->lines ||
                p->col != q->col || p->end_col != q->end_col)
                return false;
        }
        for (; i < end - cache; i++)
            if (c->instrs[i].word != d->instrs[i].word)
                return false;
        i = end;
    }
    return c->nhandlers == d->nhandlers &&
           (c->nhandlers == 0 ||
            memcmp(c->handlers, d->handlers,
                   c->nhandlers * sizeof *c->handlers) == 0);
}

static bool same_codes(const Code *c, const Code *d, unsigned depth)
{
    return c->argcount == d->argcount && c->posonly == d->posonly &&
           c->kwonly == d->kwonly && c->flags == d->flags &&
           c->first_line == d->first_line && c->nconsts == d->nconsts &&
           str_eq(c->name, d->name) && same_instructions(c, d) &&
           same_tuples(c->varnames, d->varnames, depth) &&
           same_tuples(c->cellvars, d->cellvars, depth) &&
           same_tuples(c->freevars, d->freevars, depth) &&
           same_items(c->consts, d->consts, c->nconsts, depth);
}

bool same_constant(Value x, Value y) { return same(x, y, 0); }

bool code_equal(const Code *c, const Code *d) { return same_codes(c, d, 0); }
