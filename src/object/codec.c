/* codec.c: text to bytes and back: UTF-8, ASCII, Latin-1, UTF-16 and UTF-32.
 *
 * A codec is a function that goes over its input and hands each fault to one
 * place, encode_fault or decode_fault, which does what the error handler's
 * name says, or raises.  Which units make one fault, and its wording, is as
 * in CPython.  Other encodings and error handlers than those of the tables
 * here are asked for in the module codecs.
 */
#include "object/codec.h"

#include "base/buffer.h"
#include "base/unicode_names.h"
#include "base/utf8.h"
#include "object/list.h"
#include "object/module.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/text.h"

#include <stdio.h>

typedef enum Codec {
    UTF8, UTF8_SIG, ASCII, LATIN1,
    UTF16, UTF16_LE, UTF16_BE, UTF32, UTF32_LE, UTF32_BE,
    NO_CODEC
} Codec;

static const struct {
    const char *name; /* normalised: small letters, _ between words */
    Codec codec;
} codec_names[] = {
    {"utf_8", UTF8}, {"utf8", UTF8}, {"u8", UTF8}, {"utf", UTF8},
    {"cp65001", UTF8}, {"utf_8_sig", UTF8_SIG}, {"utf8_sig", UTF8_SIG},
    {"ascii", ASCII}, {"us_ascii", ASCII}, {"646", ASCII},
    {"latin_1", LATIN1}, {"latin1", LATIN1}, {"latin", LATIN1},
    {"l1", LATIN1}, {"iso_8859_1", LATIN1}, {"iso8859_1", LATIN1},
    {"iso8859", LATIN1}, {"8859", LATIN1}, {"cp819", LATIN1},
    {"utf_16", UTF16}, {"utf16", UTF16}, {"u16", UTF16},
    {"utf_16_le", UTF16_LE}, {"utf_16le", UTF16_LE}, {"utf16_le", UTF16_LE},
    {"utf_16_be", UTF16_BE}, {"utf_16be", UTF16_BE}, {"utf16_be", UTF16_BE},
    {"utf_32", UTF32}, {"utf32", UTF32}, {"u32", UTF32},
    {"utf_32_le", UTF32_LE}, {"utf_32le", UTF32_LE}, {"utf32_le", UTF32_LE},
    {"utf_32_be", UTF32_BE}, {"utf_32be", UTF32_BE}, {"utf32_be", UTF32_BE},
};

/* As the exceptions name them. */
static const char *const shown_names[] = {
    [UTF8] = "utf-8",         [UTF8_SIG] = "utf-8",
    [ASCII] = "ascii",        [LATIN1] = "latin-1",
    [UTF16] = "utf-16",       [UTF16_LE] = "utf-16-le",
    [UTF16_BE] = "utf-16-be", [UTF32] = "utf-32",
    [UTF32_LE] = "utf-32-le", [UTF32_BE] = "utf-32-be",
};

typedef enum Handler {
    STRICT, IGNORE, REPLACE, BACKSLASH, XML, NAMED, ESCAPE, PASS,
    UNKNOWN
} Handler;

static const struct {
    const char *name;
    Handler handler;
} handlers[] = {
    {"strict", STRICT},          {"ignore", IGNORE},
    {"replace", REPLACE},        {"backslashreplace", BACKSLASH},
    {"xmlcharrefreplace", XML},  {"namereplace", NAMED},
    {"surrogateescape", ESCAPE}, {"surrogatepass", PASS},
};

/* One run of a codec. */
typedef struct Run {
    VM *vm;
    Codec codec;
    Handler handler;
    const char *errors; /* the handler's name */
    Buf out;
    Value object;       /* encoding: the str; decoding: UNBOUND */
    Text input;
} Run;

static Codec find_codec(const char *name)
{
    char plain[24];
    size_t n = 0;
    for (; *name != '\0'; name++) {
        char c = *name;
        if (c >= 'A' && c <= 'Z')
            c += 'a' - 'A';
        if (c == '-' || c == ' ')
            c = '_';
        if (n == sizeof plain - 1)
            return NO_CODEC;
        plain[n++] = c;
    }
    plain[n] = '\0';
    for (size_t i = 0; i < sizeof codec_names / sizeof *codec_names; i++)
        if (strcmp(codec_names[i].name, plain) == 0)
            return codec_names[i].codec;
    return NO_CODEC;
}

static Handler find_handler(const char *name)
{
    if (name == NULL)
        return STRICT;
    for (size_t i = 0; i < sizeof handlers / sizeof *handlers; i++)
        if (strcmp(handlers[i].name, name) == 0)
            return handlers[i].handler;
    return UNKNOWN;
}

