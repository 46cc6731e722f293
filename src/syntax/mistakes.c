/* mistakes.c: what to say about a program that the parser refused.
 *
 * CPython's parser tries alternatives in order; when it fails it runs again,
 * with rules for common mistakes among the others, and the first of those that
 * fits is the error.  To find the same error, grammar/mistakes.peg is run here
 * in the same way, after the automaton has failed: tools/mistakes makes words
 * of it, and rule(), choice(), sequence() and element() follow them.
 *
 * Invariant: p->failed is set once an error is known, and then everything
 * returns at once.  Found things are indices into r->nodes; 0 is failure,
 * NOTHING an element that took no tokens.
 *
 * Time is linear in the text: what costly rules found at a token is kept with
 * the token (rules marked "memo" and "left"), and dropped when the statement
 * around it is complete.  Recursion is bounded as in CPython.
 */
#include <stdio.h>
#include <string.h>

#include "base/inflate.h"
#include "syntax/literal.h"
#include "tenon.h"

#include "mistakes_table.h"

enum { MAX_LEVEL = 6000, NOTHING = 1 };

/* The words of a rule are its flags and a choice: the number of sequences, and
 * each of them after its length.  A word is a token, RULE + the number of
 * a rule, or an instruction.  After
 *
 *   MAYBE ANY MANY AND NOT   a length, an element of as many words
 *   LIST                     the same, and a token, which separates, before it
 *   GROUP                    a length, a choice
 *   A B                      an element, to be remembered
 *   FORCE                    a token
 *   SOFT PREFIX              which of the soft keywords
 *
 * and at the end of a sequence
 *
 *   UP                       nothing: the value is what was remembered as a
 *   KIND                     the kind of the value
 *   ERROR                    place, message
 *   CALL                     which of the calls
 */

static const char *const kind_names[] = {
    [KIND_OPERATION] = "expression",
    [KIND_NAME] = "name",
    [KIND_LITERAL] = "literal",
    [KIND_FSTRING] = "f-string expression",
    [KIND_ATTRIBUTE] = "attribute",
    [KIND_SUBSCRIPT] = "subscript",
    [KIND_STARRED] = "starred",
    [KIND_LIST] = "list",
    [KIND_TUPLE] = "tuple",
    [KIND_LAMBDA] = "lambda",
    [KIND_CALL] = "function call",
    [KIND_GENERATOREXP] = "generator expression",
    [KIND_YIELD] = "yield expression",
    [KIND_AWAIT] = "await expression",
    [KIND_LISTCOMP] = "list comprehension",
    [KIND_SETCOMP] = "set comprehension",
    [KIND_DICTCOMP] = "dict comprehension",
    [KIND_DICT] = "dict literal",
    [KIND_SET] = "set display",
    [KIND_COMPARE] = "comparison",
    [KIND_COMPAREIN] = "comparison",
    [KIND_IFEXP] = "conditional expression",
    [KIND_NAMEDEXPR] = "named expression",
    [KIND_NONE] = "None",
    [KIND_FALSE] = "False",
    [KIND_TRUE] = "True",
    [KIND_ELLIPSIS] = "ellipsis",
};

/* What a target may be used for: see bad_target() of build.c. */
enum { ASSIGN, DELETE, ITERATE, USES };

typedef struct Found {
    uint8_t kind;
    bool mapping;   /* KIND_PARTS: has a "**x" */
    uint32_t count; /* expressions among the parts; of an expression 1 */
    uint32_t last_part; /* the last of them */
    uint32_t bad[USES]; /* the first node in it that can be no target */
    const Token *first, *last;
} Found;

typedef struct Memo {
    uint32_t next; /* at the same token */
    uint32_t rule, found;
    int end;
} Memo;

typedef struct Run {
    Parser *p;
    int at;      /* the next token */
    int seen;    /* the furthest token looked at */
    int touched; /* the furthest token with a memo */
    int level;
    bool oops; /* rules of mistakes count */
    uint16_t *words;
    const char *messages;
    Found *nodes;
    Memo *memos;
    uint32_t nnodes, nodes_cap, nmemos, memos_cap;
    uint32_t *heads; /* of the memos of each token */
} Run;

static uint32_t choice(Run *r, const uint16_t *w);

/* ---- nodes ---- */

