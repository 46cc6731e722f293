/* codegen_expr.c: expressions into registers.
 *
 * A local is read in place; what reads it later than other code runs must use
 * operand_before, which copies when that code holds a := for it.  Nothing
 * else can rebind a plain local while an expression of its function runs.
 */
#include "compile/codegen.h"

#include "object/number.h"

enum { MAX_BLOCK = 128 }; /* items built from registers at once */

/* --- constants and names ------------------------------------------------- */

void load_value(Codegen *cg, Span at, Value v, int dst)
{
    Builder *b = &cg->b;
    if (v == ERROR)
        return;
    if (v == NONE)
        emit_at(b, at, OP_LOADNONE, dst, 0, 0);
    else if (v == TRUE)
        emit_at(b, at, OP_LOADTRUE, dst, 0, 0);
    else if (v == FALSE)
        emit_at(b, at, OP_LOADFALSE, dst, 0, 0);
    else if (is_int(v) && as_small(v) >= INT16_MIN && as_small(v) <= INT16_MAX)
        emit_at(b, at, OP_LOADINT, dst, (int)as_small(v), 0);
    else
        emit_at(b, at, OP_LOADK, dst, constant_index(b, v), 0);
}

int constant_operand(Codegen *cg, const Node *n)
{
    if (!is_constant(cg->c, n))
        return -1;
    return constant_index(&cg->b, constant_value(cg->c, n));
}

int expr_push(Codegen *cg, const Node *n)
{
    int r = (int)cg->b.top;
    need_registers(&cg->b, cg->b.top + 1);
    expr_to(cg, n, r);
    cg->b.top = (uint32_t)r + 1;
    return r;
}

static bool rebinds_nothing(const Node *n)
{
    return n->kind == Name_kind || n->kind == Constant_kind;
}

int operand_before(Codegen *cg, const Node *n, const Node *next)
{
    const Node *name = n->kind == NamedExpr_kind ? n->NamedExpr.target : n;
    if (name->kind != Name_kind || is_constant(cg->c, n))
        return expr_push(cg, n);
    Ref r = ref_of(cg, name->Name.id);
    if (cg->c->failed || !ref_is_register(r) ||
        (next != NULL && (r.symbol->flags & SYM_WALRUS) &&
         !rebinds_nothing(next)))
        return expr_push(cg, n);
    if (n->kind == NamedExpr_kind)
        assign(cg, name, n->NamedExpr.value);
    else
        check_bound(cg, node_span(n), r.index);
    return r.index;
}

int operand(Codegen *cg, const Node *n)
{
    return operand_before(cg, n, NULL);
}

static void named_to(Codegen *cg, const Node *n, int dst)
{
    const Node *target = n->NamedExpr.target;
    uint32_t top = cg->b.top;
    Ref r = ref_of(cg, target->Name.id);
    if (cg->c->failed)
        return;
    if (ref_is_register(r)) {
        assign(cg, target, n->NamedExpr.value);
        if (dst != r.index)
            emit(cg, n, OP_MOVE, dst, r.index, 0);
        return;
    }
    if (is_local(&cg->b, dst) || (uint32_t)dst >= top)
        take(&cg->b, 1);
    int v = expr_push(cg, n->NamedExpr.value);
    emit(cg, n, OP_COPY, dst, v, 0);
    store_name(cg, node_span(target), target->Name.id, v);
    cg->b.top = top;
}

/* --- operators ----------------------------------------------------------- */

Opcode arithmetic_op(AstOp op)
{
    switch (op) {
    case AST_ADD: return OP_ADD;
    case AST_SUB: return OP_SUB;
    case AST_MULT: return OP_MUL;
    case AST_MATMULT: return OP_MATMUL;
    case AST_DIV: return OP_TRUEDIV;
    case AST_FLOORDIV: return OP_FLOORDIV;
    case AST_MOD: return OP_MOD;
    case AST_POW: return OP_POW;
    case AST_LSHIFT: return OP_LSHIFT;
    case AST_RSHIFT: return OP_RSHIFT;
    case AST_BITAND: return OP_AND;
    case AST_BITOR: return OP_OR;
    default: return OP_XOR;
    }
}

