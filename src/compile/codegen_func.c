/* codegen_func.c: functions, lambdas and classes.
 *
 * Each body is a code of its own, generated while its def is, and a constant of
 * the code around it.  What a def evaluates is laid in the registers that
 * FUNCTION reads: defaults, keyword defaults, annotations, closure.
 */
#include <stdlib.h>

#include "compile/codegen.h"

enum { /* parts of FUNCTION */
    WITH_DEFAULTS = 1,
    WITH_KWDEFAULTS = 2,
    WITH_ANNOTATIONS = 4,
    WITH_CLOSURE = 8,
    WITH_TYPE_PARAMS = 16,
};

static bool is_def(const Node *n)
{
    return n->kind == FunctionDef_kind || n->kind == AsyncFunctionDef_kind;
}

Value docstring_of(Compiler *c, NodeList list)
{
    if (list.count == 0 || c->vm->optimize > 1)
        return NONE;
    const Node *n = list.items[0];
    if (n->kind != Expr_kind || n->Expr.value->kind != Constant_kind ||
        n->Expr.value->Constant.value.tag != CONST_STR)
        return NONE;
    return clean_doc(c, &n->Expr.value->Constant.value);
}

/* --- parts of a def ------------------------------------------------------ */

static bool defaults(Codegen *cg, const Node *n, NodeList list, int at)
{
    if (list.count == 0)
        return false;
    cg->b.top = (uint32_t)at;
    need_registers(&cg->b, cg->b.top + 1);
    tuple_to(cg, n, list, at);
    return true;
}

static void push_str(Codegen *cg, const Node *n, Name *name)
{
    Str *s = name_str(cg->c, name);
    int r = take(&cg->b, 1);
    if (s != NULL)
        load_value(cg, node_span(n), from_object(s), r);
}

static bool keyword_defaults(Codegen *cg, const Node *n,
                             const struct Ast_arguments *a, int at)
{
    int pairs = 0;
    cg->b.top = (uint32_t)at;
    for (int i = 0; i < a->kwonlyargs.count && !cg->c->failed; i++) {
        const Node *value = a->kw_defaults.items[i];
        Name *name = a->kwonlyargs.items[i]->arg.arg;
        if (value == NULL)
            continue;
        name = scope_mangle(cg->c, cg->scope, name);
        if (name == NULL)
            return false;
        push_str(cg, n, name);
        expr_push(cg, value);
        pairs++;
    }
    if (pairs > 0)
        emit(cg, n, OP_DICT, at, at, pairs);
    return pairs > 0;
}

static int annotation(Codegen *cg, const Node *n, Name *name, const Node *value)
{
    if (value == NULL || cg->c->failed)
        return 0;
    name = scope_mangle(cg->c, cg->scope, name);
    if (name == NULL)
        return 0;
    push_str(cg, n, name);
    if (value->kind == Starred_kind && !(cg->c->flags & FUTURE_ANNOTATIONS)) {
        /* *args: *Ts is the one item of *Ts */
        int t = take(&cg->b, 1);
        int r = expr_push(cg, value->Starred.value);
        emit(cg, value, OP_UNPACK, t, r, 1);
        cg->b.top = (uint32_t)t + 1;
        return 2;
    }
    annotation_push(cg, value);
    return 2;
}

static bool annotations(Codegen *cg, const Node *n,
                        const struct Ast_arguments *a, const Node *returns,
                        int at)
{
    int count = 0;
    const NodeList lists[] = {a->args, a->posonlyargs, a->kwonlyargs};
    cg->b.top = (uint32_t)at;
    for (int k = 0; k < 3; k++) {
        for (int i = 0; i < lists[k].count; i++)
            count += annotation(cg, n, lists[k].items[i]->arg.arg,
                                lists[k].items[i]->arg.annotation);
        if (k == 1 && a->vararg != NULL)
            count += annotation(cg, n, a->vararg->arg.arg,
                                a->vararg->arg.annotation);
    }
    if (a->kwarg != NULL)
        count += annotation(cg, n, a->kwarg->arg.arg, a->kwarg->arg.annotation);
    if (returns != NULL) {
        Name *name = name_intern(cg->c->arena, "return", 6);
        if (name == NULL)
            compile_no_memory(cg->c);
        else
            count += annotation(cg, n, name, returns);
    }
    if (count > 0)
        emit(cg, n, OP_TUPLE, at, at, count);
    return count > 0;
}

