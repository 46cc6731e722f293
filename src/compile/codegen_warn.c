/* codegen_warn.c: the SyntaxWarnings for what surely is a mistake, with
 * CPython's words.
 */
#include "compile/codegen.h"

static const char *constant_type(Codegen *cg, const Node *n)
{
    Value v = constant_value(cg->c, n);
    return v == ERROR ? "" : class_of(cg->c->vm, v)->name->data;
}

/* The type of a literal or display, as CPython names it; NULL: not known. */
static const char *literal_type(Codegen *cg, const Node *n)
{
    switch (n->kind) {
    case Constant_kind:
        switch (n->Constant.value.tag) {
        case CONST_NONE: return "NoneType";
        case CONST_FALSE:
        case CONST_TRUE: return "bool";
        case CONST_ELLIPSIS: return "ellipsis";
        case CONST_INT: return "int";
        case CONST_FLOAT: return "float";
        case CONST_IMAG: return "complex";
        case CONST_STR: return "str";
        default: return "bytes";
        }
    case Tuple_kind: return "tuple";
    case List_kind:
    case ListComp_kind: return "list";
    case Dict_kind:
    case DictComp_kind: return "dict";
    case Set_kind:
    case SetComp_kind: return "set";
    case GeneratorExp_kind: return "generator";
    case Lambda_kind: return "function";
    case JoinedStr_kind:
    case FormattedValue_kind: return "str";
    case Name_kind:
    case BinOp_kind:
    case UnaryOp_kind:
    case Subscript_kind:
        return is_constant(cg->c, n) ? constant_type(cg, n) : NULL;
    default: return NULL;
    }
}

/* May `is` be used with it? */
static bool is_identity_literal(Codegen *cg, const Node *n)
{
    if (n->kind != Constant_kind)
        return !is_constant(cg->c, n) || n->kind == Name_kind;
    switch (n->Constant.value.tag) {
    case CONST_NONE:
    case CONST_TRUE:
    case CONST_FALSE:
    case CONST_ELLIPSIS:
        return true;
    default:
        return false;
    }
}

void warn_compare(Codegen *cg, const Node *n, bool negate)
{
    bool left = is_identity_literal(cg, n->Compare.left);
    const Node *l = n->Compare.left;
    for (int i = 0; i < n->Compare.ops.count; i++) {
        const Node *r = n->Compare.comparators.items[i];
        AstOp op = n->Compare.ops.items[i];
        bool right = is_identity_literal(cg, r);
        if ((op == AST_IS || op == AST_ISNOT) && (!left || !right)) {
            compile_warning(cg->c, node_span(n),
                            (op == AST_IS) != (negate && is_single_compare(n))
                                ? "\"is\" with '%s' literal. Did you mean "
                                  "\"==\"?"
                                : "\"is not\" with '%s' literal. Did you mean "
                                  "\"!=\"?",
                            constant_type(cg, left ? r : l));
            return;
        }
        left = right;
        l = r;
    }
}

void warn_call(Codegen *cg, const Node *n)
{
    switch (n->Call.func->kind) {
    case Lambda_kind:
        return;
    default: {
        const char *type = literal_type(cg, n->Call.func);
        if (type != NULL)
            compile_warning(cg->c, node_span(n->Call.func),
                            "'%s' object is not callable; perhaps you missed "
                            "a comma?", type);
    }
    }
}

static bool is_subscriptable(const char *type)
{
    static const char *const types[] = {"str", "bytes", "tuple", "list",
                                        "dict"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(type, types[i]) == 0)
            return true;
    return false;
}

void warn_subscript(Codegen *cg, const Node *n)
{
    const Node *obj = n->Subscript.value, *key = n->Subscript.slice;
    const char *of = literal_type(cg, obj);
    if (of == NULL)
        return;
    if (!is_subscriptable(of)) {
        compile_warning(cg->c, node_span(obj),
                        "'%s' object is not subscriptable; perhaps you missed "
                        "a comma?", of);
        return;
    }
    if (strcmp(of, "dict") == 0)
        return;
    const char *type = literal_type(cg, key);
    if (type == NULL || strcmp(type, "int") == 0 ||
        strcmp(type, "bool") == 0 || strcmp(type, "slice") == 0)
        return;
    compile_warning(cg->c, node_span(obj),
                    "%s indices must be integers or slices, not %s; perhaps "
                    "you missed a comma?", of, type);
}
