/* build_stmt.c: statements and whole programs, as the automaton reduces them.
 *
 * A statement's span ends at its last token that is no NEWLINE, INDENT or
 * DEDENT; for compound statements that may be a semicolon, as in CPython.
 */
#include <string.h>

#include "syntax/build.h"

#define MAKE(a, b, ...) \
    made(p, a, b, ast_new(p->arena, token_span(a, b), __VA_ARGS__))

static const Token *last_of(Item a, Item b)
{
    return b.last ? b.last : a.last;
}

static const Token *later(const Token *a, Item b)
{
    return b.last ? b.last : a;
}

/* ---- programs ---- */

static Span whole(const Parser *p, const Token *start)
{
    return token_span(start, &p->tokens[p->count - 1]);
}

void build_module(Parser *p, const Token *start, Item body)
{
    p->result = ast_new(p->arena, whole(p, start), Module, nodes_of(p, body),
                        (NodeList){0});
}

void build_eval(Parser *p, const Token *start, Item value)
{
    p->result = ast_new(p->arena, whole(p, start), Expression, value.node);
}

void build_single(Parser *p, const Token *start, Item body)
{
    p->result = ast_new(p->arena, whole(p, start), Interactive,
                        nodes_of(p, body));
}

/* ---- simple statements ---- */

Item stmt_expr(Parser *p, Item value)
{
    return MAKE(value.first, value.last, Expr, value.node);
}

Item stmt_assign(Parser *p, Item chain)
{
    NodeList all = nodes_of(p, chain);
    if (all.count < 2)
        return no_item();
    for (int i = 0; i < all.count - 1 && !p->failed; i++) {
        Node *t = all.items[i];
        if (t && !t->parens &&
            (t->kind == Yield_kind || t->kind == YieldFrom_kind))
            refuse(p);
        else
            set_context(p, t, CTX_STORE);
    }
    Node *value = all.items[--all.count];
    return MAKE(chain.first, chain.last, Assign, all, value, NULL);
}

Item stmt_aug(Parser *p, Item target, int op, Item value)
{
    Node *n = target.node;
    if (n && n->kind != Name_kind && n->kind != Attribute_kind &&
        n->kind != Subscript_kind)
        refuse(p);
    else
        set_context(p, n, CTX_STORE);
    return MAKE(target.first, value.last, AugAssign, n, (uint8_t)op,
                value.node);
}

Item stmt_annotate(Parser *p, Item target, Item annotation, Item value)
{
    Node *n = target.node;
    if (n && n->kind != Name_kind && n->kind != Attribute_kind &&
             n->kind != Subscript_kind)
        refuse(p);
    else
        set_context(p, n, CTX_STORE);
    return MAKE(target.first, last_of(annotation, value), AnnAssign, n,
                annotation.node, value.node,
                n && n->kind == Name_kind && !n->parens);
}

Item stmt_type(Parser *p, const Token *first, const Token *name_token,
               Item params, Item value)
{
    Item target = name(p, name_token);
    set_context(p, target.node, CTX_STORE);
    return MAKE(first, value.last, TypeAlias, target.node,
                nodes_of(p, params), value.node);
}

Item stmt_pass(Parser *p, const Token *t)
{
    return made(p, t, t, ast_make_Pass(p->arena, token_span(t, t),
                                       (struct Ast_Pass){}));
}

Item stmt_break(Parser *p, const Token *t)
{
    return made(p, t, t, ast_make_Break(p->arena, token_span(t, t),
                                        (struct Ast_Break){}));
}

Item stmt_continue(Parser *p, const Token *t)
{
    return made(p, t, t, ast_make_Continue(p->arena, token_span(t, t),
                                           (struct Ast_Continue){}));
}

/* del a, b has two targets; del (a, b) one that is a tuple. */
Item stmt_delete(Parser *p, const Token *first, Item value)
{
    Node *n = value.node;
    NodeList all = {0};
    set_context(p, n, CTX_DEL);
    if (n && n->kind == Tuple_kind && !n->parens)
        all = n->Tuple.elts;
    else
        node_list_add(p->arena, &all, n);
    return MAKE(first, value.last, Delete, all);
}

Item stmt_return(Parser *p, const Token *first, Item value)
{
    const Token *last = value.last ? value.last : first;
    return MAKE(first, last, Return, value.node);
}

Item stmt_raise(Parser *p, const Token *first, Item exc, Item cause)
{
    const Token *last = exc.last ? last_of(exc, cause) : first;
    return MAKE(first, last, Raise, exc.node, cause.node);
}

