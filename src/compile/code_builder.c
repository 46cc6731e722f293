/* code_builder.c: see code_builder.h.
 *
 * A jump that waits for its label keeps the number of the one before it in its
 * own jump field, and a handler keeps its in `target`; so labels are two
 * numbers and may live on the C stack.
 */
#include "compile/code_builder.h"

#include "object/number.h"

bool builder_init(Builder *b, Compiler *c, uint32_t nlocals)
{
    *b = (Builder){.c = c, .nlocals = nlocals, .top = nlocals,
                   .nregs = nlocals, .alive = true, .quiet = true};
    b->words = nlocals / 64 + 1;
    b->bound = scratch(c, b->words * 3 * sizeof(uint64_t));
    if (b->bound == NULL)
        return false;
    b->deletable = b->bound + b->words;
    b->quietly = b->deletable + b->words;
    return true;
}

/* --- emission ------------------------------------------------------------ */

static Position position_of(Span at)
{
    Position p = {at.line, 0, 0xffff, 0xffff};
    if (at.line == 0)
        return p;
    if (at.end_line >= at.line && at.end_line - at.line < 0xffff) {
        p.lines = (uint16_t)(at.end_line - at.line);
        if (at.col < 0xffff && at.end_col < 0xffff) {
            p.col = (uint16_t)at.col;
            p.end_col = (uint16_t)at.end_col;
        }
    }
    return p;
}

static bool put_word(Builder *b, Position p, Instr word)
{
    Compiler *c = b->c;
    if (!array_reserve(c, b->instrs, b->count, b->cap) ||
        !array_reserve(c, b->positions, b->count, b->positions_cap))
        return false;
    if (b->count >= INT32_MAX / 2) {
        compile_no_memory(c);
        return false;
    }
    b->instrs[b->count] = word;
    b->positions[b->count++] = p;
    return true;
}

/* Can the instruction neither fail nor run code that could see the frame? */
static bool is_quiet(Opcode op)
{
    switch (op) {
    case OP_NOP:
    case OP_MOVE:
    case OP_LOADK:
    case OP_LOADINT:
    case OP_LOADNONE:
    case OP_LOADTRUE:
    case OP_LOADFALSE:
        return true;
    default:
        return false;
    }
}

/* The form of an arithmetic instruction for chains; OP_NOP: there is none. */
static Opcode chain_form(Opcode op)
{
    switch (op) {
    case OP_ADD: return OP_ADDC;
    case OP_ADDK: return OP_ADDKC;
    case OP_SUB: return OP_SUBC;
    case OP_SUBK: return OP_SUBKC;
    case OP_MUL: return OP_MULC;
    case OP_MULK: return OP_MULKC;
    case OP_TRUEDIV: return OP_TRUEDIVC;
    case OP_TRUEDIVK: return OP_TRUEDIVKC;
    default: return OP_NOP;
    }
}

/* Which of its two operands may be the result of a chain's last instruction:
 * bit 1 the first, bit 2 the second. */
static unsigned chain_operands(Opcode op)
{
    switch (op) {
    case OP_ADD: case OP_SUB: case OP_MUL: case OP_TRUEDIV:
    case OP_IADD: case OP_ISUB: case OP_IMUL: case OP_ITRUEDIV:
    case OP_JLT: case OP_JNLT: case OP_JLE: case OP_JNLE:
    case OP_JGT: case OP_JNGT: case OP_JGE: case OP_JNGE:
        return 3;
    case OP_ADDK: case OP_SUBK: case OP_MULK: case OP_TRUEDIVK:
    case OP_IADDK: case OP_ISUBK: case OP_IMULK: case OP_ITRUEDIVK:
    case OP_JLTK: case OP_JNLTK: case OP_JLEK: case OP_JNLEK:
    case OP_JGTK: case OP_JNGTK: case OP_JGEK: case OP_JNGEK:
        return 1;
    default:
        return 0;
    }
}

/* An instruction that reads x and y comes next: does it go on with what the
 * one before it computes? */
static void chain(Builder *b, Opcode op, int x, int y)
{
    if (b->count == 0 || b->arithmetic != b->count)
        return;
    Instr *last = &b->instrs[b->count - 1];
    unsigned operands = chain_operands(op);
    bool first = (operands & 1) && x == last->a;
    bool second = (operands & 2) && y == last->a;
    if (last->a >= b->nlocals && first != second)
        last->op_ = (uint16_t)chain_form((Opcode)last->op);
}