/* The left operands of a chain in a loop: see ast.h. */
static void binary_to(Codegen *cg, const Node *n, int dst)
{
    Builder *b = &cg->b;
    uint32_t base = b->top, depth = 0;
    const Node *left = n;
    for (; left->kind == BinOp_kind && !is_constant(cg->c, left);
         left = left->BinOp.left)
        depth++;
    const Node **spine = scratch(cg->c, depth * sizeof *spine);
    if (spine == NULL)
        return;
    for (uint32_t i = depth; i-- > 0; n = n->BinOp.left)
        spine[i] = n;
    int l = operand_before(cg, left, spine[0]->BinOp.right);
    for (uint32_t i = 0; i < depth; i++) {
        const Node *x = spine[i];
        Opcode op = arithmetic_op(x->BinOp.op);
        int into = i + 1 == depth ? dst : (int)base;
        int r = constant_operand(cg, x->BinOp.right);
        if (r >= 0)
            op++;
        else
            r = operand(cg, x->BinOp.right);
        emit(cg, x, op, into, l, r);
        l = into;
        b->top = base + 1;
        need_registers(b, b->top);
    }
    b->top = base;
}

static void unary_to(Codegen *cg, const Node *n, int dst)
{
    const Node *x = n->UnaryOp.operand;
    if (n->UnaryOp.op == AST_NOT && is_single_compare(x) &&
        x->Compare.ops.items[0] >= AST_IS) {
        compare_to(cg, x, x, true, dst);
        return;
    }
    static const uint16_t ops[] = {OP_INVERT, OP_NOT, OP_POS, OP_NEG};
    uint32_t base = cg->b.top;
    int r;
    if (n->UnaryOp.op == AST_NOT && is_single_compare(x))
        compare_to(cg, x, n, false, r = take(&cg->b, 1));
    else
        r = operand(cg, x);
    cg->b.top = base;
    emit(cg, n, ops[n->UnaryOp.op - AST_INVERT], dst, r, 0);
}

/* Where an expression that is written in several steps is put together. */
static int work_register(Codegen *cg, int dst)
{
    if (!is_local(&cg->b, dst)) {
        if ((uint32_t)dst >= cg->b.top)
            cg->b.top = (uint32_t)dst + 1;
        need_registers(&cg->b, cg->b.top);
        return dst;
    }
    return take(&cg->b, 1);
}

static void bool_to(Codegen *cg, const Node *n, int dst)
{
    uint32_t base = cg->b.top;
    int work = work_register(cg, dst);
    Label end = LABEL;
    NodeList values = n->BoolOp.values;
    bool is_or = n->BoolOp.op == AST_OR;
    for (int i = 0; i < values.count; i++) {
        bool last = i + 1 == values.count;
        int truth = last ? -1 : constant_truth(cg->c, values.items[i]);
        if (truth >= 0 && truth != is_or)
            continue;
        if ((uint32_t)work + 1 == cg->b.top)
            cg->b.top--;
        expr_to(cg, values.items[i], work);
        if ((uint32_t)work == cg->b.top)
            cg->b.top++;
        for (int k = i + 1; truth >= 0 && k < values.count; k++)
            dead_code(cg, (NodeList){0}, values.items[k]);
        if (truth >= 0)
            break;
        if (!last)
            jump(cg, n, is_or ? OP_JTRUEKEEP : OP_JFALSEKEEP, work, 0, &end);
    }
    bind_label(&cg->b, &end);
    if (work != dst)
        emit(cg, n, OP_MOVE, dst, work, 0);
    cg->b.top = base;
}

static void conditional_to(Codegen *cg, const Node *n, int dst)
{
    int truth = constant_truth(cg->c, n->IfExp.test);
    if (truth >= 0) {
        const NodeList none = {0};
        if (!truth)
            dead_code(cg, none, n->IfExp.body);
        expr_to(cg, truth ? n->IfExp.body : n->IfExp.orelse, dst);
        if (truth)
            dead_code(cg, none, n->IfExp.orelse);
        return;
    }
    Label orelse = LABEL, end = LABEL;
    cond_jump(cg, n->IfExp.test, &orelse, false);
    expr_to(cg, n->IfExp.body, dst);
    jump_at(&cg->b, NO_SPAN, OP_JUMP, 0, 0, &end);
    bind_label(&cg->b, &orelse);
    expr_to(cg, n->IfExp.orelse, dst);
    bind_label(&cg->b, &end);
}

/* --- attributes and items ------------------------------------------------ */

Span attribute_span(const Node *whole, const Node *attribute)
{
    Span at = node_span(whole);
    if (attribute->line == attribute->end_line)
        return at;
    uint32_t len = attribute->Attribute.attr->len;
    at.line = attribute->end_line;
    if (len <= attribute->end_col)
        at.col = attribute->end_col - len;
    return at;
}