Item stmt_assert(Parser *p, const Token *first, Item test, Item msg)
{
    return MAKE(first, last_of(test, msg), Assert, test.node, msg.node);
}

static NameList names_of(Parser *p, Item list)
{
    NameList names = {0};
    for (int i = 0; i < items_count(list); i++)
        name_list_add(p->arena, &names, name_of(p, list.items->at[i].first));
    return names;
}

Item stmt_global(Parser *p, const Token *first, Item names)
{
    return MAKE(first, names.last, Global, names_of(p, names));
}

Item stmt_nonlocal(Parser *p, const Token *first, Item names)
{
    return MAKE(first, names.last, Nonlocal, names_of(p, names));
}

/* ---- import ---- */

/* The dotted name over tokens NAME (. NAME)*: one name with its dots. */
static Name *dotted_name(Parser *p, Item dotted)
{
    if (dotted.first == dotted.last)
        return name_of(p, dotted.first);
    size_t len = 0;
    for (const Token *t = dotted.first; t <= dotted.last; t += 2) {
        Name *part = name_of(p, t);
        if (!part)
            return NULL;
        len += part->len + 1;
    }
    char *text = arena_take(p->arena, len), *s = text;
    if (!text)
        return NULL;
    for (const Token *t = dotted.first; t <= dotted.last; t += 2) {
        Name *part = name_of(p, t);
        if (!part)
            return NULL;
        memcpy(s, part->text, part->len);
        s += part->len;
        *s++ = '.';
    }
    return name_intern(p->arena, text, len - 1);
}

Item import_alias(Parser *p, Item dotted, const Token *asname)
{
    const Token *last = asname ? asname : dotted.last;
    return MAKE(dotted.first, last, alias, dotted_name(p, dotted),
                asname ? name_of(p, asname) : NULL);
}

Item stmt_import(Parser *p, const Token *first, Item names)
{
    return MAKE(first, names.last, Import, nodes_of(p, names));
}

Item from_star(Parser *p, const Token *star)
{
    return items_one(p, MAKE(star, star, alias,
                             name_intern(p->arena, "*", 1), NULL));
}

Item stmt_from(Parser *p, const Token *first, Item dots, Item module,
               Item names)
{
    Name *name = module.first ? dotted_name(p, module) : NULL;
    return MAKE(first, names.last, ImportFrom, name, nodes_of(p, names),
                dots.first ? dots.op : 0);
}

/* ---- if, while, for, with ---- */

/* An arm while it waits for what follows: test and body. */
Item add_elif(Parser *p, Item elifs, const Token *first, Item test, Item body)
{
    Item arm = items_two(p, test, body);
    arm.first = first;
    return items_add(p, elifs, arm);
}

/* Built from the last arm to the first, so that a long chain needs no depth
 * of the C stack. */
Item stmt_if(Parser *p, const Token *first, Item test, Item body, Item elifs,
             Item orelse)
{
    NodeList rest = nodes_of(p, orelse);
    const Token *last = orelse.last  ? orelse.last
                        : elifs.last ? elifs.last
                                     : body.last;
    for (int i = items_count(elifs) - 1; i >= 0; i--) {
        Item arm = elifs.items->at[i];
        if (items_count(arm) != 2)
            break;
        Item n = MAKE(arm.first, last, If, arm.items->at[0].node,
                      nodes_of(p, arm.items->at[1]), rest);
        rest = (NodeList){0};
        node_list_add(p->arena, &rest, n.node);
        if (p->failed || p->arena->failed)
            return no_item();
    }
    return MAKE(first, last, If, test.node, nodes_of(p, body), rest);
}

Item stmt_while(Parser *p, const Token *first, Item test, Item body,
                Item orelse)
{
    return MAKE(first, last_of(body, orelse), While, test.node,
                nodes_of(p, body), nodes_of(p, orelse));
}

Item targets(Parser *p, Item list, const Token *comma)
{
    Item target = tuple_or_one(p, list, comma);
    set_context(p, target.node, CTX_STORE);
    return target;
}

Item stmt_for(Parser *p, const Token *first, Item target, Item iter, Item body,
              Item orelse)
{
    return MAKE(first, last_of(body, orelse), For, target.node, iter.node,
                nodes_of(p, body), nodes_of(p, orelse), NULL);
}

Item with_item(Parser *p, Item context, Item target)
{
    if (target.node)
        set_context(p, target.node, CTX_STORE);
    return MAKE(context.first, last_of(context, target), withitem,
                context.node, target.node);
}

Item stmt_with(Parser *p, const Token *first, Item items, Item body)
{
    return MAKE(first, body.last, With, nodes_of(p, items), nodes_of(p, body),
                NULL);
}