static bool begin(Run *run, VM *vm, const char *encoding, const char *errors)
{
    if (encoding == NULL)
        encoding = "utf-8";
    *run = (Run){.vm = vm, .codec = find_codec(encoding), .errors = errors,
                 .handler = find_handler(errors), .object = UNBOUND};
    buf_init(&run->out, &vm->heap);
    return run->codec != NO_CODEC;
}

const char *codec_name(const char *encoding)
{
    Codec codec = find_codec(encoding);
    return codec == NO_CODEC   ? NULL
           : codec == UTF8_SIG ? "utf-8-sig"
                               : shown_names[codec];
}

/* A call of a function of the module codecs. */
static Value ask_codecs(VM *vm, const char *function, const Value *args, int n)
{
    Value r = ERROR, module = module_imported(vm, "codecs");
    if (module == ERROR || module == UNBOUND)
        return ERROR;
    Str *name = str_intern_new(vm, function, strlen(function));
    if (name != NULL) {
        r = call_method(vm, module, name, args, n);
        release(vm, name);
    }
    decref(vm, module);
    return r;
}

/* With an encoding that is not built in. */
static Value convert_elsewhere(VM *vm, Value source, const char *encoding,
                               const char *errors, bool decoding)
{
    Value args[] = {source, str_from(vm, encoding),
                    str_from(vm, errors ? errors : "strict"),
                    from_bool(decoding)};
    Value r = args[1] == ERROR || args[2] == ERROR
                  ? ERROR
                  : ask_codecs(vm, "_convert", args, 4);
    decref(vm, args[1]);
    decref(vm, args[2]);
    return r;
}

/* --- faults -------------------------------------------------------------- */

static bool put_given(Run *run, const Str *s);

static Value make_error(Run *run, ClassId cls, Value object, size_t start,
                        size_t end, const char *reason)
{
    VM *vm = run->vm;
    Value error = ERROR;
    Value args[5] = {str_from(vm, shown_names[run->codec]), object,
                     from_small((int64_t)start), from_small((int64_t)end),
                     UNBOUND};
    if (args[0] != ERROR) {
        args[4] = str_from(vm, reason);
        if (args[4] != ERROR)
            error = call(vm, from_object(vm->classes[cls]), args, 5);
    }
    decref(vm, args[0]);
    decref(vm, args[4]);
    return error;
}

static bool raise_unicode(Run *run, ClassId cls, Value object, size_t start,
                          size_t end, const char *reason)
{
    Value error = make_error(run, cls, object, start, end, reason);
    if (error != ERROR)
        raise_object(run->vm, error);
    return false;
}

/* Put what a handler of the program gives for the units start..*end of
 * run->object, which move to where to go on. */
static bool handle_elsewhere(Run *run, ClassId cls, size_t start, size_t *end,
                             const char *reason)
{
    VM *vm = run->vm;
    Value args[] = {str_from(vm, run->errors),
                    make_error(run, cls, run->object, start, *end, reason)};
    Value r = args[0] == ERROR || args[1] == ERROR
                  ? ERROR
                  : ask_codecs(vm, "_handle", args, 2);
    bool ok = r != ERROR;
    if (ok) {
        Value given = as_tuple(r)->items[0];
        *end = (size_t)as_small(as_tuple(r)->items[1]);
        if (is_bytes(vm, given))
            buf_put(&run->out, as_bytes(given)->data, as_bytes(given)->size);
        else if (cls == C_UnicodeDecodeError)
            buf_put(&run->out, as_str(given)->data, as_str(given)->size);
        else
            ok = put_given(run, as_str(given));
        if (cls == C_UnicodeDecodeError) { /* it may give other bytes, too */
            value_set(vm, &run->object, incref(as_tuple(r)->items[2]));
            bytes_view(vm, run->object, &run->input.data, &run->input.size);
        }
        if (!ok)
            raise_object(vm, incref(args[1]));
    }
    decref(vm, r);
    decref(vm, args[0]);
    decref(vm, args[1]);
    return ok;
}

static bool raise_encode(Run *run, size_t start, size_t end,
                         const char *reason)
{
    return raise_unicode(run, C_UnicodeEncodeError, run->object, start, end,
                         reason);
}

static bool raise_decode(Run *run, size_t start, size_t end,
                         const char *reason)
{
    Value object = bytes_value(run->vm, run->input.data, run->input.size);
    if (object == ERROR)
        return false;
    raise_unicode(run, C_UnicodeDecodeError, object, start, end, reason);
    decref(run->vm, object);
    return false;
}

