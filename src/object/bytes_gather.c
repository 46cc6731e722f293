/* bytes_gather.c: what bytes(), bytearray() and their methods make bytes of.
 *
 * A source is a text with an encoding, a count of zeros, what shows its bytes
 * (the buffer protocol, __bytes__) or an iterable of ints; each is put to a
 * Buf.  Any of them may run code of the language.
 */
#include "object/bytes_methods.h"

#include "object/codec.h"
#include "object/memoryview.h"
#include "object/number.h"

bool bytes_has_index(VM *vm, Value v)
{
    return is_integer(vm, v) || class_of(vm, v)->special[SP_INDEX] != 0;
}

int bytes_arg_byte(VM *vm, Value v, const char *range_message)
{
    Value n = value_index(vm, v);
    if (n == ERROR)
        return -1;
    int64_t number;
    bool ok = int_fits_int64(int_value(n), &number) && number >= 0 &&
              number <= 255;
    decref(vm, n);
    if (ok)
        return (int)number;
    raise_error(vm, C_ValueError, range_message);
    return -1;
}

bool bytes_gather_items(VM *vm, Value iterable, Buf *buf, bool hint,
                        const char *range_message, const char *refusal)
{
    Value iterator = value_iter(vm, iterable);
    if (iterator == ERROR) {
        if (error_is(vm, C_TypeError)) {
            error_clear(vm);
            raise_error(vm, C_TypeError, refusal, iterable);
        }
        return false;
    }
    Value item;
    bool ok = !hint || value_length_hint(vm, iterable) >= 0;
    while (ok && (item = iter_next(vm, iterator)) != UNBOUND) {
        int byte = item == ERROR ? -1 : bytes_arg_byte(vm, item, range_message);
        if (item != ERROR)
            decref(vm, item);
        ok = byte >= 0 && !buf->failed;
        buf_putc(buf, (char)byte);
    }
    decref(vm, iterator);
    if (buf->failed && !error_pending(vm))
        raise_memory(vm);
    return ok && !buf->failed;
}

bool bytes_optional_name(VM *vm, Value v, const char *method,
                          const char *which, const char **text)
{
    *text = NULL;
    if (v == UNBOUND)
        return true;
    if (!is_str(vm, v)) {
        raise_error(vm, C_TypeError,
                    "%s() argument '%s' must be str, not %A", method,
                    which, v);
        return false;
    }
    *text = as_str(v)->data;
    return true;
}

static Text bytes_text(const Bytes *b)
{
    return (Text){(const char *)b->data, b->size};
}

static bool put_all(VM *vm, Buf *buf, Text text)
{
    buf_put(buf, text.data, text.size);
    if (buf->failed)
        raise_memory(vm);
    return !buf->failed;
}

static bool put_zeros(VM *vm, Value count, Buf *buf)
{
    Value n = value_index(vm, count);
    if (n == ERROR)
        return false;
    int64_t number;
    bool fits = int_fits_int64(int_value(n), &number);
    bool negative = int_sign(int_value(n)) < 0;
    decref(vm, n);
    if (!fits)
        raise_error(vm, C_OverflowError,
                    "cannot fit '%T' into an index-sized integer", count);
    else if (negative)
        raise_error(vm, C_ValueError, "negative count");
    else if (!heap_has_room(&vm->heap, (size_t)number))
        raise_memory(vm);
    else {
        buf_fill(buf, 0, (size_t)number);
        if (!buf->failed)
            return true;
        raise_memory(vm);
    }
    return false;
}

static bool put_encoded(VM *vm, Value source, const char *encoding,
                        const char *errors, Buf *buf)
{
    Value encoded = codec_encode(vm, as_str(source), encoding, errors);
    if (encoded == ERROR)
        return false;
    bool ok = put_all(vm, buf, bytes_text(as_bytes(encoded)));
    decref(vm, encoded);
    return ok;
}

bool bytes_gather_iterable(VM *vm, Value v, Buf *buf, const char *noun)
{
    bool fixed = strcmp(noun, "bytes") == 0;
    const char *refusal = fixed ? "cannot convert '%.200T' object to bytes"
                                : NO_BYTEARRAY;
    if (!is_str(vm, v))
        return bytes_gather_items(
            vm, v, buf, fixed,
            fixed ? "bytes must be in range(0, 256)" : BYTE_RANGE, refusal);
    raise_error(vm, C_TypeError, refusal, v);
    return false;
}

Value bytes_special(VM *vm, Value v)
{
    Value made = call_special(vm, v, SP_BYTES, NULL, 0);
    if (made == UNBOUND || made == ERROR || is_bytes(vm, made))
        return made;
    raise_error(vm, C_TypeError, "__bytes__ returned non-bytes (type %.200T)",
                made);
    decref(vm, made);
    return ERROR;
}

/* __bytes__ of v: 1 done, 0 it has none, -1 failed. */
static int put_special(VM *vm, Value v, Buf *buf)
{
    Value made = bytes_special(vm, v);
    if (made == UNBOUND || made == ERROR)
        return made == UNBOUND ? 0 : -1;
    bool ok = put_all(vm, buf, bytes_text(as_bytes(made)));
    decref(vm, made);
    return ok ? 1 : -1;
}

bool bytes_gather(VM *vm, const Value *source, Buf *buf, const char *noun)
{
    const char *encoding, *errors, *wrong = NULL;
    Value v = source[0];
    if (!bytes_optional_name(vm, source[1], noun, "encoding", &encoding) ||
        !bytes_optional_name(vm, source[2], noun, "errors", &errors))
        return false;
    bool text = v != UNBOUND && is_str(vm, v);
    if (encoding != NULL && text)
        return put_encoded(vm, v, encoding, errors, buf);
    if (text && errors == NULL && strcmp(noun, "bytes") == 0) {
        int done = put_special(vm, v, buf); /* a subclass may have it */
        if (done != 0)
            return done > 0;
    }
    if (encoding != NULL)
        wrong = "encoding without a string argument";
    else if (text)
        wrong = "string argument without an encoding";
    else if (errors != NULL)
        wrong = "errors without a string argument";
    if (wrong != NULL) {
        raise_error(vm, C_TypeError, wrong);
        return false;
    }
    if (v == UNBOUND)
        return true;
    int done = strcmp(noun, "bytes") == 0 ? put_special(vm, v, buf) : 0;
    if (done != 0)
        return done > 0;
    if (bytes_has_index(vm, v)) {
        if (put_zeros(vm, v, buf))
            return true;
        if (!error_is(vm, C_TypeError))
            return false;
        error_clear(vm); /* no number after all: is it iterable? */
    }
    Text bytes;
    Value lent = buffer_lend(vm, v, BUFFER_FULL_RO, &bytes);
    if (lent == UNBOUND)
        return bytes_gather_iterable(vm, v, buf, noun);
    bool ok = lent != ERROR && put_all(vm, buf, bytes);
    decref(vm, lent);
    return ok;
}
