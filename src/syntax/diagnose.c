/* diagnose.c: what to say when the automaton cannot go on.
 *
 * CPython parses a wrong program a second time with rules for common mistakes
 * ("invalid_..." in its grammar); here the same mistakes are looked for
 * around the token where the automaton stopped, in the order in which its
 * rules would meet them.  What none of them knows is "invalid syntax".
 *
 * The tools: the tokens before and after, a reader that finds where an
 * expression ends (expr_end), the node on top of the automaton's stack, and
 * which tokens the automaton would have taken here (p->expected).
 */
#include <stdio.h>

#include "syntax/build.h"

/* ---- reading expressions, without building them ---- */

enum { MAX_NESTING = 50 };

/* The closing partner of the bracket at t, or NULL. */
static const Token *closing(const Token *t)
{
    for (const Token *s = t + 1;; s++) {
        if (s->kind == TK_END || s->kind == TK_ERROR)
            return NULL;
        if (s->level == t->level && (s->kind == TK_RPAR ||
                                     s->kind == TK_RSQB ||
                                     s->kind == TK_RBRACE))
            return s;
    }
}

/* The last token of the atom with its trailers at t, or NULL. */
static const Token *primary_end(const Token *t)
{
    const Token *last = t;
    switch (t->kind) {
    case TK_STRING:
    case TK_FSTRING_START:
        for (;; t = last + 1) {
            if (t->kind == TK_FSTRING_START) {
                int depth = 0;
                do {
                    depth += t->kind == TK_FSTRING_START;
                    depth -= t->kind == TK_FSTRING_END;
                    if (t->kind == TK_END || t->kind == TK_ERROR)
                        return NULL;
                    t++;
                } while (depth);
                last = t - 1;
            } else if (t->kind == TK_STRING) {
                last = t;
            } else {
                break;
            }
        }
        break;
    case TK_LPAR: case TK_LSQB: case TK_LBRACE:
        last = closing(t);
        break;
    case TK_NAME: case TK_NUMBER: case TK_NONE: case TK_TRUE: case TK_FALSE:
    case TK_ELLIPSIS:
        break;
    default:
        return NULL;
    }
    while (last) {
        if (last[1].kind == TK_DOT && last[2].kind == TK_NAME)
            last += 2;
        else if (last[1].kind == TK_LPAR || last[1].kind == TK_LSQB)
            last = closing(last + 1);
        else
            break;
    }
    return last;
}

/* How many tokens the binary operator at t has; 0 when it is none. */
static int operator_length(const Token *t, bool bitwise)
{
    switch (t->kind) {
    case TK_PLUS: case TK_MINUS: case TK_STAR: case TK_SLASH: case TK_PERCENT:
    case TK_AT: case TK_DOUBLESLASH: case TK_DOUBLESTAR: case TK_VBAR:
    case TK_CIRCUMFLEX: case TK_AMPER: case TK_LEFTSHIFT: case TK_RIGHTSHIFT:
        return 1;
    case TK_EQEQUAL: case TK_NOTEQUAL: case TK_LESS: case TK_LESSEQUAL:
    case TK_GREATER: case TK_GREATEREQUAL: case TK_IN: case TK_AND: case TK_OR:
        return !bitwise;
    case TK_IS:
        return bitwise ? 0 : t[1].kind == TK_NOT ? 2 : 1;
    case TK_NOT:
        return !bitwise && t[1].kind == TK_IN ? 2 : 0;
    default:
        return 0;
    }
}

/* The last token of the longest disjunction (or bitwise expression) at t. */
static const Token *operators_end(const Token *t, bool bitwise)
{
    const Token *last = NULL;
    for (;;) {
        while (t->kind == TK_MINUS || t->kind == TK_PLUS ||
               t->kind == TK_TILDE || t->kind == TK_AWAIT ||
               (t->kind == TK_NOT && !bitwise))
            t++;
        const Token *end = primary_end(t);
        if (!end)
            return last;
        last = end;
        int n = operator_length(end + 1, bitwise);
        if (!n)
            return last;
        t = end + 1 + n;
    }
}

