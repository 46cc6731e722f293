/* errors.c: reporting what is wrong with a program.
 *
 * The first error of a parse is the one that counts.  Positions come in bytes
 * and go out as CPython's exceptions have them: columns from 1, in
 * characters.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "syntax/build.h"

const char *line_start(const Parser *p, uint32_t line)
{
    const char *s = p->text;
    for (uint32_t n = 1; n < line && s < p->end; s++) {
        n += *s == '\n';
    }
    return s;
}

uint32_t line_count(const Parser *p)
{
    uint32_t n = p->end > p->text;
    for (const char *s = p->text; s + 1 < p->end; s++)
        n += *s == '\n';
    return n;
}

uint32_t line_width(const Parser *p, uint32_t line)
{
    const char *s = line_start(p, line);
    uint32_t n = (uint32_t)strcspn(s, "\n");
    return n - (n && !s[n] && p->mode != PARSE_FILE);
}

/* The column of byte col of the line, from 1, in characters. */
static int character_column(const Parser *p, uint32_t line, uint32_t col)
{
    const char *s = line_start(p, line) - (line == 1 && p->marked ? 3 : 0);
    int n = 1;
    for (uint32_t i = 0; i < col; i++) {
        if (s + i >= p->end) /* the NEWLINE that the text lacks */
            return n + (int)(col - i);
        n += ((unsigned char)s[i] & 0xC0) != 0x80;
    }
    return n;
}

static void fill(Parser *p, SyntaxError *err, SyntaxErrorKind kind, Span span,
                 const char *format, va_list args)
{
    p->error_span = span;
    err->kind = kind;
    vsnprintf(err->message, sizeof err->message, format, args);
    err->line = (int)span.line;
    err->end_line = (int)span.end_line;
    err->col = span.col == NO_COL || span.line == 0 ? 0
                                  : character_column(p, span.line, span.col);
    err->end_col = span.end_col == NO_COL     ? 0
                   : span.end_col == NONE_COL ? -1
                   : span.end_col == SAME_COL
                       ? err->col
                       : character_column(p, span.end_line, span.end_col);
}

void error_at(Parser *p, SyntaxErrorKind kind, Span span, const char *format,
              ...)
{
    va_list args;
    if (p->failed)
        return;
    p->failed = true;
    va_start(args, format);
    fill(p, p->err, kind, span, format, args);
    va_end(args);
}

void error_tokens(Parser *p, const Token *first, const Token *last,
                  const char *format, ...)
{
    va_list args;
    if (p->failed)
        return;
    p->failed = true;
    va_start(args, format);
    fill(p, p->err, ERR_SYNTAX, token_span(first, last), format, args);
    va_end(args);
}

void error_point(Parser *p, SyntaxErrorKind kind, uint32_t line, uint32_t col,
                 const char *format, ...)
{
    va_list args;
    if (p->failed)
        return;
    p->failed = true;
    va_start(args, format);
    fill(p, p->err, kind, (Span){line, col, line, NO_COL}, format, args);
    va_end(args);
}

void token_error(Parser *p, SyntaxErrorKind kind, Span span,
                 const char *format, ...)
{
    va_list args;
    if (p->has_token_error)
        return;
    p->has_token_error = true;
    va_start(args, format);
    fill(p, &p->token_error, kind, span, format, args);
    va_end(args);
}

void error_memory(Parser *p)
{
    p->failed = true;
    memset(p->err, 0, sizeof *p->err);
    p->err->kind = ERR_MEMORY;
}

void warn_at(Parser *p, const char *at, uint32_t line, const char *format,
             ...)
{
    char text[160];
    va_list args;
    if (p->silent)
        return;
    va_start(args, format);
    int len = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    SyntaxWarning *w = arena_alloc(p->arena, sizeof *w);
    if (!w)
        return;
    w->message = arena_copy(p->arena, text, (size_t)len);
    if (!w->message)
        return;
    w->line = (int)line;
    w->at = at;
    w->lexical = !p->current; /* the parser does not run yet */
    SyntaxWarning **to = &p->warnings;
    if (p->last_warning && p->last_warning->at <= at)
        to = &p->last_warning->next;
    while (*to && (*to)->at <= at)
        to = &(*to)->next;
    w->next = *to;
    *to = w;
    if (!w->next)
        p->last_warning = w;
}

void drop_warnings(Parser *p, const char *from, bool lexical)
{
    SyntaxWarning **w = &p->warnings;
    p->last_warning = NULL;
    while (*w)
        if ((*w)->at >= from && (*w)->lexical == lexical)
            *w = (*w)->next;
        else
            w = &(*w)->next;
}
