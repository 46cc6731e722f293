/* unparse.c: the text of an expression, for annotations that are kept as
 * strings (from __future__ import annotations).
 *
 * The text is what CPython makes of the tree (its ast_unparse.c defines the
 * spacing and where parentheses go): normalised, not the program's own
 * spelling.  Each writer gets the precedence that its place demands and puts
 * itself in parentheses when it binds less.  The buffer notes a refusal of
 * memory itself; unparse looks once, at the end.
 */
#include "base/buffer.h"
#include "compile/compiler.h"
#include "object/number.h"
#include "object/protocol.h"

enum { /* from loose to tight */
    P_TUPLE, /* and := */
    P_TEST,  /* conditional, lambda */
    P_OR,
    P_AND,
    P_NOT,
    P_COMPARE,
    P_BITOR,
    P_BITXOR,
    P_BITAND,
    P_SHIFT,
    P_ARITH,
    P_TERM,
    P_FACTOR,
    P_POWER,
    P_AWAIT,
    P_ATOM,
};

typedef struct Writer {
    Compiler *c;
    Buf text;
} Writer;

static void expr(Writer *w, const Node *n, int level);

static void put(Writer *w, const char *s) { buf_puts(&w->text, s); }
static void put_name(Writer *w, const Name *name)
{
    buf_put(&w->text, name->text, name->len);
}

static const char *operator_text(int op)
{
    static const char *const texts[] = {
#define X(constant, name, text) [constant] = text,
        AST_OPERATORS(X)
#undef X
    };
    return texts[op];
}

static void list(Writer *w, NodeList items, int level)
{
    for (int i = 0; i < items.count; i++) {
        if (i > 0)
            put(w, ", ");
        expr(w, items.items[i], level);
    }
}

/* --- constants ----------------------------------------------------------- */

static void put_str(Writer *w, Value v)
{
    if (v == ERROR) {
        w->c->failed = true;
        return;
    }
    buf_put(&w->text, as_str(v)->data, as_str(v)->size);
    decref(w->c->vm, v);
}

/* A number's repr; infinity as a literal that gives it. */
static void number(Writer *w, Value v)
{
    Value repr = value_repr(w->c->vm, v);
    if (repr == ERROR) {
        put_str(w, ERROR);
        return;
    }
    for (const char *s = as_str(repr)->data; *s; s++) {
        if (strncmp(s, "inf", 3) == 0) {
            put(w, "1e309");
            s += 2;
        } else {
            buf_putc(&w->text, *s);
        }
    }
    decref(w->c->vm, repr);
}

static void constant(Writer *w, const Node *n)
{
    Value v = constant_value(w->c, n);
    if (v == ERROR)
        return;
    switch (n->Constant.value.tag) {
    case CONST_ELLIPSIS:
        put(w, "...");
        break;
    case CONST_FLOAT:
    case CONST_IMAG:
        number(w, v);
        break;
    default:
        if (n->Constant.kind != NULL)
            put_name(w, n->Constant.kind);
        put_str(w, value_repr(w->c->vm, v));
        break;
    }
}

/* --- f-strings ----------------------------------------------------------- */

static void fstring_part(Writer *w, const Node *n);

static void formatted(Writer *w, const Node *n)
{
    put(w, "{");
    size_t start = w->text.len;
    expr(w, n->FormattedValue.value, P_TEST + 1);
    if (w->text.len > start && w->text.data[start] == '{') {
        buf_putc(&w->text, ' '); /* "{ {" is no brace */
        if (!w->text.failed) {
            memmove(w->text.data + start + 1, w->text.data + start,
                    w->text.len - 1 - start);
            w->text.data[start] = ' ';
        }
    }
    if (n->FormattedValue.conversion > 0) {
        buf_putc(&w->text, '!');
        buf_putc(&w->text, (char)n->FormattedValue.conversion);
    }
    if (n->FormattedValue.format_spec != NULL) {
        put(w, ":");
        fstring_part(w, n->FormattedValue.format_spec);
    }
    put(w, "}");
}