/* The last token of the longest expression at t, or NULL. */
static const Token *expr_end(const Token *t, int nesting)
{
    if (nesting > MAX_NESTING)
        return NULL;
    if (t->kind == TK_LAMBDA) {
        int level = t->level;
        while (t->kind != TK_COLON || t->level != level) {
            if (t->kind == TK_NEWLINE || t->kind == TK_END ||
                t->kind == TK_ERROR || t->level < level)
                return NULL;
            t++;
        }
        return expr_end(t + 1, nesting + 1);
    }
    const Token *last = operators_end(t, false);
    if (!last || last[1].kind != TK_IF)
        return last;
    const Token *test = operators_end(last + 2, false);
    if (!test || test[1].kind != TK_ELSE)
        return last;
    const Token *orelse = expr_end(test + 2, nesting + 1);
    return orelse ? orelse : last;
}

/* The last token of the star_expressions at t, or NULL. */
static const Token *list_end(const Token *t)
{
    const Token *last = NULL;
    for (;;) {
        const Token *end = t->kind == TK_STAR ? operators_end(t + 1, true)
                                              : expr_end(t, 0);
        if (!end)
            return last;
        last = end;
        if (end[1].kind != TK_COMMA)
            return last;
        last = end + 1;
        t = end + 2;
    }
}

/* ---- where we are ---- */

/* The first token of the logical line that t is in. */
static const Token *line_first(const Parser *p, const Token *t)
{
    while (t > p->tokens) {
        int before = t[-1].kind;
        if (before == TK_NEWLINE || before == TK_INDENT || before == TK_DEDENT)
            break;
        t--;
    }
    return t;
}

static bool ends_expression(const Token *t)
{
    switch (t->kind) {
    case TK_NAME: case TK_NUMBER: case TK_STRING: case TK_FSTRING_END:
    case TK_NONE: case TK_TRUE: case TK_FALSE: case TK_ELLIPSIS:
    case TK_RPAR: case TK_RSQB: case TK_RBRACE:
        return true;
    default:
        return false;
    }
}

/* An error at a token; those without text have CPython's special places. */
static void error_here(Parser *p, SyntaxErrorKind kind, const Token *t,
                       const char *message)
{
    Span span = token_span(t, t);
    if (t->kind == TK_INDENT || t->kind == TK_DEDENT || t->kind == TK_END) {
        const Token *s = t;
        while (s->kind == TK_DEDENT)
            s++;
        if (s->kind == TK_END) {
            /* The end of the text counts as the end of its last line. */
            while (s > p->tokens && s->kind != TK_NEWLINE)
                s--;
            span.line = span.end_line = s->line;
            span.col = s->col;
        } else if (span.col > 0) {
            span.col--;
        } else {
            span.col = NO_COL;
        }
        span.end_col = NONE_COL;
    }
    error_at(p, kind, span, "%s", message);
}

/* From a token to where CPython's tokenizer stands after reading `next`. */
static void error_until(Parser *p, const Token *first, const Token *next,
                        const char *message)
{
    Span span = token_span(first, next);
    span.end_col -= span.end_col > 0;
    error_at(p, ERR_SYNTAX, span, "%s", message);
}

/* The innermost bracket that is open at t, or NULL. */
static const Token *open_bracket(const Parser *p, const Token *t)
{
    bool closes = t->kind == TK_RPAR || t->kind == TK_RSQB ||
                  t->kind == TK_RBRACE;
    int level = t->level - !closes;
    if (level < 0)
        return NULL;
    for (const Token *s = t - 1; s >= p->tokens; s--)
        if (s->level == level &&
            (s->kind == TK_LPAR || s->kind == TK_LSQB || s->kind == TK_LBRACE))
            return s;
        else if (s->level < level)
            return NULL;
    return NULL;
}

/* Does the bracket hold arguments or an index? */
static bool is_trailer(const Parser *p, const Token *open)
{
    return open && open > p->tokens && ends_expression(open - 1) &&
           (open->kind == TK_LPAR || open->kind == TK_LSQB);
}

/* ---- blocks ---- */

static const char *block_name(const Token *t)
{
    switch (t->kind) {
    case TK_IF: return "'if' statement";
    case TK_ELIF: return "'elif' statement";
    case TK_ELSE: return "'else' statement";
    case TK_FOR: return "'for' statement";
    case TK_WHILE: return "'while' statement";
    case TK_WITH: return "'with' statement";
    case TK_TRY: return "'try' statement";
    case TK_EXCEPT:
        return t[1].kind == TK_STAR ? "'except*' statement"
                                    : "'except' statement";
    case TK_FINALLY: return "'finally' statement";
    case TK_DEF: return "function definition";
    case TK_CLASS: return "class definition";
    case TK_MATCH: return "'match' statement";
    case TK_CASE: return "'case' statement";
    default: return NULL;
    }
}

