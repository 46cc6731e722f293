/* codegen_flow.c: loops, try, with, and the ways out of them.
 *
 * What surrounds a statement is a list of blocks.  return, break and continue
 * go through the blocks they leave, from the inside out, and emit what each
 * has to do: a finally part again, a call of __exit__, the end of handling an
 * exception.  While a block's duty is being emitted the block is closed: what
 * goes wrong there is not its business any more.  So the ranges of its handler
 * have holes.
 *
 * A handler finds the exception in the first register above what was live
 * when its try began, and PUSHEXC puts the one handled so far in the next.
 */
#include "compile/codegen.h"

enum { MAX_BLOCKS = 21 }; /* in CPython a generator has one around all */

/* --- blocks -------------------------------------------------------------- */

static bool push_block(Codegen *cg, Block *block, BlockKind kind,
                       const Node *n, int base, Label *handler, uint32_t depth)
{
    *block = (Block){kind, cg->blocks, n, base, handler, depth, cg->b.count,
                     NULL, NULL};
    bool resumes = cg->host->generator || is_async_function(cg->host);
    if (cg->nblocks + resumes >= MAX_BLOCKS) {
        compile_error(cg->c, node_span(n), "too many statically nested blocks");
        return false;
    }
    cg->blocks = block;
    cg->nblocks++;
    return true;
}

static void close_range(Codegen *cg, Block *block)
{
    if (block->handler != NULL)
        protect_range(&cg->b, block->start, block->handler, block->depth);
    block->start = cg->b.count;
}

static void pop_block(Codegen *cg, Block *block)
{
    close_range(cg, block);
    cg->blocks = block->up;
    cg->nblocks--;
}

/* manager.__exit__(None, None, None); R[base], R[base+1] hold the method. */
static void call_exit(Codegen *cg, const Block *block, bool value_above)
{
    Builder *b = &cg->b;
    Span at = node_span(block->node);
    int base = block->base, fn = base;
    uint32_t top = b->top;
    if (value_above) {
        fn = take(b, 2);
        emit_at(b, at, OP_MOVE, fn, base, 0);
        emit_at(b, at, OP_MOVE, fn + 1, base + 1, 0);
    }
    need_registers(b, (uint32_t)fn + 5);
    for (int i = 2; i < 5; i++)
        emit_at(b, at, OP_LOADNONE, fn + i, 0, 0);
    emit_at(b, at, OP_CALLM, fn, 3, 0);
    if (block->kind == BLOCK_ASYNC_WITH)
        await_register(cg, block->node, fn, 2);
    emit_at(b, at, OP_DROP, fn, 0, 0);
    b->top = top;
}

/* keep: the register of a value being returned, or -1. */
static void leave_block(Codegen *cg, Block *block, int keep)
{
    Builder *b = &cg->b;
    Block value;
    close_range(cg, block);
    switch (block->kind) {
    case BLOCK_FOR:
        emit_at(b, NO_SPAN, OP_DROPN, block->base, 3, 0);
        break;
    case BLOCK_FINALLY:
        if (keep < 0) {
            body(cg, block->node->Try.finalbody);
        } else if (push_block(cg, &value, BLOCK_VALUE, block->node, keep, NULL,
                              0)) {
            body(cg, block->node->Try.finalbody);
            pop_block(cg, &value);
        }
        break;
    case BLOCK_FINALLY_END:
    case BLOCK_HANDLER:
        emit_at(b, NO_SPAN, OP_POPEXC, block->base, 0, 0);
        break;
    case BLOCK_NAME:
        unbind_name(cg, block->node->ExceptHandler.name);
        break;
    case BLOCK_WITH:
    case BLOCK_ASYNC_WITH:
        call_exit(cg, block, keep >= 0);
        break;
    case BLOCK_VALUE:
        emit_at(b, NO_SPAN, OP_DROP, block->base, 0, 0);
        break;
    default:
        break;
    }
}

/* Emit what leaving the blocks inside `stop` takes.  rejoin must follow, after
 * the jump or return itself. */
