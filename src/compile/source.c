/* source.c: source in bytes to text: the encoding it declares (PEP 263), and
 * ends of lines, of which the parser knows "\n" only.
 *
 * The comment is looked for as "Encoding declarations" in the reference says:
 * in the first line, or in the second after one that is blank or a comment.
 * A mark at the beginning stays, for CPython counts and shows it.
 */
#include "compile/compile.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "object/codec.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

enum { NORMAL_NAME = 12 }; /* so much of a name is compared, in CPython */

/* The name in a comment "coding: NAME" or "coding=NAME" of the line; its
 * length, or 0. */
static size_t name_in(const char *s, const char *end, const char **name)
{
    s += strspn(s, " \t\f");
    if (s >= end || *s != '#')
        return 0;
    for (; end - s > 7; s++) {
        if (memcmp(s, "coding", 6) != 0 || (s[6] != ':' && s[6] != '='))
            continue;
        const char *from = s + 7 + strspn(s + 7, " \t");
        size_t n = strspn(from, "-_.0123456789abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        if (n > 0) {
            *name = from;
            return n;
        }
    }
    return 0;
}

/* The name that the text declares; its length, or 0. */
static size_t declared(const char *s, const char **name)
{
    for (int line = 1; line <= 2; line++) {
        const char *end = s + strcspn(s, "\r\n");
        size_t n = name_in(s, end, name);
        if (n > 0)
            return n;
        s += strspn(s, " \t\f");
        if (s < end && *s != '#')
            return 0;
        s = end + (*end != '\0');
        if (*end == '\r' && *s == '\n')
            s++;
    }
    return 0;
}

static bool is_word(char c, bool foreign)
{
    return (c & 0x80) != 0 ||
           (!foreign && (c == '_' || (c >= '0' && c <= '9') ||
                         ((c | 32) >= 'a' && (c | 32) <= 'z')));
}

static bool is_kind(const char *normal, const char *kind)
{
    size_t n = strlen(kind);
    return strncmp(normal, kind, n) == 0 &&
           (normal[n] == '\0' || normal[n] == '-');
}

/* The usual name of UTF-8 and Latin-1, whatever follows theirs after a "-";
 * others are what they are. */
static const char *normal_name(const char *name, size_t size, char *buffer)
{
    size_t n = 0;
    for (; n < size && n < NORMAL_NAME; n++)
        buffer[n] = name[n] == '_' ? '-'
                    : name[n] >= 'A' && name[n] <= 'Z' ? name[n] | 32
                                                       : name[n];
    buffer[n] = '\0';
    if (is_kind(buffer, "utf-8"))
        return "utf-8";
    return is_kind(buffer, "latin-1") || is_kind(buffer, "iso-8859-1") ||
                   is_kind(buffer, "iso-latin-1")
               ? "iso-8859-1"
               : NULL;
}

/* SyntaxError with these details, which are gone then. */
static Value raise_with(VM *vm, Value message, Value details)
{
    Value args[] = {message, details};
    Value e = details == ERROR ? ERROR
                               : exception_new(vm, vm->classes[C_SyntaxError],
                                               args, 2);
    decref(vm, details);
    return e == ERROR ? ERROR : raise_object(vm, e);
}

/* SyntaxError about the whole text. */
static Value raise_whole(VM *vm, Value message, Str *filename)
{
    return raise_with(vm, message,
                      tuple_pack(vm, 4, from_object(filename), from_small(0),
                                 from_small(-1), NONE));
}

/* What CPython decodes as one: a word, a string of one line, or of one with a
 * backslash just what is not ASCII. */
typedef struct Piece {
    const char *from, *to;
    const char *quote, *quote_end; /* NULL: a word */
} Piece;

static Piece piece_of(const char *line, const char *bad, const char *end)
{
    Piece piece = {bad, bad, NULL, NULL};
    for (const char *s = line; s < bad; s++) {
        if (*s == '\\')
            s++;
        else if (piece.quote && *s == *piece.quote)
            piece.quote = NULL;
        else if (!piece.quote && (*s == '"' || *s == '\''))
            piece.quote = s;
    }
    if (piece.quote) {
        const char *from = piece.quote + 1;
        const char *to = memchr(bad, *piece.quote, (size_t)(end - bad));
        piece.quote_end = to;
        if (!to)
            piece.quote = NULL;
        else if (!memchr(from, '\\', (size_t)(to - from)))
            return (Piece){from, to, piece.quote, to};
    }
    while (piece.from > line && is_word(piece.from[-1], piece.quote))
        piece.from--;
    while (piece.to < end && is_word(*piece.to, piece.quote))
        piece.to++;
    return piece;
}

