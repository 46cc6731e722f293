/* codegen_cond.c: comparisons, and conditions as jumps.
 *
 * A condition is compiled to jumps without making a bool: `and`, `or` and
 * `not` become control flow, a comparison becomes one compare-and-jump.  Those
 * consume their operands on both paths.
 */
#include "compile/codegen.h"

static Opcode compare_op(AstOp op)
{
    switch (op) {
    case AST_LT: return OP_LT;
    case AST_LTE: return OP_LE;
    case AST_EQ: return OP_EQ;
    case AST_NOTEQ: return OP_NE;
    case AST_GT: return OP_GT;
    case AST_GTE: return OP_GE;
    case AST_IS: return OP_IS;
    case AST_ISNOT: return OP_ISNOT;
    case AST_IN: return OP_IN;
    default: return OP_NOTIN;
    }
}

static AstOp opposite(AstOp op) /* of is and in */
{
    switch (op) {
    case AST_IS: return AST_ISNOT;
    case AST_ISNOT: return AST_IS;
    case AST_IN: return AST_NOTIN;
    default: return AST_IN;
    }
}

static bool has_opposite(AstOp op)
{
    return op >= AST_IS;
}

/* The right side; for `in`, displays of constants are not built. */
static int right_operand(Codegen *cg, AstOp op, const Node *n)
{
    if (op == AST_IN || op == AST_NOTIN) {
        Value v = constant_display(cg->c, n);
        if (v != UNBOUND) {
            int t = take(&cg->b, 1);
            load_value(cg, node_span(n), v, t);
            return t;
        }
    }
    return operand(cg, n);
}

/* One comparison, l with the node r, as a jump. */
static void compare_jump(Codegen *cg, const Node *n, AstOp op, int l,
                         const Node *right, Label *to, bool when)
{
    if (has_opposite(op)) {
        if (!when)
            op = opposite(op);
        if ((op == AST_IS || op == AST_ISNOT) && is_constant(cg->c, right) &&
            constant_value(cg->c, right) == NONE) {
            jump(cg, n, op == AST_IS ? OP_JNONE : OP_JNOTNONE, l, 0, to);
            return;
        }
        static const uint16_t jumps[] = {OP_JIS, OP_JISNOT, OP_JIN, OP_JNOTIN};
        int r = right_operand(cg, op, right);
        jump(cg, n, jumps[op - AST_IS], l, r, to);
        return;
    }
    /* After each NAME in opcodes.def: JNAME, JNNAME, JNAMEK, JNNAMEK. */
    Opcode jop = compare_op(op) + (when ? 1 : 2);
    int k = constant_operand(cg, right);
    if (k >= 0)
        jump(cg, n, jop + 2, l, k, to);
    else
        jump(cg, n, jop, l, operand(cg, right), to);
}

/* A local that nothing can rebind may be read twice in place. */
static bool is_stable_local(Codegen *cg, const Node *n)
{
    if (n->kind != Name_kind)
        return false;
    Ref r = ref_of(cg, n->Name.id);
    return !cg->c->failed && ref_is_register(r) &&
           !(r.symbol->flags & SYM_WALRUS);
}

/* a < b < c: every operand but the first and last is read twice.  Where that
 * is no local, it is kept in a temporary while the next comparison is done. */
static void chain_jump(Codegen *cg, const Node *n, Label *to, bool when)
{
    Builder *b = &cg->b;
    OpList ops = n->Compare.ops;
    NodeList rights = n->Compare.comparators;
    uint32_t base = b->top;
    Label drop = LABEL, end = LABEL;
    int l = operand_before(cg, n->Compare.left, rights.items[0]);
    int kept = (int)base;
    for (int i = 0; i < ops.count; i++) {
        const Node *right = rights.items[i];
        if (i + 1 == ops.count) {
            compare_jump(cg, n, ops.items[i], l, right, to, when);
            break;
        }
        if (is_stable_local(cg, right)) {
            compare_jump(cg, n, ops.items[i], l, right, when ? &end : to,
                         false);
            l = operand(cg, right);
            b->top = base;
            continue;
        }
        b->top = base + 1;
        need_registers(b, b->top);
        int r = expr_push(cg, right);
        /* the left one may sit at kept: the copy goes above both */
        int copy = take(b, 1);
        emit(cg, n, OP_COPY, copy, r, 0);
        AstOp op = ops.items[i];
        if (has_opposite(op)) {
            static const uint16_t nots[] = {OP_JISNOT, OP_JIS, OP_JNOTIN,
                                            OP_JIN};
            jump(cg, n, nots[op - AST_IS], l, copy, &drop);
        } else {
            jump(cg, n, compare_op(op) + 2, l, copy, &drop);
        }
        emit(cg, n, OP_MOVE, kept, r, 0);
        l = kept;
        b->top = base + 1;
    }
    b->top = base;
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);
    bind_label(b, &drop);
    emit(cg, n, OP_DROP, (int)base + 1, 0, 0);
    if (when)
        bind_label(b, &end);
    else
        jump_at(b, NO_SPAN, OP_JUMP, 0, 0, to);
    if (!when)
        bind_label(b, &end);
}