static Block *leave_blocks(Codegen *cg, const Block *stop, int keep)
{
    Block *saved = cg->blocks;
    int nblocks = cg->nblocks;
    for (Block *block = saved; block != stop; block = block->up) {
        cg->blocks = block->up;
        cg->nblocks--;
        leave_block(cg, block, keep);
    }
    cg->nblocks = nblocks;
    return saved;
}

static void rejoin(Codegen *cg, Block *saved, const Block *stop)
{
    cg->blocks = saved;
    for (Block *block = saved; block != stop; block = block->up)
        block->start = cg->b.count;
}

/* May a statement at n leave the blocks inside `stop`? */
static bool can_leave(Codegen *cg, const Node *n, const Block *stop)
{
    for (const Block *block = cg->blocks; block != stop; block = block->up)
        if (block->kind == BLOCK_STAR) {
            compile_error(cg->c, node_span(n),
                          "'break', 'continue' and 'return' cannot appear in "
                          "an except* block");
            return false;
        }
    return true;
}

void return_stmt(Codegen *cg, const Node *n)
{
    Builder *b = &cg->b;
    const Node *value = n->Return.value;
    if (!scope_is_function(cg->host)) {
        compile_error(cg->c, node_span(n), "'return' outside function");
        return;
    }
    if (value != NULL && cg->host->generator &&
        (is_async_function(cg->host) || cg->host->awaits)) {
        compile_error(cg->c, node_span(n),
                      "'return' with value in async generator");
        return;
    }
    if (!can_leave(cg, value != NULL && is_constant(cg->c, value) ? value : n,
                   NULL))
        return;
    if (value == NULL || is_constant(cg->c, value)) {
        Value v = value != NULL ? constant_value(cg->c, value) : NONE;
        Block *saved = leave_blocks(cg, NULL, -1);
        if (v == NONE)
            emit(cg, n, OP_RETURNNONE, 0, 0, 0);
        else
            emit(cg, n, OP_RETURNK, constant_index(b, v), 0, 0);
        rejoin(cg, saved, NULL);
        return;
    }
    bool plain = true; /* nothing runs on the way out */
    for (const Block *p = cg->blocks; p != NULL; p = p->up)
        plain = plain && (p->kind == BLOCK_WHILE || p->kind == BLOCK_FOR ||
                          p->kind == BLOCK_TRY);
    uint32_t top = b->top;
    int r = plain ? operand(cg, value) : expr_push(cg, value);
    Block *saved = leave_blocks(cg, NULL, is_local(b, r) ? -1 : r);
    emit(cg, n, OP_RETURN, r, 0, 0);
    rejoin(cg, saved, NULL);
    b->top = top;
}

static Block *innermost_loop(Codegen *cg)
{
    Block *p = cg->blocks;
    while (p != NULL && p->kind != BLOCK_WHILE && p->kind != BLOCK_FOR)
        p = p->up;
    return p;
}

void break_stmt(Codegen *cg, const Node *n)
{
    Block *loop = innermost_loop(cg);
    if (!can_leave(cg, n, loop))
        return;
    if (loop == NULL) {
        leave_blocks(cg, NULL, -1); /* what is wrong there is said first */
        compile_error(cg->c, node_span(n), "'break' outside loop");
        return;
    }
    Block *saved = leave_blocks(cg, loop, -1);
    if (loop->kind == BLOCK_FOR)
        emit_at(&cg->b, NO_SPAN, OP_DROPN, loop->base, 3, 0);
    jump(cg, n, OP_JUMP, 0, 0, loop->on_break);
    rejoin(cg, saved, loop);
}

void continue_stmt(Codegen *cg, const Node *n)
{
    Block *loop = innermost_loop(cg);
    if (!can_leave(cg, n, loop))
        return;
    if (loop == NULL) {
        leave_blocks(cg, NULL, -1);
        compile_error(cg->c, node_span(n), "'continue' not properly in loop");
        return;
    }
    Block *saved = leave_blocks(cg, loop, -1);
    jump(cg, n, OP_JUMP, 0, 0, loop->on_continue);
    rejoin(cg, saved, loop);
}