static void attribute_to(Codegen *cg, const Node *n, int dst)
{
    if (super_attribute_to(cg, n, dst))
        return;
    uint32_t base = cg->b.top;
    int obj = operand(cg, n->Attribute.value);
    cg->b.top = base;
    Name *name = scope_mangle(cg->c, cg->scope, n->Attribute.attr);
    if (name != NULL)
        emit_at(&cg->b, attribute_span(n, n), OP_GETATTR, dst, obj,
                name_index(&cg->b, name));
}

static void slice_to(Codegen *cg, const Node *n, int dst)
{
    const Node *parts[] = {n->Slice.lower, n->Slice.upper, n->Slice.step};
    uint32_t base = cg->b.top;
    for (int i = 0; i < 3; i++) {
        if (parts[i] != NULL)
            expr_push(cg, parts[i]);
        else
            emit(cg, n, OP_LOADNONE, take(&cg->b, 1), 0, 0);
    }
    emit(cg, n, OP_SLICE, dst, (int)base, 0);
    cg->b.top = base;
}

static void subscript_to(Codegen *cg, const Node *n, int dst)
{
    warn_subscript(cg, n);
    uint32_t base = cg->b.top;
    int obj = operand_before(cg, n->Subscript.value, n->Subscript.slice);
    int k = constant_operand(cg, n->Subscript.slice);
    int key = k < 0 ? operand(cg, n->Subscript.slice) : k;
    cg->b.top = base;
    emit(cg, n, k < 0 ? OP_GETITEM : OP_GETITEMK, dst, obj, key);
}

/* --- displays ------------------------------------------------------------ */

int push_list(Codegen *cg, NodeList list, int from, int to)
{
    int first = (int)cg->b.top;
    for (int i = from; i < to && !cg->c->failed; i++)
        expr_push(cg, list.items[i]);
    return first;
}

static int count_until_star(NodeList elts)
{
    for (int i = 0; i < elts.count; i++)
        if (elts.items[i]->kind == Starred_kind)
            return i;
    return elts.count;
}

/* The first items from registers, in one go; the others one by one. */
static void gather(Codegen *cg, const Node *n, Opcode op, NodeList elts,
                   int work)
{
    Builder *b = &cg->b;
    int count = count_until_star(elts);
    if (count > MAX_BLOCK)
        count = MAX_BLOCK;
    bool at_top = (uint32_t)work + 1 == b->top;
    if (at_top)
        b->top--; /* the items may begin where the result goes */
    uint32_t base = b->top;
    int first = push_list(cg, elts, 0, count);
    b->top = base + at_top;
    need_registers(b, b->top);
    emit(cg, n, op, work, first, count);
    base = b->top;
    for (int i = count; i < elts.count && !cg->c->failed; i++) {
        const Node *x = elts.items[i];
        bool star = x->kind == Starred_kind;
        int r = operand(cg, star ? x->Starred.value : x);
        Opcode add = op == OP_SET ? (star ? OP_SETUPDATE : OP_SETADD)
                                  : (star ? OP_LISTEXTEND : OP_LISTAPPEND);
        emit(cg, n, add, work, r, 0);
        b->top = base;
    }
}

void display_to(Codegen *cg, const Node *n, Opcode op, NodeList elts, int dst)
{
    uint32_t base = cg->b.top;
    int work = work_register(cg, dst);
    Value items = elts.count >= 3 ? constant_display(cg->c, n) : UNBOUND;
    if (items != UNBOUND && items != ERROR) {
        emit(cg, n, op, work, work, 0);
        int t = take(&cg->b, 1);
        load_value(cg, node_span(n), items, t);
        emit(cg, n, op == OP_SET ? OP_SETUPDATE : OP_LISTEXTEND, work, t, 0);
    } else {
        gather(cg, n, op, elts, work);
    }
    if (work != dst)
        emit(cg, n, OP_MOVE, dst, work, 0);
    cg->b.top = base;
}

void tuple_to(Codegen *cg, const Node *n, NodeList elts, int dst)
{
    uint32_t base = cg->b.top;
    if (count_until_star(elts) == elts.count && elts.count <= MAX_BLOCK) {
        int first = push_list(cg, elts, 0, elts.count);
        cg->b.top = base;
        emit(cg, n, OP_TUPLE, dst, first, elts.count);
        return;
    }
    if (count_until_star(elts) == elts.count - 1 && elts.count <= MAX_BLOCK) {
        int first = push_list(cg, elts, 0, elts.count - 1);
        expr_push(cg, elts.items[elts.count - 1]->Starred.value);
        cg->b.top = base;
        emit(cg, n, OP_TUPLESTAR, dst, first, elts.count);
        return;
    }
    int list = take(&cg->b, 1);
    gather(cg, n, OP_LIST, elts, list);
    cg->b.top = base;
    emit(cg, n, OP_LISTTUPLE, dst, list, 0);
}

