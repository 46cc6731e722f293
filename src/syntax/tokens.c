/* tokens.c: the layer around the scanner.
 *
 * It knows what the scanner's rules cannot: how deep the brackets are, which
 * f-string the text is in, how far lines are indented.  An error in the text
 * ends the array with TK_ERROR; it is reported when the parser gets there, or
 * instead of a bare "invalid syntax" before (as CPython does).
 *
 * Indentation follows "Indentation" in the Python reference: columns are
 * counted twice, with tabs to 8 and tabs as 1, and both counts must agree.
 */
#include <string.h>

#include "base/unicode_data.h"
#include "base/utf8.h"
#include "syntax/parser.h"
#include "tenon.h"

enum {
    MAX_INDENTS = 100,
    MAX_BRACKETS = 200,
    MAX_FSTRINGS = 150,
    MAX_FIELDS = 3, /* fields in format specs of fields ... */
};

typedef struct Bracket {
    char open;
    uint32_t line, col;
} Bracket;

typedef struct FString {
    const char *start; /* of the prefix */
    uint32_t line, col;
    char quote;
    bool triple, raw;
    int fields;                /* open ones, each in the spec of the last */
    int level[MAX_FIELDS];     /* brackets open outside the field */
    bool in_spec[MAX_FIELDS];  /* past its colon? */
} FString;

typedef struct State {
    Parser *p;
    const char *s;          /* next byte */
    const char *line_start;
    uint32_t line;
    bool at_line_start;
    const char *comment;    /* the last one */
    int nbrackets, nfstrings, nindents;
    Bracket brackets[MAX_BRACKETS];
    FString fstrings[MAX_FSTRINGS];
    int indents[MAX_INDENTS], alt_indents[MAX_INDENTS];
} State;

/* ---- making tokens ---- */

static COLD bool grow(Parser *p)
{
    int cap = p->cap ? p->cap * 2 : 256;
    Token *t = heap_realloc(p->arena->heap, p->tokens,
                            (size_t)p->cap * sizeof *t,
                            (size_t)cap * sizeof *t);
    if (!t) {
        error_memory(p);
        return false;
    }
    p->tokens = t;
    p->cap = cap;
    return true;
}

static bool push(Parser *p, Token token)
{
    if (unlikely(p->count == p->cap) && !grow(p))
        return false;
    p->tokens[p->count++] = token;
    return true;
}

/* A token from start to the current place, which began on the given line. */
static bool emit(State *st, int kind, const char *start, uint32_t line,
                 const char *its_line)
{
    return push(st->p, (Token){.kind = (uint16_t)kind,
                               .level = (uint16_t)st->nbrackets,
                               .line = line,
                               .col = (uint32_t)(start - its_line),
                               .end_line = st->line,
                               .end_col = (uint32_t)(st->s - st->line_start),
                               .start = start,
                               .end = st->s});
}

static bool emit_here(State *st, int kind, const char *start)
{
    return emit(st, kind, start, st->line, st->line_start);
}

/* INDENT, DEDENT, the last NEWLINE and the end: no text of their own. */
static bool emit_empty(State *st, int kind, uint32_t line, uint32_t col)
{
    return push(st->p, (Token){.kind = (uint16_t)kind, .line = line,
                               .col = col, .end_line = line, .end_col = col,
                               .start = st->s, .end = st->s});
}

static Span here(const State *st, const char *from, const char *to)
{
    uint32_t base = (uint32_t)(from - st->line_start);
    return (Span){st->line, base, st->line,
                  to ? base + (uint32_t)(to - from) : SAME_COL};
}

/* An error at one place: CPython's offset is the number of characters up to
 * and including the one at the place. */
#define fail_at(st, kind, at, ...) \
    token_error((st)->p, kind, here(st, at, NULL), __VA_ARGS__)

/* Account for the lines in start..st->s. */
static void count_lines(State *st, const char *start)
{
    for (const char *s = start; s < st->s; s++) {
        if (*s != '\n')
            continue;
        st->line++;
        st->line_start = s + 1;
    }
}

