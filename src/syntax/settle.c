/* settle.c: the tokens whose kind needs more than one token of lookahead.
 *
 * This is the one place that knows soft keywords.  It runs over the finished
 * array once, before the parser:
 *
 *   match   begins a match statement when it begins a line that ends in ':'
 *           and what follows can be a subject;
 *   case    begins a case when it begins a line right inside a match block;
 *   type    begins an alias when it begins a statement and a name follows;
 *   (       after `with` opens a list of items when the colon follows its
 *           partner, or `as` stands in it.
 *
 * `_` needs nothing here: the builder of patterns knows it.
 */
#include <string.h>

#include "syntax/parser.h"
#include "tenon.h"

bool token_is(const Token *t, const char *text)
{
    size_t len = strlen(text);
    return (size_t)(t->end - t->start) == len && !memcmp(t->start, text, len);
}

bool token_starts_expression(const Token *t)
{
    switch (t->kind) {
    case TK_NAME: case TK_NUMBER: case TK_STRING: case TK_FSTRING_START:
    case TK_NONE: case TK_TRUE: case TK_FALSE: case TK_ELLIPSIS:
    case TK_LPAR: case TK_LSQB: case TK_LBRACE: case TK_MINUS: case TK_PLUS:
    case TK_TILDE: case TK_NOT: case TK_LAMBDA: case TK_AWAIT:
        return true;
    default:
        return false;
    }
}

/* The token before the NEWLINE that ends t's line. */
static const Token *line_end(const Token *t)
{
    while (t->kind != TK_NEWLINE && t->kind != TK_END && t->kind != TK_ERROR)
        t++;
    return t - 1;
}

/* Can the name `match` at t begin a match statement?  A name, a number or the
 * like right after it leaves no other reading; brackets and operators do, and
 * then the line must end in a colon. */
static bool is_match(const Token *t)
{
    switch (t[1].kind) {
    case TK_LPAR: case TK_LSQB: case TK_MINUS: case TK_PLUS: case TK_STAR:
    case TK_NOT: {
        const Token *last = line_end(t);
        return last->kind == TK_COLON && last->level == t->level &&
               !(t[1].kind == TK_NOT && t[2].kind == TK_IN);
    }
    default:
        if (!token_starts_expression(t + 1))
            return false;
        /* Without a colon it is two names in a row: no match statement. */
        for (const Token *s = t + 1; s->kind != TK_NEWLINE; s++) {
            if (s->kind == TK_END || s->kind == TK_ERROR)
                return false;
            if (s->kind == TK_COLON && s->level == t->level)
                return true;
        }
        return false;
    }
}

/* The partner of the bracket at t, or NULL. */
static const Token *partner(const Token *t)
{
    for (const Token *s = t + 1;; s++) {
        if (s->kind == TK_END || s->kind == TK_ERROR)
            return NULL;
        if (s->level == t->level &&
            (s->kind == TK_RPAR || s->kind == TK_RSQB || s->kind == TK_RBRACE))
            return s;
    }
}

/* Does the parenthesis at t, after `with`, enclose items? */
static bool encloses_items(const Token *t)
{
    const Token *close = partner(t);
    int inside = t->level + 1;
    bool item_start = true, plain = true, in_lambda = false;
    const Token *s;
    for (s = t + 1; s->kind != TK_END && s->kind != TK_ERROR && s != close;
         s++) {
        if (s->level != inside)
            continue;
        switch (s->kind) {
        case TK_AS:
            return true;
        case TK_LAMBDA:
            in_lambda = true;
            break;
        case TK_COLON:
            in_lambda = false;
            break;
        case TK_FOR: case TK_ASYNC: case TK_YIELD: case TK_COLONEQUAL:
            plain = false;
            break;
        case TK_STAR: case TK_DOUBLESTAR:
            if (item_start)
                plain = false;
            break;
        default:
            break;
        }
        item_start = s->kind == TK_COMMA && !in_lambda;
    }
    return close && close != t + 1 && plain && close[1].kind == TK_COLON;
}

void settle_tokens(Parser *p)
{
    bool line_start = true, stmt_start = true;
    bool blocks[101] = {false}; /* is the block that of a match? */
    int depth = 0;
    bool after_match = false;
    for (Token *t = p->tokens; t->kind != TK_END && t->kind != TK_ERROR; t++) {
        bool begins_line = line_start, begins_stmt = stmt_start;
        line_start = stmt_start = false;
        switch (t->kind) {
        case TK_NEWLINE:
            line_start = stmt_start = true;
            break;
        case TK_INDENT:
            if (depth < 100)
                blocks[++depth] = after_match;
            after_match = false;
            line_start = stmt_start = true;
            break;
        case TK_DEDENT:
            if (depth)
                depth--;
            line_start = stmt_start = true;
            break;
        case TK_SEMI:
        case TK_COLON:
            stmt_start = t->level == 0;
            break;
        case TK_WITH:
            if (t[1].kind == TK_LPAR && encloses_items(t + 1))
                t[1].kind = TK_WITH_LPAR;
            break;
        case TK_NAME:
            if (begins_line) {
                after_match = token_is(t, "match") && is_match(t);
                if (after_match)
                    t->kind = TK_MATCH;
                else if (blocks[depth] && token_is(t, "case"))
                    t->kind = TK_CASE;
            }
            if (begins_stmt && t[1].kind == TK_NAME && token_is(t, "type"))
                t->kind = TK_TYPE;
            break;
        default:
            if (begins_line)
                after_match = false;
            break;
        }
    }
}