static void dict_to(Codegen *cg, const Node *n, int dst)
{
    Builder *b = &cg->b;
    NodeList keys = n->Dict.keys, values = n->Dict.values;
    uint32_t base = b->top;
    int work = work_register(cg, dst);
    int count = 0;
    while (count < keys.count && count < MAX_BLOCK / 2 &&
           keys.items[count] != NULL)
        count++;
    bool at_top = (uint32_t)work + 1 == b->top;
    if (at_top)
        b->top--;
    int first = (int)b->top;
    for (int i = 0; i < count && !cg->c->failed; i++) {
        expr_push(cg, keys.items[i]);
        expr_push(cg, values.items[i]);
    }
    b->top = (uint32_t)first + at_top;
    need_registers(b, b->top);
    emit(cg, n, OP_DICT, work, first, count);
    uint32_t above = b->top;
    for (int i = count; i < keys.count && !cg->c->failed; i++) {
        if (keys.items[i] == NULL) {
            int r = operand(cg, values.items[i]);
            emit(cg, n, OP_DICTUPDATE, work, r, 0);
        } else {
            int k = operand_before(cg, keys.items[i], values.items[i]);
            int v = operand(cg, values.items[i]);
            emit(cg, n, OP_DICTADD, work, k, v);
        }
        b->top = above;
    }
    if (work != dst)
        emit(cg, n, OP_MOVE, dst, work, 0);
    b->top = base;
}

/* --- f-strings ----------------------------------------------------------- */

static void formatted_to(Codegen *cg, const Node *n, int dst)
{
    const struct Ast_FormattedValue *f = &n->FormattedValue;
    int conversion = f->conversion > 0 ? f->conversion : 0;
    uint32_t base = cg->b.top;
    if (f->format_spec == NULL) {
        int r = operand(cg, f->value);
        cg->b.top = base;
        emit(cg, n, OP_FORMAT, dst, r, conversion);
        return;
    }
    int first = expr_push(cg, f->value);
    expr_push(cg, f->format_spec);
    cg->b.top = base;
    emit(cg, n, OP_FORMATSPEC, dst, first, conversion);
}

static void joined_to(Codegen *cg, const Node *n, int dst)
{
    NodeList parts = n->JoinedStr.values;
    uint32_t base = cg->b.top;
    if (parts.count == 0) {
        load_value(cg, node_span(n), from_object(cg->c->vm->names[N_empty]),
                   dst);
        return;
    }
    if (parts.count == 1) {
        expr_to(cg, parts.items[0], dst);
        return;
    }
    for (int i = 0; i < parts.count && !cg->c->failed; i++) {
        expr_push(cg, parts.items[i]);
        uint32_t n_here = cg->b.top - base;
        if (n_here >= MAX_BLOCK && i + 1 < parts.count) {
            emit(cg, n, OP_JOIN, (int)base, (int)base, (int)n_here);
            cg->b.top = base + 1;
        }
    }
    emit(cg, n, OP_JOIN, dst, (int)base, (int)(cg->b.top - base));
    cg->b.top = base;
}

/* --- generators ---------------------------------------------------------- */

static bool check_yield(Codegen *cg, const Node *n)
{
    if (scope_is_function(cg->host))
        return true;
    compile_error(cg->c, node_span(n), n->kind == YieldFrom_kind
                  ? "'yield from' outside function"
                  : "'yield' outside function");
    return false;
}

static void yield_to(Codegen *cg, const Node *n, int dst)
{
    if (!check_yield(cg, n))
        return;
    uint32_t base = cg->b.top;
    int r;
    if (n->Yield.value != NULL) {
        r = operand(cg, n->Yield.value);
    } else {
        r = take(&cg->b, 1);
        emit(cg, n, OP_LOADNONE, r, 0, 0);
    }
    cg->b.top = base;
    emit(cg, n, OP_YIELD, dst, r, 0);
}

