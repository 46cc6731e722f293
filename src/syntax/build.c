/* build.c: expressions, as the automaton reduces them.
 *
 * Positions come from the tokens an Item covers (parser.h).  The grammar takes
 * more than the language allows in a few places; the checks that narrow it
 * are here, each with CPython's words.
 */
#include <string.h>

#include "base/unicode_forms.h"
#include "syntax/build.h"

/* ---- items ---- */

Item items_add(Parser *p, Item list, Item a)
{
    if (!list.items) {
        list.first = a.first;
        list.items = arena_take(p->arena, sizeof *list.items);
        if (list.items)
            list.items->count = 0;
    }
    Items *items = list.items;
    list.last = a.last;
    if (!items)
        return list;
    int n = items->count;
    if (!(n & (n - 1))) {
        Item *at = arena_take(p->arena, (n ? 2 * (size_t)n : 1) * sizeof *at);
        if (!at) {
            if (!n)
                list.items = NULL; /* where there are items, there is one */
            return list;
        }
        if (n)
            memcpy(at, items->at, (size_t)n * sizeof *at);
        items->at = at;
    }
    items->at[items->count++] = a;
    return list;
}

Item items_one(Parser *p, Item a)
{
    return items_add(p, no_items(), a);
}

Item items_two(Parser *p, Item a, Item b)
{
    return items_add(p, items_one(p, a), b);
}

Item items_three(Parser *p, Item a, Item b, Item c)
{
    return items_add(p, items_two(p, a, b), c);
}

Item items_join(Parser *p, Item list, Item more)
{
    for (int i = 0; i < items_count(more); i++)
        list = items_add(p, list, more.items->at[i]);
    list.last = more.last;
    return list;
}

NodeList nodes_of(Parser *p, Item list)
{
    NodeList nodes = {0};
    for (int i = 0; i < items_count(list); i++)
        node_list_add(p->arena, &nodes, list.items->at[i].node);
    return nodes;
}

Item made(Parser *p, const Token *first, const Token *last, Node *node)
{
    if (!node)
        p->failed |= p->arena->failed;
    else if (node->depth > AST_MAX_DEPTH)
        error_tokens(p, first, first, "too many nested expressions");
    return (Item){.first = first, .last = last, .node = node};
}

/* MAKE(a, b, BinOp, ...): the Item of a new node over tokens a..b. */
#define MAKE(a, b, ...) \
    made(p, a, b, ast_new(p->arena, token_span(a, b), __VA_ARGS__))

/* ---- names ---- */

Name *name_of(Parser *p, const Token *t)
{
    size_t len = (size_t)(t->end - t->start);
    bool ascii = true;
    for (const char *s = t->start; s < t->end; s++)
        ascii &= !(*s & 0x80);
    if (ascii)
        return name_intern(p->arena, t->start, len);
    const UnicodeForms *forms = unicode_forms(p->arena->heap);
    Name *name = NULL;
    Buf text;
    buf_init(&text, p->arena->heap);
    if (forms)
        unicode_normalize(forms, UNICODE_NFKC, t->start, len, &text);
    if (forms && buf_text(&text))
        name = name_intern(p->arena, text.data, text.len);
    else
        p->arena->failed = true;
    buf_fini(&text);
    return name;
}

Item name(Parser *p, const Token *t)
{
    return MAKE(t, t, Name, name_of(p, t), CTX_LOAD);
}

Item constant(Parser *p, const Token *t, int tag)
{
    ConstValue value = {.tag = (uint8_t)tag};
    return MAKE(t, t, Constant, value, NULL);
}

/* ---- targets ---- */

/* Make n a target; false when something in it can be none. */
static bool mark(Node *n, AstCtx ctx)
{
    NodeList elts = {0};
    if (!n)
        return true;
    switch (n->kind) {
    case Name_kind: n->Name.ctx = (uint8_t)ctx; break;
    case Attribute_kind: n->Attribute.ctx = (uint8_t)ctx; break;
    case Subscript_kind: n->Subscript.ctx = (uint8_t)ctx; break;
    case Starred_kind:
        n->Starred.ctx = (uint8_t)ctx;
        return ctx != CTX_DEL && mark(n->Starred.value, ctx);
    case List_kind:
        n->List.ctx = (uint8_t)ctx;
        elts = n->List.elts;
        break;
    case Tuple_kind:
        n->Tuple.ctx = (uint8_t)ctx;
        elts = n->Tuple.elts;
        break;
    default:
        return false;
    }
    for (int i = 0; i < elts.count; i++)
        if (!mark(elts.items[i], ctx))
            return false;
    return true;
}

