/* codegen_match.c: the match statement.
 *
 * The subject stays in a temporary while case after case is tried.  What a
 * case takes it apart into, and the values for the names it binds, lie in
 * temporaries above; each name has one from the start, so that alternatives
 * agree.  Where
 * a pattern fails some of those are alive and some not: all are dropped
 * (dropping a dead register does nothing), and the next case begins.  Names
 * are bound when the whole pattern has matched, before the guard.
 */
#include "compile/codegen.h"

#include "object/protocol.h"

typedef struct Matcher {
    Codegen *cg;
    Name **names; /* in order of appearance */
    uint32_t count, cap;
    int values;   /* registers of their values */
} Matcher;

static void pattern(Matcher *m, const Node *p, int s, Label *fail);

/* --- the names a pattern binds ------------------------------------------- */

static bool has_name(const Matcher *m, const Name *name)
{
    for (uint32_t i = 0; i < m->count; i++)
        if (m->names[i] == name)
            return true;
    return false;
}

static void add_name(Matcher *m, const Node *p, Name *name)
{
    Compiler *c = m->cg->c;
    if (name == NULL || is_forbidden(m->cg, node_span(p), name, CTX_STORE))
        return;
    if (has_name(m, name))
        compile_error(c, node_span(p),
                      "multiple assignments to name '%s' in pattern",
                      name->text);
    else if (array_reserve(c, m->names, m->count, m->cap))
        m->names[m->count++] = name;
}

static void check_keys(Matcher *m, const Node *p)
{
    Compiler *c = m->cg->c;
    NodeList keys = p->MatchMapping.keys;
    for (int i = 0; i < keys.count; i++)
        if (keys.items[i]->kind == JoinedStr_kind)
            compile_error(c, node_span(p),
                          "mapping pattern keys may only match literals and "
                          "attribute lookups");
    for (int i = 0; i < keys.count && !c->failed; i++)
        for (int k = 0; k < i && !c->failed; k++) {
            if (!is_constant(c, keys.items[i]) ||
                !is_constant(c, keys.items[k]))
                continue;
            Value x = constant_value(c, keys.items[i]);
            Value y = constant_value(c, keys.items[k]);
            int same = x == ERROR || y == ERROR ? 0 : value_equal(c->vm, x, y);
            if (same < 0)
                c->failed = true;
            else if (same > 0)
                compile_error(c, node_span(p),
                              "mapping pattern checks duplicate key (%R)", x);
        }
}

static void check_attributes(Codegen *cg, const Node *p)
{
    NameList attrs = p->MatchClass.kwd_attrs;
    for (int i = 0; i < attrs.count; i++) {
        if (is_forbidden(cg, node_span(p->MatchClass.kwd_patterns.items[i]),
                         attrs.items[i], CTX_STORE))
            return;
        for (int k = i + 1; k < attrs.count; k++)
            if (attrs.items[i] == attrs.items[k]) {
                compile_error(
                    cg->c, node_span(p->MatchClass.kwd_patterns.items[k]),
                    "attribute name repeated in class pattern: %s",
                    attrs.items[i]->text);
                return;
            }
    }
}

static void check_stars(Codegen *cg, const Node *p)
{
    NodeList list = p->MatchSequence.patterns;
    int stars = 0;
    for (int i = 0; i < list.count; i++)
        stars += list.items[i]->kind == MatchStar_kind;
    if (stars > 1)
        compile_error(cg->c, node_span(p),
                      "multiple starred names in sequence pattern");
}

static void collect(Matcher *m, const Node *p, bool ok);

static void collect_list(Matcher *m, NodeList list)
{
    for (int i = 0; i < list.count; i++)
        collect(m, list.items[i], true);
}

/* All alternatives must bind the same names. */
static void collect_or(Matcher *m, const Node *p, bool ok)
{
    NodeList list = p->MatchOr.patterns;
    Matcher first = {.cg = m->cg};
    for (int i = 0; i < list.count && !m->cg->c->failed; i++) {
        Matcher other = {.cg = m->cg};
        collect(&other, list.items[i], ok && i + 1 == list.count);
        if (i == 0)
            first = other;
        bool same = other.count == first.count;
        for (uint32_t k = 0; k < other.count && same; k++)
            same = has_name(&first, other.names[k]);
        if (!same)
            compile_error(m->cg->c, node_span(p),
                          "alternative patterns bind different names");
    }
    for (uint32_t i = 0; i < first.count; i++)
        add_name(m, p, first.names[i]);
}

