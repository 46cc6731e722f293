/* build_pattern.c: match statements and their patterns.
 *
 * The name _ is special here and nowhere else: as a pattern it is a wildcard,
 * which is MatchAs or MatchStar without a name.
 */
#include "syntax/build.h"

#define MAKE(a, b, ...) \
    made(p, a, b, ast_new(p->arena, token_span(a, b), __VA_ARGS__))

static Name *capture_name(Parser *p, const Token *t)
{
    return token_is(t, "_") ? NULL : name_of(p, t);
}

Item stmt_match(Parser *p, const Token *first, Item subject, Item cases)
{
    if (subject.node && subject.node->kind == Starred_kind)
        refuse(p);
    return MAKE(first, cases.last, Match, subject.node, nodes_of(p, cases));
}

Item match_case(Parser *p, const Token *first, Item pattern, Item guard,
                Item body)
{
    return MAKE(first, body.last, match_case, pattern.node, guard.node,
                nodes_of(p, body));
}

/* One pattern alone, or a sequence without brackets. */
Item pattern_open(Parser *p, Item list, const Token *comma)
{
    if (!list.items)
        return list;
    Item one = list.items->at[0];
    if (list.items->count == 1 && !comma) {
        if (one.node && one.node->kind == MatchStar_kind)
            refuse(p);
        return one;
    }
    return pattern_sequence(p, list, NULL, comma);
}

Item pattern_group(Parser *p, const Token *open, Item list,
                   const Token *close)
{
    if (!list.items)
        return list;
    Item one = list.items->at[0];
    if (list.items->count > 1)
        return pattern_sequence(p, list, open, close);
    if (one.node && one.node->kind == MatchStar_kind)
        refuse(p);
    one.first = open;
    one.last = close;
    return one;
}

Item pattern_sequence(Parser *p, Item list, const Token *open,
                      const Token *close)
{
    const Token *first = open ? open : list.first;
    const Token *last = close ? close : list.last;
    return MAKE(first, last, MatchSequence, nodes_of(p, list));
}

Item pattern_star(Parser *p, const Token *star, const Token *t)
{
    return MAKE(star, t, MatchStar, capture_name(p, t));
}

Item pattern_or(Parser *p, Item list)
{
    if (items_count(list) == 1)
        return list.items->at[0];
    return MAKE(list.first, list.last, MatchOr, nodes_of(p, list));
}

Item pattern_as(Parser *p, Item pattern, Item target)
{
    const Node *n = target.node;
    Name *id = n && n->kind == Name_kind ? n->Name.id : NULL;
    if (n && (n->kind != Name_kind || n->parens ||
              token_is(target.first, "_")))
        refuse(p);
    return MAKE(pattern.first, target.last, MatchAs, pattern.node, id);
}

Item pattern_value(Parser *p, Item value)
{
    const Node *n = value.node;
    if (!n)
        return value;
    if (n->kind == Constant_kind && n->Constant.value.tag <= CONST_TRUE)
        return MAKE(value.first, value.last, MatchSingleton,
                    n->Constant.value);
    return MAKE(value.first, value.last, MatchValue, value.node);
}

Item pattern_capture(Parser *p, const Token *t)
{
    return MAKE(t, t, MatchAs, NULL, capture_name(p, t));
}

Item pattern_rest(Parser *p, const Token *stars, const Token *t)
{
    if (token_is(t, "_"))
        refuse(p);
    return tagged(item_range(stars, t), PATTERN_REST);
}

Item pattern_mapping(Parser *p, const Token *open, Item pairs,
                     const Token *close)
{
    NodeList keys = {0}, patterns = {0};
    Name *rest = NULL;
    int n = items_count(pairs);
    for (int i = 0; i < n; i++) {
        Item pair = pairs.items->at[i];
        if (pair.tag == PATTERN_REST) {
            if (i < n - 1)
                refuse(p);
            rest = name_of(p, pair.last);
        } else if (items_count(pair) == 2) {
            node_list_add(p->arena, &keys, pair.items->at[0].node);
            node_list_add(p->arena, &patterns, pair.items->at[1].node);
        }
    }
    return MAKE(open, close, MatchMapping, keys, patterns, rest);
}

Item pattern_keyword(const Token *t, Item pattern)
{
    pattern.first = t;
    return tagged(pattern, PATTERN_KEYWORD);
}

Item pattern_class(Parser *p, Item cls, Item args, const Token *close)
{
    NodeList positional = {0}, by_name = {0};
    NameList names = {0};
    const Token *from = NULL;
    for (int i = 0; i < items_count(args); i++) {
        Item a = args.items->at[i];
        if (a.tag == PATTERN_KEYWORD) {
            name_list_add(p->arena, &names, name_of(p, a.first));
            node_list_add(p->arena, &by_name, a.node);
            continue;
        }
        if (names.count) {
            if (!from)
                from = a.first;
            if (i == items_count(args) - 1 ||
                args.items->at[i + 1].tag == PATTERN_KEYWORD)
                refuse(p);
        }
        node_list_add(p->arena, &positional, a.node);
    }
    return MAKE(cls.first, close, MatchClass, cls.node, positional, names,
                by_name);
}

Item complex(Parser *p, Item real, AstOp op, const Token *imaginary)
{
    Item imag = number(p, imaginary);
    const Node *n = real.node;
    if (n && n->kind == UnaryOp_kind)
        n = n->UnaryOp.operand;
    if ((n && n->Constant.value.tag == CONST_IMAG) ||
        (imag.node && imag.node->Constant.value.tag != CONST_IMAG))
        refuse(p);
    return MAKE(real.first, imaginary, BinOp, real.node, (uint8_t)op,
                imag.node);
}