/* --- loops --------------------------------------------------------------- */

/* range(...) as a loop's iterable: no range object is needed. */
static bool is_range_call(Codegen *cg, const Node *n)
{
    if (n->kind != Call_kind || n->Call.func->kind != Name_kind ||
        n->Call.keywords.count != 0 || n->Call.args.count < 1 ||
        n->Call.args.count > 3 ||
        strcmp(n->Call.func->Name.id->text, "range") != 0)
        return false;
    for (int i = 0; i < n->Call.args.count; i++)
        if (n->Call.args.items[i]->kind == Starred_kind)
            return false;
    Ref r = ref_of(cg, n->Call.func->Name.id);
    return r.access == ACCESS_GLOBAL || r.access == ACCESS_NAME;
}

/* What a loop over it is blamed on; NULL: a generator expression's first
 * iterable, which its caller evaluates. */
static const Node *place_of(Codegen *cg, const Node *iter)
{
    if (iter != NULL)
        return iter;
    return cg->host->node->GeneratorExp.generators.items[0]
        ->comprehension.iter;
}

/* What is iterated by a for clause that no range() fits. */
void iterable_to(Codegen *cg, const Node *iter, int dst)
{
    Value items = constant_display(cg->c, iter);
    if (items != UNBOUND)
        load_value(cg, node_span(iter), items, dst);
    else if (iter->kind == List_kind) /* nobody sees that it is a tuple */
        tuple_to(cg, iter, iter->List.elts, dst);
    else
        expr_to(cg, iter, dst);
}

static void prepare(Codegen *cg, const Node *iter, int state)
{
    if (iter == NULL) {
        const Node *n = place_of(cg, iter);
        emit(cg, n, OP_MOVE, state, 0, 0);
        emit(cg, n, OP_FORPREP, state, 1, 0);
        return;
    }
    if (is_range_call(cg, iter)) {
        expr_push(cg, iter->Call.func);
        push_list(cg, iter->Call.args, 0, iter->Call.args.count);
        emit(cg, iter, OP_FORRANGE, state, iter->Call.args.count, 0);
        return;
    }
    iterable_to(cg, iter, state);
    emit(cg, iter, OP_FORPREP, state, 0, 0);
}

void loop_begin_iter(Codegen *cg, Loop *loop, const Node *target,
                     const Node *iter)
{
    Builder *b = &cg->b;
    *loop = (Loop){LABEL, LABEL, (int)b->top, 0, target, iter};
    need_registers(b, b->top + 3);
    prepare(cg, iter, loop->state);
    b->top = (uint32_t)loop->state;
    take(b, 3);
}

void loop_begin_body(Codegen *cg, Loop *loop)
{
    Builder *b = &cg->b;
    const Node *target = loop->target;
    loop->item = (int)b->top;
    need_registers(b, b->top + 1);
    if (target->kind == Name_kind) {
        Ref r = ref_of(cg, target->Name.id);
        if (!cg->c->failed && ref_is_register(r) &&
            !is_forbidden(cg, node_span(target), target->Name.id, CTX_STORE))
            loop->item = r.index;
    }
    bool alive = b->alive;
    bound_forget_deletable(b);
    jump(cg, place_of(cg, loop->iter), OP_JUMP, 0, 0, &loop->next);
    b->alive = alive; /* FORNEXT comes back here */
    bind_label(b, &loop->body);
    if (is_local(b, loop->item)) {
        mark_bound(cg, loop->item);
    } else {
        take(b, 1);
        store(cg, target, loop->item);
        b->top--;
    }
}

void loop_end(Codegen *cg, Loop *loop)
{
    const Node *iter = place_of(cg, loop->iter);
    bind_label(&cg->b, &loop->next);
    jump(cg, iter, OP_FORNEXT, loop->state, loop->item, &loop->body);
    cg->b.top = (uint32_t)loop->state;
}