/* The name that matches anything, or the wildcard. */
static void collect_any(Matcher *m, const Node *p, bool ok)
{
    Name *name = p->MatchAs.name;
    if (!ok && name != NULL)
        compile_error(m->cg->c, node_span(p),
                      "name capture '%s' makes remaining patterns "
                      "unreachable", name->text);
    else if (!ok)
        compile_error(m->cg->c, node_span(p),
                      "wildcard makes remaining patterns unreachable");
    add_name(m, p, name);
}

/* The names and what is wrong, in the order in which CPython looks at it.  A
 * pattern that always matches must come last (ok: this one may match always)
 * in the statement and among alternatives. */
static void collect(Matcher *m, const Node *p, bool ok)
{
    if (!compile_enter(m->cg->c))
        return;
    switch (p->kind) {
    case MatchSequence_kind:
        check_stars(m->cg, p);
        collect_list(m, p->MatchSequence.patterns);
        break;
    case MatchMapping_kind:
        check_keys(m, p);
        collect_list(m, p->MatchMapping.patterns);
        add_name(m, p, p->MatchMapping.rest);
        break;
    case MatchClass_kind:
        check_attributes(m->cg, p);
        collect_list(m, p->MatchClass.patterns);
        collect_list(m, p->MatchClass.kwd_patterns);
        break;
    case MatchStar_kind:
        add_name(m, p, p->MatchStar.name);
        break;
    case MatchAs_kind:
        if (p->MatchAs.pattern == NULL) {
            collect_any(m, p, ok);
        } else {
            collect(m, p->MatchAs.pattern, ok);
            add_name(m, p, p->MatchAs.name);
        }
        break;
    case MatchOr_kind:
        collect_or(m, p, ok);
        break;
    default:
        break;
    }
}

/* --- patterns ------------------------------------------------------------ */

static bool is_wildcard(const Node *p)
{
    return (p->kind == MatchAs_kind && p->MatchAs.pattern == NULL &&
            p->MatchAs.name == NULL) ||
           (p->kind == MatchStar_kind && p->MatchStar.name == NULL);
}

static void capture(Matcher *m, const Node *p, Name *name, int s)
{
    for (uint32_t i = 0; name != NULL && i < m->count; i++)
        if (m->names[i] == name)
            emit(m->cg, p, OP_COPY, m->values + (int)i, s, 0);
}

/* A copy of the subject, for an instruction that consumes it. */
static int copied(Matcher *m, const Node *p, int s)
{
    int t = take(&m->cg->b, 1);
    emit(m->cg, p, OP_COPY, t, s, 0);
    return t;
}

static void value_pattern(Matcher *m, const Node *p, int s, Label *fail)
{
    Codegen *cg = m->cg;
    uint32_t top = cg->b.top;
    const Node *value = p->MatchValue.value;
    if (value->kind == JoinedStr_kind)
        compile_error(cg->c, node_span(p), "patterns may only match literals "
                                           "and attribute lookups");
    int t = copied(m, p, s);
    int k = constant_operand(cg, value);
    if (k >= 0)
        jump(cg, p, OP_JNEQK, t, k, fail);
    else
        jump(cg, p, OP_JNEQ, t, operand(cg, value), fail);
    cg->b.top = top;
}

static void singleton_pattern(Matcher *m, const Node *p, int s, Label *fail)
{
    Codegen *cg = m->cg;
    uint32_t top = cg->b.top;
    int t = copied(m, p, s);
    if (p->MatchSingleton.value.tag == CONST_NONE) {
        jump(cg, p, OP_JNOTNONE, t, 0, fail);
    } else {
        int u = take(&cg->b, 1);
        bool yes = p->MatchSingleton.value.tag == CONST_TRUE;
        emit(cg, p, yes ? OP_LOADTRUE : OP_LOADFALSE, u, 0, 0);
        jump(cg, p, OP_JISNOT, t, u, fail);
    }
    cg->b.top = top;
}

/* len(R[s]) must be, or be at least, n. */
static void check_length(Matcher *m, const Node *p, int s, int n, bool more,
                         Label *fail)
{
    Codegen *cg = m->cg;
    int t = take(&cg->b, 1);
    emit(cg, p, OP_GETLEN, t, s, 0);
    jump(cg, p, more ? OP_JNGEK : OP_JNEQK, t,
         constant_index(&cg->b, from_small(n)), fail);
    cg->b.top--;
}