/* ---- brackets ---- */

static bool open_bracket(State *st, int kind, const char *start)
{
    if (st->nbrackets == MAX_BRACKETS) {
        fail_at(st, ERR_SYNTAX, start, "too many nested parentheses");
        return true;
    }
    bool ok = emit_here(st, kind, start);
    st->brackets[st->nbrackets++] = (Bracket){
        *start, st->line, (uint32_t)(start - st->line_start)};
    return ok;
}

static bool close_bracket(State *st, int kind, const char *start)
{
    FString *fs = st->nfstrings ? &st->fstrings[st->nfstrings - 1] : NULL;
    char close = *start;
    bool in_field = fs && fs->fields;
    if (in_field && close == '}' && st->nbrackets == 0) {
        fail_at(st, ERR_SYNTAX, start, "f-string: single '}' is not allowed");
        return true;
    }
    if (st->nbrackets == 0) {
        fail_at(st, ERR_SYNTAX, start, "unmatched '%c'", close);
        return true;
    }
    Bracket *b = &st->brackets[st->nbrackets - 1];
    bool fits = (b->open == '(' && close == ')') ||
                (b->open == '[' && close == ']') ||
                (b->open == '{' && close == '}');
    if (!fits) {
        bool is_field = in_field &&
                        st->nbrackets - 1 == fs->level[fs->fields - 1];
        if (is_field)
            fail_at(st, ERR_SYNTAX, start, "f-string: unmatched '%c'", close);
        else if (b->line != st->line)
            fail_at(st, ERR_SYNTAX, start,
                    "closing parenthesis '%c' does not match opening "
                    "parenthesis '%c' on line %u", close, b->open, b->line);
        else
            fail_at(st, ERR_SYNTAX, start,
                    "closing parenthesis '%c' does not match opening "
                    "parenthesis '%c'", close, b->open);
        return true;
    }
    st->nbrackets--;
    if (in_field && st->nbrackets == fs->level[fs->fields - 1])
        fs->fields--;
    return emit_here(st, kind, start);
}

static void unclosed(State *st)
{
    Bracket *b = &st->brackets[st->nbrackets - 1];
    Span span = {b->line, b->col, b->line, NO_COL};
    token_error(st->p, ERR_SYNTAX, span, "'%c' was never closed", b->open);
    st->p->token_error_unclosed = true;
    st->p->token_error.newline = line_count(st->p) <= b->line;
    st->p->token_error.incomplete = true;
}

/* ---- names ---- */

/* Names beyond ASCII: XID_Start XID_Continue*, of the NFKC form. */
static bool check_name(State *st, const char *start)
{
    const char *s = start;
    uint32_t wanted = UNICODE_NAME_START;
    while (s < st->s) {
        const char *next = s;
        uint32_t c = utf8_next(&next), type = unicode_type(c);
        if ((type & wanted) == 0) {
            if (type & UNICODE_PRINTABLE)
                fail_at(st, ERR_SYNTAX, s, "invalid character '%.*s' (U+%04X)",
                        (int)(next - s), s, (unsigned)c);
            else
                fail_at(st, ERR_SYNTAX, s,
                        "invalid non-printable character U+%04X", (unsigned)c);
            return false;
        }
        s = next;
        wanted = UNICODE_NAME_PART;
    }
    return true;
}

/* ---- numbers ---- */

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A keyword may stand right after a number (0or 1), with a warning. */
static bool keyword_follows(const char *s)
{
    static const char *const words[] = {"and", "else", "for", "not", "or"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strncmp(s, words[i], strlen(words[i])))
            return !is_word(s[strlen(words[i])]);
    return *s == 'i' && s[1] && strchr("fns", s[1]);
}

/* Digits in which underscores stand alone; the place after them, or NULL. */
static const char *digit_run(State *st, const char *s, const char *kind)
{
    for (;;) {
        while (is_digit(*s))
            s++;
        if (*s != '_')
            return s;
        s++;
        if (!is_digit(*s)) {
            fail_at(st, ERR_SYNTAX, s - 1, "invalid %s literal", kind);
            return NULL;
        }
    }
}