void set_context(Parser *p, Node *target, AstCtx ctx)
{
    if (!p->failed && !p->arena->failed && !mark(target, ctx))
        refuse(p);
}

/* ---- displays ---- */

Item tuple_or_one(Parser *p, Item elements, const Token *comma)
{
    if (!elements.items)
        return elements;
    if (elements.items->count == 1 && !comma)
        return elements.items->at[0];
    const Token *last = comma ? comma : elements.last;
    return MAKE(elements.first, last, Tuple, nodes_of(p, elements), CTX_LOAD);
}

Item tuple(Parser *p, const Token *open, Item elements, const Token *close)
{
    Item t = MAKE(open, close, Tuple, nodes_of(p, elements), CTX_LOAD);
    if (t.node)
        t.node->parens = 1;
    return t;
}

Item group(Parser *p, const Token *open, Item inner, const Token *close)
{
    (void)p;
    if (inner.node)
        inner.node->parens = 1;
    inner.first = open;
    inner.last = close;
    return inner;
}

Item group_or_tuple(Parser *p, const Token *open, Item elements,
                    const Token *close)
{
    if (!elements.items || elements.items->count != 1)
        return tuple(p, open, elements, close);
    Item one = elements.items->at[0];
    if (one.node && one.node->kind == Starred_kind)
        refuse(p);
    return group(p, open, one, close);
}

Item list(Parser *p, const Token *open, Item elements, const Token *close)
{
    return MAKE(open, close, List, nodes_of(p, elements), CTX_LOAD);
}

Item set(Parser *p, const Token *open, Item elements, const Token *close)
{
    return MAKE(open, close, Set, nodes_of(p, elements));
}

Item dict(Parser *p, const Token *open, Item pairs, const Token *close)
{
    NodeList keys = {0}, values = {0};
    for (int i = 0; i < items_count(pairs); i++) {
        Item pair = pairs.items->at[i];
        if (items_count(pair) != 2)
            break;
        node_list_add(p->arena, &keys, pair.items->at[0].node);
        node_list_add(p->arena, &values, pair.items->at[1].node);
    }
    return MAKE(open, close, Dict, keys, values);
}

/* ---- comprehensions ---- */

Item comprehension(Parser *p, const Token *first, Item target, Item iter,
                   Item conditions, bool is_async)
{
    const Token *last = conditions.last ? conditions.last : iter.last;
    return MAKE(first, last, comprehension, target.node, iter.node,
                nodes_of(p, conditions), is_async);
}

static void check_element(Parser *p, Item element)
{
    if (element.node && element.node->kind == Starred_kind)
        refuse(p);
}

Item generator(Parser *p, const Token *open, Item element, Item clauses,
               const Token *close)
{
    check_element(p, element);
    return MAKE(open, close, GeneratorExp, element.node, nodes_of(p, clauses));
}

Item list_comp(Parser *p, const Token *open, Item element, Item clauses,
               const Token *close)
{
    check_element(p, element);
    return MAKE(open, close, ListComp, element.node, nodes_of(p, clauses));
}

Item set_comp(Parser *p, const Token *open, Item element, Item clauses,
              const Token *close)
{
    check_element(p, element);
    return MAKE(open, close, SetComp, element.node, nodes_of(p, clauses));
}

Item dict_comp(Parser *p, const Token *open, Item pair, Item clauses,
               const Token *close)
{
    if (items_count(pair) != 2)
        return no_item();
    Item key = pair.items->at[0], value = pair.items->at[1];
    if (!key.node && !p->arena->failed)
        refuse(p);
    return MAKE(open, close, DictComp, key.node, value.node,
                nodes_of(p, clauses));
}

/* ---- operators ---- */

Item starred(Parser *p, const Token *star, Item value)
{
    return MAKE(star, value.last, Starred, value.node, CTX_LOAD);
}

Item named(Parser *p, Item target, Item value)
{
    if (target.node && (target.node->kind != Name_kind || target.node->parens))
        refuse(p);
    else if (target.node)
        set_context(p, target.node, CTX_STORE);
    return MAKE(target.first, value.last, NamedExpr, target.node, value.node);
}

Item ternary(Parser *p, Item body, Item test, Item orelse)
{
    return MAKE(body.first, orelse.last, IfExp, test.node, body.node,
                orelse.node);
}