/* --- encoding ------------------------------------------------------------ */

static void put_unit16(Run *run, uint32_t unit)
{
    bool big = run->codec == UTF16_BE;
    buf_putc(&run->out, (char)(big ? unit >> 8 : unit));
    buf_putc(&run->out, (char)(big ? unit : unit >> 8));
}

/* A code point that the codec can encode (or a surrogate let through). */
static void put_code(Run *run, uint32_t c)
{
    switch (run->codec) {
    case ASCII:
    case LATIN1: buf_putc(&run->out, (char)c); break;
    case UTF16:
    case UTF16_LE:
    case UTF16_BE:
        if (c >= 0x10000) {
            put_unit16(run, 0xD800 + ((c - 0x10000) >> 10));
            c = 0xDC00 + (c & 0x3FF);
        }
        put_unit16(run, c);
        break;
    case UTF32:
    case UTF32_LE:
        for (int i = 0; i < 32; i += 8)
            buf_putc(&run->out, (char)(c >> i));
        break;
    case UTF32_BE:
        for (int i = 24; i >= 0; i -= 8)
            buf_putc(&run->out, (char)(c >> i));
        break;
    default: buf_put_utf8(&run->out, c);
    }
}

static void put_codes(Run *run, const char *ascii)
{
    for (; *ascii != '\0'; ascii++)
        put_code(run, (unsigned char)*ascii);
}

static bool is_encodable(Codec codec, uint32_t c)
{
    return codec == ASCII    ? c < 128
           : codec == LATIN1 ? c < 256
                             : !utf8_is_surrogate(c);
}

/* Text in the place of what cannot be encoded.  false: it cannot either. */
static bool put_given(Run *run, const Str *s)
{
    for (const char *p = s->data, *end = p + s->size; p < end;) {
        uint32_t c = utf8_next(&p);
        if (!is_encodable(run->codec, c))
            return false;
        put_code(run, c);
    }
    return true;
}

/* The code points start..*go_on, at p, cannot be encoded. */
static bool encode_fault(Run *run, const char *p, size_t start,
                         size_t *go_on)
{
    size_t end = *go_on;
    const char *reason = run->codec == ASCII ? "ordinal not in range(128)"
                         : run->codec == LATIN1
                             ? "ordinal not in range(256)"
                             : "surrogates not allowed";
    if (run->handler == STRICT)
        return raise_encode(run, start, end, reason);
    if (run->handler == UNKNOWN)
        return handle_elsewhere(run, C_UnicodeEncodeError, start, go_on,
                                reason);
    for (size_t at = start; at < end; at++) {
        uint32_t c = utf8_next(&p);
        char text[16], name[UNICODE_NAME_MAX];
        const UnicodeNames *names;
        switch (run->handler) {
        case REPLACE: put_codes(run, "?"); break;
        case XML:
            snprintf(text, sizeof text, "&#%u;", (unsigned)c);
            put_codes(run, text);
            break;
        case NAMED:
            names = unicode_names(&run->vm->heap);
            if (names == NULL) {
                raise_memory(run->vm);
                return false;
            }
            if (unicode_name(names, c, name) > 0) {
                put_codes(run, "\\N{");
                put_codes(run, name);
                put_codes(run, "}");
                break;
            }
            /* fall through */
        case BACKSLASH:
            snprintf(text, sizeof text,
                     c < 0x100     ? "\\x%02x"
                     : c < 0x10000 ? "\\u%04x"
                                   : "\\U%08x",
                     (unsigned)c);
            put_codes(run, text);
            break;
        case ESCAPE:
            if (c < 0xDC80 || c > 0xDCFF || run->codec >= UTF16)
                return raise_encode(run, at, end, reason);
            buf_putc(&run->out, (char)(c - 0xDC00));
            break;
        case PASS:
            if (!utf8_is_surrogate(c) || run->codec == ASCII ||
                run->codec == LATIN1)
                return raise_encode(run, at, end, reason);
            put_code(run, c);
            break;
        default: break; /* ignore */
        }
    }
    return true;
}

static bool encode_all(Run *run, const Str *s)
{
    const char *p = s->data, *end = p + s->size;
    /* Runs of faults are one, but in UTF-16 and UTF-32 each is its own. */
    bool gather = run->codec < UTF16;
    for (size_t at = 0; p < end;) {
        const char *here = p;
        uint32_t c = utf8_next(&p);
        size_t first = at++;
        if (is_encodable(run->codec, c)) {
            put_code(run, c);
            continue;
        }
        while (gather && p < end && !is_encodable(run->codec, utf8_get(p))) {
            utf8_next(&p);
            at++;
        }
        if (!encode_fault(run, here, first, &at))
            return false;
        if (run->handler == UNKNOWN)
            p = utf8_skip(s->data, at);
    }
    return true;
}