static void radix_error(State *st, const char *s, const char *kind, int base)
{
    for (s += 2;; s++) {
        if (*s == '_')
            s++;
        bool good = base == 16 ? (is_digit(*s) || (*s >= 'a' && *s <= 'f') ||
                                  (*s >= 'A' && *s <= 'F'))
                               : (*s >= '0' && *s < '0' + base);
        if (good)
            continue;
        if (is_digit(*s))
            fail_at(st, ERR_SYNTAX, s, "invalid digit '%c' in %s literal", *s,
                    kind);
        else
            fail_at(st, ERR_SYNTAX, s - 1, "invalid %s literal", kind);
        return;
    }
}

/* What is wrong with the number at start: the words and the place of
 * CPython's tokenizer. */
static void number_error(State *st, const char *start)
{
    const char *s = start;
    if (*s == '0' && (s[1] | 32) == 'x') {
        radix_error(st, s, "hexadecimal", 16);
        return;
    }
    if (*s == '0' && (s[1] | 32) == 'o') {
        radix_error(st, s, "octal", 8);
        return;
    }
    if (*s == '0' && (s[1] | 32) == 'b') {
        radix_error(st, s, "binary", 2);
        return;
    }
    const char *kind = "decimal";
    if (!(s = digit_run(st, s, kind)))
        return;
    bool zeros = *start == '0' && strspn(start, "0_") < (size_t)(s - start);
    if (*s == '.') {
        zeros = false;
        if (is_digit(s[1]) && !(s = digit_run(st, s + 1, kind)))
            return;
        if (*s == '.')
            s++;
    }
    if ((*s | 32) == 'e' && (is_digit(s[1]) || ((s[1] == '+' || s[1] == '-') &&
                                                is_digit(s[2])))) {
        zeros = false;
        if (!(s = digit_run(st, s + 2, kind)))
            return;
    } else if ((*s | 32) == 'e' && (s[1] == '+' || s[1] == '-')) {
        fail_at(st, ERR_SYNTAX, s + 1, "invalid decimal literal");
        return;
    } else if ((*s | 32) == 'e') {
        zeros = false;
    }
    if ((*s | 32) == 'j') {
        zeros = false;
        s++;
        kind = "imaginary";
    }
    if (zeros) {
        const char *z = start;
        while (*z == '0' || *z == '_')
            z++;
        Span span = here(st, start, s);
        if (z < s)
            span.end_col = span.col + (uint32_t)(z - start);
        token_error(st->p, ERR_SYNTAX, span,
                    "leading zeros in decimal integer literals are not "
                    "permitted; use an 0o prefix for octal integers");
        st->p->token_error.col = (int)span.col + 1; /* in bytes */
        st->p->token_error.end_col = (int)span.end_col + 1;
        return;
    }
    fail_at(st, ERR_SYNTAX, s > start ? s - 1 : s, "invalid %s literal", kind);
}

static bool add_number(State *st, const char *start)
{
    if (is_word(*st->s) && !(*st->s & 0x80)) {
        bool hex = *start == '0' && (start[1] | 32) == 'x';
        if (!keyword_follows(st->s)) {
            number_error(st, start);
            return true;
        }
        bool radix = *start == '0' && st->s - start > 1 && start[1] != '_' &&
                     (start[1] | 32) > '9';
        const char *kind = hex ? "hexadecimal"
                           : !radix ? "decimal"
                           : (start[1] | 32) == 'o' ? "octal" : "binary";
        if ((st->s[-1] | 32) == 'j' && !hex)
            kind = "imaginary";
        warn_at(st->p, start, st->line, "invalid %s literal", kind);
    }
    return emit_here(st, TK_NUMBER, start);
}

/* ---- strings ---- */

static bool add_string(State *st, const char *start)
{
    uint32_t line = st->line;
    const char *its_line = st->line_start;
    count_lines(st, start);
    return emit(st, TK_STRING, start, line, its_line);
}