static void fstring_part(Writer *w, const Node *n)
{
    if (!compile_enter(w->c))
        return;
    if (n->kind == JoinedStr_kind) {
        for (int i = 0; i < n->JoinedStr.values.count; i++)
            fstring_part(w, n->JoinedStr.values.items[i]);
    } else if (n->kind == FormattedValue_kind) {
        formatted(w, n);
    } else {
        const ConstValue *v = &n->Constant.value;
        for (size_t i = 0; i < v->len; i++) {
            buf_putc(&w->text, v->text[i]);
            if (v->text[i] == '{' || v->text[i] == '}')
                buf_putc(&w->text, v->text[i]);
        }
    }
}

/* The body is written in place, then replaced by its repr. */
static void fstring(Writer *w, const Node *n)
{
    VM *vm = w->c->vm;
    put(w, "f");
    size_t start = w->text.len;
    fstring_part(w, n);
    if (w->c->failed || w->text.failed)
        return;
    Value body = str_value(vm, w->text.data + start, w->text.len - start);
    w->text.len = start;
    put_str(w, body == ERROR ? ERROR : value_repr(vm, body));
    if (body != ERROR)
        decref(vm, body);
}

/* --- operators ----------------------------------------------------------- */

static int precedence(int op)
{
    switch (op) {
    case AST_BITOR: return P_BITOR;
    case AST_BITXOR: return P_BITXOR;
    case AST_BITAND: return P_BITAND;
    case AST_LSHIFT:
    case AST_RSHIFT: return P_SHIFT;
    case AST_ADD:
    case AST_SUB: return P_ARITH;
    case AST_POW: return P_POWER;
    default: return P_TERM;
    }
}

static void binary(Writer *w, const Node *n, int own)
{
    bool right_first = n->BinOp.op == AST_POW;
    expr(w, n->BinOp.left, own + right_first);
    put(w, " ");
    put(w, operator_text(n->BinOp.op));
    put(w, " ");
    expr(w, n->BinOp.right, own + !right_first);
}

static void boolean(Writer *w, const Node *n, int own)
{
    for (int i = 0; i < n->BoolOp.values.count; i++) {
        if (i > 0)
            put(w, n->BoolOp.op == AST_AND ? " and " : " or ");
        expr(w, n->BoolOp.values.items[i], own + 1);
    }
}

static void unary(Writer *w, const Node *n, int own)
{
    put(w, operator_text(n->UnaryOp.op));
    if (n->UnaryOp.op == AST_NOT)
        put(w, " ");
    expr(w, n->UnaryOp.operand, own);
}

static void compare(Writer *w, const Node *n)
{
    expr(w, n->Compare.left, P_COMPARE + 1);
    for (int i = 0; i < n->Compare.ops.count; i++) {
        put(w, " ");
        put(w, operator_text(n->Compare.ops.items[i]));
        put(w, " ");
        expr(w, n->Compare.comparators.items[i], P_COMPARE + 1);
    }
}

static void conditional(Writer *w, const Node *n)
{
    expr(w, n->IfExp.body, P_TEST + 1);
    put(w, " if ");
    expr(w, n->IfExp.test, P_TEST + 1);
    put(w, " else ");
    expr(w, n->IfExp.orelse, P_TEST);
}

/* --- lambda -------------------------------------------------------------- */

static void comma(Writer *w, bool *first)
{
    if (!*first)
        put(w, ", ");
    *first = false;
}

static void parameters(Writer *w, const struct Ast_arguments *a)
{
    bool first = true;
    int posonly = a->posonlyargs.count, n = posonly + a->args.count;
    for (int i = 0; i < n; i++) {
        int k = i - (n - a->defaults.count);
        comma(w, &first);
        put_name(w, (i < posonly ? a->posonlyargs.items[i]
                                 : a->args.items[i - posonly])->arg.arg);
        if (k >= 0) {
            put(w, "=");
            expr(w, a->defaults.items[k], P_TEST);
        }
        if (posonly != 0 && i + 1 == posonly)
            put(w, ", /");
    }
    if (a->vararg != NULL || a->kwonlyargs.count != 0) {
        comma(w, &first);
        put(w, "*");
        if (a->vararg != NULL)
            put_name(w, a->vararg->arg.arg);
    }
    for (int i = 0; i < a->kwonlyargs.count; i++) {
        comma(w, &first);
        put_name(w, a->kwonlyargs.items[i]->arg.arg);
        if (a->kw_defaults.items[i] != NULL) {
            put(w, "=");
            expr(w, a->kw_defaults.items[i], P_TEST);
        }
    }
    if (a->kwarg != NULL) {
        comma(w, &first);
        put(w, "**");
        put_name(w, a->kwarg->arg.arg);
    }
}