static void *grown(Run *r, void *old, uint32_t *cap, size_t size)
{
    uint32_t more = *cap ? *cap * 2 : 256;
    void *at = heap_realloc(r->p->arena->heap, old, *cap * size, more * size);
    if (!at)
        error_memory(r->p);
    else
        *cap = more;
    return at;
}

/* A node over the tokens from..r->at, of these parts. */
static uint32_t new_node(Run *r, int kind, int from, const Found *parts)
{
    if (r->nnodes == r->nodes_cap) {
        void *at = grown(r, r->nodes, &r->nodes_cap, sizeof *r->nodes);
        if (!at)
            return 0;
        r->nodes = at;
    }
    uint32_t n = r->nnodes++;
    Found f = *parts;
    f.kind = (uint8_t)kind;
    f.first = &r->p->tokens[from];
    f.last = &r->p->tokens[r->at > from ? r->at - 1 : from];
    if (kind >= KIND_OPERATION) {
        f.count = 1;
        f.mapping = false;
        f.last_part = n;
    } else if (kind != KIND_PARTS) {
        f.count = 0;
        f.mapping = kind == KIND_MAPPING;
    }
    switch (kind) {
    case KIND_NAME: case KIND_ATTRIBUTE: case KIND_SUBSCRIPT:
        memset(f.bad, 0, sizeof f.bad);
        break;
    case KIND_PARTS: case KIND_LIST: case KIND_TUPLE:
        break;
    case KIND_STARRED:
        f.bad[DELETE] = n;
        break;
    case KIND_COMPARE:
        f.bad[ASSIGN] = f.bad[DELETE] = n;
        f.bad[ITERATE] = 0;
        break;
    case KIND_COMPAREIN: /* of `for x in y` read as an expression */
        f.bad[ASSIGN] = f.bad[DELETE] = n;
        break;
    default:
        for (int i = 0; i < USES; i++)
            f.bad[i] = n;
    }
    r->nodes[n] = f;
    return n;
}

static void add_part(Run *r, Found *parts, uint32_t n)
{
    const Found *part = &r->nodes[n];
    for (int i = 0; i < USES; i++)
        if (!parts->bad[i])
            parts->bad[i] = part->bad[i];
    if (part->count)
        parts->last_part = part->last_part;
    parts->count += part->count;
    parts->mapping |= part->mapping;
}

/* ---- tokens ---- */

/* The next token, looked at; NULL after an error in the text. */
static const Token *next_token(Run *r)
{
    const Token *t = &r->p->tokens[r->at];
    if (r->at > r->seen) {
        if (r->at >= r->p->count)
            return NULL;
        r->seen = r->at;
        if (t->kind == TK_ERROR) {
            r->p->failed = true;
            *r->p->err = r->p->token_error;
            return NULL;
        }
    }
    return t;
}

static int plain_kind(const Token *t)
{
    switch (t->kind) {
    case TK_MATCH: case TK_CASE: case TK_TYPE: return TK_NAME;
    case TK_WITH_LPAR: return TK_LPAR;
    default: return t->kind;
    }
}

static uint32_t token(Run *r, int kind)
{
    const Token *t = next_token(r);
    if (!t || plain_kind(t) != kind)
        return 0;
    int from = r->at++;
    return new_node(r, kind == TK_NAME ? KIND_NAME : KIND_PARTS, from,
                    &(Found){0});
}

/* ---- errors ---- */

/* The message with %k, %l and %n filled in. */
static void report(Run *r, Span span, SyntaxErrorKind kind, const Found *a,
                   const char *message)
{
    char text[200], *to = text;
    for (const char *s = message; *s; s++) {
        size_t room = (size_t)(text + sizeof text - to);
        int n = 0;
        if (*s != '%')
            *to++ = *s;
        else if (*++s == 'k')
            n = snprintf(to, room, "%s", kind_names[a->kind]);
        else if (*s == 'l')
            n = snprintf(to, room, "%u", a->first->line);
        else
            n = snprintf(to, room, "%.*s",
                         (int)(a->first->end - a->first->start),
                         a->first->start);
        to += n;
    }
    *to = '\0';
    error_at(r->p, kind, span, "%s", text);
}

/* Is it the NEWLINE that the text lacks? */
static bool is_added(const Parser *p, const Token *t)
{
    return t->kind == TK_NEWLINE && t->start >= p->end &&
           p->mode != PARSE_FILE;
}

