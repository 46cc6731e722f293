/* source.c: source in bytes to text: the encoding it declares (PEP 263), and
 * ends of lines, of which the parser knows "\n" only.
 *
 * The comment is looked for as "Encoding declarations" in the reference says:
 * in the first line, or in the second after one that is blank or a comment.
 * A mark at the beginning stays, for CPython counts and shows it.
 */
#include "compile/compile.h"

#include "base/buffer.h"
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

/* SyntaxError about the whole text. */
static Value raise_whole(VM *vm, Value message, Str *filename)
{
    Value details = tuple_pack(vm, 4, from_object(filename), from_small(0),
                               from_small(-1), NONE);
    Value args[] = {message, details};
    Value e = details == ERROR ? ERROR
                               : exception_new(vm, vm->classes[C_SyntaxError],
                                               args, 2);
    decref(vm, details);
    return e == ERROR ? ERROR : raise_object(vm, e);
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