static void lambda(Writer *w, const Node *n)
{
    const struct Ast_arguments *a = &n->Lambda.args->arguments;
    bool positional = a->posonlyargs.count + a->args.count != 0;
    put(w, positional ? "lambda " : "lambda"); /* lambda*a: CPython too */
    parameters(w, a);
    put(w, ": ");
    expr(w, n->Lambda.body, P_TEST);
}

/* --- displays and comprehensions ----------------------------------------- */

static void dict(Writer *w, const Node *n)
{
    put(w, "{");
    for (int i = 0; i < n->Dict.values.count; i++) {
        if (i > 0)
            put(w, ", ");
        if (n->Dict.keys.items[i] != NULL) {
            expr(w, n->Dict.keys.items[i], P_TEST);
            put(w, ": ");
            expr(w, n->Dict.values.items[i], P_TEST);
        } else {
            put(w, "**");
            expr(w, n->Dict.values.items[i], P_BITOR);
        }
    }
    put(w, "}");
}

static void tuple(Writer *w, const Node *n)
{
    list(w, n->Tuple.elts, P_TEST);
    if (n->Tuple.elts.count == 1)
        put(w, ",");
}

static void generators(Writer *w, NodeList all)
{
    for (int i = 0; i < all.count; i++) {
        const struct Ast_comprehension *g = &all.items[i]->comprehension;
        put(w, g->is_async ? " async for " : " for ");
        expr(w, g->target, P_TUPLE);
        put(w, " in ");
        expr(w, g->iter, P_TEST + 1);
        for (int k = 0; k < g->ifs.count; k++) {
            put(w, " if ");
            expr(w, g->ifs.items[k], P_TEST + 1);
        }
    }
}

static void comprehension(Writer *w, const char *open, const Node *elt,
                          const Node *value, NodeList all, const char *close)
{
    put(w, open);
    expr(w, elt, P_TEST);
    if (value != NULL) {
        put(w, ": ");
        expr(w, value, P_TEST);
    }
    generators(w, all);
    put(w, close);
}

/* --- primaries ----------------------------------------------------------- */

static void call_text(Writer *w, const Node *n)
{
    NodeList args = n->Call.args, keywords = n->Call.keywords;
    expr(w, n->Call.func, P_ATOM);
    if (args.count == 1 && keywords.count == 0 &&
        args.items[0]->kind == GeneratorExp_kind) {
        expr(w, args.items[0], P_ATOM); /* has parentheses of its own */
        return;
    }
    put(w, "(");
    list(w, args, P_TEST);
    for (int i = 0; i < keywords.count; i++) {
        const struct Ast_keyword *k = &keywords.items[i]->keyword;
        if (i > 0 || args.count > 0)
            put(w, ", ");
        if (k->arg != NULL) {
            put_name(w, k->arg);
            put(w, "=");
        } else {
            put(w, "**");
        }
        expr(w, k->value, P_TEST);
    }
    put(w, ")");
}

static void attribute(Writer *w, const Node *n)
{
    const Node *value = n->Attribute.value;
    expr(w, value, P_ATOM);
    if (value->kind == Constant_kind && value->Constant.value.tag == CONST_INT)
        put(w, " "); /* 1 .real */
    put(w, ".");
    put_name(w, n->Attribute.attr);
}

static void slice(Writer *w, const Node *n)
{
    if (n->Slice.lower != NULL)
        expr(w, n->Slice.lower, P_TEST);
    put(w, ":");
    if (n->Slice.upper != NULL)
        expr(w, n->Slice.upper, P_TEST);
    if (n->Slice.step != NULL) {
        put(w, ":");
        expr(w, n->Slice.step, P_TEST);
    }
}

static void yield(Writer *w, const char *word, const Node *value)
{
    put(w, word);
    if (value != NULL) {
        put(w, " ");
        expr(w, value, P_TEST);
    }
    put(w, ")");
}

/* --- all of them --------------------------------------------------------- */