Item lambda(Parser *p, const Token *first, Item params, Item body)
{
    return MAKE(first, body.last, Lambda, params.node, body.node);
}

Item boolean(Parser *p, AstOp op, Item values)
{
    return MAKE(values.first, values.last, BoolOp, (uint8_t)op,
                nodes_of(p, values));
}

/* Operand, operator, operand, operator, operand ... */
Item compare(Parser *p, Item operands)
{
    NodeList rest = {0};
    OpList ops = {0};
    int n = items_count(operands);
    for (int i = 1; i + 1 < n; i += 2) {
        op_list_add(p->arena, &ops, (AstOp)operands.items->at[i].op);
        node_list_add(p->arena, &rest, operands.items->at[i + 1].node);
    }
    Node *left = n ? operands.items->at[0].node : NULL;
    return MAKE(operands.first, operands.last, Compare, left, ops, rest);
}

Item binary(Parser *p, Item left, AstOp op, Item right)
{
    return MAKE(left.first, right.last, BinOp, left.node, (uint8_t)op,
                right.node);
}

Item unary(Parser *p, const Token *first, AstOp op, Item operand)
{
    return MAKE(first, operand.last, UnaryOp, (uint8_t)op, operand.node);
}

Item await(Parser *p, const Token *first, Item value)
{
    return MAKE(first, value.last, Await, value.node);
}

Item yield(Parser *p, const Token *first, Item value)
{
    const Token *last = value.last ? value.last : first;
    return MAKE(first, last, Yield, value.node);
}

Item yield_from(Parser *p, const Token *first, Item value)
{
    return MAKE(first, value.last, YieldFrom, value.node);
}

/* ---- primaries ---- */

Item attribute(Parser *p, Item value, const Token *attr)
{
    return MAKE(value.first, attr, Attribute, value.node, name_of(p, attr),
                CTX_LOAD);
}

Item subscript(Parser *p, Item value, Item index, const Token *close)
{
    return MAKE(value.first, close, Subscript, value.node, index.node,
                CTX_LOAD);
}

Item slices(Parser *p, Item list, const Token *comma)
{
    if (!list.items)
        return list;
    Item one = list.items->at[0];
    if (list.items->count == 1 && !comma && one.node &&
        one.node->kind != Starred_kind)
        return one;
    const Token *last = comma ? comma : list.last;
    return MAKE(list.first, last, Tuple, nodes_of(p, list), CTX_LOAD);
}

Item slice(Parser *p, Item lower, const Token *colon, Item upper,
           const Token *colon2, Item step)
{
    const Token *first = lower.first ? lower.first : colon;
    const Token *last = step.last    ? step.last
                        : colon2     ? colon2
                        : upper.last ? upper.last
                                     : colon;
    return MAKE(first, last, Slice, lower.node, upper.node, step.node);
}

/* ---- calls ---- */

Item arg_generator(Parser *p, Item element, Item clauses)
{
    check_element(p, element);
    return tagged(MAKE(element.first, clauses.last, GeneratorExp, element.node,
                       nodes_of(p, clauses)),
                  ARG_GENERATOR);
}

Item arg_keyword(Parser *p, Item arg, Item value)
{
    const Node *n = arg.node;
    Name *id = NULL;
    if (n && (n->kind != Name_kind || n->parens))
        refuse(p);
    else if (n)
        id = n->Name.id;
    return tagged(MAKE(arg.first, value.last, keyword, id, value.node),
                  ARG_KEYWORD);
}

Item arg_mapping(Parser *p, const Token *stars, Item value)
{
    return tagged(MAKE(stars, value.last, keyword, NULL, value.node),
                  ARG_MAPPING);
}

/* One generator without parentheses is allowed when it is alone. */
static void check_generators(Parser *p, Item args, const Token *close)
{
    int n = items_count(args);
    for (int i = 0; i < n; i++) {
        Item a = args.items->at[i];
        if (a.tag == ARG_GENERATOR && (n > 1 || (close - 1)->kind == TK_COMMA))
            refuse(p);
    }
}