/* After a header line: no indented block. */
static bool missing_block(Parser *p, const Token *t)
{
    if (t - p->tokens < 2 || t[-1].kind != TK_NEWLINE ||
        t[-2].kind != TK_COLON || t->kind == TK_INDENT)
        return false;
    const Token *head = line_first(p, t - 1);
    if (head->kind == TK_ASYNC)
        head++;
    const char *what = block_name(head);
    if (!what || !p->expected[TK_INDENT])
        return false;
    char message[100];
    snprintf(message, sizeof message, "expected an indented block "
             "after %s on line %u", what, head->line);
    error_here(p, ERR_INDENTATION, t, message);
    return true;
}

/* try: without except or finally; except and except* mixed. */
static bool lonely_try(Parser *p, const Token *t)
{
    if (!p->expected[TK_EXCEPT] || !p->expected[TK_FINALLY] ||
        p->expected[TK_ELSE])
        return false;
    error_here(p, ERR_SYNTAX, t, "expected 'except' or 'finally' block");
    return true;
}

/* "expected ':'": CPython wants it at any token after some headers, and only at
 * the line's end after others. */
static bool missing_colon(Parser *p, const Token *t)
{
    const Token *head = line_first(p, t);
    if (head->kind == TK_ASYNC)
        head++;
    if (!block_name(head) || t->level > head->level ||
        !p->expected[TK_COLON])
        return false;
    bool forced = head->kind == TK_TRY || head->kind == TK_ELSE ||
                  head->kind == TK_FINALLY || head->kind == TK_DEF;
    if (head->kind == TK_TRY || head->kind == TK_ELSE ||
        head->kind == TK_FINALLY)
        forced = t == head + 1;
    if (!forced && t->kind != TK_NEWLINE)
        return false;
    error_tokens(p, t, t, "expected ':'");
    return true;
}

/* ---- names of old, imports ---- */

static bool legacy_statement(Parser *p, const Token *t)
{
    const Token *name = t - 1;
    if (t == p->tokens || name->kind != TK_NAME || t->kind == TK_LPAR ||
        !(token_is(name, "print") || token_is(name, "exec")))
        return false;
    const Token *last = list_end(t);
    if (!last)
        return false;
    error_tokens(p, name, last, "Missing parentheses in call to '%.5s'. Did "
                 "you mean %.5s(...)?", token_is(name, "print") ? "print"
                 : "exec", token_is(name, "print") ? "print" : "exec");
    return true;
}

static bool import_mistake(Parser *p, const Token *t)
{
    const Token *head = line_first(p, t);
    if (head->kind == TK_IMPORT && t->kind == TK_FROM) {
        const Token *last = t;
        while (last[1].kind == TK_NAME || last[1].kind == TK_DOT)
            last++;
        if (last == t)
            return false;
        error_until(p, head, last + 1,
                    "Did you mean to use 'from ... import ...' instead?");
        return true;
    }
    if (head->kind == TK_FROM && t->kind == TK_NEWLINE &&
        t[-1].kind == TK_COMMA) {
        error_tokens(p, t, t, "trailing comma not allowed without surrounding "
                     "parentheses");
        return true;
    }
    if (t > p->tokens && t[-1].kind == TK_IMPORT && t->kind == TK_NEWLINE) {
        Span span = token_span(t, t);
        span.end_col = SAME_COL;
        error_at(p, ERR_SYNTAX, span,
                 "Expected one or more names after 'import'");
        return true;
    }
    return false;
}

/* except A, B: */
static bool bare_exceptions(Parser *p, const Token *t)
{
    const Token *head = line_first(p, t);
    if (head->kind != TK_EXCEPT || t->level != head->level)
        return false;
    const Token *first = head + 1;
    if (first->kind == TK_STAR) {
        first++;
        if (t == first && (t->kind == TK_COLON || t->kind == TK_NEWLINE)) {
            error_tokens(p, t, t, "expected one or more exception types");
            return true;
        }
    }
    if (t->kind != TK_COMMA)
        return false;
    const Token *last = list_end(first);
    if (!last || last < t)
        return false;
    last++;
    if (last->kind == TK_AS && last[1].kind == TK_NAME)
        last += 2;
    if (last->kind != TK_COLON)
        return false;
    error_until(p, first, last,
                "multiple exception types must be parenthesized");
    return true;
}