/* [a, *_, b]: only the items asked for. */
static void pick_items(Matcher *m, const Node *p, int s, NodeList list,
                       int star, Label *fail)
{
    Codegen *cg = m->cg;
    for (int i = 0; i < list.count && !cg->c->failed; i++) {
        if (is_wildcard(list.items[i]))
            continue;
        int t = copied(m, p, s);
        if (i < star) {
            emit(cg, p, OP_GETITEMK, t, t,
                 constant_index(&cg->b, from_small(i)));
        } else {
            int key = take(&cg->b, 1);
            emit(cg, p, OP_GETLEN, key, s, 0);
            emit(cg, p, OP_SUBK, key, key,
                 constant_index(&cg->b, from_small(list.count - i)));
            emit(cg, p, OP_GETITEM, t, t, key);
            cg->b.top--;
        }
        pattern(m, list.items[i], t, fail);
    }
}

static void sequence_pattern(Matcher *m, const Node *p, int s, Label *fail)
{
    Codegen *cg = m->cg;
    NodeList list = p->MatchSequence.patterns;
    int star = -1;
    bool only_wildcards = true;
    for (int i = 0; i < list.count; i++) {
        only_wildcards = only_wildcards && is_wildcard(list.items[i]);
        if (list.items[i]->kind == MatchStar_kind)
            star = i;
    }
    jump(cg, p, OP_JNOTSEQUENCE, s, 0, fail);
    if (star < 0)
        check_length(m, p, s, list.count, false, fail);
    else if (list.count > 1)
        check_length(m, p, s, list.count - 1, true, fail);
    if (only_wildcards)
        return;
    if (star >= 0 && is_wildcard(list.items[star])) {
        pick_items(m, p, s, list, star, fail);
        return;
    }
    if (star > 255 || (star >= 0 && list.count - star - 1 > 255)) {
        compile_error(cg->c, node_span(p),
                      "too many expressions in star-unpacking sequence "
                      "pattern");
        return;
    }
    int t = copied(m, p, s);
    cg->b.top--;
    int first = take(&cg->b, list.count + 1) + 1;
    if (star < 0)
        emit(cg, p, OP_UNPACK, first, t, list.count);
    else
        emit(cg, p, OP_UNPACKEX, first, t,
             star | (list.count - star - 1) << 8);
    for (int i = 0; i < list.count && !cg->c->failed; i++)
        pattern(m, list.items[i], first + i, fail);
}

/* **rest: a copy of the subject without the keys, in R[keys].. */
static void rest_pattern(Matcher *m, const Node *p, int s, int keys)
{
    Codegen *cg = m->cg;
    int rest = take(&cg->b, 1);
    emit(cg, p, OP_DICT, rest, rest, 0);
    emit(cg, p, OP_DICTUPDATE, rest, copied(m, p, s), 0);
    for (int i = 0; i < p->MatchMapping.keys.count; i++)
        emit(cg, p, OP_DELITEM, copied(m, p, rest), keys + i, 0);
    capture(m, p, p->MatchMapping.rest, rest);
}

static void mapping_pattern(Matcher *m, const Node *p, int s, Label *fail)
{
    Codegen *cg = m->cg;
    NodeList keys = p->MatchMapping.keys;
    jump(cg, p, OP_JNOTMAPPING, s, 0, fail);
    int parts = 0;
    if (keys.count != 0) {
        check_length(m, p, s, keys.count, true, fail);
        int tuple = take(&cg->b, 1);
        int first = push_list(cg, keys, 0, keys.count);
        parts = first;
        emit(cg, p, OP_TUPLE, tuple, first, keys.count);
        if (p->MatchMapping.rest != NULL) {
            int t = copied(m, p, tuple);
            emit(cg, p, OP_UNPACK, first, t, keys.count);
        }
        emit(cg, p, OP_MATCHKEYS, tuple, s, tuple);
        int t = copied(m, p, tuple);
        jump(cg, p, OP_JNONE, t, 0, fail);
        int values = take(&cg->b, keys.count);
        emit(cg, p, OP_UNPACK, values, tuple, keys.count);
        for (int i = 0; i < keys.count && !cg->c->failed; i++)
            pattern(m, p->MatchMapping.patterns.items[i], values + i, fail);
    }
    if (p->MatchMapping.rest != NULL)
        rest_pattern(m, p, s, parts);
}

/* K: how many patterns by position, then the names of the others. */
static int class_constant(Codegen *cg, const Node *p)
{
    Compiler *c = cg->c;
    NameList attrs = p->MatchClass.kwd_attrs;
    for (int i = 0; i < attrs.count; i++)
        if (name_str(c, attrs.items[i]) == NULL)
            return 0;
    Tuple *t = c->failed ? NULL : tuple_new(c->vm, (size_t)attrs.count + 1);
    if (t == NULL) {
        c->failed = true;
        return 0;
    }
    t->items[0] = from_small(p->MatchClass.patterns.count);
    for (int i = 0; i < attrs.count; i++)
        t->items[i + 1] = incref(from_object(name_str(c, attrs.items[i])));
    return constant_index(&cg->b, keep(c, from_object(t)));
}