static void yield_from_to(Codegen *cg, const Node *n, int dst)
{
    if (!check_yield(cg, n))
        return;
    if (is_async_function(cg->host)) {
        compile_error(cg->c, node_span(n), "'yield from' inside async function");
        return;
    }
    uint32_t base = cg->b.top;
    int r = operand(cg, n->YieldFrom.value);
    cg->b.top = base;
    int state = take(&cg->b, 2);
    emit(cg, n, OP_GETYIELDITER, state, r, 0);
    emit(cg, n, OP_LOADNONE, state + 1, 0, 0);
    emit(cg, n, OP_YIELDFROM, state, 0, 0);
    if (state != dst)
        emit(cg, n, OP_MOVE, dst, state, 0);
    cg->b.top = base;
}

bool check_async(Codegen *cg, const Node *n, const char *what)
{
    if (is_async_function(cg->host) || cg->host->kind == SCOPE_GENEXPR)
        return true;
    compile_error(cg->c, node_span(n), "'%s' outside async function", what);
    return false;
}

void await_register(Codegen *cg, const Node *n, int r, int how)
{
    uint32_t top = cg->b.top;
    need_registers(&cg->b, (uint32_t)r + 2);
    emit(cg, n, OP_AWAITABLE, r, r, how);
    emit(cg, n, OP_LOADNONE, r + 1, 0, 0);
    emit(cg, n, OP_YIELDFROM, r, 0, 0);
    cg->b.top = top;
}

static void await_to(Codegen *cg, const Node *n, int dst)
{
    uint32_t top = cg->b.top;
    if (!scope_is_function(cg->host)) {
        compile_error(cg->c, node_span(n), "'await' outside function");
        return;
    }
    if (!check_async(cg, n, "await"))
        return;
    int r = expr_push(cg, n->Await.value);
    await_register(cg, n, r, 0);
    if (r != dst)
        emit(cg, n, OP_MOVE, dst, r, 0);
    cg->b.top = top;
}

/* --- all ----------------------------------------------------------------- */

void check_starred(Codegen *cg, const Node *n)
{
    compile_error(cg->c, node_span(n), "can't use starred expression here");
}

void expr_to(Codegen *cg, const Node *n, int dst)
{
    if (!compile_enter(cg->c))
        return;
    need_registers(&cg->b, (uint32_t)dst + 1);
    if (is_constant(cg->c, n)) {
        load_value(cg, node_span(n), constant_value(cg->c, n), dst);
        return;
    }
    switch (n->kind) {
    case Name_kind:
        load_name(cg, node_span(n), n->Name.id, dst);
        break;
    case BoolOp_kind:
        bool_to(cg, n, dst);
        break;
    case NamedExpr_kind:
        named_to(cg, n, dst);
        break;
    case BinOp_kind:
        binary_to(cg, n, dst);
        break;
    case UnaryOp_kind:
        unary_to(cg, n, dst);
        break;
    case Lambda_kind:
        lambda_to(cg, n, dst);
        break;
    case IfExp_kind:
        conditional_to(cg, n, dst);
        break;
    case Dict_kind:
        dict_to(cg, n, dst);
        break;
    case Set_kind:
        display_to(cg, n, OP_SET, n->Set.elts, dst);
        break;
    case List_kind:
        display_to(cg, n, OP_LIST, n->List.elts, dst);
        break;
    case Tuple_kind:
        tuple_to(cg, n, n->Tuple.elts, dst);
        break;
    case ListComp_kind:
    case SetComp_kind:
    case DictComp_kind:
        comprehension_to(cg, n, dst);
        break;
    case GeneratorExp_kind:
        generator_to(cg, n, dst);
        break;
    case Await_kind:
        await_to(cg, n, dst);
        break;
    case Yield_kind:
        yield_to(cg, n, dst);
        break;
    case YieldFrom_kind:
        yield_from_to(cg, n, dst);
        break;
    case Compare_kind:
        compare_to(cg, n, n, false, dst);
        break;
    case Call_kind:
        call_to(cg, n, dst);
        break;
    case FormattedValue_kind:
        formatted_to(cg, n, dst);
        break;
    case JoinedStr_kind:
        joined_to(cg, n, dst);
        break;
    case Attribute_kind:
        attribute_to(cg, n, dst);
        break;
    case Subscript_kind:
        subscript_to(cg, n, dst);
        break;
    case Slice_kind:
        slice_to(cg, n, dst);
        break;
    default:
        check_starred(cg, n);
        break;
    }
}

void expr_drop(Codegen *cg, const Node *n)
{
    if (is_constant(cg->c, n))
        return;
    uint32_t base = cg->b.top;
    int r = operand(cg, n);
    if (!is_local(&cg->b, r))
        emit(cg, n, OP_DROP, r, 0, 0);
    cg->b.top = base;
}
