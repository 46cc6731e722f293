/* scope_visit.c: the walk over the tree that finds scopes and names.
 *
 * Nodes are visited in the order in which the code generator evaluates them,
 * because local variables are numbered in the order of their appearance.
 * Constant expressions are folded on the way back up.
 */
#include "compile/scope.h"

typedef struct Visitor {
    Compiler *c;
    Scope *s;      /* the current one */
    int iter_expr; /* > 0: in the iterable of a comprehension */
    bool iter_target; /* in the target of one */
} Visitor;

static void visit_expr(Visitor *v, const Node *n);
static void visit_stmt(Visitor *v, const Node *n);

static void visit_opt(Visitor *v, const Node *n)
{
    if (n != NULL)
        visit_expr(v, n);
}

static void visit_list(Visitor *v, NodeList list)
{
    for (int i = 0; i < list.count; i++)
        visit_opt(v, list.items[i]);
}

static void visit_body(Visitor *v, NodeList list)
{
    for (int i = 0; i < list.count; i++)
        visit_stmt(v, list.items[i]);
}

static Symbol *add(Visitor *v, Name *name, int flags)
{
    if (v->c->failed)
        return NULL;
    name = scope_mangle(v->c, v->s, name);
    Symbol *sym = scope_add(v->c, v->s, name, flags);
    if (v->s->kind == SCOPE_TYPE_PARAMS && sym != NULL &&
        !(sym->flags & SYM_BOUND))
        scope_add(v->c, v->s->parent, name, flags & ~SYM_USED);
    return sym;
}

/* Some expressions are refused in the scopes of PEP 695. */
static bool refused(Visitor *v, const Node *n, const char *expression)
{
    if (v->s->what == NULL)
        return false;
    compile_error(v->c, node_span(n), "%s expression cannot be used within %s",
                  expression, v->s->what);
    return true;
}

/* --- names --------------------------------------------------------------- */

static void rebound(Visitor *v, const Node *name)
{
    compile_error(v->c, node_span(name), "comprehension inner loop cannot "
                  "rebind assignment expression target '%s'",
                  name->Name.id->text);
}

static void visit_name(Visitor *v, const Node *n)
{
    Name *id = n->Name.id;
    if (n->Name.ctx == CTX_LOAD && strcmp(id->text, "__debug__") == 0)
        return; /* a constant */
    if (n->Name.ctx == CTX_LOAD) {
        add(v, id, SYM_USED);
        if (scope_is_function(v->s) && strcmp(id->text, "super") == 0) {
            Name *cls = name_intern(v->c->arena, "__class__", 9);
            if (cls == NULL)
                compile_no_memory(v->c);
            else
                scope_add(v->c, v->s, cls, SYM_USED);
        }
        return;
    }
    int flags = SYM_BOUND;
    if (n->Name.ctx == CTX_DEL)
        flags |= SYM_DEL;
    if (scope_is_comprehension(v->s)) {
        Symbol *sym = scope_find(v->s, id);
        if (sym != NULL && (sym->flags & (SYM_GLOBAL | SYM_NONLOCAL)))
            rebound(v, n);
        flags |= SYM_ITER;
    }
    add(v, id, flags);
}

static const char annotation_scope[] = "an annotation";

/* PEP 572: the target of := in a comprehension belongs to the scope around
 * all the comprehensions. */