/* The span of the token; those without text have CPython's special places. */
static Span place_of(const Run *r, const Token *t)
{
    Span span = token_span(t, t);
    if (t->kind != TK_INDENT && t->kind != TK_DEDENT && t->kind != TK_END &&
        !is_added(r->p, t))
        return span;
    const Token *s = t;
    while (s->kind == TK_DEDENT)
        s++;
    if (s->kind == TK_END || is_added(r->p, s)) {
        /* The end of the text counts as the end of its last line. */
        const Parser *p = r->p;
        span.line = span.end_line = line_count(p);
        span.col = line_width(p, span.line);
        if (p->script)
            span.col = NO_COL;
    } else {
        span.col = span.col > 0 ? span.col - 1 : NO_COL;
    }
    span.end_col = NONE_COL;
    return span;
}

static void error(Run *r, int place, uint32_t a, uint32_t b,
                  const char *message)
{
    const Found *x = &r->nodes[a], *y = &r->nodes[b];
    const Token *seen = &r->p->tokens[r->seen];
    SyntaxErrorKind kind = ERR_SYNTAX;
    Span span;
    switch (place) {
    case AT_A:
        span = token_span(x->first, x->last);
        break;
    case AT_A_TO_LAST_B:
        y = &r->nodes[y->last_part];
        /* fall through */
    case AT_A_TO_B:
        span = token_span(x->first, y->last);
        break;
    case AT_A_ON: /* to where CPython's tokenizer stands */
        span = token_span(x->first, seen);
        if (is_added(r->p, seen))
            span.end_col = line_width(r->p, seen->line);
        else
            span.end_col -= span.end_col > 0;
        break;
    case AT_NEXT:
        seen = next_token(r);
        if (!seen)
            return;
        span = place_of(r, seen);
        break;
    case AT_BLOCK:
        kind = ERR_INDENTATION;
        /* fall through */
    default:
        span = place_of(r, seen);
    }
    report(r, span, kind, x, message);
}

static void bad_target(Run *r, uint32_t a, int use)
{
    uint32_t bad = r->nodes[a].bad[use];
    if (bad)
        error(r, AT_A, bad, bad, use == DELETE ? "cannot delete %k"
                                               : "cannot assign to %k");
}

static bool is_legacy(const Found *f)
{
    return f->kind == KIND_NAME && (token_is(f->first, "print") ||
                                    token_is(f->first, "exec"));
}

/* What the actions in angle brackets do; their value, or 0. */
static uint32_t call(Run *r, int which, int from, uint32_t a, uint32_t b,
                     const Found *parts)
{
    Parser *p = r->p;
    Found x = r->nodes[a], y = r->nodes[b];
    int kind = KIND_PARTS;
    switch (which) {
    case call_ASSIGN:
    case call_DELETE:
    case call_ITERATE:
        bad_target(r, a, ASSIGN + which - call_ASSIGN);
        return 0;
    case call_TUPLE:
        return x.kind == KIND_TUPLE ? a : 0;
    case call_COMMA:
        if (!is_legacy(&x) && p->tokens[r->at - 1].level > 0)
            error(r, AT_A_TO_B, a, b,
                  "invalid syntax. Perhaps you forgot a comma?");
        return 0;
    case call_LEGACY:
        if (is_legacy(&x))
            error(r, AT_A_TO_B, a, b, "Missing parentheses in call to '%n'. "
                  "Did you mean %n(...)?");
        return 0;
    case call_KEY: {
        Span span = {x.first->line, x.last->end_col - 1, x.last->end_line,
                     NO_COL};
        report(r, span, ERR_SYNTAX, &x, "':' expected after dictionary key");
        return 0;
    }
    case call_GENERATOR: /* f(x, y for y in z) */
        if (x.count > 1)
            error(r, AT_A_TO_LAST_B, x.last_part, b,
                  "Generator expression must be parenthesized");
        return 0;
    case call_ORDER:
        error(r, AT_HERE, a, a, x.mapping
              ? "positional argument follows keyword argument unpacking"
              : "positional argument follows keyword argument");
        return 0;
    case call_REAL:
    case call_IMAGINARY:
        if ((x.first->end[-1] | 32) == 'j' && which == call_REAL)
            error(r, AT_A, a, a, "real number required in complex literal");
        else if ((x.first->end[-1] | 32) != 'j' && which != call_REAL)
            error(r, AT_A, a, a,
                  "imaginary number required in complex literal");
        break;
    case call_NUMBER:
        number(p, &p->tokens[from]);
        kind = KIND_LITERAL;
        break;
    case call_TEXT:
    case call_STRINGS: {
        const Token *last = &p->tokens[r->at - 1];
        p->current = &p->tokens[r->seen];
        p->silent = r->oops; /* in the first run its warnings were given */
        if (which == call_TEXT)
            check_text_tokens(p, &p->tokens[from], last);
        else
            kind = check_strings(p, &p->tokens[from], last,
                                 place_of(r, &p->tokens[r->seen]))
                       ? KIND_FSTRING
                       : KIND_LITERAL;
        break;
    }
    case call_CONVERSION:
        if (x.first->end != y.first->start)
            error(r, AT_A_TO_B, a, b, "f-string: conversion type must come "
                  "right after the exclamanation mark"); /* sic */
        break;
    case call_FIELD:
        for (const Token *t = &p->tokens[r->at - 1]; from < r->at; t--)
            if (t->level == p->tokens[from].level + 1 &&
                t[-1].kind == TK_EXCLAM) {
                check_conversion(p, t);
                break;
            } else if (t == &p->tokens[from]) {
                break;
            }
        break;
    }
    return p->failed ? 0 : new_node(r, kind, from, parts);
}