/* How tight the expression binds; P_ATOM: never in parentheses. */
static int own_level(const Node *n)
{
    switch (n->kind) {
    case Tuple_kind:
        return n->Tuple.elts.count == 0 ? P_ATOM : P_TUPLE;
    case NamedExpr_kind: return P_TUPLE;
    case Lambda_kind:
    case IfExp_kind: return P_TEST;
    case BoolOp_kind: return n->BoolOp.op == AST_AND ? P_AND : P_OR;
    case UnaryOp_kind:
        return n->UnaryOp.op == AST_NOT ? P_NOT : P_FACTOR;
    case Compare_kind: return P_COMPARE;
    case BinOp_kind: return precedence(n->BinOp.op);
    case Await_kind: return P_AWAIT;
    default: return P_ATOM;
    }
}

static void bare(Writer *w, const Node *n, int own)
{
    switch (n->kind) {
    case BoolOp_kind:
        boolean(w, n, own);
        break;
    case NamedExpr_kind:
        expr(w, n->NamedExpr.target, P_ATOM);
        put(w, " := ");
        expr(w, n->NamedExpr.value, P_ATOM);
        break;
    case BinOp_kind:
        binary(w, n, own);
        break;
    case UnaryOp_kind:
        unary(w, n, own);
        break;
    case Lambda_kind:
        lambda(w, n);
        break;
    case IfExp_kind:
        conditional(w, n);
        break;
    case Dict_kind:
        dict(w, n);
        break;
    case Set_kind:
        put(w, "{");
        list(w, n->Set.elts, P_TEST);
        put(w, "}");
        break;
    case ListComp_kind:
        comprehension(w, "[", n->ListComp.elt, NULL, n->ListComp.generators,
                      "]");
        break;
    case SetComp_kind:
        comprehension(w, "{", n->SetComp.elt, NULL, n->SetComp.generators,
                      "}");
        break;
    case DictComp_kind:
        comprehension(w, "{", n->DictComp.key, n->DictComp.value,
                      n->DictComp.generators, "}");
        break;
    case GeneratorExp_kind:
        comprehension(w, "(", n->GeneratorExp.elt, NULL,
                      n->GeneratorExp.generators, ")");
        break;
    case Await_kind:
        put(w, "await ");
        expr(w, n->Await.value, P_ATOM);
        break;
    case Yield_kind:
        yield(w, "(yield", n->Yield.value);
        break;
    case YieldFrom_kind:
        yield(w, "(yield from", n->YieldFrom.value);
        break;
    case Compare_kind:
        compare(w, n);
        break;
    case Call_kind:
        call_text(w, n);
        break;
    case FormattedValue_kind:
    case JoinedStr_kind:
        fstring(w, n);
        break;
    case Constant_kind:
        constant(w, n);
        break;
    case Attribute_kind:
        attribute(w, n);
        break;
    case Subscript_kind:
        expr(w, n->Subscript.value, P_ATOM);
        put(w, "[");
        expr(w, n->Subscript.slice, P_TUPLE);
        put(w, "]");
        break;
    case Starred_kind:
        put(w, "*");
        expr(w, n->Starred.value, P_BITOR);
        break;
    case Name_kind:
        put_name(w, n->Name.id);
        break;
    case List_kind:
        put(w, "[");
        list(w, n->List.elts, P_TEST);
        put(w, "]");
        break;
    case Tuple_kind:
        if (n->Tuple.elts.count == 0)
            put(w, "()");
        else
            tuple(w, n);
        break;
    case Slice_kind:
        slice(w, n);
        break;
    default:
        break;
    }
}

static void expr(Writer *w, const Node *n, int level)
{
    if (!compile_enter(w->c))
        return;
    int own = own_level(n);
    if (level > own)
        put(w, "(");
    bare(w, n, own);
    if (level > own)
        put(w, ")");
}

Value unparse(Compiler *c, const Node *n)
{
    Writer w = {.c = c};
    Value v = ERROR;
    buf_init(&w.text, &c->vm->heap);
    expr(&w, n, P_TEST);
    if (w.text.failed)
        compile_no_memory(c);
    else if (!c->failed)
        v = keep(c, str_value(c->vm, w.text.data, w.text.len));
    buf_fini(&w.text);
    return v;
}