static void open_string(State *st, const char *start, bool triple)
{
    FString *fs = st->nfstrings ? &st->fstrings[st->nfstrings - 1] : NULL;
    if (fs && fs->quote == st->s[-1] && fs->triple == triple) {
        fail_at(st, ERR_SYNTAX, start, "f-string: expecting '}'");
        return;
    }
    if (triple) {
        fail_at(st, ERR_SYNTAX, start, "unterminated triple-quoted string "
                "literal (detected at line %u)", line_count(st->p));
        st->p->token_error.incomplete = true;
        return;
    }
    char quote = st->s[-1];
    uint32_t line = st->line;
    const char *s = st->s;
    bool escaped = false; /* a quote like that at the beginning */
    while (*s && *s != '\n') {
        if (*s == '\\' && s[1] == '\n') {
            s += 2;
            line += *s != '\0';
        } else if (*s == '\\' && s[1]) {
            escaped |= s[1] == quote;
            s += 2;
        } else {
            s++;
        }
    }
    fail_at(st, ERR_SYNTAX, start,
            "unterminated string literal (detected at line %u)%s", line,
            escaped ? "; perhaps you escaped the end quote?" : "");
    if (!*s && s > st->s && s[-1] == '\n')
        st->p->token_error.incomplete = true;
}

static bool open_fstring(State *st, const char *start)
{
    if (st->nfstrings == MAX_FSTRINGS) {
        fail_at(st, ERR_SYNTAX, start, "too many nested f-strings");
        return true;
    }
    FString *fs = &st->fstrings[st->nfstrings++];
    *fs = (FString){.start = start, .line = st->line,
                    .col = (uint32_t)(start - st->line_start),
                    .quote = st->s[-1]};
    fs->triple = st->s - start > 3 && st->s[-3] == fs->quote;
    for (const char *s = start; *s != fs->quote; s++)
        fs->raw |= (*s | 32) == 'r';
    return emit_here(st, TK_FSTRING_START, start);
}

static bool in_text(const State *st)
{
    if (!st->nfstrings)
        return false;
    const FString *fs = &st->fstrings[st->nfstrings - 1];
    return !fs->fields || (fs->in_spec[fs->fields - 1] &&
                           st->nbrackets == fs->level[fs->fields - 1] + 1);
}

static void open_fstring_error(State *st, FString *fs)
{
    Span span = {fs->line, fs->col, fs->line, SAME_COL};
    token_error(st->p, ERR_SYNTAX, span, fs->triple
                ? "unterminated triple-quoted f-string literal "
                  "(detected at line %u)"
                : "unterminated f-string literal (detected at line %u)",
                fs->triple ? line_count(st->p) : st->line);
    st->p->token_error.incomplete = fs->triple;
}