/* ---- expressions ---- */

/* Where the disjunction that ends right before t begins. */
static const Token *disjunction_start(const Parser *p, const Token *t)
{
    const Token *head = line_first(p, t - 1);
    int level = t[-1].level;
    const Token *start = NULL;
    for (const Token *s = t - 1; s >= head && s->level >= level; s--) {
        if (s->level > level)
            continue;
        switch (s->kind) {
        case TK_COMMA: case TK_COLON: case TK_EQUAL: case TK_COLONEQUAL:
        case TK_IF: case TK_ELSE: case TK_FOR: case TK_LAMBDA: case TK_SEMI:
        case TK_RETURN: case TK_YIELD: case TK_FROM: case TK_AS:
        case TK_ELIF: case TK_WHILE: case TK_ASSERT: case TK_RAISE:
        case TK_WITH: case TK_EXCEPT: case TK_DEL: case TK_EXCLAM:
        case TK_CASE: case TK_MATCH: case TK_IMPORT: case TK_ASYNC:
        case TK_FSTRING_MIDDLE:
            goto found;
        default:
            break;
        }
        /* An opening bracket of a trailer or atom at this level is fine. */
        if (operators_end(s, false) == t - 1)
            start = s;
    }
found:
    return start;
}

static bool is_soft_keyword(const Token *t)
{
    return t->kind == TK_NAME && (token_is(t, "match") || token_is(t, "case") ||
                                  token_is(t, "type") || token_is(t, "_"));
}

/* Two expressions in a row inside brackets. */
static bool missing_comma(Parser *p, const Token *t)
{
    if (t == p->tokens || !ends_expression(t - 1) ||
        !token_starts_expression(t))
        return false;
    const Token *a = disjunction_start(p, t);
    if (!a || is_soft_keyword(a) ||
        (a->kind == TK_NAME && (a[1].kind == TK_STRING)))
        return false;
    if (a == t - 1 && (token_is(a, "print") || token_is(a, "exec")))
        return false;
    if (a > p->tokens && a[-1].kind == TK_EXCLAM)
        return false; /* a field's conversion */
    const Token *open = open_bracket(p, t);
    if (open && open->kind == TK_LBRACE && a > p->tokens &&
        a[-1].kind == TK_DOUBLESTAR)
        return false; /* ** in a dict takes no whole expression */
    const Token *b = expr_end(t, 0);
    if (!b || b->level == 0)
        return false;
    error_tokens(p, a, b, "invalid syntax. Perhaps you forgot a comma?");
    return true;
}

/* Assignment to something that is no name, where := could stand. */
static bool named_lambda(Parser *p, const Token *t)
{
    if (t->kind != TK_COLONEQUAL || p->mode == PARSE_EVAL)
        return false;
    const Token *head = line_first(p, t);
    for (const Token *s = t - 1; s >= head && s->level >= t->level; s--) {
        if (s->kind != TK_LAMBDA || s->level != t->level)
            continue;
        const Token *before = s - (s > head);
        if (expr_end(s, 0) != t - 1 ||
            !(s == head || before->kind == TK_IF || before->kind == TK_ELIF ||
              before->kind == TK_WHILE ||
              (before->kind == TK_LPAR && !is_trailer(p, before))))
            return false;
        error_tokens(p, s, t - 1,
                     "cannot use assignment expressions with lambda");
        return true;
    }
    return false;
}

/* (**a) */
static bool starred_group(Parser *p, const Token *t)
{
    if (t->kind != TK_DOUBLESTAR || t == p->tokens ||
        t[-1].kind != TK_LPAR || is_trailer(p, t - 1))
        return false;
    const Token *last = expr_end(t + 1, 0);
    if (!last || last[1].kind != TK_RPAR)
        return false;
    error_tokens(p, t, t, "cannot use double starred expression here");
    return true;
}

/* a if b, without else. */
static bool missing_else(Parser *p, const Token *t)
{
    if (t == p->tokens || !ends_expression(t - 1) || t->kind == TK_ELSE ||
        t->kind == TK_COLON || !p->expected[TK_ELSE])
        return false;
    const Token *test = disjunction_start(p, t);
    if (!test || test == p->tokens || test[-1].kind != TK_IF)
        return false;
    const Token *a = disjunction_start(p, test - 1);
    if (!a)
        return false;
    error_tokens(p, a, t - 1, "expected 'else' after 'if' expression");
    return true;
}

