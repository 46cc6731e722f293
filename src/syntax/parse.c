/* parse.c: one parse from beginning to end: checks of the text as a whole,
 * tokens, the automaton, and what is given back.
 */
#include <string.h>

#include "syntax/build.h"

/* Entries of the automaton's stack are about 60 bytes; the deepest of programs
 * that AST_MAX_DEPTH allows needs some five entries a level. */
enum { MAX_STACK_BYTES = 1 << 21 };

void *parser_stack(Parser *p, size_t size)
{
    if (size > MAX_STACK_BYTES)
        return NULL;
    void *stack = heap_realloc(p->arena->heap, p->stack, p->stack_bytes, size);
    if (!stack) {
        error_memory(p);
        return NULL;
    }
    p->stack = stack;
    p->stack_bytes = size;
    return stack;
}

void parser_overflow(Parser *p)
{
    error_tokens(p, p->current, p->current, "too many nested expressions");
}

/* ---- the text as a whole ---- */

static const char *bad_utf8(const char *s, const char *end)
{
    while (s < end) {
        uint64_t eight;
        if (end - s >= 8 && (memcpy(&eight, s, 8),
                             !(eight & UINT64_C(0x8080808080808080)))) {
            s += 8;
            continue;
        }
        unsigned char b = (unsigned char)*s;
        int n = b < 0x80 ? 1 : b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3
                : b < 0xF5 ? 4 : 0;
        if (!n || end - s < n)
            return s;
        for (int i = 1; i < n; i++)
            if (((unsigned char)s[i] & 0xC0) != 0x80)
                return s;
        unsigned char b1 = n > 1 ? (unsigned char)s[1] : 0;
        if ((b == 0xE0 && b1 < 0xA0) || (b == 0xF0 && b1 < 0x90) ||
            (b == 0xF4 && b1 > 0x8F))
            return s;
        s += n;
    }
    return NULL;
}

/* The name in a comment "coding: NAME" or "coding=NAME" of this line (PEP
 * 263); its length, or 0. */
static size_t cookie_in(const char *s, const char *end, const char **name)
{
    while (s < end && (*s == ' ' || *s == '\t' || *s == '\f'))
        s++;
    if (s == end || *s != '#')
        return 0;
    for (; end - s > 7; s++) {
        if (memcmp(s, "coding", 6) || (s[6] != ':' && s[6] != '='))
            continue;
        s += 7;
        while (s < end && (*s == ' ' || *s == '\t'))
            s++;
        const char *from = s;
        while (s < end && (strchr("-_.", *s) || (*s >= '0' && *s <= '9') ||
                           ((*s | 32) >= 'a' && (*s | 32) <= 'z')))
            s++;
        *name = from;
        return (size_t)(s - from);
    }
    return 0;
}

static bool is_utf8_name(const char *s, size_t len)
{
    char name[16];
    if (len >= sizeof name)
        return false;
    for (size_t i = 0; i < len; i++)
        name[i] = s[i] == '_' ? '-' : s[i] >= 'A' && s[i] <= 'Z' ? s[i] | 32
                                                                 : s[i];
    name[len] = '\0';
    return !strcmp(name, "utf-8") || !strcmp(name, "utf8") ||
           !strcmp(name, "utf-8-sig") || !strncmp(name, "utf-8-", 6) ||
           !strcmp(name, "ascii") || !strcmp(name, "us-ascii");
}

static void check_cookie(Parser *p)
{
    const char *s = p->text;
    for (int line = 1; line <= 2; line++) {
        const char *end = s + strcspn(s, "\r\n"), *name = NULL;
        size_t len = cookie_in(s, end, &name);
        if (len) {
            if (!is_utf8_name(name, len))
                error_point(p, ERR_SYNTAX, (uint32_t)line, NO_COL,
                            "encoding %.*s is not supported: the text must be "
                            "UTF-8", (int)(len < 40 ? len : 40), name);
            return;
        }
        const char *t = s + strspn(s, " \t\f");
        if (t < end && *t != '#')
            return; /* the second line counts only after a comment */
        s = end;
        if (*s == '\r')
            s++;
        if (*s == '\n')
            s++;
    }
}

static uint32_t line_of(const Parser *p, const char *at)
{
    uint32_t line = 1;
    for (const char *s = p->text; s < at; s++)
        line += *s == '\n';
    return line;
}

static void check_text(Parser *p, bool encoded)
{
    size_t len = strlen(p->text);
    if (len != (size_t)(p->end - p->text)) {
        error_point(p, ERR_SYNTAX, p->script ? line_of(p, p->text + len) : NO_LINE,
                    NO_COL, "source code%s cannot contain null bytes",
                    p->script ? "" : " string");
        return;
    }
    if (encoded)
        check_cookie(p);
    const char *bad = bad_utf8(p->text, p->end);
    if (bad) {
        error_point(p, ERR_SYNTAX, NO_LINE, NO_COL,
                    "Non-UTF-8 code starting with '\\x%02x' in file %.100s on "
                    "line %u, but no encoding declared; see "
                    "https://peps.python.org/pep-0263/ for details",
                    (unsigned)(unsigned char)*bad,
                    p->filename ? p->filename : "<string>", line_of(p, bad));
    }
}

/* ---- the parse ---- */

static void free_block(Heap *heap, void *p)
{
    if (p)
        heap_free(heap, p);
}

/* Could more lines make it right?  When the text ends where the parser stood
 * still. */
static bool at_end(const Parser *p)
{
    const Token *t = p->current;
    while (t && t->kind == TK_DEDENT)
        t++;
    return t && t->kind == TK_END;
}

bool parse_source(Arena *arena, const char *text, size_t len,
                  const char *filename, int mode, Node **out,
                  SyntaxError *err, SyntaxWarning **warnings)
{
    static const int starts[] = {TK_START_FILE, TK_START_EVAL,
                                 TK_START_SINGLE};
    Parser p = {.arena = arena, .text = text, .end = text + len,
                .filename = filename, .mode = (ParseMode)(mode & 3),
                .script = mode & PARSE_SCRIPT, .err = err};
    memset(err, 0, sizeof *err);
    *out = NULL;
    if (len >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3))
        p.text += 3;
    check_text(&p, !(mode & PARSE_TEXT));
    if (!p.failed && tokenize(&p)) {
        settle_tokens(&p);
        parser_run(&p, starts[p.mode]);
        if (p.failed && !arena->failed && err->kind != ERR_MEMORY)
            find_mistake(&p);
        if (p.failed && !err->incomplete)
            err->incomplete = at_end(&p);
    }
    /* CPython adds a newline to the text of a file only. */
    if (p.mode != PARSE_FILE && err->line >= (int)line_count(&p) &&
        p.end > p.text && p.end[-1] != '\n')
        err->newline = false;
    if (p.failed && p.has_token_error && p.token_error.incomplete)
        err->incomplete = true;
    if (arena->failed)
        error_memory(&p);
    free_block(arena->heap, p.tokens);
    free_block(arena->heap, p.stack);
    if (warnings)
        *warnings = p.warnings;
    *out = p.result;
    return !p.failed && p.result;
}