/* One stretch of text, then the quote, brace or end that stops it. */
static bool add_text(State *st)
{
    FString *fs = &st->fstrings[st->nfstrings - 1];
    const char *start = st->s, *its_line = st->line_start;
    uint32_t line = st->line;
    bool in_spec = fs->fields > 0;
    for (;;) {
        const char *piece = st->s;
        int kind = lexer_text(&st->s, fs->raw);
        bool closes = kind == LX_QUOTE && *piece == fs->quote &&
                      (!fs->triple || (piece[1] == fs->quote &&
                                       piece[2] == fs->quote));
        if (kind == LX_TEXT && *piece == '\\' && st->s == piece + 1 &&
            !fs->raw && (*st->s == '{' || *st->s == '}'))
            warn_at(st->p, piece, st->line,
                    "invalid escape sequence '\\%c'", *st->s);
        if (kind == LX_TEXT || (kind == LX_QUOTE && !closes)) {
            count_lines(st, piece);
            continue;
        }
        if (kind == LX_NEWLINE && fs->triple) {
            count_lines(st, piece);
            continue;
        }
        bool doubled = (kind == LX_OPEN_BRACE && *st->s == '{') ||
                       (kind == LX_CLOSE_BRACE && *st->s == '}');
        if (doubled && !in_spec) {
            /* The text of the token ends after the first of the two. */
            if (!emit(st, TK_FSTRING_MIDDLE, start, line, its_line))
                return false;
            st->p->tokens[st->p->count - 1].end_col++;
            st->s++;
            start = st->s;
            line = st->line;
            its_line = st->line_start;
            continue;
        }
        st->s = piece;
        const Token *last = &st->p->tokens[st->p->count - 1];
        bool begun = in_spec && last->kind == TK_COLON;
        bool ended = in_spec && (last->kind == TK_RBRACE ||
                                 (begun && kind == LX_CLOSE_BRACE));
        if ((st->s > start || ended) && /* an empty one, as CPython has it */
            !emit(st, TK_FSTRING_MIDDLE, start, line, its_line))
            return false;
        if (kind == LX_NEWLINE && begun) { /* the format ends here */
            fs->in_spec[fs->fields - 1] = false;
            return true;
        }
        if (kind == LX_EOF || kind == LX_NEWLINE) {
            open_fstring_error(st, fs);
            return true;
        }
        if (kind == LX_QUOTE) { /* even in a field: the parser will say so */
            st->s += fs->triple ? 3 : 1;
            st->nfstrings--;
            return emit_here(st, TK_FSTRING_END, piece);
        }
        st->s++;
        if (kind == LX_CLOSE_BRACE) {
            if (!in_spec) {
                fail_at(st, ERR_SYNTAX, piece,
                        "f-string: single '}' is not allowed");
                return true;
            }
            return close_bracket(st, TK_RBRACE, piece);
        }
        if (fs->fields == MAX_FIELDS) {
            fail_at(st, ERR_SYNTAX, piece - 1,
                    "f-string: expressions nested too deeply");
            return true;
        }
        fs->level[fs->fields] = st->nbrackets;
        fs->in_spec[fs->fields++] = false;
        return open_bracket(st, TK_LBRACE, piece);
    }
}

/* ---- lines ---- */

/* The NEWLINE that the text of a file lacks, and the ends of its blocks. */
static bool finish_file(State *st, uint32_t *line)
{
    Parser *p = st->p;
    if (p->count && p->tokens[p->count - 1].kind != TK_NEWLINE &&
        p->tokens[p->count - 1].kind != TK_DEDENT) {
        uint32_t col = (uint32_t)(st->s - st->line_start);
        bool after = st->comment >= st->line_start;
        if (!emit_empty(st, TK_NEWLINE, st->line,
                        after ? (uint32_t)(st->comment - st->line_start)
                              : col))
            return false;
        p->tokens[p->count - 1].end_col = col + 1;
        ++*line;
    }
    while (st->nindents > 1) {
        st->nindents--;
        if (!emit_empty(st, TK_DEDENT, *line, 0))
            return false;
    }
    return true;
}

/* At a prompt the end of the text is a NEWLINE, which ends the blocks, too;
 * and each end of blocks makes the next one count again. */
static bool finish_single(State *st)
{
    Parser *p = st->p;
    if (p->count && !emit_empty(st, TK_NEWLINE, st->line, NO_COL))
        return false;
    if (!p->count || st->nindents == 1 || p->open_blocks)
        return true;
    for (; st->nindents > 1; st->nindents--)
        if (!emit_empty(st, TK_DEDENT, st->line, 0))
            return false;
    return emit_empty(st, TK_NEWLINE, st->line, NO_COL);
}

static bool finish(State *st)
{
    if (st->nbrackets) {
        unclosed(st);
        return true;
    }
    uint32_t line = st->line;
    bool ok = st->p->mode == PARSE_FILE     ? finish_file(st, &line)
              : st->p->mode == PARSE_SINGLE ? finish_single(st)
                                            : true;
    return ok && emit_empty(st, TK_END, line, 0);
}