void make_function(Codegen *cg, const Node *n, Code *code, const Scope *inner,
                   int base, int parts)
{
    Builder *b = &cg->b;
    need_registers(b, (uint32_t)base + 5);
    if (inner->nfree != 0) {
        b->top = (uint32_t)base + 3;
        for (uint32_t i = 0; i < inner->nfree; i++)
            load_cell(cg, node_span(n), inner->free[i], take(b, 1));
        emit(cg, n, OP_TUPLE, base + 3, base + 3, (int)inner->nfree);
        parts |= WITH_CLOSURE;
    }
    if (is_def(n) && n->FunctionDef.type_params.count != 0) {
        b->top = (uint32_t)base + 4;
        type_params_to(cg, n, n->FunctionDef.type_params, base + 4);
        parts |= WITH_TYPE_PARAMS;
    }
    if (code != NULL)
        emit(cg, n, OP_FUNCTION, base,
             constant_index(b, from_object(code)), parts);
    b->top = (uint32_t)base + 1;
}

/* --- function bodies ----------------------------------------------------- */

static void check_parameters(Codegen *cg, const struct Ast_arguments *a)
{
    const NodeList lists[] = {a->posonlyargs, a->args, a->kwonlyargs};
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < lists[k].count; i++)
            is_forbidden(cg, node_span(lists[k].items[i]),
                         lists[k].items[i]->arg.arg, CTX_STORE);
    if (a->vararg != NULL)
        is_forbidden(cg, node_span(a->vararg), a->vararg->arg.arg, CTX_STORE);
    if (a->kwarg != NULL)
        is_forbidden(cg, node_span(a->kwarg), a->kwarg->arg.arg, CTX_STORE);
}

static Code *function_code(Codegen *parent, const Node *n, Scope *s,
                           uint32_t first_line)
{
    Codegen cg;
    Compiler *c = parent->c;
    if (!compile_enter(c) ||
        !codegen_init(&cg, c, s, parent, name_str(c, n->FunctionDef.name),
                      first_line))
        return NULL;
    Value doc = docstring_of(c, n->FunctionDef.body);
    if (doc != ERROR)
        cg.docstring = doc;
    body(&cg, n->FunctionDef.body);
    emit_at(&cg.b, NO_SPAN, OP_RETURNNONE, 0, 0, 0);
    return codegen_finish(&cg);
}

static Code *lambda_code(Codegen *parent, const Node *n, Scope *s)
{
    Codegen in;
    Compiler *c = parent->c;
    if (!codegen_init(&in, c, s, parent, c->vm->names[N_lambda], n->line))
        return NULL;
    int r = operand(&in, n->Lambda.body);
    emit(&in, n->Lambda.body, OP_RETURN, r, 0, 0);
    return codegen_finish(&in);
}

/* Defaults and so on, code and function: in R[b.top], which is taken. */
static int function(Codegen *cg, const Node *n, const Node *args,
                    const Node *returns, Scope *inner, uint32_t first_line)
{
    int base = (int)cg->b.top, parts = 0;
    const struct Ast_arguments *a = &args->arguments;
    if (defaults(cg, n, a->defaults, base))
        parts |= WITH_DEFAULTS;
    if (keyword_defaults(cg, n, a, base + 1))
        parts |= WITH_KWDEFAULTS;
    const NodeList none = {0};
    const NodeList *params =
        is_def(n) ? &n->FunctionDef.type_params : &none;
    cg->b.top = (uint32_t)base + 2;
    Scope *outer = begin_type_params(cg, n, params);
    if (annotations(cg, n, a, returns, base + 2))
        parts |= WITH_ANNOTATIONS;
    Code *code = is_def(n) ? function_code(cg, n, inner, first_line)
                           : lambda_code(cg, n, inner);
    make_function(cg, n, code, inner, base, parts);
    end_type_params(cg, outer);
    return base;
}