/* ---- running ---- */

static uint32_t find_memo(Run *r, uint32_t number)
{
    uint32_t m = r->heads[r->at];
    while (m && r->memos[m].rule != number)
        m = r->memos[m].next;
    return m;
}

static uint32_t keep(Run *r, uint32_t number, int at, uint32_t found)
{
    if (r->nmemos == r->memos_cap) {
        void *more = grown(r, r->memos, &r->memos_cap, sizeof *r->memos);
        if (!more)
            return 0;
        r->memos = more;
    }
    uint32_t m = r->nmemos++;
    r->memos[m] = (Memo){r->heads[at], number, found, r->at};
    r->heads[at] = m;
    if (at > r->touched)
        r->touched = at;
    return m;
}

/* A rule that begins with itself: what it found is the beginning for another
 * try, until that finds no more. */
static uint32_t left_rule(Run *r, uint32_t number, const uint16_t *body)
{
    int from = r->at;
    uint32_t m = keep(r, number, from, 0);
    r->level++;
    while (!r->p->failed) {
        r->at = from;
        uint32_t n = choice(r, body);
        if (!n || r->at <= r->memos[m].end)
            break;
        r->memos[m].found = n;
        r->memos[m].end = r->at;
    }
    r->level--;
    r->at = r->memos[m].end;
    return r->memos[m].found;
}

static uint32_t rule(Run *r, uint32_t number)
{
    const uint16_t *w = r->words + r->words[number];
    int flags = *w++, from = r->at;
    bool oops = r->oops;
    if ((flags & FLAG_OOPS) && !oops)
        return 0;
    if (!next_token(r))
        return 0;
    if (flags & (FLAG_MEMO | FLAG_LEFT)) {
        uint32_t m = find_memo(r, number);
        if (m) {
            r->at = r->memos[m].end;
            return r->memos[m].found;
        }
    }
    if (++r->level > MAX_LEVEL ||
        (char *)__builtin_frame_address(0) < r->p->arena->stack_limit) {
        error_at(r->p, ERR_OVERFLOW, (Span){.line = NO_LINE}, "Parser stack overflowed - "
                 "Python source too complex to parse");
        return 0;
    }
    uint32_t nodes = r->nnodes, memos = r->nmemos, found;
    if (flags & FLAG_CALM)
        r->oops = false;
    found = flags & FLAG_LEFT ? left_rule(r, number, w) : choice(r, w);
    r->oops = oops;
    r->level--;
    if (r->p->failed)
        return 0;
    if (flags & FLAG_MEMO)
        keep(r, number, from, found);
    if ((flags & FLAG_RELEASE) && found) {
        int last = r->touched < from ? from : r->touched;
        memset(r->heads + from, 0,
               (size_t)(last - from + 1) * sizeof *r->heads);
        r->nnodes = nodes;
        r->nmemos = memos;
        r->touched = from;
        return NOTHING;
    }
    return found;
}