void for_stmt(Codegen *cg, const Node *n)
{
    Block block;
    Loop loop;
    Label end = LABEL;
    loop_begin_iter(cg, &loop, n->For.target, n->For.iter);
    loop_begin_body(cg, &loop);
    if (!push_block(cg, &block, BLOCK_FOR, n, loop.state, NULL, 0))
        return;
    block.on_break = &end;
    block.on_continue = &loop.next;
    body(cg, n->For.body);
    pop_block(cg, &block);
    loop_end(cg, &loop);
    body(cg, n->For.orelse);
    bind_label(&cg->b, &end);
}

bool async_loop_begin_iter(Codegen *cg, AsyncLoop *loop, const Node *n,
                           const Node *target, const Node *iter)
{
    Builder *b = &cg->b;
    *loop = (AsyncLoop){LABEL, LABEL, LABEL, 0, NULL, n, target, iter};
    if (iter == NULL) {
        loop->base = take(b, 1);
        emit(cg, place_of(cg, iter), OP_MOVE, loop->base, 0, 0);
    } else {
        loop->base = take(b, 1);
        if (n->kind == AsyncFor_kind)
            expr_to(cg, iter, loop->base);
        else
            iterable_to(cg, iter, loop->base);
        emit(cg, iter, OP_AITER, loop->base, loop->base, 0);
    }
    take(b, 2);
    need_registers(b, (uint32_t)loop->base + 4);
    bound_forget_deletable(b);
    loop->bound = bound_at_least(b);
    return loop->bound != NULL;
}

/* StopAsyncIteration is looked for only where the next item is awaited. */
void async_loop_begin_body(Codegen *cg, AsyncLoop *loop)
{
    Builder *b = &cg->b;
    uint32_t base = (uint32_t)loop->base;
    bind_label(b, &loop->again);
    uint32_t start = b->count;
    b->top = base + 1;
    int item = take(b, 1);
    emit(cg, loop->n, OP_ANEXT, item, loop->base, 0);
    emit(cg, loop->n, OP_LOADNONE, item + 1, 0, 0);
    emit(cg, loop->n, OP_YIELDFROM, item, 0, 0);
    protect_range(b, start, &loop->stop, base + 1);
    b->top = base + 3;
    store(cg, loop->target, item);
}

void async_loop_end(Codegen *cg, AsyncLoop *loop)
{
    Builder *b = &cg->b;
    bind_label(b, &loop->next);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &loop->again);
    bind_handler(b, &loop->stop, loop->bound, (uint32_t)loop->base + 1);
    emit(cg, loop->n, OP_ENDAITER, loop->base, 0, 0);
    b->top = (uint32_t)loop->base;
}

void async_for_stmt(Codegen *cg, const Node *n)
{
    Block block;
    AsyncLoop loop;
    Label end = LABEL;
    if (!check_async(cg, n, "async for") ||
        !async_loop_begin_iter(cg, &loop, n, n->For.target, n->For.iter) ||
        !push_block(cg, &block, BLOCK_FOR, n, loop.base, NULL, 0))
        return;
    block.on_break = &end;
    block.on_continue = &loop.next;
    async_loop_begin_body(cg, &loop);
    body(cg, n->For.body);
    pop_block(cg, &block);
    async_loop_end(cg, &loop);
    body(cg, n->For.orelse);
    bind_label(&cg->b, &end);
}

void while_stmt(Codegen *cg, const Node *n)
{
    Builder *b = &cg->b;
    Block block;
    Label end = LABEL, again = LABEL, next = LABEL, orelse = LABEL;
    bound_forget_deletable(b);
    int truth = constant_truth(cg->c, n->While.test);
    if (truth <= 0)
        cond_jump(cg, n->While.test, &orelse, false);
    bind_label(b, &again);
    if (!push_block(cg, &block, BLOCK_WHILE, n, 0, NULL, 0))
        return;
    block.on_break = &end;
    block.on_continue = &next;
    body(cg, n->While.body);
    pop_block(cg, &block);
    bind_label(b, &next);
    cond_jump(cg, n->While.test, &again, true);
    bind_label(b, &orelse);
    body(cg, n->While.orelse);
    bind_label(b, &end);
}

/* --- try ----------------------------------------------------------------- */