void split_args(Parser *p, const Token *open, Item args, const Token *close,
                NodeList *plain, NodeList *keywords)
{
    bool seen_keyword = false, seen_mapping = false;
    (void)open;
    check_generators(p, args, close);
    for (int i = 0; i < items_count(args) && !p->failed; i++) {
        Item a = args.items->at[i];
        switch (a.tag) {
        case ARG_KEYWORD:
            seen_keyword = true;
            node_list_add(p->arena, keywords, a.node);
            break;
        case ARG_MAPPING:
            seen_mapping = true;
            node_list_add(p->arena, keywords, a.node);
            break;
        case ARG_STAR:
            if (seen_mapping)
                refuse(p);
            node_list_add(p->arena, plain, a.node);
            break;
        default:
            if (seen_mapping || seen_keyword)
                refuse(p);
            node_list_add(p->arena, plain, a.node);
        }
    }
}

Item call_expr(Parser *p, Item func, const Token *open, Item args,
          const Token *close)
{
    NodeList plain = {0}, keywords = {0};
    split_args(p, open, args, close, &plain, &keywords);
    /* A lone generator takes the call's parentheses as its own. */
    if (items_count(args) == 1 && args.items->at[0].tag == ARG_GENERATOR &&
        args.items->at[0].node) {
        Node *n = args.items->at[0].node;
        n->line = open->line;
        n->col = open->col;
        n->end_line = close->end_line;
        n->end_col = close->end_col;
    }
    return MAKE(func.first, close, Call, func.node, plain, keywords);
}

/* ---- parameters ---- */

Item param(Parser *p, const Token *t, Item annotation, Item value)
{
    const Token *last = annotation.last ? annotation.last : t;
    Item arg = MAKE(t, last, arg, name_of(p, t), annotation.node, NULL);
    if (value.node)
        arg = items_two(p, arg, value);
    else
        arg = items_one(p, arg);
    return tagged(arg, PARAM_PLAIN);
}

Item param_slash(const Token *t)
{
    return tagged(item(t), PARAM_SLASH);
}

Item param_star(Parser *p, const Token *star, const Token *t, Item annotation)
{
    if (!t)
        return tagged(item(star), PARAM_STAR);
    const Token *last = annotation.last ? annotation.last : t;
    Item arg = MAKE(t, last, arg, name_of(p, t), annotation.node, NULL);
    arg.first = star;
    return tagged(arg, PARAM_STAR);
}

Item param_kw(Parser *p, const Token *stars, const Token *t, Item annotation)
{
    Item arg = param_star(p, stars, t, annotation);
    return tagged(arg, PARAM_KW);
}

/* Where the parameters stand between the separators. */
typedef struct Params {
    NodeList slash, plain, kwonly, kw_defaults, defaults;
    Node *vararg, *kwarg;
    const Token *star; /* the bare star or *args */
    bool bare, seen_slash;
} Params;

static void add_plain(Parser *p, Params *ps, Item a)
{
    int n = items_count(a);
    if (!n)
        return;
    Item arg = a.items->at[0];
    Node *value = n > 1 ? a.items->at[1].node : NULL;
    if (ps->star) {
        node_list_add(p->arena, &ps->kwonly, arg.node);
        node_list_add(p->arena, &ps->kw_defaults, value);
        return;
    }
    if (value)
        node_list_add(p->arena, &ps->defaults, value);
    else if (ps->defaults.count)
        refuse(p);
    node_list_add(p->arena, &ps->plain, arg.node);
}

static void add_slash(Parser *p, Params *ps, bool first)
{
    if (first || ps->seen_slash || ps->star)
        refuse(p);
    ps->seen_slash = true;
    ps->slash = ps->plain;
    ps->plain = (NodeList){0};
}

Item parameters(Parser *p, Item list)
{
    Params ps = {0};
    int n = items_count(list);
    for (int i = 0; i < n && !p->failed; i++) {
        Item a = list.items->at[i];
        if (ps.kwarg) {
            refuse(p);
        } else if (a.tag == PARAM_PLAIN) {
            add_plain(p, &ps, a);
        } else if (a.tag == PARAM_SLASH) {
            add_slash(p, &ps, i == 0);
        } else if (a.tag == PARAM_KW) {
            if (ps.bare && !ps.kwonly.count)
                refuse(p);
            ps.kwarg = a.node;
        } else {
            if (ps.star)
                refuse(p);
            ps.star = a.first;
            ps.bare = !a.node;
            ps.vararg = a.node;
            if (ps.bare && i == n - 1)
                refuse(p);
        }
    }
    const Token *first = n ? list.first : p->current;
    const Token *last = n ? list.last : p->current;
    return MAKE(first, last, arguments, ps.slash, ps.plain, ps.vararg,
                ps.kwonly, ps.kw_defaults, ps.kwarg, ps.defaults);
}
