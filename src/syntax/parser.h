/* parser.h: what the files of the parser share: its state, and the builder
 * calls of grammar/tenon.y.  Private to syntax/.
 *
 * Every symbol of the grammar has one type, Item: the tokens it covers and
 * what it means.  Spans of nodes come from the tokens, never from child nodes,
 * because a parenthesised expression keeps the span of what is inside.
 *
 * Once p->failed is set (an error is reported, or memory has run out) the
 * parse stops at the next token; builders may go on with NULL nodes until
 * then.
 */
#ifndef TENON_SYNTAX_PARSER_H
#define TENON_SYNTAX_PARSER_H

#include "syntax/parse.h"
#include "syntax/token.h"

/* A growing list of items, while it is being parsed. */
typedef struct Items Items;

typedef struct Item {
    const Token *first, *last;
    Node *node;
    Items *items;
    int op;
    uint8_t tag; /* what kind of argument, parameter... see build.h */
} Item;

struct Items {
    Item *at;
    int count;
};

typedef struct Parser {
    Arena *arena;
    const char *text, *end; /* end points to the final NUL */
    const char *filename;
    ParseMode mode;
    bool script; /* see PARSE_SCRIPT */
    bool open_blocks, partial; /* see PARSE_OPEN, PARSE_PART */
    bool marked; /* a byte order mark stands before the text */

    Token *tokens;
    int count, cap;
    const Token *current; /* being given to the automaton */

    bool failed;
    bool again; /* what failed is right, without its last tokens */
    bool silent; /* warnings are not wanted */
    SyntaxError *err;
    Span error_span; /* of what was reported last, in bytes */
    bool has_token_error; /* the text is wrong at the last token */
    bool token_error_soft; /* ... but a syntax error before it goes first */
    char left_open;        /* the bracket within which a soft one stands, or 0 */
    uint32_t left_line, left_col;
    bool token_error_unclosed; /* it is a bracket without a partner */
    SyntaxError token_error;

    Node *result;
    SyntaxWarning *warnings, *last_warning;

    void *stack; /* the automaton's, see parser_stack */
    size_t stack_bytes;
} Parser;

/* grammar/tenon.y: run the automaton over the tokens, after the token that
 * chooses what is expected. */
void parser_run(Parser *p, int start);

/* parse.c: the automaton's stack, enlarged; NULL at the bound or when memory is
 * refused. */
void *parser_stack(Parser *p, size_t size);
void parser_overflow(Parser *p);

/* ---- errors.c ---- */

/* Report an error over a range of the text, unless one is known already.
 * Columns are in bytes from 0 and are converted. */
COLD void error_at(Parser *p, SyntaxErrorKind kind, Span span,
                   const char *format, ...)
    __attribute__((format(printf, 4, 5)));

COLD void error_tokens(Parser *p, const Token *first, const Token *last,
                       const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* With no end: CPython's errors at a token's start only. */
COLD void error_point(Parser *p, SyntaxErrorKind kind, uint32_t line,
                      uint32_t col, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* The same, kept as the tokens' own error until the parser gets there. */
COLD void token_error(Parser *p, SyntaxErrorKind kind, Span span,
                      const char *format, ...)
    __attribute__((format(printf, 4, 5)));

COLD void error_memory(Parser *p);

/* A warning about the place in the text, on this line. */
COLD void warn_at(Parser *p, const char *at, uint32_t line,
                  const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* mistakes.c: the program is wrong somewhere: find CPython's words for it. */
COLD void find_mistake(Parser *p);

/* Drop the warnings about tokens, or about what the parser made of them, from
 * this place in the text on. */
void drop_warnings(Parser *p, const char *from, bool lexical);

/* The tokens are NULL only after a failure. */
static inline Span token_span(const Token *a, const Token *b)
{
    if (!a || !b)
        return (Span){0};
    return (Span){a->line, a->col, b->end_line, b->end_col};
}

/* The number of lines; the newline that ends the text begins none. */
uint32_t line_count(const Parser *p);

/* The column where CPython's tokenizer stands after the line. */
uint32_t line_width(const Parser *p, uint32_t line);

/* The start of the line with this number. */
const char *line_start(const Parser *p, uint32_t line);

/* For the end of a span: reported as 0, as -1, as the start. */
#define NO_COL UINT32_MAX
#define NO_LINE UINT32_MAX /* of the whole text: nothing but a message */
#define NONE_COL (UINT32_MAX - 1)
#define SAME_COL (UINT32_MAX - 2)

#endif
