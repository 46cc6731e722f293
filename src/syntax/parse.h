/* parse.h: from source text to syntax tree.  The only header of syntax/ that
 * the rest of Tenon needs beside ast.h.
 *
 * Everything that is given back (tree, names, warnings) lies in the arena and
 * lives as long as it does; the text is not kept.  The depth of the tree is
 * bounded (AST_MAX_DEPTH), so recursion over it is safe.
 */
#ifndef TENON_SYNTAX_PARSE_H
#define TENON_SYNTAX_PARSE_H

#include "syntax/ast.h"

typedef enum ParseMode {
    PARSE_FILE,   /* a Module */
    PARSE_EVAL,   /* an Expression */
    PARSE_SINGLE, /* an Interactive: one statement, as at a prompt */
} ParseMode;

/* Or'ed to it: CPython reads a script line by line, and has other places for
 * what is wrong at its end; the end of a PARSE_SINGLE's text does not end
 * blocks; the text is but a part, whose end may come too early. */
enum { PARSE_SCRIPT = 4, PARSE_OPEN = 8, PARSE_PART = 16 };

typedef enum SyntaxErrorKind {
    ERR_SYNTAX,
    ERR_INDENTATION,
    ERR_TAB,
    ERR_INCOMPLETE, /* the text is right as far as it goes */
    ERR_MEMORY, /* the heap refused; message is empty */
    ERR_OVERFLOW, /* nested too deeply: a MemoryError with a message */
} SyntaxErrorKind;

typedef struct SyntaxError {
    SyntaxErrorKind kind;
    char message[232];
    /* As the attributes of CPython's exception: lines from 1, columns from 1
     * in characters; 0 where it has 0, -1 for None in end_*. */
    int line, col, end_line, end_col;
    bool incomplete; /* more lines could make the program right */
    /* What CPython gives as its text: from this line (0: none before) to the
     * error's, and whether with the last newline. */
    int text_line;
    bool newline;
} SyntaxError;

typedef struct SyntaxWarning {
    struct SyntaxWarning *next; /* in the order of the text */
    const char *message;
    const char *at; /* in the text */
    int line;
    bool lexical; /* of a token, whatever the parser makes of it */
} SyntaxWarning;

/* Parse text[0..len), UTF-8 whose lines end in "\n", which must be followed
 * by a NUL, into a tree in the arena.  On success *out is the tree; otherwise false, and *err says what is
 * wrong.  *warnings (may be NULL) gets the list of
 * SyntaxWarnings, in the arena. */
MUST_USE bool parse_source(Arena *arena, const char *text, size_t len,
                           const char *filename, int mode, Node **out,
                           SyntaxError *err, SyntaxWarning **warnings);

#endif
