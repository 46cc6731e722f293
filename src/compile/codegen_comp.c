/* codegen_comp.c: comprehensions and generator expressions.
 *
 * A list, set or dict comprehension runs in the code around it, with registers
 * of its own for its variables (PEP 709).  A generator expression is a
 * function of one argument, the iterator of its first iterable, which is made
 * outside, at once.
 */
#include "compile/codegen.h"

typedef struct Comp {
    const Node *n;
    NodeList generators;
    const Node *elt, *value;
    int result;
} Comp;

static void element(Codegen *cg, const Comp *comp)
{
    Builder *b = &cg->b;
    uint32_t top = b->top;
    const Node *elt = comp->elt;
    switch (comp->n->kind) {
    case ListComp_kind:
        emit(cg, elt, OP_LISTAPPEND, comp->result, operand(cg, elt), 0);
        break;
    case SetComp_kind:
        emit(cg, elt, OP_SETADD, comp->result, operand(cg, elt), 0);
        break;
    case DictComp_kind: {
        int k = operand_before(cg, elt, comp->value);
        int v = operand(cg, comp->value);
        Span at = node_span(elt);
        at.end_line = comp->value->end_line;
        at.end_col = comp->value->end_col;
        emit_at(b, at, OP_DICTADD, comp->result, k, v);
        break;
    }
    default: {
        int r = operand(cg, elt);
        b->top = top;
        int t = take(b, 1);
        emit(cg, elt, OP_YIELD, t, r, 0);
        emit(cg, elt, OP_DROP, t, 0, 0);
        break;
    }
    }
    b->top = top;
}

static void generator(Codegen *cg, const Comp *comp, int i);

/* What a clause repeats: its conditions and all that stands to its right. */
static void each(Codegen *cg, const Comp *comp, int i, Label *next)
{
    const struct Ast_comprehension *g =
        &comp->generators.items[i]->comprehension;
    for (int k = 0; k < g->ifs.count; k++)
        cond_jump(cg, g->ifs.items[k], next, false);
    generator(cg, comp, i + 1);
}

static void generator(Codegen *cg, const Comp *comp, int i)
{
    if (!compile_enter(cg->c))
        return;
    if (i == comp->generators.count) {
        element(cg, comp);
        return;
    }
    const struct Ast_comprehension *g =
        &comp->generators.items[i]->comprehension;
    bool outer = i == 0 && comp->n->kind == GeneratorExp_kind;
    const Node *iter = outer ? NULL : g->iter;
    Loop loop;
    AsyncLoop async;
    bool ok = true;
    Scope *inner = cg->scope;
    if (i == 0 && scope_is_inlined(inner))
        cg->scope = inner->parent; /* where the first iterable belongs */
    if (g->is_async)
        ok = async_loop_begin_iter(cg, &async, comp->n, g->target, iter);
    else
        loop_begin_iter(cg, &loop, g->target, iter);
    cg->scope = inner;
    if (!ok)
        return;
    if (g->is_async) {
        async_loop_begin_body(cg, &async);
        each(cg, comp, i, &async.next);
        async_loop_end(cg, &async);
    } else {
        loop_begin_body(cg, &loop);
        each(cg, comp, i, &loop.next);
        loop_end(cg, &loop);
    }
}

static Comp comp_of(const Node *n)
{
    switch (n->kind) {
    case ListComp_kind:
        return (Comp){n, n->ListComp.generators, n->ListComp.elt, NULL, 0};
    case SetComp_kind:
        return (Comp){n, n->SetComp.generators, n->SetComp.elt, NULL, 0};
    case DictComp_kind:
        return (Comp){n, n->DictComp.generators, n->DictComp.key,
                      n->DictComp.value, 0};
    default:
        return (Comp){n, n->GeneratorExp.generators, n->GeneratorExp.elt, NULL,
                      0};
    }
}

/* Each run has variables of its own: new cells at the start, nothing left at
 * the end. */
void enter_variables(Codegen *cg, const Node *n, const Scope *s)
{
    for (const Symbol *sym = s->first; sym != NULL; sym = sym->next) {
        if (sym->access != ACCESS_LOCAL || sym->owner != sym)
            continue;
        if (sym->cell)
            emit(cg, n, OP_NEWCELL, sym->reg, 0, 0);
        else
            set_take(cg->b.bound, sym->reg);
    }
}