static void extend_walrus(Visitor *v, const Node *n)
{
    const Node *target = n->NamedExpr.target;
    Name *name = scope_mangle(v->c, v->s, target->Name.id);
    if (name == NULL)
        return;
    Scope *p = v->s;
    for (; scope_is_comprehension(p) || p->what == annotation_scope;
         p = p->parent) {
        Symbol *sym = scope_find(p, name);
        if (sym != NULL && (sym->flags & SYM_ITER)) {
            compile_error(v->c, node_span(target),
                          "assignment expression cannot rebind comprehension "
                          "iteration variable '%s'",
                          target->Name.id->text);
            return;
        }
    }
    if (p->what != NULL) {
        compile_error(v->c, node_span(target),
                      "assignment expression within a comprehension cannot be "
                      "used %s%s",
                      p->kind == SCOPE_TYPE_PARAMS ? "within " : "in ",
                      strncmp(p->what, "a T", 3) == 0 ? "a TypeVar bound"
                                                      : p->what);
        return;
    }
    if (p->kind == SCOPE_CLASS) {
        compile_error(v->c, node_span(target),
                      "assignment expression within a comprehension cannot be "
                      "used in a class body");
        return;
    }
    Symbol *outer = scope_find(p, name);
    bool global = p->kind == SCOPE_MODULE ||
                  (outer != NULL && (outer->flags & SYM_GLOBAL));
    scope_add(v->c, p, name,
              SYM_WALRUS | (p->kind == SCOPE_MODULE ? SYM_GLOBAL : SYM_BOUND));
    Symbol *sym = scope_add(v->c, v->s, name,
                            global ? SYM_GLOBAL : SYM_NONLOCAL);
    if (sym != NULL)
        sym->declared = node_span(target);
    if (v->iter_target)
        rebound(v, target);
}

static void visit_walrus(Visitor *v, const Node *n)
{
    if (refused(v, n, "named"))
        return;
    if (v->iter_expr > 0) {
        compile_error(v->c, node_span(n),
                      "assignment expression cannot be used in a "
                      "comprehension iterable expression");
        return;
    }
    if (scope_is_comprehension(v->s)) {
        extend_walrus(v, n);
        visit_expr(v, n->NamedExpr.value);
        return;
    }
    visit_expr(v, n->NamedExpr.value);
    add(v, n->NamedExpr.target->Name.id, SYM_BOUND | SYM_WALRUS);
}

static const char *declared_late(const Symbol *sym)
{
    if (sym->flags & SYM_PARAM)
        return "name '%s' is parameter and %s";
    if (sym->flags & SYM_USED)
        return "name '%s' is used prior to %s declaration";
    if (sym->flags & SYM_ANNOTATED)
        return "annotated name '%s' can't be %s";
    if (sym->flags & SYM_BOUND)
        return "name '%s' is assigned to before %s declaration";
    return NULL;
}

/* As in CPython, the program's own code then means the globals by that name,
 * even where exec() gave it a namespace besides. */
static void declare_in_module(Visitor *v, Name *name)
{
    Scope *p = v->s;
    while (p->kind != SCOPE_MODULE && p->parent != NULL)
        p = p->parent;
    scope_add(v->c, p, name, SYM_GLOBAL);
}

static void visit_declaration(Visitor *v, const Node *n)
{
    bool global = n->kind == Global_kind;
    NameList names = global ? n->Global.names : n->Nonlocal.names;
    for (int i = 0; i < names.count && !v->c->failed; i++) {
        Symbol *sym = add(v, names.items[i], 0);
        if (sym == NULL)
            return;
        const char *late = declared_late(sym);
        if (late != NULL)
            compile_error(v->c, node_span(n), late, names.items[i]->text,
                          global ? "global" : "nonlocal");
        sym->flags |= global ? SYM_GLOBAL : SYM_NONLOCAL;
        if (global)
            declare_in_module(v, sym->name);
        if (sym->declared.line == 0)
            sym->declared = node_span(n);
    }
}

/* --- functions and classes ----------------------------------------------- */

static void add_parameter(Visitor *v, const Node *arg)
{
    Name *name = scope_mangle(v->c, v->s, arg->arg.arg);
    if (name == NULL)
        return;
    if (scope_find(v->s, name) != NULL)
        compile_error(v->c, node_span(arg),
                      "duplicate argument '%s' in function definition",
                      arg->arg.arg->text);
    scope_add(v->c, v->s, name, SYM_PARAM);
}

static void add_parameters(Visitor *v, const Node *args)
{
    const NodeList lists[] = {args->arguments.posonlyargs,
                              args->arguments.args,
                              args->arguments.kwonlyargs};
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < lists[k].count; i++)
            add_parameter(v, lists[k].items[i]);
    if (args->arguments.vararg != NULL)
        add_parameter(v, args->arguments.vararg);
    if (args->arguments.kwarg != NULL)
        add_parameter(v, args->arguments.kwarg);
}

/* Under from __future__ import annotations the annotation becomes its text: a
 * scope that nobody else knows is there to find its faults. */