/* "=" where an expression is wanted, as in `if x = 3:`. */
static bool equals_sign(Parser *p, const Token *t)
{
    if (t->kind != TK_EQUAL || t == p->tokens)
        return false;
    if (p->mode == PARSE_EVAL && t->level == 0)
        return false; /* no place for :=, so CPython doesn't look for one */
    const Node *n = parser_top(p).node;
    const Token *b = operators_end(t + 1, true);
    const Token *a = t - 1;
    if (!b || b[1].kind == TK_EQUAL || b[1].kind == TK_COLONEQUAL)
        return false;
    const Token *before = a - (a > p->tokens);
    bool alone = operator_length(before, true) == 0 &&
                 before->kind != TK_DOT && before->kind != TK_TILDE;
    if (a->kind == TK_NAME && alone) {
        error_tokens(p, a, b, "invalid syntax. Maybe you meant '==' or ':=' "
                     "instead of '='?");
        return true;
    }
    if (!n || n->end_line < t[-1].line)
        return false;
    switch (n->kind) {
    case List_kind: case Tuple_kind: case GeneratorExp_kind:
    case Compare_kind: case BoolOp_kind: case IfExp_kind: case Lambda_kind:
    case NamedExpr_kind: case keyword_kind: case arguments_kind:
        if (!n->parens || n->kind == Tuple_kind)
            return false;
        break;
    case Constant_kind:
        if (n->Constant.value.tag <= CONST_TRUE)
            return false;
        break;
    case UnaryOp_kind:
        if (n->UnaryOp.op == AST_NOT)
            return false;
        break;
    case BinOp_kind: case Call_kind: case Attribute_kind: case Subscript_kind:
    case Dict_kind: case Set_kind: case ListComp_kind: case SetComp_kind:
    case DictComp_kind: case JoinedStr_kind: case Await_kind: case Name_kind:
        break;
    default:
        return false;
    }
    error_at(p, ERR_SYNTAX, node_span(n), "cannot assign to %s here. Maybe "
             "you meant '==' instead of '='?", expression_kind(n));
    return true;
}

/* a + not b */
static bool not_after_operator(Parser *p, const Token *t)
{
    if (t->kind != TK_NOT || t == p->tokens || t[1].kind == TK_IN)
        return false;
    const Token *before = t - 1;
    if (!operator_length(before, true) && before->kind != TK_TILDE)
        return false;
    const Token *last = operators_end(t + 1, false);
    if (!last)
        return false;
    /* The inversion alone: up to `and` and `or`. */
    error_tokens(p, t, last, "'not' after an operator must be parenthesized");
    return true;
}

static bool dict_mistake(Parser *p, const Token *t)
{
    const Token *open = open_bracket(p, t);
    if (!open || open->kind != TK_LBRACE || t == open + 1)
        return false;
    bool ends = t->kind == TK_RBRACE || t->kind == TK_COMMA;
    if (t[-1].kind == TK_COLON && t[-1].level == open->level + 1) {
        const Token *last = t->kind == TK_STAR ? operators_end(t + 1, true)
                                               : NULL;
        if (ends)
            error_tokens(p, t - 1, t - 1, "expression expected after "
                         "dictionary key and ':'");
        else if (last)
            error_until(p, t, last + 1, "cannot use a starred expression in a "
                        "dictionary value");
        return ends || last;
    }
    return false;
}

/* A key without its value, after pairs. */
static bool lonely_key(Parser *p, const Token *t)
{
    const Token *open = open_bracket(p, t);
    if (!open || open->kind != TK_LBRACE || t == open + 1 ||
        t->kind == TK_RPAR || t->kind == TK_RSQB)
        return false;
    if (!ends_expression(t - 1) || !p->expected[TK_COLON])
        return false;
    const Token *comma = t - 1;
    while (comma > open &&
           !(comma->kind == TK_COMMA && comma->level == open->level + 1))
        comma--;
    if (comma == open)
        return false;
    Span span = {t[-1].end_line, t[-1].end_col - 1, t[-1].end_line, NO_COL};
    error_at(p, ERR_SYNTAX, span, "':' expected after dictionary key");
    return true;
}

/* ---- arguments and parameters ---- */