/* The quick form of an instruction, or what it is. */
static Opcode quick_form(const Instr *i, uint32_t nlocals)
{
    Opcode op = (Opcode)i->op;
    if (i->a < nlocals)
        return op;
    bool from_local = i->b < nlocals;
    switch (op) {
    case OP_ADD: return OP_ADDT;
    case OP_ADDK: return OP_ADDKT;
    case OP_SUB: return OP_SUBT;
    case OP_SUBK: return OP_SUBKT;
    case OP_MUL: return OP_MULT;
    case OP_MULK: return OP_MULKT;
    case OP_LOADK: return OP_LOADKT;
    case OP_GETGLOBAL: return OP_GETGLOBALT;
    case OP_MOVE: return from_local ? OP_MOVET : op;
    case OP_GETATTR: return from_local ? OP_GETATTRT : op;
    case OP_GETITEM: return from_local ? OP_GETITEMT : op;
    case OP_LOADMETHOD: return from_local ? OP_LOADMETHODT : op;
    default: return op;
    }
}

void choose_forms(Code *code)
{
    for (uint32_t n = 0; n < code->ninstrs;) {
        Instr *i = &code->instrs[n];
        n += opcode_words((Opcode)i->op);
        i->op_ = (uint16_t)quick_form(i, code->nlocals);
    }
}

void emit_at(Builder *b, Span at, Opcode op, int a, int b_, int c_)
{
    if (!b->alive || b->c->failed)
        return;
    if (!is_quiet(op))
        b->quiet = false;
    chain(b, op, b_, c_);
    Position p = position_of(at);
    Instr word = {{(uint16_t)op, (uint16_t)a, (uint16_t)b_, (uint16_t)c_}};
    if (!put_word(b, p, word))
        return;
    for (unsigned i = 0; i < opcode_info[op].cache; i++)
        if (!put_word(b, p, (Instr){.word = 0}))
            return;
    if (chain_form(op) != OP_NOP)
        b->arithmetic = b->count;
    switch (op) {
    case OP_RETURN:
    case OP_RETURNK:
    case OP_RETURNNONE:
    case OP_RAISE:
    case OP_RAISEFROM:
    case OP_RERAISE0:
    case OP_RERAISE:
    case OP_RERAISEPLAIN:
        b->alive = false;
        break;
    default:
        break;
    }
}

static void meet(Builder *b, uint64_t *into, const uint64_t *other)
{
    for (uint32_t i = 0; i < b->words; i++)
        into[i] &= other[i];
}

static uint64_t *copy_bound(Builder *b)
{
    uint64_t *set = scratch(b->c, b->words * sizeof *set);
    if (set != NULL)
        memcpy(set, b->bound, b->words * sizeof *set);
    return set;
}

void jump_at(Builder *b, Span at, Opcode op, int a, int b_, Label *to)
{
    if (!b->alive || b->c->failed)
        return;
    b->quiet = false;
    chain(b, op, a, b_);
    Position p = position_of(at);
    Instr word = {{(uint16_t)op, (uint16_t)a, (uint16_t)b_, 0}};
    if (op != OP_JUMP && !put_word(b, p, word))
        return;
    Instr jump = {.op_ = OP_JUMP, .a_ = 0};
    int32_t here = (int32_t)b->count;
    jump.jump = to->at >= 0 ? to->at - (here + 1) : to->jumps;
    if (!put_word(b, p, jump))
        return;
    for (unsigned i = 0; op != OP_JUMP && i < opcode_info[op].cache; i++)
        if (!put_word(b, p, (Instr){.word = 0}))
            return;
    if (to->at < 0) {
        to->jumps = here;
        if (to->bound == NULL)
            to->bound = copy_bound(b);
        else
            meet(b, to->bound, b->bound);
    }
    if (op == OP_JUMP)
        b->alive = false;
}

void bind_label(Builder *b, Label *label)
{
    if (b->c->failed)
        return;
    b->quiet = false;
    label->at = (int32_t)b->count;
    if (label->jumps < 0)
        return;
    for (int32_t i = label->jumps; i >= 0;) {
        int32_t next = b->instrs[i].jump;
        b->instrs[i].jump = label->at - (i + 1);
        i = next;
    }
    label->jumps = -1;
    if (b->alive)
        meet(b, b->bound, label->bound);
    else
        memcpy(b->bound, label->bound, b->words * sizeof *b->bound);
    b->alive = true;
}

void protect_range(Builder *b, uint32_t start, Label *to, uint32_t depth)
{
    if (b->c->failed || start >= b->count ||
        !array_reserve(b->c, b->handlers, b->nhandlers, b->handlers_cap))
        return;
    b->handlers[b->nhandlers] =
        (Handler){start, b->count, (uint32_t)to->ranges, depth};
    to->ranges = (int32_t)b->nhandlers++;
}