void leave_variables(Codegen *cg, const Scope *s)
{
    int first = -1, count = 0;
    for (const Symbol *sym = s->first; sym != NULL; sym = sym->next) {
        if (sym->access != ACCESS_LOCAL || sym->owner != sym)
            continue;
        set_take(cg->b.bound, sym->reg);
        if (count > 0 && sym->reg == first + count) {
            count++;
            continue;
        }
        if (count > 0)
            emit_at(&cg->b, NO_SPAN, count > 1 ? OP_UNBINDN : OP_UNBIND, first,
                    count, 0);
        first = sym->reg;
        count = 1;
    }
    if (count > 0)
        emit_at(&cg->b, NO_SPAN, count > 1 ? OP_UNBINDN : OP_UNBIND, first,
                count, 0);
}

static bool has_variables(const Scope *s)
{
    for (const Symbol *sym = s->first; sym != NULL; sym = sym->next)
        if (sym->access == ACCESS_LOCAL && sym->owner == sym)
            return true;
    return false;
}

/* The same when something goes wrong in the code from start on. */
static void leave_by_exception(Codegen *cg, const Scope *s, uint32_t start,
                               uint32_t depth, const uint64_t *bound)
{
    Builder *b = &cg->b;
    Label handler = LABEL, end = LABEL;
    if (!b->alive || bound == NULL)
        return;
    protect_range(b, start, &handler, depth);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);
    bind_handler(b, &handler, bound, depth);
    leave_variables(cg, s);
    emit_at(b, NO_SPAN, OP_RERAISEPLAIN, (int)depth, 0, 0);
    bind_label(b, &end);
}

void comprehension_to(Codegen *cg, const Node *n, int dst)
{
    Comp comp = comp_of(n);
    Scope *s = scope_of(cg->c, n), *outer = cg->scope;
    uint32_t top = cg->b.top;
    if (s == NULL)
        return;
    if (s->awaits && !is_async_function(cg->host) &&
        cg->host->kind != SCOPE_GENEXPR) {
        expr_drop(cg, comp.generators.items[0]->comprehension.iter);
        compile_error(cg->c, node_span(n),
                      "asynchronous comprehension outside of an asynchronous "
                      "function");
        return;
    }
    static const uint16_t ops[] = {OP_LIST, OP_SET, OP_DICT};
    comp.result = take(&cg->b, 1);
    uint64_t *bound = has_variables(s) ? bound_at_least(&cg->b) : NULL;
    uint32_t start = cg->b.count;
    enter_variables(cg, n, s);
    emit(cg, n, ops[n->kind - ListComp_kind], comp.result, comp.result, 0);
    cg->scope = s;
    generator(cg, &comp, 0);
    cg->scope = outer;
    leave_variables(cg, s);
    leave_by_exception(cg, s, start, (uint32_t)comp.result, bound);
    if (comp.result != dst)
        emit(cg, n, OP_MOVE, dst, comp.result, 0);
    cg->b.top = top;
}

void generator_to(Codegen *cg, const Node *n, int dst)
{
    Codegen in;
    Compiler *c = cg->c;
    uint32_t top = cg->b.top;
    Comp comp = comp_of(n);
    Scope *s = scope_of(c, n);
    if (s == NULL ||
        !codegen_init(&in, c, s, cg, c->vm->names[N_genexpr], n->line))
        return;
    generator(&in, &comp, 0);
    emit_at(&in.b, NO_SPAN, OP_RETURNNONE, 0, 0, 0);
    Code *code = codegen_finish(&in);

    int base = (int)cg->b.top;
    make_function(cg, n, code, s, base, 0);
    const struct Ast_comprehension *first =
        &comp.generators.items[0]->comprehension;
    const Node *iter = first->iter;
    int r;
    if (iter->kind == List_kind || iter->kind == Set_kind)
        iterable_to(cg, iter, r = take(&cg->b, 1));
    else
        r = operand(cg, iter);
    cg->b.top = (uint32_t)base + 1;
    int arg = take(&cg->b, 1);
    emit(cg, iter, first->is_async ? OP_AITER : OP_GETITER, arg, r, 0);
    emit(cg, n, OP_CALL, base, 1, 0);
    if (base != dst)
        emit(cg, n, OP_MOVE, dst, base, 0);
    cg->b.top = top;
}