static uint32_t push_decorators(Codegen *cg, NodeList list)
{
    uint32_t first = cg->b.top;
    push_list(cg, list, 0, list.count);
    return first;
}

/* R[base]: what is decorated, above its decorators; the result, in the first
 * of all those registers. */
static int decorate(Codegen *cg, NodeList list, int base)
{
    for (int i = list.count; i-- > 0;)
        emit(cg, list.items[i], OP_CALL, --base, 1, 0);
    return base;
}

static uint32_t first_line_of(const Node *n, NodeList decorators)
{
    return decorators.count != 0 ? decorators.items[0]->line : n->line;
}

void function_stmt(Codegen *cg, const Node *n)
{
    const struct Ast_FunctionDef *f = &n->FunctionDef;
    uint32_t top = cg->b.top;
    Scope *inner = scope_of(cg->c, n);
    if (inner == NULL)
        return;
    uint32_t line = first_line_of(n, f->decorator_list);
    check_parameters(cg, &f->args->arguments);
    push_decorators(cg, f->decorator_list);
    int base = function(cg, n, f->args, f->returns, inner, line);
    base = decorate(cg, f->decorator_list, base);
    store_name(cg, node_span(n), f->name, base);
    cg->b.top = top;
}

void lambda_to(Codegen *cg, const Node *n, int dst)
{
    uint32_t top = cg->b.top;
    Scope *s = scope_of(cg->c, n);
    if (s == NULL)
        return;
    check_parameters(cg, &n->Lambda.args->arguments);
    int base = function(cg, n, n->Lambda.args, NULL, s, n->line);
    if (base != dst)
        emit(cg, n, OP_MOVE, dst, base, 0);
    cg->b.top = top;
}

/* --- classes ------------------------------------------------------------- */

static void set_name(Codegen *cg, Span at, const char *text, int r)
{
    Name *name = name_intern(cg->c->arena, text, strlen(text));
    if (name == NULL)
        compile_no_memory(cg->c);
    else
        emit_at(&cg->b, at, OP_SETNAME, r, name_index(&cg->b, name), 0);
}

static void set_value(Codegen *cg, Span at, const char *text, Value v)
{
    int r = take(&cg->b, 1);
    load_value(cg, at, v, r);
    set_name(cg, at, text, r);
    cg->b.top--;
}

static int by_text(const void *a, const void *b)
{
    return strcmp((*(Name *const *)a)->text, (*(Name *const *)b)->text);
}

/* The names sorted, as CPython gives them. */
static Value static_attributes(Codegen *cg)
{
    Compiler *c = cg->c;
    Name **names = cg->attributes;
    if (cg->nattributes)
        qsort(names, cg->nattributes, sizeof *names, by_text);
    for (uint32_t i = 0; i < cg->nattributes; i++)
        if (name_str(c, names[i]) == NULL)
            return ERROR;
    if (c->failed)
        return ERROR;
    Tuple *t = tuple_new(c->vm, cg->nattributes);
    if (t == NULL)
        return keep(c, ERROR);
    for (uint32_t i = 0; i < cg->nattributes; i++)
        t->items[i] = incref(from_object(name_str(c, names[i])));
    return keep(c, from_object(t));
}