static bool argument_mistake(Parser *p, const Token *t)
{
    const Token *open = open_bracket(p, t);
    if (is_trailer(p, open) && t[-1].kind == TK_EQUAL && t - open > 2 &&
        t[-2].kind == TK_NAME && open->kind == TK_LPAR &&
        (t->kind == TK_RPAR || t->kind == TK_COMMA)) {
        error_tokens(p, t - 2, t - 1, "expected argument value expression");
        return true;
    }
    if (is_trailer(p, open) && t->kind == TK_EQUAL) {
        const Token *s = t - 1;
        while (s > open && !(s->level == t->level && s->kind == TK_COMMA))
            s--;
        s++;
        const Token *last = expr_end(t + 1, 0);
        if (last && (s->kind == TK_STAR || s->kind == TK_DOUBLESTAR) &&
            expr_end(s + 1, 0) == t - 1) {
            error_tokens(p, s, last, s->kind == TK_STAR
                         ? "cannot assign to iterable argument unpacking"
                         : "cannot assign to keyword argument unpacking");
            return true;
        }
    }
    /* A star with nothing that could be unpacked. */
    if (is_trailer(p, open) && t[-1].kind == TK_STAR && t - open >= 2 &&
        (t - 2 == open || t[-2].kind == TK_COMMA)) {
        error_tokens(p, t, t, "Invalid star expression");
        return true;
    }
    if (open && open - p->tokens > 1 && open[-1].kind == TK_STAR &&
        is_trailer(p, open_bracket(p, open)) &&
        (open[-2].kind == TK_COMMA || open - 2 == open_bracket(p, open))) {
        error_tokens(p, t, t, "Invalid star expression");
        return true;
    }
    return false;
}

/* The `def` or `lambda` whose parameters t is among, or NULL. */
static const Token *parameters_of(const Parser *p, const Token *t)
{
    for (const Token *s = t - 1; s >= p->tokens; s--) {
        if (s->kind == TK_NEWLINE || s->level < t->level - 1)
            return NULL;
        if (s->level == t->level && s->kind == TK_LAMBDA)
            return s;
        if (s->level == t->level && s->kind == TK_RPAR)
            continue;
        if (s->level == t->level - 1)
            break;
    }
    const Token *open = open_bracket(p, t), *head = line_first(p, t);
    head += head->kind == TK_ASYNC;
    return open && head->kind == TK_DEF && head->level == open->level ? head
                                                                      : NULL;
}

static bool parameter_mistake(Parser *p, const Token *t)
{
    if (t == p->tokens)
        return false;
    const Token *of = parameters_of(p, t + (t->kind == TK_RPAR ? -1 : 0));
    if (!of)
        return false;
    bool is_lambda = of->kind == TK_LAMBDA;
    if (t->kind == TK_LPAR && (t[-1].kind == TK_COMMA || t - 1 == of ||
                               t[-1].kind == TK_LPAR)) {
        const Token *close = closing(t);
        for (const Token *s = t + 1; close && s < close; s++)
            if (s->kind != TK_NAME && s->kind != TK_COMMA)
                return false;
        if (!close || close == t + 1)
            return false;
        error_tokens(p, t, close, is_lambda
                     ? "Lambda expression parameters cannot be parenthesized"
                     : "Function parameters cannot be parenthesized");
        return true;
    }
    if (t->kind == TK_STAR && t[-1].kind == TK_SLASH) {
        error_tokens(p, t, t, "expected comma between / and *");
        return true;
    }
    if (t->kind == TK_EQUAL) {
        const Token *s = t;
        while (s > of && s->kind != TK_COMMA && s->kind != TK_LPAR)
            s--;
        s += s->kind == TK_COMMA || s->kind == TK_LPAR;
        if (s == of)
            s++;
        if (s->kind != TK_STAR && s->kind != TK_DOUBLESTAR)
            return false;
        error_tokens(p, t, t, s->kind == TK_STAR
                     ? "var-positional argument cannot have default value"
                     : "var-keyword argument cannot have default value");
        return true;
    }
    if (t[-1].kind == TK_EQUAL && (t->kind == TK_COMMA || t->kind == TK_RPAR ||
                                   (is_lambda && t->kind == TK_COLON))) {
        error_tokens(p, t - 1, t - 1, "expected default value expression");
        return true;
    }
    return false;
}

/* ---- comprehensions ---- */