/* After something went wrong while the exception in R[base] was handled: it
 * is not any more; the new one, above it, goes on. */
static void bind_cleanup(Codegen *cg, Label *cleanup, const uint64_t *bound,
                         int base)
{
    bind_handler(&cg->b, cleanup, bound, (uint32_t)base + 2);
    emit_at(&cg->b, NO_SPAN, OP_POPEXC, base, 0, 0);
    emit_at(&cg->b, NO_SPAN, OP_RERAISEPLAIN, base + 2, 0, 0);
}

/* The body of except ... as name, which is unbound in any case at its end. */
static void named_handler(Codegen *cg, const Node *h, const uint64_t *bound,
                          Block *outer, Label *end)
{
    Builder *b = &cg->b;
    Label cleanup = LABEL;
    Block block;
    int base = outer->base;
    Ref name = ref_of(cg, h->ExceptHandler.name);
    int t = ref_is_register(name) ? name.index : take(b, 1);
    emit(cg, h, OP_COPY, t, base, 0);
    store_name(cg, node_span(h), h->ExceptHandler.name, t);
    b->top = (uint32_t)base + 2;
    if (!push_block(cg, &block, BLOCK_NAME, h, 0, &cleanup,
                    (uint32_t)base + 2))
        return;
    body(cg, h->ExceptHandler.body);
    pop_block(cg, &block);
    if (b->alive) {
        close_range(cg, outer);
        emit_at(b, NO_SPAN, OP_POPEXC, base, 0, 0);
        unbind_name(cg, h->ExceptHandler.name);
        jump_at(b, NO_SPAN, OP_JUMP, 0, 0, end);
        outer->start = b->count;
    }
    bind_handler(b, &cleanup, bound, (uint32_t)base + 2);
    unbind_name(cg, h->ExceptHandler.name);
    emit_at(b, NO_SPAN, OP_RERAISEPLAIN, base + 2, 0, 0);
}

static void handler_body(Codegen *cg, const Node *h, Block *outer, Label *end)
{
    Builder *b = &cg->b;
    body(cg, h->ExceptHandler.body);
    if (!b->alive)
        return;
    close_range(cg, outer);
    emit_at(b, NO_SPAN, OP_POPEXC, outer->base, 0, 0);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, end);
    outer->start = b->count;
}

static void try_except(Codegen *cg, const Node *n)
{
    Builder *b = &cg->b;
    Label handler = LABEL, cleanup = LABEL, end = LABEL;
    Block block;
    int base = (int)b->top;
    uint64_t *bound = bound_at_least(b);
    if (bound == NULL || !push_block(cg, &block, BLOCK_TRY, n, base, &handler,
                                     (uint32_t)base))
        return;
    body(cg, n->Try.body);
    pop_block(cg, &block);
    body(cg, n->Try.orelse);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);

    bind_handler(b, &handler, bound, (uint32_t)base);
    emit_at(b, NO_SPAN, OP_PUSHEXC, base, 0, 0);
    take(b, 1);
    if (!push_block(cg, &block, BLOCK_HANDLER, n, base, &cleanup,
                    (uint32_t)base + 2))
        return;
    for (int i = 0; i < n->Try.handlers.count && !cg->c->failed; i++) {
        const Node *h = n->Try.handlers.items[i];
        Label next = LABEL;
        if (h->ExceptHandler.type != NULL) {
            int t = operand(cg, h->ExceptHandler.type);
            jump(cg, h, OP_JNOMATCH, base, t, &next);
            b->top = (uint32_t)base + 2;
        } else if (i + 1 < n->Try.handlers.count) {
            compile_error(cg->c, node_span(h),
                          "default 'except:' must be last");
        }
        if (h->ExceptHandler.name != NULL)
            named_handler(cg, h, bound, &block, &end);
        else
            handler_body(cg, h, &block, &end);
        b->top = (uint32_t)base + 2;
        bind_label(b, &next);
    }
    pop_block(cg, &block);
    emit_at(b, NO_SPAN, OP_RERAISE, base, 0, 0);
    bind_cleanup(cg, &cleanup, bound, base);
    b->top = (uint32_t)base;
    bind_label(b, &end);
}