/* The element at *w, which is moved past it. */
static uint32_t element(Run *r, const uint16_t **w)
{
    const uint16_t *s = *w;
    int op = *s++, from = r->at;
    if (op < OP_MAYBE) {
        *w = s;
        return op < RULE ? token(r, op) : rule(r, (uint32_t)op - RULE);
    }
    if (op == OP_SOFT || op == OP_PREFIX) {
        *w = s + 1;
        const Token *t = next_token(r);
        if (!t || plain_kind(t) != TK_NAME ||
            !(op == OP_SOFT ? token_is(t, soft_keywords[*s])
                            : !strncmp(t->start, soft_keywords[*s],
                                       (size_t)(t->end - t->start))))
            return 0;
        return token(r, TK_NAME);
    }
    if (op == OP_FORCE) {
        *w = s + 1;
        const Token *t = next_token(r);
        if (t && plain_kind(t) != *s)
            error_tokens(r->p, t, t, "expected '%c'",
                         *s == TK_COLON ? ':' : '(');
        return token(r, *s);
    }
    const uint16_t *inner = s + 1, *end = inner + *s;
    *w = end;
    uint32_t n, sep = 0;
    switch (op) {
    case OP_GROUP:
        r->level++;
        n = choice(r, inner);
        r->level--;
        return n;
    case OP_AND:
    case OP_NOT:
        n = element(r, &inner);
        r->at = from;
        return (n != 0) == (op == OP_AND) ? NOTHING : 0;
    case OP_MAYBE:
        n = element(r, &inner);
        return n ? n : NOTHING;
    case OP_LIST:
        sep = *inner++;
        break;
    }
    Found parts = {0};
    r->level++;
    int before = from;
    for (;;) {
        const uint16_t *again = inner;
        n = element(r, &again);
        if (!n || r->p->failed) {
            r->at = before;
            break;
        }
        add_part(r, &parts, n);
        before = r->at;
        if (sep && !token(r, (int)sep))
            break;
    }
    r->level--;
    if (r->p->failed)
        return 0;
    if (r->at == from)
        return op == OP_ANY ? NOTHING : 0;
    return new_node(r, KIND_PARTS, from, &parts);
}

/* The words w..end, one after the other. */
static uint32_t sequence(Run *r, const uint16_t *w, const uint16_t *end,
                         bool *cut)
{
    int from = r->at;
    uint32_t a = NOTHING, b = NOTHING, only = NOTHING, left = 0;
    Found parts = {0};
    bool several = false;
    while (w < end) {
        uint32_t *to = NULL;
        switch (*w) {
        case OP_A: to = &a; w++; break;
        case OP_B: to = &b; w++; break;
        case OP_CUT: *cut = true; w++; continue;
        case OP_UP: return a;
        case OP_KIND: {
            uint32_t n = new_node(r, w[1], from, &parts);
            if (n && w[1] == KIND_COMPAREIN)
                r->nodes[n].bad[ITERATE] = r->nodes[left].bad[ITERATE];
            return n;
        }
        case OP_ERROR:
            error(r, w[1], a, b, r->messages + w[2]);
            return 0;
        case OP_CALL:
            return call(r, w[1], from, a, b, &parts);
        default: break;
        }
        uint32_t n = element(r, &w);
        if (!n || r->p->failed)
            return 0;
        if (to)
            *to = n;
        if (n == NOTHING)
            continue;
        add_part(r, &parts, n);
        left = left ? left : n;
        several |= only != NOTHING;
        only = n;
    }
    return several ? new_node(r, KIND_PARTS, from, &parts) : only;
}

static uint32_t choice(Run *r, const uint16_t *w)
{
    int from = r->at;
    for (int ways = *w++; ways > 0; ways--) {
        bool cut = false;
        const uint16_t *end = w + 1 + *w;
        uint32_t n = sequence(r, w + 1, end, &cut);
        if (n || r->p->failed)
            return n;
        r->at = from;
        if (cut)
            return 0;
        w = end;
    }
    return 0;
}

/* ---- what is reported ---- */

static uint32_t begin(Run *r, bool oops)
{
    static const uint16_t begins[] = {RULE_FILE, RULE_EVAL, RULE_SINGLE};
    memset(r->heads, 0, (size_t)(r->p->count + 1) * sizeof *r->heads);
    r->at = r->touched = 0;
    r->oops = oops;
    r->level = 0;
    r->nnodes = r->nmemos = 0;
    new_node(r, KIND_PARTS, 0, &(Found){0}); /* failure */
    new_node(r, KIND_PARTS, 0, &(Found){0}); /* NOTHING */
    keep(r, UINT32_MAX, 0, 0);               /* the 0 that ends lists */
    if (r->p->failed)
        return 0;
    r->heads[0] = 0;
    return rule(r, begins[r->p->mode]);
}