/* Is the text its own encoding? */
static bool is_plain(Codec codec, const Str *s)
{
    if (s->flags & STR_ASCII)
        return codec <= LATIN1 && codec != UTF8_SIG;
    size_t count;
    return codec == UTF8 && utf8_check(s->data, s->size, false, &count, NULL);
}

Value codec_encode(VM *vm, Str *s, const char *encoding, const char *errors)
{
    Run run;
    if (!begin(&run, vm, encoding, errors))
        return convert_elsewhere(vm, from_object(s), encoding, errors, false);
    if (is_plain(run.codec, s))
        return bytes_value(vm, s->data, s->size);
    run.object = from_object(s);
    if (run.codec == UTF8_SIG || run.codec == UTF16 || run.codec == UTF32)
        put_code(&run, 0xFEFF);
    Value result = ERROR;
    if (encode_all(&run, s))
        result = run.out.failed ? raise_memory(vm)
                                : bytes_value(vm, run.out.data, run.out.len);
    buf_fini(&run.out);
    return result;
}

/* --- decoding ------------------------------------------------------------ */

static uint32_t unit_at(const Run *run, size_t at, unsigned size)
{
    const unsigned char *p = (const unsigned char *)run->input.data + at;
    bool big = run->codec == UTF16_BE || run->codec == UTF32_BE;
    uint32_t unit = 0;
    for (unsigned i = 0; i < size; i++)
        unit |= (uint32_t)p[i] << 8 * (big ? size - 1 - i : i);
    return unit;
}

static unsigned unit_size(Codec codec)
{
    return codec >= UTF32 ? 4 : codec >= UTF16 ? 2 : 1;
}

/* A surrogate in the codec's own form at start: its size, or 0. */
static size_t surrogate_at(const Run *run, size_t start, uint32_t *code)
{
    const unsigned char *p = (const unsigned char *)run->input.data + start;
    size_t left = run->input.size - start, size = unit_size(run->codec);
    if (size == 1) {
        if (run->codec > UTF8_SIG || left < 3 || p[0] != 0xED || p[1] < 0xA0 ||
            p[1] > 0xBF || !utf8_is_tail((char)p[2]))
            return 0;
        *code = utf8_get((const char *)p);
        return 3;
    }
    if (left < size)
        return 0;
    *code = unit_at(run, start, (unsigned)size);
    return utf8_is_surrogate(*code) ? size : 0;
}

/* The bytes start..*end are no text; *end moves to where decoding goes on. */
static bool decode_fault(Run *run, size_t start, size_t *end,
                         const char *reason)
{
    const unsigned char *p = (const unsigned char *)run->input.data;
    uint32_t code;
    size_t size, at = start;
    switch (run->handler) {
    case IGNORE: return true;
    case REPLACE: buf_put_utf8(&run->out, 0xFFFD); return true;
    case BACKSLASH:
        for (; at < *end; at++)
            text_put_escape(&run->out, p[at]);
        return true;
    case ESCAPE:
        /* As many bytes as can be; the rest is looked at afresh. */
        for (; at < *end && p[at] >= 128; at++)
            buf_put_utf8(&run->out, 0xDC00u + p[at]);
        if (at == start)
            break;
        *end = at;
        return true;
    case PASS:
        size = surrogate_at(run, start, &code);
        if (size == 0)
            break;
        buf_put_utf8(&run->out, code);
        *end = start + size;
        return true;
    case XML:
    case NAMED:
        raise_error(run->vm, C_TypeError,
                    "don't know how to handle UnicodeDecodeError in error "
                    "callback");
        return false;
    case UNKNOWN:
        return handle_elsewhere(run, C_UnicodeDecodeError, start, end, reason);
    default: break;
    }
    return raise_decode(run, start, *end, reason);
}

static bool decode_utf8(Run *run)
{
    size_t at = 0, count;
    Utf8Error error;
    while (!utf8_check(run->input.data + at, run->input.size - at, false,
                       &count, &error)) {
        buf_put(&run->out, run->input.data + at, error.start);
        size_t end = at + error.end;
        if (!decode_fault(run, at + error.start, &end, error.reason))
            return false;
        at = end;
    }
    buf_put(&run->out, run->input.data + at, run->input.size - at);
    return true;
}