static void chain_to(Codegen *cg, const Node *n, int dst)
{
    Builder *b = &cg->b;
    OpList ops = n->Compare.ops;
    NodeList rights = n->Compare.comparators;
    uint32_t base = b->top;
    Label drop = LABEL, end = LABEL;
    /* work: the result; kept: the left operand; next: the right one */
    int work = take(b, 1), kept = take(b, 1);
    b->top = (uint32_t)kept;
    int l = operand_before(cg, n->Compare.left, rights.items[0]);
    for (int i = 0; i < ops.count; i++) {
        b->top = (uint32_t)kept + 1;
        Opcode op = compare_op(ops.items[i]);
        if (i + 1 == ops.count) {
            int r = right_operand(cg, ops.items[i], rights.items[i]);
            emit(cg, n, op, work, l, r);
            break;
        }
        int next = expr_push(cg, rights.items[i]);
        int copy = take(b, 1);
        emit(cg, n, OP_COPY, copy, next, 0);
        emit(cg, n, op, work, l, copy);
        jump(cg, n, OP_JFALSEKEEP, work, 0, &drop);
        emit(cg, n, OP_MOVE, kept, next, 0);
        l = kept;
    }
    b->top = base;
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);
    bind_label(b, &drop);
    emit(cg, n, OP_DROP, kept + 1, 0, 0);
    bind_label(b, &end);
    if (work != dst)
        emit(cg, n, OP_MOVE, dst, work, 0);
}

void compare_to(Codegen *cg, const Node *n, const Node *at, bool negate,
                int dst)
{
    warn_compare(cg, n, negate);
    if (n->Compare.ops.count > 1) {
        chain_to(cg, n, dst);
        return;
    }
    AstOp op = n->Compare.ops.items[0];
    const Node *right = n->Compare.comparators.items[0];
    if (negate)
        op = opposite(op);
    uint32_t base = cg->b.top;
    int l = operand_before(cg, n->Compare.left, right);
    int r = right_operand(cg, op, right);
    cg->b.top = base;
    emit(cg, at, compare_op(op), dst, l, r);
}

static void bool_jump(Codegen *cg, const Node *n, Label *to, bool when)
{
    NodeList values = n->BoolOp.values;
    bool is_or = n->BoolOp.op == AST_OR;
    Label out = LABEL;
    /* All but the last leave as soon as they settle it. */
    Label *settled = is_or == when ? to : &out;
    for (int i = 0; i + 1 < values.count; i++)
        cond_jump(cg, values.items[i], settled, is_or);
    cond_jump(cg, values.items[values.count - 1], to, when);
    bind_label(&cg->b, &out);
}

static void conditional_jump(Codegen *cg, const Node *n, Label *to, bool when)
{
    Label orelse = LABEL, end = LABEL;
    cond_jump(cg, n->IfExp.test, &orelse, false);
    cond_jump(cg, n->IfExp.body, to, when);
    jump_at(&cg->b, NO_SPAN, OP_JUMP, 0, 0, &end);
    bind_label(&cg->b, &orelse);
    cond_jump(cg, n->IfExp.orelse, to, when);
    bind_label(&cg->b, &end);
}

void cond_jump(Codegen *cg, const Node *n, Label *to, bool when)
{
    if (!compile_enter(cg->c))
        return;
    bool negated = false;
    for (; n->kind == UnaryOp_kind && n->UnaryOp.op == AST_NOT; when = !when) {
        n = n->UnaryOp.operand;
        negated = !negated;
    }
    int truth = constant_truth(cg->c, n);
    if (truth >= 0) {
        if (truth == when)
            jump(cg, n, OP_JUMP, 0, 0, to);
        return;
    }
    uint32_t base = cg->b.top;
    switch (n->kind) {
    case BoolOp_kind:
        bool_jump(cg, n, to, when);
        return;
    case IfExp_kind:
        conditional_jump(cg, n, to, when);
        return;
    case Compare_kind:
        warn_compare(cg, n, negated);
        if (n->Compare.ops.count > 1) {
            chain_jump(cg, n, to, when);
        } else {
            const Node *right = n->Compare.comparators.items[0];
            int l = operand_before(cg, n->Compare.left, right);
            compare_jump(cg, n, n->Compare.ops.items[0], l, right, to, when);
        }
        cg->b.top = base;
        return;
    default:
        break;
    }
    int r = operand(cg, n);
    cg->b.top = base;
    jump(cg, n, when ? OP_JTRUE : OP_JFALSE, r, 0, to);
}