/* Where CPython sees the end: in the last line, no column. */
static Span end_of_text(const Parser *p)
{
    uint32_t line = line_count(p);
    return (Span){line, NO_COL, line, NO_COL};
}

/* The column from 1 of byte col, as CPython counts it: with the characters of
 * the text that it gives, which may begin on an earlier line. */
static int column_in(const char *text, size_t len, uint32_t col)
{
    int n = col >= len;
    for (size_t i = 0; i < len && i <= col; i++)
        n += ((unsigned char)text[i] & 0xC0) != 0x80;
    return n;
}

/* The first of the lines that strings and backslashes join to this one, which
 * is that of t or ends before it. */
static uint32_t first_joined(const Parser *p, const Token *t, uint32_t line)
{
    for (bool more = true; more;) {
        for (more = false; t > p->tokens && t[-1].end_line >= line; t--)
            if (t[-1].line < line)
                line = t[-1].line;
        const char *s = line_start(p, line);
        if (t > p->tokens && t[-1].kind != TK_NEWLINE && s - p->text > 1 &&
            s[-1] == '\n' && s[-2] == '\\') {
            more = true;
            line--;
        }
    }
    return line;
}

/* CPython gives what its tokenizer has in its hands when that stands on the
 * line of the error: more than a line when a string or backslash joins them. */
static void find_text(const Run *r)
{
    const Parser *p = r->p;
    SyntaxError *err = p->err;
    const Token *t = &p->tokens[r->seen];
    Span span = p->error_span;
    uint32_t line = t->end_line, lines = line_count(p);
    if (line > lines)
        line = lines;
    err->newline = p->script || (int)line <= err->line;
    line = err->newline && !p->script ? first_joined(p, t, line)
                                      : (uint32_t)err->line;
    err->text_line = (int)line;
    const char *text = line_start(p, line) - (line == 1 && p->marked ? 3 : 0);
    const char *own = line_start(p, span.line);
    size_t len = (size_t)(own - text) + strcspn(own, "\n") + err->newline;
    if (p->tokens[r->seen].kind == TK_ERROR)
        span.col += span.end_col == NO_COL ? (uint32_t)(own - text) : 0;
    if (err->col > 0)
        err->col = column_in(text, len, span.col);
    if (err->end_col > 0 && span.end_col != SAME_COL)
        err->end_col = column_in(text, len, span.end_col);
}

/* An error of the text itself further on goes before those of the parser; a
 * bracket that is never closed only when it was opened on an earlier line, and
 * when CPython has not looked beyond the end of the text before, or doesn't
 * know what is wrong. */
static bool text_goes_first(const Run *r, bool known)
{
    const Parser *p = r->p;
    const Token *t = &p->tokens[r->seen];
    bool ended = known && p->mode != PARSE_FILE && t->end >= p->end &&
                 t->kind != TK_STRING;
    return p->has_token_error && !p->token_error_soft &&
           (!p->token_error_unclosed ||
            (!ended && (int)t->line > p->token_error.line));
}

/* Where CPython's tokenizer stops without an error of its own, the bracket
 * around it counts. */
static bool left_open_first(const Run *r)
{
    Parser *p = r->p;
    if (!p->left_open || p->tokens[r->seen].line <= p->left_line)
        return false;
    p->failed = false;
    error_at(p, ERR_SYNTAX,
             (Span){p->left_line, p->left_col, p->left_line, NO_COL},
             "'%c' was never closed", p->left_open);
    p->err->newline = false;
    p->err->text_line = 0;
    return true;
}

static void nothing_known(Run *r, const Token *t)
{
    Parser *p = r->p;
    const Token *seen = &p->tokens[r->seen];
    if (t->kind == TK_INDENT)
        error_at(p, ERR_INDENTATION, place_of(r, seen), "unexpected indent");
    else if (t->kind == TK_DEDENT)
        error_at(p, ERR_INDENTATION, place_of(r, seen), "unexpected unindent");
    else if (t->kind == TK_END || is_added(p, t))
        error_at(p, ERR_SYNTAX, end_of_text(p), "invalid syntax");
    else
        error_tokens(p, t, t, "invalid syntax");
}

/* At a prompt: does anything stand after the statement? */
static bool more_follows(const Run *r)
{
    const char *s = r->p->tokens[r->seen].end;
    for (;;) {
        s += strspn(s, " \t\n\f");
        if (*s != '#')
            return *s != '\0';
        s += strcspn(s, "\n");
    }
}