void bind_handler(Builder *b, Label *label, const uint64_t *bound,
                  uint32_t depth)
{
    b->top = depth;
    take(b, 1);
    if (b->c->failed)
        return;
    label->at = (int32_t)b->count;
    b->alive = label->ranges >= 0;
    for (int32_t i = label->ranges; i >= 0;) {
        int32_t next = (int32_t)b->handlers[i].target;
        b->handlers[i].target = b->count;
        i = next;
    }
    label->ranges = -1;
    memcpy(b->bound, bound, b->words * sizeof *bound);
}

void builder_prepend(Builder *b, const Instr *words, uint32_t n, Span at)
{
    Position p = position_of(at);
    for (uint32_t i = 0; i < n; i++)
        if (!put_word(b, p, (Instr){.word = 0}))
            return;
    if (b->c->failed || n == 0)
        return;
    uint32_t old = b->count - n;
    memmove(b->instrs + n, b->instrs, old * sizeof *b->instrs);
    memmove(b->positions + n, b->positions, old * sizeof *b->positions);
    for (uint32_t i = 0; i < n; i++) {
        b->instrs[i] = words[i];
        b->positions[i] = p;
    }
    for (uint32_t i = 0; i < b->nhandlers; i++) {
        b->handlers[i].start += n;
        b->handlers[i].end += n;
        b->handlers[i].target += n;
    }
}

/* --- constants ----------------------------------------------------------- */

static uint32_t hash_constant(Value v)
{
    uint64_t h = v;
    if (is_exact(v, C_tuple)) {
        const Tuple *t = as_tuple(v);
        h = t->count;
        for (size_t i = 0; i < t->count; i++)
            h = h * 31 + hash_constant(t->items[i]);
    } else if (is_exact(v, C_bytes)) {
        const Bytes *s = as_bytes(v);
        h = s->size;
        for (size_t i = 0; i < s->size; i++)
            h = h * 31 + s->data[i];
    } else if (is_exact(v, C_float)) {
        memcpy(&h, &as(Float, v)->value, sizeof h);
    } else if (is_exact(v, C_int)) {
        h = (uint64_t)int_hash(v);
    }
    return (uint32_t)(h * 0x9e3779b97f4a7c15u >> 32);
}

static bool grow_index(Builder *b)
{
    uint32_t mask = b->index ? b->index_mask * 2 + 1 : 15;
    uint32_t *index = scratch(b->c, (mask + 1) * sizeof *index);
    if (index == NULL)
        return false;
    for (uint32_t k = 0; k < b->nconsts; k++) {
        uint32_t i = hash_constant(b->consts[k]) & mask;
        while (index[i] != 0)
            i = (i + 1) & mask;
        index[i] = k + 1;
    }
    b->index = index;
    b->index_mask = mask;
    return true;
}

int constant_index(Builder *b, Value v)
{
    Compiler *c = b->c;
    if (c->failed || !b->alive || v == ERROR)
        return 0;
    if ((b->index == NULL || b->nconsts * 2 > b->index_mask) && !grow_index(b))
        return 0;
    uint32_t i = hash_constant(v) & b->index_mask;
    for (; b->index[i] != 0; i = (i + 1) & b->index_mask)
        if (same_constant(b->consts[b->index[i] - 1], v))
            return (int)b->index[i] - 1;
    if (b->nconsts > 0xffff) {
        compile_error(c, NO_SPAN, "too many constants and names in one code");
        return 0;
    }
    if (!array_reserve(c, b->consts, b->nconsts, b->consts_cap))
        return 0;
    b->consts[b->nconsts++] = v;
    b->index[i] = b->nconsts;
    return (int)b->nconsts - 1;
}

int name_index(Builder *b, Name *name)
{
    Str *s = name_str(b->c, name);
    return s != NULL ? constant_index(b, from_object(s)) : 0;
}

/* --- registers ----------------------------------------------------------- */

void need_registers(Builder *b, uint32_t n)
{
    if (n <= b->nregs)
        return;
    b->nregs = n;
    if (n > 65000) {
        compile_error(b->c, NO_SPAN, "expression needs too many registers");
        b->nregs = 65000;
    }
}

int take(Builder *b, int n)
{
    int first = (int)b->top;
    b->top += (uint32_t)n;
    need_registers(b, b->top);
    return first;
}

/* --- sets ---------------------------------------------------------------- */

void bound_forget_deletable(Builder *b)
{
    for (uint32_t i = 0; i < b->words; i++)
        b->bound[i] &= ~b->deletable[i];
}

uint64_t *bound_at_least(Builder *b)
{
    uint64_t *set = copy_bound(b);
    for (uint32_t i = 0; set != NULL && i < b->words; i++)
        set[i] &= ~b->deletable[i];
    return set;
}