static bool comprehension_mistake(Parser *p, const Token *t)
{
    const Token *open = open_bracket(p, t);
    if (!open)
        return false;
    if ((t->kind == TK_FOR || t->kind == TK_ASYNC) &&
        (open->kind == TK_LSQB || open->kind == TK_LBRACE)) {
        const Token *last = list_end(open + 1);
        if (!last || last + 1 != t)
            return false;
        error_tokens(p, open + 1, last, "did you forget parentheses around "
                     "the comprehension target?");
        return true;
    }
    if (t->kind == TK_IN || !p->expected[TK_IN])
        return false;
    for (const Token *s = t - 1; s > open; s--) {
        if (s->level != open->level + 1)
            continue;
        if (s->kind == TK_IN)
            return false;
        if (s->kind == TK_FOR) {
            error_tokens(p, t, t, "'in' expected after for-loop variables");
            return true;
        }
    }
    return false;
}

/* ---- f-strings ---- */

/* The opening brace of the f-string field that t is in, or NULL. */
static const Token *field_open(const Parser *p, const Token *t)
{
    int level = t->level - (t->kind != TK_RBRACE);
    for (const Token *s = t - 1; s > p->tokens; s--)
        if (s->kind == TK_LBRACE && s->level == level)
            return s[-1].kind == TK_FSTRING_START ||
                           s[-1].kind == TK_FSTRING_MIDDLE ||
                           s[-1].kind == TK_RBRACE || s[-1].kind == TK_COLON
                       ? s
                       : NULL;
        else if (s->level < level)
            return NULL;
    return NULL;
}

static bool field_mistake(Parser *p, const Token *t)
{
    /* `lambda x:` in a field: the colon has opened the format. */
    if (t->kind == TK_FSTRING_MIDDLE || t->kind == TK_FSTRING_END ||
        t->kind == TK_LBRACE || t->kind == TK_RBRACE) {
        for (const Token *s = t - 1; s > p->tokens && s->kind != TK_LBRACE; s--)
            if (s->kind == TK_LAMBDA && t[-1].kind == TK_COLON) {
                error_tokens(p, s, t - 1, "f-string: lambda expressions are "
                             "not allowed without parentheses");
                return true;
            }
    }
    const Token *open = t > p->tokens ? field_open(p, t) : NULL;
    if (!open)
        return false;
    if (t == open + 1) {
        const char *what = t->kind == TK_EQUAL    ? "="
                           : t->kind == TK_EXCLAM ? "!"
                           : t->kind == TK_COLON  ? ":"
                           : t->kind == TK_RBRACE ? "}" : NULL;
        if (what)
            error_tokens(p, t, t, "f-string: valid expression required before "
                         "'%s'", what);
        else
            error_tokens(p, t, t, "f-string: expecting a valid expression "
                         "after '{'");
        return true;
    }
    if (t[-1].kind == TK_EXCLAM) {
        if (t->kind == TK_COLON || t->kind == TK_RBRACE)
            error_tokens(p, t, t, "f-string: missing conversion character");
        else
            error_tokens(p, t, t, "f-string: invalid conversion character");
        return true;
    }
    if (!p->expected[TK_RBRACE]) {
        /* In the middle of an expression: what can be read of it counts. */
        const Token *last = list_end(open + 1);
        const Token *at = last ? last + 1 : open + 1;
        if (t->level != open->level + (t->kind != TK_RBRACE) || at >= t + (last == NULL))
            return false;
        error_tokens(p, at, at, last
                     ? "f-string: expecting '=', or '!', or ':', or '}'"
                     : "f-string: expecting a valid expression after '{'");
        return true;
    }
    if (p->expected[TK_EQUAL] && p->expected[TK_EXCLAM])
        error_tokens(p, t, t, "f-string: expecting '=', or '!', or ':', or "
                     "'}'");
    else if (p->expected[TK_EXCLAM])
        error_tokens(p, t, t, "f-string: expecting '!', or ':', or '}'");
    else if (p->expected[TK_COLON])
        error_tokens(p, t, t, "f-string: expecting ':' or '}'");
    else
        error_tokens(p, t, t, "f-string: expecting '}', or format specs");
    return true;
}

/* ---- small ones ---- */