static void visit_annotation(Visitor *v, const Node *n)
{
    Scope *around = v->s;
    if (n == NULL)
        return;
    if (v->c->flags & FUTURE_ANNOTATIONS) {
        v->s = scope_detached(v->c, SCOPE_LAZY, n, around);
        if (v->s != NULL) {
            v->s->what = annotation_scope;
            visit_expr(v, n);
        }
        v->s = around;
    } else {
        visit_expr(v, n);
    }
}

static void visit_annotations(Visitor *v, const Node *args, const Node *returns)
{
    const NodeList lists[] = {args->arguments.args,
                              args->arguments.posonlyargs,
                              args->arguments.kwonlyargs};
    for (int k = 0; k < 3; k++) {
        for (int i = 0; i < lists[k].count; i++)
            visit_annotation(v, lists[k].items[i]->arg.annotation);
        if (k == 1 && args->arguments.vararg != NULL)
            visit_annotation(v, args->arguments.vararg->arg.annotation);
    }
    if (args->arguments.kwarg != NULL)
        visit_annotation(v, args->arguments.kwarg->arg.annotation);
    visit_annotation(v, returns);
}

static Scope *enter(Visitor *v, ScopeKind kind, const Node *n)
{
    Scope *s = scope_new(v->c, kind, n, v->s);
    if (s != NULL)
        v->s = s;
    return s;
}

/* --- type parameters ----------------------------------------------------- */

/* An expression that is evaluated when somebody asks for it. */
static void visit_lazy(Visitor *v, const Node *n, Node *const *place,
                       const char *what)
{
    const Scope *around = v->s;
    if (*place == NULL)
        return;
    while (around->kind == SCOPE_TYPE_PARAMS)
        around = around->parent;
    Scope *s = enter(v, SCOPE_LAZY, scope_key(place));
    if (s == NULL)
        return;
    s->node = n;
    s->what = what;
    s->sees_class = around->kind == SCOPE_CLASS;
    visit_expr(v, *place);
    v->s = s->parent;
}

static void visit_type_param(Visitor *v, const Node *p)
{
    switch (p->kind) {
    case TypeVar_kind: {
        const Node *bound = p->TypeVar.bound;
        visit_lazy(v, p, &p->TypeVar.bound,
                   bound != NULL && bound->kind == Tuple_kind
                       ? "a TypeVar constraint"
                       : "a TypeVar bound");
        visit_lazy(v, p, &p->TypeVar.default_value, "a TypeVar default");
        break;
    }
    case ParamSpec_kind:
        visit_lazy(v, p, &p->ParamSpec.default_value, "a ParamSpec default");
        break;
    default:
        visit_lazy(v, p, &p->TypeVarTuple.default_value,
                   "a TypeVarTuple default");
        break;
    }
}

/* Enter the scope of the type parameters of n, if there are any; private: of
 * a class. */
static void begin_type_params(Visitor *v, const Node *n, const NodeList *list,
                              Name *private)
{
    if (list->count == 0)
        return;
    Scope *s = enter(v, SCOPE_TYPE_PARAMS, scope_key(list));
    if (s == NULL)
        return;
    s->node = n;
    s->what = "the definition of a generic";
    if (private != NULL)
        s->private = private;
    for (int i = 0; i < list->count; i++) {
        const Node *p = list->items[i];
        Name *name = scope_mangle(v->c, s, p->TypeVar.name);
        if (name != NULL && scope_find(s, name) != NULL)
            compile_error(v->c, node_span(p), "duplicate type parameter '%s'",
                          p->TypeVar.name->text);
        scope_add(v->c, s, name, SYM_BOUND | SYM_ITER | SYM_TYPE_PARAM);
        visit_type_param(v, p);
    }
}

static void end_type_params(Visitor *v, const NodeList *list)
{
    if (list->count != 0)
        v->s = v->s->parent;
}

static void visit_alias(Visitor *v, const Node *n)
{
    const struct Ast_TypeAlias *a = &n->TypeAlias;
    add(v, a->name->Name.id, SYM_BOUND);
    begin_type_params(v, n, &a->type_params, NULL);
    visit_lazy(v, n, &a->value, "a type alias");
    end_type_params(v, &a->type_params);
}