/* One except* clause: R[rest - 1] is the list of what is raised in the end. */
static void star_clause(Codegen *cg, const Node *n, const uint64_t *bound,
                        int rest)
{
    Builder *b = &cg->b;
    const struct Ast_ExceptHandler *h = &n->ExceptHandler;
    Label caught = LABEL, next = LABEL;
    Block block;
    int match = rest + 1;
    int types = operand(cg, h->type);
    emit(cg, n, OP_STARMATCH, rest, types, 0);
    b->top = (uint32_t)match + 1;
    need_registers(b, (uint32_t)match + 2);
    emit(cg, n, OP_COPY, match + 1, match, 0);
    jump(cg, n, OP_JNONE, match + 1, 0, &next);
    if (h->name != NULL)
        store_name(cg, node_span(n), h->name, match);
    else
        emit(cg, n, OP_DROP, match, 0, 0);
    b->top = (uint32_t)match;
    if (!push_block(cg, &block, h->name != NULL ? BLOCK_NAME : BLOCK_TRY, n, 0,
                    &caught, (uint32_t)match))
        return;
    body(cg, h->body);
    pop_block(cg, &block);
    if (h->name != NULL)
        unbind_name(cg, h->name);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &next);
    bind_handler(b, &caught, bound, (uint32_t)match);
    if (h->name != NULL)
        unbind_name(cg, h->name);
    emit_at(b, NO_SPAN, OP_LISTAPPEND, rest - 1, match, 0);
    bind_label(b, &next);
}

static void try_star(Codegen *cg, const Node *n)
{
    Builder *b = &cg->b;
    Label handler = LABEL, cleanup = LABEL, done = LABEL, end = LABEL;
    Block block;
    int base = (int)b->top;
    uint64_t *bound = bound_at_least(b);
    if (bound == NULL || !push_block(cg, &block, BLOCK_TRY, n, base, &handler,
                                     (uint32_t)base))
        return;
    body(cg, n->Try.body);
    pop_block(cg, &block);
    body(cg, n->Try.orelse);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);

    bind_handler(b, &handler, bound, (uint32_t)base);
    emit_at(b, NO_SPAN, OP_PUSHEXC, base, 0, 0);
    take(b, 3);
    if (!push_block(cg, &block, BLOCK_STAR, n, base, &cleanup,
                    (uint32_t)base + 2))
        return;
    emit_at(b, NO_SPAN, OP_LIST, base + 2, base + 2, 0);
    emit_at(b, NO_SPAN, OP_COPY, base + 3, base, 0);
    for (int i = 0; i < n->Try.handlers.count && !cg->c->failed; i++) {
        star_clause(cg, n->Try.handlers.items[i], bound, base + 3);
        b->top = (uint32_t)base + 4;
    }
    emit_at(b, NO_SPAN, OP_LISTAPPEND, base + 2, base + 3, 0);
    emit_at(b, NO_SPAN, OP_STARRESULT, base, 0, 0);
    pop_block(cg, &block);
    emit_at(b, NO_SPAN, OP_COPY, base + 3, base + 2, 0);
    jump_at(b, NO_SPAN, OP_JNONE, base + 3, 0, &done);
    emit_at(b, NO_SPAN, OP_POPEXC, base, 0, 0);
    emit_at(b, NO_SPAN, OP_RERAISEPLAIN, base + 2, 0, 0);
    bind_label(b, &done);
    emit_at(b, NO_SPAN, OP_POPEXC, base, 0, 0);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);
    bind_cleanup(cg, &cleanup, bound, base);
    b->top = (uint32_t)base;
    bind_label(b, &end);
}

static void try_clauses(Codegen *cg, const Node *n)
{
    if (n->kind == TryStar_kind)
        try_star(cg, n);
    else
        try_except(cg, n);
}