/* a + b: int ..., where the rest of the line is wrong too. */
static bool annotation_mistake(Parser *p, const Token *t)
{
    const Token *head = line_first(p, t);
    const Token *last = token_starts_expression(head) ? expr_end(head, 0)
                                                      : NULL;
    if (!last || last[1].kind != TK_COLON || last + 2 > t)
        return false;
    const Token *end = expr_end(last + 2, 0);
    if (!end || end >= t)
        return false;
    bool primary = primary_end(head) == last;
    if (primary && (last->kind == TK_NAME ||
                    (last->kind == TK_RSQB && closing(head) != last)))
        return false;
    if (head->kind == TK_LPAR || head->kind == TK_LSQB)
        return false;
    error_tokens(p, head, last, "illegal target for annotation");
    return true;
}

static bool small_mistake(Parser *p, const Token *t)
{
    const Token *head = line_first(p, t);
    if (head->kind == TK_ASYNC)
        head++;
    bool after_name = t == head + 2 ||
                      (t > head + 2 && head[2].kind == TK_LSQB &&
                       closing(head + 2) == t - 1);
    if (head->kind == TK_DEF && after_name && p->expected[TK_LPAR]) {
        error_tokens(p, t, t, "expected '('");
        return true;
    }
    if (t > p->tokens && t[-1].kind == TK_LSQB && t->kind == TK_RSQB &&
        (head->kind == TK_DEF || head->kind == TK_CLASS ||
         head->kind == TK_TYPE)) {
        error_until(p, t, t + 1, "Type parameter list cannot be empty");
        return true;
    }
    if (head->kind == TK_EXCEPT && t == head + 1 && t->kind == TK_NEWLINE) {
        error_tokens(p, t, t, "expected ':'");
        return true;
    }
    const Token *open = open_bracket(p, t);
    if (t->kind == TK_COLON && open && open->kind == TK_LSQB &&
        t - open > 2 && (t[-2].kind == TK_STAR ||
                         t[-2].kind == TK_DOUBLESTAR) &&
        (head->kind == TK_DEF || head->kind == TK_CLASS ||
         head->kind == TK_TYPE)) {
        const Token *last = expr_end(t + 1, 0);
        char message[60];
        if (!last)
            return false;
        snprintf(message, sizeof message, "cannot use %s with %s",
                 t[1].kind == TK_LPAR && last->kind == TK_RPAR ? "constraints"
                                                               : "bound",
                 t[-2].kind == TK_STAR ? "TypeVarTuple" : "ParamSpec");
        error_until(p, t, last + 1, message);
        return true;
    }
    return false;
}

/* ---- all of them ---- */

static bool known_mistake(Parser *p, const Token *t)
{
    static bool (*const rules[])(Parser *, const Token *) = {
        missing_block,     bare_exceptions,       parameter_mistake,
        argument_mistake,  comprehension_mistake, legacy_statement,
        import_mistake,    not_after_operator,    lonely_key,
        equals_sign,       named_lambda,          starred_group,
        missing_else,      missing_comma,         field_mistake,
        dict_mistake,      annotation_mistake,    small_mistake,
        missing_colon,     lonely_try,
    };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (rules[i](p, t))
            return true;
    return false;
}

/* An error of the text itself further on goes before a mere syntax error;
 * a bracket that is never closed only when it was opened on an earlier
 * line. */
static bool token_error_first(const Parser *p, const Token *t)
{
    if (!p->has_token_error || p->token_error_soft)
        return false;
    return !p->token_error_unclosed || (int)t->line > p->token_error.line;
}

/* Where CPython sees the end: in the last line, no column. */
static Span end_of_text(const Parser *p)
{
    uint32_t line = p->end > p->text;
    for (const char *s = p->text; s + 1 < p->end; s++)
        line += *s == '\n';
    return (Span){line, NO_COL, line, NO_COL};
}

void diagnose(Parser *p, const Token *t)
{
    if (p->failed)
        return;
    p->quiet = false;
    if (t->kind == TK_ERROR ||
        (t->kind != TK_INDENT && token_error_first(p, t))) {
        p->failed = true;
        *p->err = p->token_error;
        return;
    }
    if (known_mistake(p, t))
        return;
    if (t->kind == TK_INDENT)
        error_here(p, ERR_INDENTATION, t, "unexpected indent");
    else if (t->kind == TK_DEDENT)
        error_here(p, ERR_INDENTATION, t, "unexpected unindent");
    else if (t->kind == TK_END || (t->kind == TK_NEWLINE &&
                                   t->start >= p->end &&
                                   p->mode != PARSE_FILE))
        error_at(p, ERR_SYNTAX, end_of_text(p), "invalid syntax");
    else
        error_tokens(p, t, t, "invalid syntax");
}