/* Has CPython's tokenizer seen the end of the text? */
static bool at_end(const Run *r)
{
    const Parser *p = r->p;
    const Token *t = &p->tokens[r->seen];
    if (t->kind == TK_ERROR)
        return p->token_error.incomplete ||
               (p->end[-1] != '\n' &&
                p->token_error.line == (int)line_count(p) &&
                !strncmp(p->token_error.message, "unterminated string", 19));
    return t->end >= p->end && t->kind != TK_STRING &&
           (t->kind != TK_NEWLINE || t->start >= p->end);
}

static void find(Run *r)
{
    Parser *p = r->p;
    const Token *current = p->current;
    SyntaxError first = *p->err;
    drop_warnings(p, p->text, false);
    memset(p->err, 0, sizeof *p->err);
    p->failed = false;
    r->seen = -1;
    bool right = begin(r, false);
    if (r->seen < 0) { /* no memory to begin with */
        p->current = current;
        return;
    }
    const Token *seen = &p->tokens[r->seen];
    if (!right && p->partial && at_end(r) && p->err->kind < ERR_INCOMPLETE) {
        p->failed = false;
        const Token *last = &p->tokens[r->seen];
        uint32_t line = line_count(p);
        Span end = {line, line_width(p, line), line, NONE_COL};
        if (!strncmp(p->token_error.message, "unterminated", 12)) {
            end.line = end.end_line = (uint32_t)p->token_error.line;
            end.col = (uint32_t)p->token_error.col - 1;
        }
        error_at(p, ERR_INCOMPLETE,
                 last->kind == TK_ERROR ? end : place_of(r, last),
                 "incomplete input");
        find_text(r);
        p->current = current;
        return;
    }
    if (!right && !p->failed)
        right = begin(r, true);
    bool single = right && !p->failed && p->mode == PARSE_SINGLE;
    if (single && !more_follows(r) && p->tokens[r->at].kind != TK_END) {
        p->again = true; /* blanks, which are never looked at */
        p->tokens[r->at].kind = TK_END;
    } else if (single && more_follows(r)) {
        drop_warnings(p, p->tokens[r->seen].end, true); /* not read */
        error_at(p, ERR_SYNTAX, place_of(r, &p->tokens[r->seen]),
                 "multiple statements found while compiling a single "
                 "statement");
        find_text(r);
    } else if (right && !p->failed) { /* what is wrong is not the grammar */
        *p->err = first;
        if (!*first.message)
            nothing_known(r, current);
        p->failed = true;
    } else {
        bool blank = !p->failed && (seen->kind == TK_INDENT ||
                                    seen->kind == TK_DEDENT);
        if (blank) /* CPython reads on to the end of the text otherwise */
            drop_warnings(p, seen->start, true);
        bool known = p->failed;
        if (!known)
            nothing_known(r, seen);
        bool reached = p->tokens[r->seen].kind == TK_ERROR;
        bool joins = p->token_error.newline && !p->token_error_unclosed;
        if (p->err->kind < ERR_MEMORY) {
            if (!blank && !reached && text_goes_first(r, known))
                *p->err = p->token_error;
            else if (!blank && !reached && left_open_first(r))
                ;
            else if (!reached || joins)
                find_text(r);
            else if (p->err->newline && !p->script)
                p->err->text_line = (int)first_joined(
                    p, &p->tokens[r->seen], (uint32_t)p->err->line);
        }
    }
    p->current = current;
}

void find_mistake(Parser *p)
{
    Heap *heap = p->arena->heap;
    Run r = {.p = p};
    unsigned char *table = (unsigned char *)inflate_new(heap, &packed);
    r.words = heap_alloc(heap, WORDS * sizeof *r.words, HEAP_RAW);
    r.heads = heap_alloc(heap, (size_t)(p->count + 1) * sizeof *r.heads,
                         HEAP_RAW);
    if (table && r.words && r.heads) {
        for (int i = 0; i < WORDS; i++)
            r.words[i] = (uint16_t)(table[i] | table[WORDS + i] << 8);
        r.messages = (const char *)table + 2 * WORDS;
        find(&r);
    } else {
        error_memory(p);
    }
    void *all[] = {table, r.words, r.heads, r.nodes, r.memos};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (all[i])
            heap_free(heap, all[i]);
}
