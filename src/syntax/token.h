/* token.h: tokens, and the layer between the scanner and the parser.
 *
 * tokenize() turns the whole text into one array of tokens: it drives the
 * scanner (grammar/lexer.re), adds NEWLINE, INDENT and DEDENT, keeps the
 * stacks of brackets and f-strings, and then settles what one token of
 * lookahead cannot: the soft keywords and parenthesised with items (settle.c).
 *
 * Invariant: the array ends in TK_END (kind 0), or in TK_ERROR when the text
 * has an error of its own; that error is then in parser->token_error.
 * Tokens point into the text; lines count from 1, columns from 0 in bytes.
 */
#ifndef TENON_SYNTAX_TOKEN_H
#define TENON_SYNTAX_TOKEN_H

#include "syntax/ast.h"

/* What the scanner finds that never reaches the parser.  The parser's own
 * token numbers are in the generated tenon.h, from 1. */
enum {
    TK_END = 0,
    LX_SPACE = 1000,  /* blanks, form feeds, comments, joined lines */
    LX_NEWLINE,
    LX_NAME_BEYOND,   /* a name with characters beyond ASCII */
    LX_EOF,
    LX_FSTRING,       /* an f-string's prefix and opening quote */
    LX_OPEN_QUOTE,    /* prefix and quote of a string that has no end */
    LX_OPEN_TRIPLE,
    LX_BACKSLASH,     /* a backslash that does not join lines */
    LX_NUMBER_ERROR,  /* looks like a number, is not one */
    LX_CHARACTER,     /* an ASCII character that starts no token */

    /* Pieces of an f-string's text. */
    LX_TEXT,
    LX_QUOTE,
    LX_OPEN_BRACE,
    LX_CLOSE_BRACE,
};

typedef struct Token {
    uint16_t kind;
    uint16_t level; /* open brackets around it, f-string fields included */
    uint32_t line, col, end_line, end_col;
    const char *start, *end;
} Token;

/* The scanner: the kind of the token at *cursor, which is moved past it.
 * Every text ends in a NUL. */
int lexer_token(const char **cursor);

/* The same for the text parts of f-strings. */
int lexer_text(const char **cursor, bool raw);

struct Parser;

/* Fill parser->tokens.  False when memory is refused; an error in the text
 * is no failure here. */
MUST_USE bool tokenize(struct Parser *p);

/* settle.c: give soft keywords and with parentheses kinds of their own. */
void settle_tokens(struct Parser *p);

/* Does the token have this text? */
bool token_is(const Token *t, const char *text);

/* Can an expression begin with the token? */
bool token_starts_expression(const Token *t);

#endif
