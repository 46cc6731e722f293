/* codegen_stmt.c: the simple statements, if, and imports.
 *
 * A statement leaves b.top as it found it.
 */
#include "compile/codegen.h"

void body(Codegen *cg, NodeList list)
{
    for (int i = 0; i < list.count && !cg->c->failed; i++)
        stmt(cg, list.items[i]);
}

void dead_code(Codegen *cg, NodeList list, const Node *expression)
{
    bool alive = cg->b.alive;
    uint64_t *bound = bound_at_least(&cg->b);
    if (bound == NULL)
        return;
    memcpy(bound, cg->b.bound, cg->b.words * sizeof *bound);
    cg->b.alive = false;
    body(cg, list);
    if (expression != NULL)
        expr_drop(cg, expression);
    cg->b.alive = alive;
    memcpy(cg->b.bound, bound, cg->b.words * sizeof *bound);
}

/* if ...: continue, straight in a loop (break, in a while loop): where the
 * condition may jump to; NULL: it is not of that kind. */
static Label *way_out(Codegen *cg, const Node *n)
{
    const Block *loop = cg->blocks;
    if (n->If.body.count != 1 || n->If.orelse.count != 0 || loop == NULL)
        return NULL;
    int kind = n->If.body.items[0]->kind;
    if (loop->kind == BLOCK_WHILE && kind == Break_kind)
        return loop->on_break;
    if ((loop->kind == BLOCK_WHILE || loop->kind == BLOCK_FOR) &&
        kind == Continue_kind)
        return loop->on_continue;
    return NULL;
}

/* elif chains in a loop: see ast.h. */
static void if_stmt(Codegen *cg, const Node *n)
{
    Label end = LABEL;
    for (;;) {
        NodeList orelse = n->If.orelse;
        int truth = constant_truth(cg->c, n->If.test);
        Label next = LABEL, *out = way_out(cg, n);
        if (truth < 0 && out != NULL) {
            cond_jump(cg, n->If.test, out, true);
            break;
        }
        if (truth == 0) {
            dead_code(cg, n->If.body, NULL);
        } else {
            if (truth < 0)
                cond_jump(cg, n->If.test, &next, false);
            body(cg, n->If.body);
            if (truth < 0 && orelse.count != 0)
                jump_at(&cg->b, NO_SPAN, OP_JUMP, 0, 0, &end);
        }
        if (truth > 0) {
            dead_code(cg, orelse, NULL);
            break;
        }
        bind_label(&cg->b, &next);
        if (orelse.count != 1 || orelse.items[0]->kind != If_kind) {
            body(cg, orelse);
            break;
        }
        n = orelse.items[0];
    }
    bind_label(&cg->b, &end);
}

static void expr_stmt(Codegen *cg, const Node *n)
{
    const Node *value = n->Expr.value;
    if (cg->c->mode == COMPILE_SINGLE && cg->host->kind == SCOPE_MODULE) {
        uint32_t top = cg->b.top;
        int r = operand(cg, value);
        emit(cg, n, OP_PRINTEXPR, r, 0, 0);
        cg->b.top = top;
        return;
    }
    expr_drop(cg, value);
}

static void raise_stmt(Codegen *cg, const Node *n)
{
    uint32_t top = cg->b.top;
    if (n->Raise.exc == NULL) {
        emit(cg, n, OP_RERAISE0, 0, 0, 0);
        return;
    }
    if (n->Raise.cause == NULL) {
        emit(cg, n, OP_RAISE, operand(cg, n->Raise.exc), 0, 0);
    } else {
        int exc = operand_before(cg, n->Raise.exc, n->Raise.cause);
        int cause = operand(cg, n->Raise.cause);
        emit(cg, n, OP_RAISEFROM, exc, cause, 0);
    }
    cg->b.top = top;
}

/* CPython makes `x is not y` of `not x is y`, at the latter's place. */
static const Node *without_not(const Node *n)
{
    const Node *inner = n->kind == UnaryOp_kind ? n->UnaryOp.operand : n;
    if (inner == n || n->UnaryOp.op != AST_NOT)
        return n;
    inner = without_not(inner);
    return is_single_compare(inner) && inner->Compare.ops.items[0] >= AST_IS
               ? inner
               : n;
}

static void assert_stmt(Codegen *cg, const Node *n)
{
    const Node *test = without_not(n->Assert.test);
    if (test->kind == Tuple_kind && test->Tuple.elts.count > 0)
        compile_warning(cg->c, node_span(n),
                        "assertion is always true, perhaps remove "
                        "parentheses?");
    if (cg->c->vm->optimize > 0)
        return;
    Label end = LABEL;
    uint32_t top = cg->b.top;
    cond_jump(cg, n->Assert.test, &end, true);
    int e = take(&cg->b, 1);
    emit(cg, test, OP_ASSERTERROR, e, 0, 0);
    if (n->Assert.msg != NULL) {
        expr_push(cg, n->Assert.msg);
        emit(cg, test, OP_CALL, e, 1, 0);
    }
    emit(cg, test, OP_RAISE, e, 0, 0);
    cg->b.top = top;
    bind_label(&cg->b, &end);
}

/* --- imports ------------------------------------------------------------- */

static Name *name_part(Codegen *cg, const char *text, size_t len)
{
    Name *name = name_intern(cg->c->arena, text, len);
    if (name == NULL)
        compile_no_memory(cg->c);
    return name;
}

/* R[result] = the module, or the package that its name begins with. */
static int import(Codegen *cg, const Node *n, Name *name, Value fromlist,
                  int level)
{
    int r = take(&cg->b, 2);
    load_value(cg, node_span(n), fromlist, r);
    load_value(cg, node_span(n), from_small(level), r + 1);
    emit(cg, n, OP_IMPORT, r, name_index(&cg->b, name), 0);
    cg->b.top = (uint32_t)r + 1;
    return r;
}