/* --- functions and classes, once more ------------------------------------ */

static void visit_function(Visitor *v, const Node *n)
{
    const struct Ast_FunctionDef *f = &n->FunctionDef;
    visit_list(v, f->args->arguments.defaults);
    visit_list(v, f->args->arguments.kw_defaults);
    visit_list(v, f->decorator_list);
    if (f->type_params.count != 0)
        add(v, f->name, SYM_BOUND);
    begin_type_params(v, n, &f->type_params, NULL);
    visit_annotations(v, f->args, f->returns);
    if (f->type_params.count == 0)
        add(v, f->name, SYM_BOUND);
    if (enter(v, SCOPE_FUNCTION, n) == NULL)
        return;
    add_parameters(v, f->args);
    visit_body(v, f->body);
    v->s = v->s->parent;
    end_type_params(v, &f->type_params);
}

static void visit_lambda(Visitor *v, const Node *n)
{
    const Node *args = n->Lambda.args;
    visit_list(v, args->arguments.defaults);
    visit_list(v, args->arguments.kw_defaults);
    if (enter(v, SCOPE_LAMBDA, n) == NULL)
        return;
    add_parameters(v, args);
    visit_expr(v, n->Lambda.body);
    v->s = v->s->parent;
}

/* Variables that no program can name: see class_stmt. */
static void add_hidden(Visitor *v, const char *text, int flags)
{
    Name *name = name_intern(v->c->arena, text, strlen(text));
    if (name == NULL)
        compile_no_memory(v->c);
    else
        scope_add(v->c, v->s, name, flags);
}

static void visit_class(Visitor *v, const Node *n)
{
    const NodeList *params = &n->ClassDef.type_params;
    visit_list(v, n->ClassDef.decorator_list);
    if (params->count != 0) {
        add(v, n->ClassDef.name, SYM_BOUND);
        begin_type_params(v, n, params, n->ClassDef.name);
        add_hidden(v, ".type_params", SYM_BOUND | SYM_ITER);
        add_hidden(v, ".generic_base", SYM_BOUND | SYM_ITER);
    }
    visit_list(v, n->ClassDef.bases);
    for (int i = 0; i < n->ClassDef.keywords.count; i++)
        visit_expr(v, n->ClassDef.keywords.items[i]->keyword.value);
    if (params->count == 0)
        add(v, n->ClassDef.name, SYM_BOUND);
    Scope *s = enter(v, SCOPE_CLASS, n);
    if (s == NULL)
        return;
    s->private = n->ClassDef.name;
    if (params->count != 0)
        add_hidden(v, ".type_params", SYM_USED);
    visit_body(v, n->ClassDef.body);
    v->s = v->s->parent;
    end_type_params(v, params);
}

/* --- comprehensions ------------------------------------------------------ */

static void visit_iterable(Visitor *v, const Node *n)
{
    v->iter_expr++;
    visit_expr(v, n);
    v->iter_expr--;
}

static void visit_comprehension(Visitor *v, ScopeKind kind, const Node *n,
                                NodeList generators, const Node *key,
                                const Node *value)
{
    visit_iterable(v, generators.items[0]->comprehension.iter);
    Scope *s = enter(v, kind, n);
    if (s == NULL)
        return;
    if (kind == SCOPE_GENEXPR) {
        Name *name = name_intern(v->c->arena, ".0", 2);
        if (name == NULL)
            compile_no_memory(v->c);
        scope_add(v->c, s, name, SYM_PARAM);
        s->generator = true;
    }
    for (int i = 0; i < generators.count; i++) {
        const struct Ast_comprehension *g = &generators.items[i]->comprehension;
        s->awaits |= g->is_async;
        v->iter_target = true;
        visit_expr(v, g->target);
        v->iter_target = false;
        if (i > 0)
            visit_iterable(v, g->iter);
        visit_list(v, g->ifs);
    }
    visit_opt(v, value); /* before the key: the order of CPython's errors */
    visit_expr(v, key);
    v->s = v->s->parent;
    if (kind != SCOPE_GENEXPR)
        v->s->awaits |= s->awaits;
}