/* The first token of a line: compare its column with the open blocks. */
static bool indent_to(State *st, int col, int alt)
{
    uint32_t at = (uint32_t)(st->s - st->line_start);
    int top = st->nindents - 1;
    Span line = {st->line, 0, st->line, NO_COL};
    if (col == st->indents[top]) {
        if (alt != st->alt_indents[top])
            goto mixed;
        return true;
    }
    if (col > st->indents[top]) {
        if (st->nindents == MAX_INDENTS) {
            token_error(st->p, ERR_INDENTATION, line,
                        "too many levels of indentation");
            return true;
        }
        if (alt <= st->alt_indents[top])
            goto mixed;
        st->indents[st->nindents] = col;
        st->alt_indents[st->nindents++] = alt;
        return emit_empty(st, TK_INDENT, st->line, at);
    }
    while (top > 0 && col < st->indents[top])
        top--;
    if (col != st->indents[top]) {
        line.col = line_width(st->p, st->line);
        line.end_col = NONE_COL;
        token_error(st->p, ERR_INDENTATION, line,
                    "unindent does not match any outer indentation level");
        return true;
    }
    if (alt != st->alt_indents[top])
        goto mixed;
    for (; st->nindents > top + 1; st->nindents--)
        if (!emit_empty(st, TK_DEDENT, st->line, at))
            return false;
    return true;
mixed:
    token_error(st->p, ERR_TAB, line,
                "inconsistent use of tabs and spaces in indentation");
    return true;
}

static bool skip_eol(State *st)
{
    if (*st->s != '\n')
        return false;
    st->line_start = ++st->s;
    st->line++;
    return true;
}

static void eof_after_backslash(State *st, const char *at)
{
    if (st->nbrackets) {
        unclosed(st);
        return;
    }
    Span span = here(st, at, NULL);
    span.end_col = NONE_COL;
    token_error(st->p, ERR_SYNTAX, span, "unexpected EOF while parsing");
    st->p->token_error.incomplete = true;
    st->p->token_error_soft = true;
}

/* Measure the indentation; skip lines that hold nothing. */
static bool start_line(State *st)
{
    for (;;) {
        int col = 0, alt = 0, joined = 0, joined_alt = 0;
        for (;; st->s++) {
            if (*st->s == ' ') {
                col++, alt++;
            } else if (*st->s == '\t') {
                col = (col / 8 + 1) * 8;
                alt++;
            } else if (*st->s == '\f') {
                col = alt = 0;
            } else if (*st->s == '\\' && st->s[1] == '\n') {
                /* The column of the first of the joined lines counts. */
                if (!joined)
                    joined = col, joined_alt = alt;
                const char *backslash = st->s++;
                if (st->s[1] == '\0') {
                    eof_after_backslash(st, backslash + 1);
                    return true;
                }
                skip_eol(st);
                st->s--;
            } else {
                break;
            }
        }
        bool counts = *st->s != '#';
        if (!counts)
            st->s += strcspn(st->s, "\n");
        if (skip_eol(st))
            continue;
        st->at_line_start = false;
        if (st->s == st->p->end && st->p->mode == PARSE_FILE)
            counts = false; /* a blank line, but for its newline */
        if (!counts || *st->s == '\\')
            return true;
        if (joined)
            col = joined, alt = joined_alt;
        return indent_to(st, col, alt);
    }
}

static bool add_newline(State *st, const char *start)
{
    uint32_t line = st->line;
    const char *its_line = st->line_start;
    uint32_t width = (uint32_t)(start - its_line) + 1;
    count_lines(st, start);
    if (st->nbrackets)
        return true;
    st->at_line_start = true;
    if (st->comment >= its_line) /* the token begins with the comment */
        start = st->comment;
    if (!emit(st, TK_NEWLINE, start, line, its_line))
        return false;
    Token *t = &st->p->tokens[st->p->count - 1];
    t->end_line = line;
    t->end_col = width;
    return true;
}