/* So many characters of the line CPython counts before byte n of it. */
static ptrdiff_t count_replaced(VM *vm, Str *line, size_t n)
{
    if (n > line->size)
        n = line->size;
    Value v = codec_decode(vm, line->data, n, "utf-8", "replace");
    ptrdiff_t count = v == ERROR ? 0 : (ptrdiff_t)utf8_count(
                                            as_str(v)->data, as_str(v)->size);
    decref(vm, v);
    return count;
}

static Value place(VM *vm, const char *data, const char *bad,
                   const char *line, const char *end, Piece piece,
                   Str *filename)
{
    Value text = codec_decode(vm, line, (size_t)(end - line), "utf-8",
                              "replace");
    if (text == ERROR)
        return ERROR;
    Str *shown = as_str(text);
    ptrdiff_t number = 1, last = -1;
    for (const char *s = data; s < bad; s++)
        number += *s == '\n';
    const char *at = bad;
    if (piece.quote) {
        at = piece.quote;
        last = count_replaced(vm, shown, (size_t)(piece.quote_end + 2 - line));
    }
    ptrdiff_t first = count_replaced(vm, shown, (size_t)(at - line) + 1);
    Value details = tuple_pack(vm, 6, from_object(filename),
                               from_small(number), from_small(first), text,
                               from_small(number), from_small(last));
    decref(vm, text);
    return details;
}

void source_raise_undecodable(VM *vm, const char *data, size_t size,
                              Str *filename)
{
    size_t count;
    Utf8Error error;
    if (utf8_check(data, size, false, &count, &error))
        return;
    const char *stop = data + size, *bad = data + error.start, *line = bad;
    while (line > data && line[-1] != '\n')
        line--;
    const char *end = memchr(bad, '\n', (size_t)(stop - bad));
    if (end == NULL)
        end = stop;
    Piece piece = piece_of(line, bad, end);
    /* Its message counts from where the word or string begins. */
    Value decoded = codec_decode(vm, piece.from,
                                 (size_t)(piece.to - piece.from), NULL, NULL);
    decref(vm, decoded);
    if (decoded != ERROR || !error_is(vm, C_UnicodeDecodeError))
        return;
    Value own = error_take(vm);
    Value message = str_format(vm, "(unicode error) %V", own);
    decref(vm, own);
    if (message == ERROR)
        return;
    if (end < stop)
        end++;
    raise_with(vm, message,
               place(vm, data, bad, line, end, piece, filename));
    decref(vm, message);
}

Value source_decode(VM *vm, const char *data, size_t size, Str *filename,
                    bool script)
{
    char buffer[NORMAL_NAME + 1];
    const char *name = NULL;
    bool marked = size >= 3 && memcmp(data, "\xEF\xBB\xBF", 3) == 0;
    size_t length = declared(data + (marked ? 3 : 0), &name);
    if (length == 0)
        return UNBOUND;
    const char *normal = normal_name(name, length, buffer);
    if (normal && strcmp(normal, "utf-8") == 0)
        return UNBOUND;
    Value encoding = normal ? str_from(vm, normal)
                            : str_value(vm, name, length);
    if (encoding == ERROR)
        return ERROR;
    Value text = ERROR;
    if (!marked)
        text = codec_decode(vm, data, size, as_str(encoding)->data, NULL);
    if (text == ERROR && (marked || error_is(vm, C_Exception))) {
        Value e = marked ? UNBOUND : error_take(vm);
        Value message =
            marked || script
                ? str_format(vm, "encoding problem: %V%s", encoding,
                             marked ? " with BOM" : "")
                : value_str(vm, e);
        if (message != ERROR && script)
            raise_error(vm, C_SyntaxError, "%V", message);
        else if (message != ERROR)
            raise_whole(vm, message, filename);
        decref(vm, message);
        decref(vm, e);
    }
    decref(vm, encoding);
    return text;
}

bool source_join_lines(Buf *out, const char *text, size_t size)
{
    const char *end = text + size;
    while (text < end) {
        const char *r = memchr(text, '\r', (size_t)(end - text));
        const char *stop = r ? r : end;
        buf_put(out, text, (size_t)(stop - text));
        if (r)
            buf_putc(out, '\n');
        text = r ? r + 1 + (r + 1 < end && r[1] == '\n') : end;
    }
    return buf_text(out) != NULL;
}