static void visit_yield(Visitor *v, const Node *n, const Node *value)
{
    static const char *const where[] = {"generator expression",
                                        "list comprehension",
                                        "set comprehension",
                                        "dict comprehension"};
    if (refused(v, n, "yield"))
        return;
    visit_opt(v, value);
    if (scope_is_comprehension(v->s))
        compile_error(v->c, node_span(n), "'yield' inside %s",
                      where[v->s->kind - SCOPE_GENEXPR]);
    v->s->generator = true;
}

/* --- expressions --------------------------------------------------------- */

/* The left operands of a chain are gone through in a loop: see ast.h. */
static void visit_binary(Visitor *v, const Node *n)
{
    uint32_t depth = 0;
    const Node *left = n;
    for (; left->kind == BinOp_kind; left = left->BinOp.left)
        depth++;
    const Node **spine = scratch(v->c, depth * sizeof *spine);
    if (spine == NULL)
        return;
    for (uint32_t i = depth; i-- > 0; n = n->BinOp.left)
        spine[i] = n;
    visit_expr(v, left);
    for (uint32_t i = 0; i < depth; i++) {
        visit_expr(v, spine[i]->BinOp.right);
        fold(v->c, (Node *)spine[i]);
    }
}

static void visit_dict(Visitor *v, const Node *n)
{
    for (int i = 0; i < n->Dict.keys.count; i++)
        visit_opt(v, n->Dict.keys.items[i]);
    visit_list(v, n->Dict.values);
}

static void visit_call(Visitor *v, const Node *n)
{
    visit_expr(v, n->Call.func);
    visit_list(v, n->Call.args);
    for (int i = 0; i < n->Call.keywords.count; i++)
        visit_expr(v, n->Call.keywords.items[i]->keyword.value);
}

static void visit_expr(Visitor *v, const Node *n)
{
    if (!compile_enter(v->c))
        return;
    switch (n->kind) {
    case BoolOp_kind:
        visit_list(v, n->BoolOp.values);
        break;
    case NamedExpr_kind:
        visit_walrus(v, n);
        break;
    case BinOp_kind:
        visit_binary(v, n);
        break;
    case UnaryOp_kind:
        visit_expr(v, n->UnaryOp.operand);
        fold(v->c, (Node *)n);
        break;
    case Lambda_kind:
        visit_lambda(v, n);
        break;
    case IfExp_kind:
        visit_expr(v, n->IfExp.test);
        visit_expr(v, n->IfExp.body);
        visit_expr(v, n->IfExp.orelse);
        break;
    case Dict_kind:
        visit_dict(v, n);
        break;
    case Set_kind:
        visit_list(v, n->Set.elts);
        break;
    case ListComp_kind:
        visit_comprehension(v, SCOPE_LISTCOMP, n, n->ListComp.generators,
                            n->ListComp.elt, NULL);
        break;
    case SetComp_kind:
        visit_comprehension(v, SCOPE_SETCOMP, n, n->SetComp.generators,
                            n->SetComp.elt, NULL);
        break;
    case DictComp_kind:
        visit_comprehension(v, SCOPE_DICTCOMP, n, n->DictComp.generators,
                            n->DictComp.key, n->DictComp.value);
        break;
    case GeneratorExp_kind:
        visit_comprehension(v, SCOPE_GENEXPR, n, n->GeneratorExp.generators,
                            n->GeneratorExp.elt, NULL);
        break;
    case Await_kind:
        if (refused(v, n, "await"))
            return;
        v->s->awaits = true;
        visit_expr(v, n->Await.value);
        break;
    case Yield_kind:
        visit_yield(v, n, n->Yield.value);
        break;
    case YieldFrom_kind:
        visit_yield(v, n, n->YieldFrom.value);
        break;
    case Compare_kind:
        visit_expr(v, n->Compare.left);
        visit_list(v, n->Compare.comparators);
        break;
    case Call_kind:
        visit_call(v, n);
        break;
    case FormattedValue_kind:
        visit_expr(v, n->FormattedValue.value);
        visit_opt(v, n->FormattedValue.format_spec);
        break;
    case JoinedStr_kind:
        visit_list(v, n->JoinedStr.values);
        break;
    case Attribute_kind:
        visit_expr(v, n->Attribute.value);
        break;
    case Subscript_kind:
        visit_expr(v, n->Subscript.value);
        visit_expr(v, n->Subscript.slice);
        fold(v->c, (Node *)n);
        break;
    case Starred_kind:
        visit_expr(v, n->Starred.value);
        break;
    case Name_kind:
        visit_name(v, n);
        break;
    case List_kind:
        visit_list(v, n->List.elts);
        break;
    case Tuple_kind:
        visit_list(v, n->Tuple.elts);
        fold(v->c, (Node *)n);
        break;
    case Slice_kind:
        visit_opt(v, n->Slice.lower);
        visit_opt(v, n->Slice.upper);
        visit_opt(v, n->Slice.step);
        fold(v->c, (Node *)n);
        break;
    default: /* Constant */
        break;
    }
}

