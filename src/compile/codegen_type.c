/* codegen_type.c: type parameters and type aliases (PEP 695, PEP 696).
 *
 * Type parameters are variables of a scope that is inlined into the code
 * around, as those of a comprehension are; functions capture them in cells.
 * Bounds, constraints, defaults and the values of aliases are functions
 * without parameters, which run when somebody asks for the value: see
 * stdlib/_typevars.py for the objects.
 */
#include "compile/codegen.h"

enum { /* the operand c of TYPEPARAM */
    PARAM_TYPE_VAR,
    PARAM_CONSTRAINED,
    PARAM_SPEC,
    PARAM_TUPLE,
};

/* The function of a lazy expression in R[dst], the temporary at the top; None
 * where there is no expression. */
static void lazy_to(Codegen *cg, Node *const *place, Name *name, int dst)
{
    Codegen in;
    Compiler *c = cg->c;
    const Node *n = *place;
    if (n == NULL) {
        emit_at(&cg->b, NO_SPAN, OP_LOADNONE, dst, 0, 0);
        return;
    }
    Scope *s = scope_of(c, scope_key(place));
    if (s == NULL || !compile_enter(c) ||
        !codegen_init(&in, c, s, cg, name_str(c, name), n->line))
        return;
    if (n->kind == Starred_kind) { /* *Ts = *tuple[int]: its one item */
        int t = take(&in.b, 1);
        emit(&in, n, OP_UNPACK, t, operand(&in, n->Starred.value), 1);
        emit(&in, n, OP_RETURN, t, 0, 0);
    } else {
        emit(&in, n, OP_RETURN, operand(&in, n), 0, 0);
    }
    Code *code = codegen_finish(&in);
    make_function(cg, n, code, s, dst, 0);
}

static void type_param(Codegen *cg, const Node *p)
{
    Builder *b = &cg->b;
    Node *const none = NULL;
    Node *const *value = &none, *const *bound = &none;
    Name *name = p->TypeVar.name;
    Str *text = name_str(cg->c, name);
    int kind, t = take(b, 2);
    switch (p->kind) {
    case TypeVar_kind:
        bound = &p->TypeVar.bound;
        value = &p->TypeVar.default_value;
        kind = *bound != NULL && (*bound)->kind == Tuple_kind
                   ? PARAM_CONSTRAINED
                   : PARAM_TYPE_VAR;
        break;
    case ParamSpec_kind:
        value = &p->ParamSpec.default_value;
        kind = PARAM_SPEC;
        break;
    default:
        value = &p->TypeVarTuple.default_value;
        kind = PARAM_TUPLE;
        break;
    }
    b->top = (uint32_t)t;
    need_registers(b, (uint32_t)t + 2);
    lazy_to(cg, bound, name, t);
    b->top = (uint32_t)t + 1;
    lazy_to(cg, value, name, t + 1);
    if (text != NULL)
        emit(cg, p, OP_TYPEPARAM, t, constant_index(b, from_object(text)),
             kind);
    b->top = (uint32_t)t + 1;
    store_name(cg, node_span(p), name, t);
    b->top = (uint32_t)t;
}

static bool has_default(const Node *p)
{
    return (p->kind == TypeVar_kind     ? p->TypeVar.default_value
            : p->kind == ParamSpec_kind ? p->ParamSpec.default_value
                                        : p->TypeVarTuple.default_value) !=
           NULL;
}

Scope *begin_type_params(Codegen *cg, const Node *n, const NodeList *params)
{
    Scope *outer = cg->scope;
    Scope *s = params->count ? scope_of(cg->c, scope_key(params)) : NULL;
    bool defaults = false;
    if (s == NULL)
        return outer;
    enter_variables(cg, n, s);
    cg->scope = s;
    for (int i = 0; i < params->count && !cg->c->failed; i++) {
        const Node *p = params->items[i];
        if (defaults && !has_default(p))
            compile_error(cg->c, node_span(p),
                          "non-default type parameter '%s' follows default "
                          "type parameter",
                          p->TypeVar.name->text);
        defaults = defaults || has_default(p);
        type_param(cg, p);
    }
    return outer;
}

void end_type_params(Codegen *cg, Scope *outer)
{
    if (cg->scope == outer)
        return;
    leave_variables(cg, cg->scope);
    cg->scope = outer;
}

void type_params_to(Codegen *cg, const Node *n, NodeList params, int dst)
{
    Builder *b = &cg->b;
    uint32_t top = b->top;
    b->top = (uint32_t)dst;
    need_registers(b, (uint32_t)dst + 1);
    for (int i = 0; i < params.count; i++)
        load_name(cg, node_span(params.items[i]), params.items[i]->TypeVar.name,
                  take(b, 1));
    emit(cg, n, OP_TUPLE, dst, dst, params.count);
    b->top = top;
}

void type_alias_stmt(Codegen *cg, const Node *n)
{
    Builder *b = &cg->b;
    const struct Ast_TypeAlias *a = &n->TypeAlias;
    uint32_t top = b->top;
    Name *name = a->name->Name.id;
    Str *text = name_str(cg->c, name);
    Scope *outer = begin_type_params(cg, n, &a->type_params);
    int t = take(b, 2);
    type_params_to(cg, n, a->type_params, t);
    b->top = (uint32_t)t + 1;
    lazy_to(cg, &a->value, name, t + 1);
    if (text != NULL)
        emit(cg, n, OP_TYPEALIAS, t, constant_index(b, from_object(text)), 0);
    b->top = (uint32_t)t + 1;
    end_type_params(cg, outer);
    store_name(cg, node_span(n), name, t);
    b->top = top;
}