static void try_finally(Codegen *cg, const Node *n)
{
    Builder *b = &cg->b;
    Label handler = LABEL, cleanup = LABEL, end = LABEL;
    Block block;
    int base = (int)b->top;
    uint64_t *bound = bound_at_least(b);
    if (bound == NULL || !push_block(cg, &block, BLOCK_FINALLY, n, base,
                                     &handler, (uint32_t)base))
        return;
    if (n->Try.handlers.count != 0)
        try_clauses(cg, n);
    else
        body(cg, n->Try.body);
    pop_block(cg, &block);
    body(cg, n->Try.finalbody);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);

    bind_handler(b, &handler, bound, (uint32_t)base);
    emit_at(b, NO_SPAN, OP_PUSHEXC, base, 0, 0);
    take(b, 1);
    if (!push_block(cg, &block, BLOCK_FINALLY_END, n, base, &cleanup,
                    (uint32_t)base + 2))
        return;
    body(cg, n->Try.finalbody);
    pop_block(cg, &block);
    emit_at(b, NO_SPAN, OP_RERAISE, base, 0, 0);
    bind_cleanup(cg, &cleanup, bound, base);
    b->top = (uint32_t)base;
    bind_label(b, &end);
}

void try_stmt(Codegen *cg, const Node *n)
{
    if (n->Try.finalbody.count != 0)
        try_finally(cg, n);
    else
        try_clauses(cg, n);
}

/* --- with ---------------------------------------------------------------- */

static void with_item(Codegen *cg, const Node *n, int i)
{
    if (!compile_enter(cg->c))
        return;
    Builder *b = &cg->b;
    const struct Ast_withitem *item = &n->With.items.items[i]->withitem;
    const Node *manager = item->context_expr;
    bool async = n->kind == AsyncWith_kind;
    Label handler = LABEL, cleanup = LABEL, suppress = LABEL, end = LABEL;
    Block block;
    int base = expr_push(cg, manager);
    take(b, 3);
    emit(cg, manager, async ? OP_AWITH : OP_WITH, base, 0, 0);
    emit(cg, manager, OP_CALLM, base + 2, 0, 0);
    if (async)
        await_register(cg, manager, base + 2, 1);
    b->top = (uint32_t)base + 3;
    uint64_t *bound = bound_at_least(b);
    if (bound == NULL || !push_block(cg, &block,
                                     async ? BLOCK_ASYNC_WITH : BLOCK_WITH,
                                     manager, base, &handler, (uint32_t)base + 2))
        return;
    if (item->optional_vars != NULL)
        store(cg, item->optional_vars, base + 2);
    else
        emit(cg, manager, OP_DROP, base + 2, 0, 0);
    b->top = (uint32_t)base + 2;
    if (i + 1 < n->With.items.count)
        with_item(cg, n, i + 1);
    else
        body(cg, n->With.body);
    pop_block(cg, &block);
    call_exit(cg, &block, false);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);

    bind_handler(b, &handler, bound, (uint32_t)base + 2);
    int exc = base + 2;
    emit(cg, manager, OP_PUSHEXC, exc, 0, 0);
    take(b, 1);
    uint32_t start = b->count;
    need_registers(b, (uint32_t)exc + 7);
    emit(cg, manager, OP_WITHARGS, exc + 2, base, 0);
    emit(cg, manager, OP_CALLM, exc + 2, 3, 0);
    if (async)
        await_register(cg, manager, exc + 2, 2);
    jump(cg, manager, OP_JTRUE, exc + 2, 0, &suppress);
    protect_range(b, start, &cleanup, (uint32_t)exc + 2);
    emit(cg, manager, OP_RERAISE, exc, 0, 0);
    bind_label(b, &suppress);
    emit(cg, manager, OP_POPEXC, exc, 0, 0);
    emit(cg, manager, OP_DROPN, base, 2, 0);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, &end);
    bind_cleanup(cg, &cleanup, bound, exc);
    b->top = (uint32_t)base;
    bind_label(b, &end);
}

void with_stmt(Codegen *cg, const Node *n)
{
    if (n->kind == AsyncWith_kind && !check_async(cg, n, "async with"))
        return;
    with_item(cg, n, 0);
}