/* --- statements ---------------------------------------------------------- */

static void visit_annotated(Visitor *v, const Node *n)
{
    const struct Ast_AnnAssign *a = &n->AnnAssign;
    if (a->target->kind == Name_kind && a->simple) {
        Symbol *sym = add(v, a->target->Name.id, 0);
        if (sym == NULL)
            return;
        if ((sym->flags & (SYM_GLOBAL | SYM_NONLOCAL)) &&
            v->s->kind != SCOPE_MODULE)
            compile_error(v->c, node_span(n), "annotated name '%s' can't be %s",
                          a->target->Name.id->text,
                          sym->flags & SYM_GLOBAL ? "global" : "nonlocal");
        sym->flags |= SYM_ANNOTATED | SYM_BOUND;
    } else if (a->target->kind == Name_kind) {
        if (a->value != NULL)
            add(v, a->target->Name.id, SYM_BOUND);
    } else {
        visit_expr(v, a->target);
    }
    if (!scope_is_function(v->s))
        v->s->annotations = true;
    visit_annotation(v, a->annotation);
    visit_opt(v, a->value);
}

static void visit_import(Visitor *v, NodeList names)
{
    for (int i = 0; i < names.count; i++) {
        const Node *n = names.items[i];
        if (n->alias.asname != NULL) {
            add(v, n->alias.asname, SYM_IMPORT);
            continue;
        }
        Name *name = n->alias.name;
        if (strcmp(name->text, "*") == 0) {
            if (v->s->kind != SCOPE_MODULE)
                compile_error(v->c, node_span(n),
                              "import * only allowed at module level");
            continue;
        }
        const char *dot = memchr(name->text, '.', name->len);
        if (dot != NULL)
            name = name_intern(v->c->arena, name->text,
                               (size_t)(dot - name->text));
        if (name == NULL)
            compile_no_memory(v->c);
        else
            add(v, name, SYM_IMPORT);
    }
}

static void visit_try(Visitor *v, const Node *n)
{
    visit_body(v, n->Try.body);
    for (int i = 0; i < n->Try.handlers.count; i++) {
        const struct Ast_ExceptHandler *h =
            &n->Try.handlers.items[i]->ExceptHandler;
        visit_opt(v, h->type);
        if (h->name != NULL)
            add(v, h->name, SYM_BOUND | SYM_DEL);
        visit_body(v, h->body);
    }
    visit_body(v, n->Try.orelse);
    visit_body(v, n->Try.finalbody);
}

static void visit_pattern(Visitor *v, const Node *p);

static void visit_patterns(Visitor *v, NodeList list)
{
    for (int i = 0; i < list.count; i++)
        visit_pattern(v, list.items[i]);
}

static void visit_pattern(Visitor *v, const Node *p)
{
    Name *name = NULL;
    if (!compile_enter(v->c))
        return;
    switch (p->kind) {
    case MatchValue_kind:
        visit_expr(v, p->MatchValue.value);
        break;
    case MatchSequence_kind:
        visit_patterns(v, p->MatchSequence.patterns);
        break;
    case MatchMapping_kind:
        visit_list(v, p->MatchMapping.keys);
        visit_patterns(v, p->MatchMapping.patterns);
        name = p->MatchMapping.rest;
        break;
    case MatchClass_kind:
        visit_expr(v, p->MatchClass.cls);
        visit_patterns(v, p->MatchClass.patterns);
        visit_patterns(v, p->MatchClass.kwd_patterns);
        break;
    case MatchStar_kind:
        name = p->MatchStar.name;
        break;
    case MatchAs_kind:
        if (p->MatchAs.pattern != NULL)
            visit_pattern(v, p->MatchAs.pattern);
        name = p->MatchAs.name;
        break;
    case MatchOr_kind:
        visit_patterns(v, p->MatchOr.patterns);
        break;
    default:
        break;
    }
    if (name != NULL)
        add(v, name, SYM_BOUND);
}