static bool decode_bytes(Run *run)
{
    unsigned limit = run->codec == ASCII ? 128 : 256;
    for (size_t at = 0; at < run->input.size;) {
        unsigned char c = (unsigned char)run->input.data[at];
        size_t end = at + 1;
        if (c < limit)
            buf_put_utf8(&run->out, c);
        else if (!decode_fault(run, at, &end, "ordinal not in range(128)"))
            return false;
        at = end;
    }
    return true;
}

static bool decode_utf16(Run *run, size_t at)
{
    for (size_t n; at < (n = run->input.size);) {
        const char *reason = NULL;
        size_t end = at + 2;
        uint32_t unit = 0;
        if (n - at < 2) {
            reason = "truncated data";
            end = n;
        } else if ((unit = unit_at(run, at, 2)) >= 0xDC00 && unit <= 0xDFFF) {
            reason = "illegal encoding";
        } else if (utf8_is_surrogate(unit)) {
            uint32_t low = n - at >= 4 ? unit_at(run, at + 2, 2) : 0;
            if (n - at < 4) {
                reason = "unexpected end of data";
                end = n;
            } else if (low < 0xDC00 || low > 0xDFFF) {
                reason = "illegal UTF-16 surrogate";
            } else {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                end = at + 4;
            }
        }
        if (reason == NULL)
            buf_put_utf8(&run->out, unit);
        else if (!decode_fault(run, at, &end, reason))
            return false;
        at = end;
    }
    return true;
}

static bool decode_utf32(Run *run, size_t at)
{
    for (size_t n; at < (n = run->input.size);) {
        const char *reason = NULL;
        size_t end = at + 4;
        uint32_t unit = 0;
        if (n - at < 4) {
            reason = "truncated data";
            end = n;
        } else if ((unit = unit_at(run, at, 4)) > UTF8_LAST_CP) {
            reason = "code point not in range(0x110000)";
        } else if (utf8_is_surrogate(unit)) {
            reason = "code point in surrogate code point range(0xd800, "
                     "0xe000)";
        }
        if (reason == NULL)
            buf_put_utf8(&run->out, unit);
        else if (!decode_fault(run, at, &end, reason))
            return false;
        at = end;
    }
    return true;
}

/* A byte order mark settles the order; without one it is the small end
 * first.  The bytes to skip. */
static size_t settle_order(Run *run)
{
    unsigned size = unit_size(run->codec);
    Codec little = run->codec == UTF16 ? UTF16_LE : UTF32_LE;
    Codec big = run->codec == UTF16 ? UTF16_BE : UTF32_BE;
    if (run->codec != UTF16 && run->codec != UTF32)
        return 0;
    run->codec = big;
    if (run->input.size >= size && unit_at(run, 0, size) == 0xFEFF)
        return size;
    run->codec = little;
    return run->input.size >= size && unit_at(run, 0, size) == 0xFEFF ? size
                                                                      : 0;
}

static bool decode_all(Run *run)
{
    size_t skip = settle_order(run);
    switch (run->codec) {
    case ASCII:
    case LATIN1: return decode_bytes(run);
    case UTF16_LE:
    case UTF16_BE: return decode_utf16(run, skip);
    case UTF32_LE:
    case UTF32_BE: return decode_utf32(run, skip);
    default: return decode_utf8(run);
    }
}

Value codec_decode(VM *vm, const char *data, size_t size,
                   const char *encoding, const char *errors)
{
    Run run;
    if (!begin(&run, vm, encoding, errors)) {
        Value source = bytes_value(vm, data, size);
        Value r = source == ERROR ? ERROR
                                  : convert_elsewhere(vm, source, encoding,
                                                      errors, true);
        decref(vm, source);
        return r;
    }
    if (run.codec == UTF8_SIG && size >= 3 &&
        memcmp(data, "\xEF\xBB\xBF", 3) == 0) {
        data += 3;
        size -= 3;
    }
    size_t count;
    if (run.codec <= UTF8_SIG && utf8_check(data, size, false, &count, NULL))
        return str_value(vm, data, size);
    if (run.codec <= LATIN1 && utf8_is_ascii(data, size))
        return str_value(vm, data, size);
    run.input = (Text){data, size};
    if (run.handler == UNKNOWN) { /* whose code may change a bytearray */
        run.object = bytes_value(vm, data, size);
        if (run.object == ERROR)
            return ERROR;
        bytes_view(vm, run.object, &run.input.data, &run.input.size);
    }
    bool ok = decode_all(&run);
    decref(vm, run.object);
    if (ok)
        return str_from_buf(vm, &run.out);
    buf_fini(&run.out);
    return ERROR;
}