/* import a.b.c as d: from the package down to the module. */
static void descend(Codegen *cg, const Node *n, int r, Name *name)
{
    const char *p = memchr(name->text, '.', name->len);
    const char *end = name->text + name->len;
    while (p != NULL && !cg->c->failed) {
        const char *part = p + 1;
        p = memchr(part, '.', (size_t)(end - part));
        Name *id = name_part(cg, part, (size_t)((p ? p : end) - part));
        if (id == NULL)
            return;
        int t = (int)cg->b.top;
        need_registers(&cg->b, cg->b.top + 1);
        emit(cg, n, OP_IMPORTFROM, t, r, name_index(&cg->b, id));
        emit(cg, n, OP_DROP, r, 0, 0);
        emit(cg, n, OP_MOVE, r, t, 0);
    }
}

static void import_stmt(Codegen *cg, const Node *n)
{
    uint32_t top = cg->b.top;
    for (int i = 0; i < n->Import.names.count && !cg->c->failed; i++) {
        const struct Ast_alias *a = &n->Import.names.items[i]->alias;
        int r = import(cg, n, a->name, NONE, 0);
        Name *as = a->asname;
        const char *dot = memchr(a->name->text, '.', a->name->len);
        if (as != NULL)
            descend(cg, n, r, a->name);
        else if (dot != NULL)
            as = name_part(cg, a->name->text, (size_t)(dot - a->name->text));
        else
            as = a->name;
        if (as != NULL)
            store_name(cg, node_span(n), as, r);
        cg->b.top = top;
    }
}

static void import_from_stmt(Codegen *cg, const Node *n)
{
    Compiler *c = cg->c;
    NodeList names = n->ImportFrom.names;
    Span future = c->future;
    bool late = n->line > future.line ||
                (n->line == future.line && n->col > future.col);
    if (late && n->ImportFrom.module != NULL && n->ImportFrom.level == 0 &&
        strcmp(n->ImportFrom.module->text, "__future__") == 0) {
        compile_error(cg->c, node_span(n), "from __future__ imports must "
                      "occur at the beginning of the file");
        return;
    }
    uint32_t top = cg->b.top;
    for (int i = 0; i < names.count; i++)
        if (name_str(c, names.items[i]->alias.name) == NULL)
            return;
    Tuple *t = tuple_new(c->vm, (size_t)names.count);
    if (t == NULL) {
        c->failed = true;
        return;
    }
    for (int i = 0; i < names.count; i++)
        t->items[i] =
            incref(from_object(name_str(c, names.items[i]->alias.name)));
    Value fromlist = keep(c, from_object(t));
    Name *module = n->ImportFrom.module;
    if (module == NULL)
        module = name_part(cg, "", 0);
    if (module == NULL)
        return;
    int r = import(cg, n, module, fromlist, n->ImportFrom.level);
    if (strcmp(names.items[0]->alias.name->text, "*") == 0) {
        emit(cg, n, OP_IMPORTSTAR, r, 0, 0);
        cg->b.top = top;
        return;
    }
    for (int i = 0; i < names.count && !c->failed; i++) {
        const struct Ast_alias *a = &names.items[i]->alias;
        int item = take(&cg->b, 1);
        emit(cg, n, OP_IMPORTFROM, item, r, name_index(&cg->b, a->name));
        store_name(cg, node_span(n), a->asname ? a->asname : a->name, item);
        cg->b.top = (uint32_t)r + 1;
    }
    emit(cg, n, OP_DROP, r, 0, 0);
    cg->b.top = top;
}

/* --- all ----------------------------------------------------------------- */

void stmt(Codegen *cg, const Node *n)
{
    if (!compile_enter(cg->c))
        return;
    switch (n->kind) {
    case FunctionDef_kind:
    case AsyncFunctionDef_kind:
        function_stmt(cg, n);
        break;
    case ClassDef_kind:
        class_stmt(cg, n);
        break;
    case Return_kind:
        return_stmt(cg, n);
        break;
    case Delete_kind:
        for (int i = 0; i < n->Delete.targets.count; i++)
            delete_target(cg, n->Delete.targets.items[i]);
        break;
    case Assign_kind:
        assign_stmt(cg, n);
        break;
    case AugAssign_kind:
        augmented_stmt(cg, n);
        break;
    case AnnAssign_kind:
        annotated_stmt(cg, n);
        break;
    case For_kind:
        for_stmt(cg, n);
        break;
    case While_kind:
        while_stmt(cg, n);
        break;
    case If_kind:
        if_stmt(cg, n);
        break;
    case With_kind:
    case AsyncWith_kind:
        with_stmt(cg, n);
        break;
    case Raise_kind:
        raise_stmt(cg, n);
        break;
    case Try_kind:
    case TryStar_kind:
        try_stmt(cg, n);
        break;
    case Assert_kind:
        assert_stmt(cg, n);
        break;
    case Import_kind:
        import_stmt(cg, n);
        break;
    case ImportFrom_kind:
        import_from_stmt(cg, n);
        break;
    case Expr_kind:
        expr_stmt(cg, n);
        break;
    case Break_kind:
        break_stmt(cg, n);
        break;
    case Continue_kind:
        continue_stmt(cg, n);
        break;
    case AsyncFor_kind:
        async_for_stmt(cg, n);
        break;
    case Match_kind:
        match_stmt(cg, n);
        break;
    case TypeAlias_kind:
        type_alias_stmt(cg, n);
        break;
    default: /* pass, global, nonlocal */
        break;
    }
}