static void visit_match(Visitor *v, const Node *n)
{
    visit_expr(v, n->Match.subject);
    for (int i = 0; i < n->Match.cases.count; i++) {
        const struct Ast_match_case *one = &n->Match.cases.items[i]->match_case;
        visit_pattern(v, one->pattern);
        visit_opt(v, one->guard);
        visit_body(v, one->body);
    }
}

static void visit_if(Visitor *v, const Node *n)
{
    for (;;) {
        visit_expr(v, n->If.test);
        visit_body(v, n->If.body);
        NodeList orelse = n->If.orelse;
        if (orelse.count != 1 || orelse.items[0]->kind != If_kind) {
            visit_body(v, orelse);
            return;
        }
        n = orelse.items[0];
    }
}

static void visit_stmt(Visitor *v, const Node *n)
{
    if (!compile_enter(v->c))
        return;
    switch (n->kind) {
    case FunctionDef_kind:
    case AsyncFunctionDef_kind:
        visit_function(v, n);
        break;
    case ClassDef_kind:
        visit_class(v, n);
        break;
    case Return_kind:
        visit_opt(v, n->Return.value);
        break;
    case Delete_kind:
        visit_list(v, n->Delete.targets);
        break;
    case Assign_kind:
        visit_expr(v, n->Assign.value);
        visit_list(v, n->Assign.targets);
        break;
    case AugAssign_kind:
        visit_expr(v, n->AugAssign.target);
        visit_expr(v, n->AugAssign.value);
        break;
    case AnnAssign_kind:
        visit_annotated(v, n);
        break;
    case For_kind:
    case AsyncFor_kind:
        visit_expr(v, n->For.iter);
        visit_expr(v, n->For.target);
        visit_body(v, n->For.body);
        visit_body(v, n->For.orelse);
        break;
    case While_kind:
        visit_expr(v, n->While.test);
        visit_body(v, n->While.body);
        visit_body(v, n->While.orelse);
        break;
    case If_kind:
        visit_if(v, n);
        break;
    case With_kind:
    case AsyncWith_kind:
        for (int i = 0; i < n->With.items.count; i++) {
            visit_expr(v, n->With.items.items[i]->withitem.context_expr);
            visit_opt(v, n->With.items.items[i]->withitem.optional_vars);
        }
        visit_body(v, n->With.body);
        break;
    case Raise_kind:
        visit_opt(v, n->Raise.exc);
        visit_opt(v, n->Raise.cause);
        break;
    case Try_kind:
    case TryStar_kind:
        visit_try(v, n);
        break;
    case TypeAlias_kind:
        visit_alias(v, n);
        break;
    case Match_kind:
        visit_match(v, n);
        break;
    case Assert_kind:
        visit_expr(v, n->Assert.test);
        visit_opt(v, n->Assert.msg);
        break;
    case Import_kind:
        visit_import(v, n->Import.names);
        break;
    case ImportFrom_kind:
        visit_import(v, n->ImportFrom.names);
        break;
    case Global_kind:
    case Nonlocal_kind:
        visit_declaration(v, n);
        break;
    case Expr_kind:
        visit_expr(v, n->Expr.value);
        break;
    default: /* pass, break, continue, and what codegen refuses */
        break;
    }
}

Scope *scope_build(Compiler *c, const Node *root)
{
    Scope *module = scope_new(c, SCOPE_MODULE, root, NULL);
    if (module == NULL)
        return NULL;
    Visitor v = {.c = c, .s = module};
    if (root->kind == Expression_kind)
        visit_expr(&v, root->Expression.body);
    else
        visit_body(&v, root->kind == Module_kind ? root->Module.body
                                                 : root->Interactive.body);
    return scope_resolve(c, module) ? module : NULL;
}