static void class_pattern(Matcher *m, const Node *p, int s, Label *fail)
{
    Codegen *cg = m->cg;
    NodeList by_position = p->MatchClass.patterns;
    NodeList by_name = p->MatchClass.kwd_patterns;
    int count = by_position.count + by_name.count;
    int cls = expr_push(cg, p->MatchClass.cls);
    emit(cg, p, OP_MATCHCLASS, cls, s, class_constant(cg, p));
    int t = copied(m, p, cls);
    jump(cg, p, OP_JNONE, t, 0, fail);
    int first = take(&cg->b, count);
    emit(cg, p, OP_UNPACK, first, cls, count);
    for (int i = 0; i < count && !cg->c->failed; i++) {
        const Node *sub = i < by_position.count
                              ? by_position.items[i]
                              : by_name.items[i - by_position.count];
        pattern(m, sub, first + i, fail);
    }
}

static void or_pattern(Matcher *m, const Node *p, int s, Label *fail)
{
    NodeList list = p->MatchOr.patterns;
    Label matched = LABEL;
    for (int i = 0; i < list.count && !m->cg->c->failed; i++) {
        Label next = LABEL;
        bool last = i + 1 == list.count;
        pattern(m, list.items[i], s, last ? fail : &next);
        if (!last) {
            jump(m->cg, p, OP_JUMP, 0, 0, &matched);
            bind_label(&m->cg->b, &next);
        }
    }
    bind_label(&m->cg->b, &matched);
}

/* R[s], which stays, against p. */
static void pattern(Matcher *m, const Node *p, int s, Label *fail)
{
    if (!compile_enter(m->cg->c))
        return;
    switch (p->kind) {
    case MatchValue_kind:
        value_pattern(m, p, s, fail);
        break;
    case MatchSingleton_kind:
        singleton_pattern(m, p, s, fail);
        break;
    case MatchSequence_kind:
        sequence_pattern(m, p, s, fail);
        break;
    case MatchMapping_kind:
        mapping_pattern(m, p, s, fail);
        break;
    case MatchClass_kind:
        class_pattern(m, p, s, fail);
        break;
    case MatchStar_kind:
        capture(m, p, p->MatchStar.name, s);
        break;
    case MatchAs_kind:
        if (p->MatchAs.pattern != NULL)
            pattern(m, p->MatchAs.pattern, s, fail);
        capture(m, p, p->MatchAs.name, s);
        break;
    default:
        or_pattern(m, p, s, fail);
        break;
    }
}

/* --- the statement ------------------------------------------------------- */

static void drop_from(Codegen *cg, int first, uint32_t end)
{
    if (end > (uint32_t)first)
        emit_at(&cg->b, NO_SPAN, OP_DROPN, first, (int)end - first, 0);
}

static void match_case(Codegen *cg, const Node *n, int subject, bool last,
                       Label *end)
{
    Builder *b = &cg->b;
    const struct Ast_match_case *one = &n->match_case;
    Matcher m = {.cg = cg};
    Label fail = LABEL;
    int base = subject + 1;
    collect(&m, one->pattern, last || one->guard != NULL);
    m.values = take(b, (int)m.count);
    pattern(&m, one->pattern, subject, &fail);
    for (uint32_t i = 0; i < m.count && !cg->c->failed; i++)
        store_name(cg, node_span(one->pattern), m.names[i],
                   m.values + (int)i);
    if (one->guard != NULL)
        cond_jump(cg, one->guard, &fail, false);
    uint32_t top = b->top;
    drop_from(cg, subject, top);
    b->top = (uint32_t)subject;
    body(cg, one->body);
    jump_at(b, NO_SPAN, OP_JUMP, 0, 0, end);
    bind_label(b, &fail);
    drop_from(cg, base, top);
    b->top = (uint32_t)base;
}

void match_stmt(Codegen *cg, const Node *n)
{
    NodeList cases = n->Match.cases;
    Label end = LABEL;
    uint32_t top = cg->b.top;
    int subject = expr_push(cg, n->Match.subject);
    for (int i = 0; i < cases.count && !cg->c->failed; i++)
        match_case(cg, cases.items[i], subject, i + 1 == cases.count, &end);
    emit(cg, n, OP_DROP, subject, 0, 0);
    cg->b.top = top;
    bind_label(&cg->b, &end);
}
