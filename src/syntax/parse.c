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

static uint32_t line_of(const Parser *p, const char *at)
{
    uint32_t line = 1;
    for (const char *s = p->text; s < at; s++)
        line += *s == '\n';
    return line;
}

static void check_text(Parser *p)
{
    const char *null = p->text + strlen(p->text);
    const char *bad = bad_utf8(p->text, p->end);
    if (null < p->end && (!p->script || !bad || bad > null))
        error_point(p, ERR_SYNTAX, p->script ? line_of(p, null) : NO_LINE,
                    NO_COL, "source code%s cannot contain null bytes",
                    p->script ? "" : " string");
    else if (bad)
        error_point(p, ERR_SYNTAX, NO_LINE, NO_COL,
                    "Non-UTF-8 code starting with '\\x%02x' in file %.100s on "
                    "line %u, but no encoding declared; see "
                    "https://peps.python.org/pep-0263/ for details",
                    (unsigned)(unsigned char)*bad,
                    p->filename ? p->filename : "<string>", line_of(p, bad));
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
    while (t && (t->kind == TK_DEDENT || t->col == NO_COL))
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
                .script = mode & PARSE_SCRIPT,
                .open_blocks = mode & PARSE_OPEN,
                .partial = mode & PARSE_PART, .err = err};
    memset(err, 0, sizeof *err);
    *out = NULL;
    p.marked = len >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3);
    if (p.marked)
        p.text += 3;
    check_text(&p);
    if (!p.failed && tokenize(&p)) {
        settle_tokens(&p);
        parser_run(&p, starts[p.mode]);
        if (p.failed && !arena->failed && err->kind != ERR_MEMORY)
            find_mistake(&p);
        if (p.again)
            parser_run(&p, starts[p.mode]);
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