/* A colon that ends a field's expression opens its format. */
static bool add_colon(State *st, int kind, const char *start)
{
    FString *fs = st->nfstrings ? &st->fstrings[st->nfstrings - 1] : NULL;
    if (fs && fs->fields && st->nbrackets == fs->level[fs->fields - 1] + 1) {
        st->s = start + 1;
        fs->in_spec[fs->fields - 1] = true;
        kind = TK_COLON;
    }
    return emit_here(st, kind, start);
}

static bool add_token(State *st)
{
    const char *start = st->s;
    int kind = lexer_token(&st->s);
    switch (kind) {
    case LX_SPACE:
        if (*start == '\\') {
            if (st->s == st->p->end)
                eof_after_backslash(st, start + 1);
            count_lines(st, start);
        } else if (*start == '#') {
            st->comment = start;
        }
        return true;
    case LX_NEWLINE:
        return add_newline(st, start);
    case LX_EOF:
        return finish(st);
    case LX_NAME_BEYOND:
        return !check_name(st, start) || emit_here(st, TK_NAME, start);
    case TK_NUMBER:
        return add_number(st, start);
    case LX_NUMBER_ERROR:
        number_error(st, start);
        return true;
    case TK_STRING:
        return add_string(st, start);
    case LX_FSTRING:
        return open_fstring(st, start);
    case LX_OPEN_QUOTE:
    case LX_OPEN_TRIPLE:
        open_string(st, start, kind == LX_OPEN_TRIPLE);
        return true;
    case LX_BACKSLASH:
        if (st->s == st->p->end && st->p->mode == PARSE_FILE) {
            eof_after_backslash(st, st->s);
        } else {
            Span span = here(st, st->s - (st->s == st->p->end), NULL);
            span.end_col = NO_COL;
            token_error(st->p, ERR_SYNTAX, span, "unexpected character after "
                        "line continuation character");
            st->p->token_error_soft = true;
        }
        return true;
    case LX_CHARACTER:
        if ((unsigned char)*start < 32 || *start == 127) {
            fail_at(st, ERR_SYNTAX, start,
                    "invalid non-printable character U+%04X",
                    (unsigned)(unsigned char)*start);
            return true;
        }
        return emit_here(st, TK_BAD, start);
    case TK_LPAR:
    case TK_LSQB:
    case TK_LBRACE:
        return open_bracket(st, kind, start);
    case TK_RPAR:
    case TK_RSQB:
    case TK_RBRACE:
        return close_bracket(st, kind, start);
    case TK_COLON:
    case TK_COLONEQUAL:
        return add_colon(st, kind, start);
    default:
        return emit_here(st, kind, start);
    }
}

bool tokenize(Parser *p)
{
    State *st = heap_alloc(p->arena->heap, sizeof *st, HEAP_RAW);
    if (!st) {
        error_memory(p);
        return false;
    }
    st->p = p;
    st->s = st->line_start = p->text;
    st->comment = NULL;
    st->line = 1;
    st->at_line_start = true;
    st->nbrackets = st->nfstrings = 0;
    st->nindents = 1;
    st->indents[0] = st->alt_indents[0] = 0;
    bool ok = true;
    do {
        if (in_text(st))
            ok = add_text(st);
        else if (st->at_line_start && !st->nbrackets)
            ok = start_line(st);
        else
            ok = add_token(st);
    } while (ok && !p->has_token_error &&
             (!p->count || p->tokens[p->count - 1].kind != TK_END));
    p->token_error_soft |= p->has_token_error &&
                           p->token_error.kind != ERR_SYNTAX;
    p->token_error.newline |= p->token_error_soft;
    if (p->token_error_soft && st->nbrackets) {
        const Bracket *b = &st->brackets[st->nbrackets - 1];
        p->left_open = b->open;
        p->left_line = b->line;
        p->left_col = b->col;
    }
    /* CPython does not find those of f-strings ahead of the parser. */
    p->token_error_soft |= st->nfstrings > 0;
    if (ok && p->has_token_error)
        ok = emit_here(st, TK_ERROR, st->s);
    heap_free(p->arena->heap, st);
    return ok;
}