/* ---- try ---- */

Item handler(Parser *p, const Token *first, const Token *star, Item type,
             const Token *name_token, Item body)
{
    Name *id = name_token ? name_of(p, name_token) : NULL;
    Item h = MAKE(first, body.last, ExceptHandler, type.node, id,
                  nodes_of(p, body));
    return star ? tagged(h, HANDLER_STAR) : h;
}

Item add_handler(Parser *p, Item handlers, Item h)
{
    if (items_count(handlers) && handlers.items->at[0].tag != h.tag)
        refuse(p);
    return items_add(p, handlers, h);
}

Item stmt_try(Parser *p, const Token *first, Item body, Item handlers,
              Item orelse, Item final)
{
    const Token *last = later(later(last_of(body, handlers), orelse), final);
    bool star = false;
    for (int i = 0; i < items_count(handlers); i++) {
        Item h = handlers.items->at[i];
        star = h.tag == HANDLER_STAR;
    }
    if (star)
        return MAKE(first, last, TryStar, nodes_of(p, body),
                    nodes_of(p, handlers), nodes_of(p, orelse),
                    nodes_of(p, final));
    return MAKE(first, last, Try, nodes_of(p, body), nodes_of(p, handlers),
                nodes_of(p, orelse), nodes_of(p, final));
}

/* ---- functions and classes ---- */

Item make_async(Parser *p, const Token *first, Item stmt)
{
    Node *n = stmt.node;
    const Token *last = stmt.last;
    if (!n)
        return stmt;
    if (n->kind == For_kind)
        return MAKE(first, last, AsyncFor, n->For.target, n->For.iter,
                    n->For.body, n->For.orelse, NULL);
    if (n->kind == With_kind)
        return MAKE(first, last, AsyncWith, n->With.items, n->With.body, NULL);
    struct Ast_FunctionDef *f = &n->FunctionDef;
    return MAKE(first, last, AsyncFunctionDef, f->name, f->args, f->body,
                f->decorator_list, f->returns, NULL, f->type_params,
                f->name_span);
}

Item decorate(Parser *p, Item decorators, Item definition)
{
    Node *n = definition.node;
    NodeList all = nodes_of(p, decorators);
    if (!n)
        return definition;
    if (n->kind == FunctionDef_kind)
        n->FunctionDef.decorator_list = all;
    else if (n->kind == AsyncFunctionDef_kind)
        n->AsyncFunctionDef.decorator_list = all;
    else
        n->ClassDef.decorator_list = all;
    for (int i = 0; i < all.count; i++)
        if (all.items[i] && all.items[i]->depth >= n->depth)
            n->depth = (uint16_t)(all.items[i]->depth + 1);
    return made(p, decorators.first, definition.last, n);
}

Item stmt_def(Parser *p, const Token *first, const Token *name_token,
              Item type_params, Item params, Item returns, Item body)
{
    return MAKE(first, body.last, FunctionDef, name_of(p, name_token),
                params.node, nodes_of(p, body), (NodeList){0}, returns.node,
                NULL, nodes_of(p, type_params),
                token_span(name_token, name_token));
}

Item class_args(Parser *p, const Token *open, Item args, const Token *close)
{
    for (int i = 0; i < items_count(args); i++) {
        Item a = args.items->at[i];
        if (a.tag == ARG_GENERATOR && items_count(args) == 1)
            refuse(p);
    }
    return items_cover(args, open, close);
}

Item stmt_class(Parser *p, const Token *first, const Token *name_token,
                Item type_params, Item args, Item body)
{
    NodeList bases = {0}, keywords = {0};
    if (args.first)
        split_args(p, args.first, args, args.last, &bases, &keywords);
    return MAKE(first, body.last, ClassDef, name_of(p, name_token), bases,
                keywords, nodes_of(p, body), (NodeList){0},
                nodes_of(p, type_params), token_span(name_token, name_token));
}

/* ---- type parameters ---- */

Item type_var(Parser *p, const Token *t, Item bound, Item value)
{
    const Token *last = later(later(t, bound), value);
    return MAKE(t, last, TypeVar, name_of(p, t), bound.node, value.node);
}

Item type_tuple(Parser *p, const Token *star, const Token *t, Item value)
{
    return MAKE(star, later(t, value), TypeVarTuple, name_of(p, t),
                value.node);
}

Item type_spec(Parser *p, const Token *stars, const Token *t, Item value)
{
    return MAKE(stars, later(t, value), ParamSpec, name_of(p, t),
                value.node);
}