static void class_body(Codegen *cg, const Node *n, uint32_t line)
{
    Builder *b = &cg->b;
    Compiler *c = cg->c;
    NodeList list = n->ClassDef.body;
    Span at = {line, 0, line, 0};
    int t = take(b, 1);
    emit_at(b, at, OP_GETNAME, t,
            constant_index(b, from_object(c->vm->names[N___name__])), 0);
    set_name(cg, at, "__module__", t);
    b->top--;
    set_value(cg, at, "__qualname__", from_object(cg->qualname));
    set_value(cg, at, "__firstlineno__", from_small(line));
    if (n->ClassDef.type_params.count != 0) {
        Name *params = name_intern(c->arena, ".type_params", 12);
        t = take(b, 1);
        if (params != NULL)
            load_name(cg, at, params, t);
        set_name(cg, at, "__type_params__", t);
        b->top--;
    }
    if (cg->host->annotations)
        emit_at(b, at, OP_ANNOTATIONS, 0, 0, 0);
    Value doc = docstring_of(c, list);
    if (doc != NONE && doc != ERROR)
        set_value(cg, node_span(list.items[0]), "__doc__", doc);
    body(cg, list);
    Value attributes = static_attributes(cg);
    if (attributes == ERROR)
        return;
    cg->static_attributes = attributes;
    set_value(cg, NO_SPAN, "__static_attributes__", attributes);
    if (!cg->host->class_cell) {
        emit_at(b, NO_SPAN, OP_RETURNNONE, 0, 0, 0);
        return;
    }
    t = take(b, 2);
    emit_at(b, NO_SPAN, OP_COPY, t, cg->host->class_cell_reg, 0);
    emit_at(b, NO_SPAN, OP_COPY, t + 1, t, 0);
    set_name(cg, NO_SPAN, "__classcell__", t + 1);
    emit_at(b, NO_SPAN, OP_RETURN, t, 0, 0);
    b->top = (uint32_t)t;
}

/* The bases of a class with type parameters, Generic[...] the last of them:
 * it and the tuple of the parameters are variables that have no names a program
 * could write; the class body sees the tuple. */
static NodeList generic_bases(Codegen *cg, const Node *n)
{
    Compiler *c = cg->c;
    NodeList all = n->ClassDef.bases;
    Name *params = name_intern(c->arena, ".type_params", 12);
    Name *generic = name_intern(c->arena, ".generic_base", 13);
    Node *base = generic == NULL ? NULL
                                 : ast_new(c->arena, node_span(n), Name,
                                           generic, CTX_LOAD);
    Node **items = scratch(c, (size_t)(all.count + 1) * sizeof *items);
    if (params == NULL || base == NULL || items == NULL) {
        if (!c->failed)
            compile_no_memory(c);
        return all;
    }
    int t = take(&cg->b, 1);
    type_params_to(cg, n, n->ClassDef.type_params, t);
    store_name(cg, node_span(n), params, t);
    load_name(cg, node_span(n), params, t);
    emit(cg, n, OP_TYPEGENERIC, t, t, 0);
    store_name(cg, node_span(n), generic, t);
    cg->b.top--;
    for (int i = 0; i < all.count; i++)
        items[i] = all.items[i];
    items[all.count++] = base;
    all.items = items;
    return all;
}

void class_stmt(Codegen *cg, const Node *n)
{
    Codegen in;
    Compiler *c = cg->c;
    const struct Ast_ClassDef *d = &n->ClassDef;
    uint32_t top = cg->b.top;
    uint32_t line = first_line_of(n, d->decorator_list);
    Scope *s = scope_of(c, n);
    Str *name = name_str(c, d->name);
    if (s == NULL || name == NULL || !compile_enter(c))
        return;
    push_decorators(cg, d->decorator_list);
    Scope *outer = begin_type_params(cg, n, &d->type_params);
    NodeList bases = d->type_params.count != 0 ? generic_bases(cg, n)
                                               : d->bases;
    if (!codegen_init(&in, c, s, cg, name, line))
        return;
    class_body(&in, n, line);
    Code *code = codegen_finish(&in);

    int base = take(&cg->b, 1);
    emit(cg, n, OP_BUILDCLASS, base, 0, 0);
    make_function(cg, n, code, s, base + 1, 0);
    int t = take(&cg->b, 1);
    load_value(cg, node_span(n), from_object(name), t);
    check_keywords(cg, d->keywords);
    call_arguments(cg, n, node_span(n), base, 2, bases, d->keywords);
    end_type_params(cg, outer);
    base = decorate(cg, d->decorator_list, base);
    store_name(cg, node_span(n), d->name, base);
    cg->b.top = top;
}
