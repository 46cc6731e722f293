/* str_translate.c: str.translate() and the tables that str.maketrans() makes.
 *
 * A table maps code points to what takes their place: a code point, a text,
 * or None for nothing.  It may be any mapping, whose __getitem__ runs code of
 * the language; the subject cannot change by that.
 */
#include "object/str_parts.h"

#include "base/utf8.h"
#include "object/dict.h"
#include "object/number.h"
#include "object/text.h"

/* Put what the table makes of c.  The table may be any mapping. */
static bool put_translated(VM *vm, Buf *buf, Value table, uint32_t c)
{
    Value v = is_exact(table, C_dict)
                  ? incref(dict_find(vm, as_dict(table), from_small(c)))
                  : value_getitem(vm, table, from_small(c));
    if (v == ERROR && error_is(vm, C_LookupError)) {
        error_clear(vm);
        v = UNBOUND;
    }
    if (v == ERROR)
        return false;
    if (v == UNBOUND) {
        buf_put_utf8(buf, c);
        return true;
    }
    bool ok = true;
    int64_t code;
    if (is_str(vm, v)) {
        buf_put(buf, as_str(v)->data, as_str(v)->size);
    } else if (is_integer(vm, v)) {
        ok = int_fits_int64(int_value(v), &code) && code >= 0 &&
             code <= UTF8_LAST_CP;
        if (ok)
            buf_put_utf8(buf, (uint32_t)code);
        else
            raise_error(vm, C_ValueError,
                        "character mapping must be in range(0x%x)", 0x110000);
    } else if (v != NONE) {
        raise_error(vm, C_TypeError,
                    "character mapping must return integer, None or str");
        ok = false;
    }
    decref(vm, v);
    return ok;
}

/* Put the characters from p on, as long as it is known what they become.
 * Gives where it stopped. */
static const char *put_known(Buf *buf, const unsigned char *known,
                             const char *byte, const char *p, const char *end)
{
    char *start = buf_reserve(buf, (size_t)(end - p)), *to = start;
    if (to == NULL)
        return p;
    for (; p < end; p++) {
        unsigned char c = (unsigned char)*p;
        if (c >= 128 || known[c] == 0)
            break;
        *to = byte[c];
        to += known[c] - 1;
    }
    buf->len += (size_t)(to - start);
    return p;
}

Value str_translate(VM *vm, Value *args, int nargs)
{
    Str *s = as_str(args[0]);
    Buf buf;
    buf_init(&buf, &vm->heap);
    const char *p = s->data, *end = p + s->size;
    /* What became of each ASCII character that gave one byte or none: the table
     * is asked once for each, as in CPython.  0 in known: not asked yet. */
    unsigned char known[128] = {0};
    char byte[128] = {0};
    while (p < end) {
        p = put_known(&buf, known, byte, p, end);
        if (p == end)
            break;
        uint32_t c = utf8_next(&p);
        size_t before = buf.len;
        if (!put_translated(vm, &buf, args[1], c)) {
            buf_fini(&buf);
            return ERROR;
        }
        size_t n = buf.len - before;
        if (c < 128 && n <= 1 && !buf.failed) {
            known[c] = (unsigned char)(n + 1);
            if (n)
                byte[c] = buf.data[before];
        }
    }
    return str_from_buf(vm, &buf);
}

static bool add_pair(VM *vm, Dict *table, const char **from, Value to)
{
    return dict_set(vm, table, from_small(utf8_next(from)), to);
}

static bool fill_table(VM *vm, Dict *table, Str *x, Str *y, Str *z)
{
    const char *p = x->data, *q = y->data;
    for (size_t i = 0; i < x->length; i++)
        if (!add_pair(vm, table, &p, from_small(utf8_next(&q))))
            return false;
    for (p = z->data; p < z->data + z->size;)
        if (!add_pair(vm, table, &p, NONE))
            return false;
    return true;
}

static bool copy_table(VM *vm, Dict *table, Dict *from)
{
    uint32_t at = 0;
    Value key, value;
    while (dict_next(from, &at, &key, &value)) {
        if (is_str(vm, key)) {
            const char *p = as_str(key)->data;
            if (as_str(key)->length != 1) {
                raise_error(vm, C_ValueError, "string keys in translate table "
                                              "must be of length 1");
                return false;
            }
            if (!add_pair(vm, table, &p, value))
                return false;
        } else if (!is_integer(vm, key)) {
            raise_error(vm, C_TypeError, "keys in translate table must be "
                                         "strings or integers");
            return false;
        } else if (!dict_set(vm, table, key, value)) {
            return false;
        }
    }
    return true;
}

static bool make_table(VM *vm, Dict *table, Value x, Value y, Value z)
{
    if (y == UNBOUND) {
        if (is_exact(x, C_dict))
            return copy_table(vm, table, as_dict(x));
        raise_error(vm, C_TypeError, "if you give only one argument to "
                                     "maketrans it must be a dict");
        return false;
    }
    Str *to = str_need(vm, y, "maketrans", "2 ");
    Str *gone = z == UNBOUND ? vm->names[N_empty]
                : to != NULL ? str_need(vm, z, "maketrans", "3 ")
                             : NULL;
    if (to == NULL || gone == NULL)
        return false;
    if (!is_str(vm, x)) {
        raise_error(vm, C_TypeError, "first maketrans argument must be a "
                                     "string if there is a second argument");
        return false;
    }
    if (as_str(x)->length != to->length) {
        raise_error(vm, C_ValueError, "the first two maketrans arguments must "
                                      "have equal length");
        return false;
    }
    return fill_table(vm, table, as_str(x), to, gone);
}

Value str_maketrans(VM *vm, Value *args, int nargs)
{
    Dict *table = dict_new(vm);
    if (table == NULL)
        return ERROR;
    if (make_table(vm, table, args[0], args[1], args[2]))
        return from_object(table);
    release(vm, table);
    return ERROR;
}
