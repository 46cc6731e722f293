/* str_format_c.c: the formatter of messages that C code makes: str_format,
 * and through it raise_error.
 *
 * Formats (error.h has the list): %s %d %u %z %l %c %x as in C or nearly so;
 * %S a Str, %V and %R the str() and repr() of a Value, %T the name of a
 * Value's class, %Q its full name, %N the name of a Class.  A precision cuts %s
 * %S %T %N, in code points.  %V and %R can run code of the language, and so
 * fail with an exception of their own.
 */
#include "object/text.h"

#include "base/utf8.h"
#include "object/dict.h"
#include "object/str.h"

#include <stdarg.h>

static void put_cut(Buf *buf, const char *text, size_t size, int precision)
{
    if (precision >= 0 && (size_t)precision < size) {
        const char *p = text, *end = text + size;
        for (int i = 0; i < precision && p < end; i++)
            p += utf8_length(*p);
        if (p < end)
            size = (size_t)(p - text);
    }
    buf_put(buf, text, size);
}

/* As messages name it: a built-in class of a module comes with that, as
 * CPython's tp_name has it. */
static void put_class(VM *vm, Buf *buf, const Class *cls, int precision,
                      bool full)
{
    bool open = !full && cls->flags & CLS_HEAP &&
                !(cls->flags & (CLS_IMMUTABLE | CLS_NAMED_WHOLE));
    Value module = open || !cls->dict
                       ? UNBOUND
                       : dict_find_str(vm, cls->dict,
                                       vm->names[N___module__]);
    if (is_exact(module, C_str) && !str_is(as_str(module), "builtins") &&
        !(full && str_is(as_str(module), "__main__"))) {
        buf_puts(buf, as_str(module)->data);
        buf_putc(buf, '.');
    }
    const Str *name = full && is_exact(cls->qualname, C_str)
                          ? as_str(cls->qualname)
                          : cls->name;
    put_cut(buf, name->data, name->size, precision);
}

/* C strings may come from outside: what is no text is shown as escapes. */
static void put_c_string(Buf *buf, const char *text, int precision)
{
    size_t size = strlen(text), count;
    Utf8Error error;
    while (!utf8_check(text, size, true, &count, &error)) {
        buf_put(buf, text, error.start);
        text_put_escape(buf, (unsigned char)text[error.start]);
        text += error.start + 1;
        size -= error.start + 1;
    }
    put_cut(buf, text, size, precision);
}

static bool put_owned(VM *vm, Buf *buf, Value text)
{
    if (text == ERROR)
        return false;
    buf_put(buf, as_str(text)->data, as_str(text)->size);
    decref(vm, text);
    return true;
}

static bool put_one(VM *vm, Buf *buf, char type, int precision, va_list *ap)
{
    const Str *s;
    switch (type) {
    case 's': put_c_string(buf, va_arg(*ap, const char *), precision); break;
    case 'd': buf_put_int(buf, va_arg(*ap, int)); break;
    case 'u': buf_put_int(buf, va_arg(*ap, unsigned)); break;
    case 'z': buf_put_int(buf, va_arg(*ap, ptrdiff_t)); break;
    case 'l': buf_put_int(buf, va_arg(*ap, long long)); break;
    case 'c': buf_put_utf8(buf, (uint32_t)va_arg(*ap, int)); break;
    case 'x': buf_printf(buf, "%x", va_arg(*ap, unsigned)); break;
    case 'S':
        s = va_arg(*ap, const Str *);
        put_cut(buf, s->data, s->size, precision);
        break;
    case 'V': return put_owned(vm, buf, value_str(vm, va_arg(*ap, Value)));
    case 'R': return put_owned(vm, buf, value_repr(vm, va_arg(*ap, Value)));
    case 'T':
    case 'Q':
        put_class(vm, buf, class_of(vm, va_arg(*ap, Value)), precision,
                  type == 'Q');
        break;
    case 'A': {
        Value v = va_arg(*ap, Value);
        if (v == NONE)
            buf_puts(buf, "None");
        else
            put_class(vm, buf, class_of(vm, v), precision, false);
        break;
    }
    case 'N':
        put_class(vm, buf, va_arg(*ap, const Class *), precision,
                  false);
        break;
    default: buf_putc(buf, type); /* "%%" */
    }
    return true;
}

static bool put_all(VM *vm, Buf *buf, const char *format, va_list *ap)
{
    for (;;) {
        const char *percent = strchr(format, '%');
        if (percent == NULL || percent[1] == '\0') {
            buf_puts(buf, format);
            return true;
        }
        buf_put(buf, format, (size_t)(percent - format));
        int precision = -1;
        format = percent + 1;
        if (*format == '.')
            for (precision = 0, format++; *format >= '0' && *format <= '9';)
                precision = precision * 10 + (*format++ - '0');
        if (!put_one(vm, buf, *format, precision, ap))
            return false;
        format++;
    }
}

Value str_vformat(VM *vm, const char *format, va_list ap)
{
    Buf buf;
    va_list args;
    buf_init(&buf, &vm->heap);
    va_copy(args, ap);
    bool ok = put_all(vm, &buf, format, &args);
    va_end(args);
    if (ok)
        return str_from_buf(vm, &buf);
    buf_fini(&buf);
    return ERROR;
}

Value str_format(VM *vm, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    Value text = str_vformat(vm, format, ap);
    va_end(ap);
    return text;
}

Value text_grow(VM *vm, Value text, const char *format, Value a, Value b)
{
    if (text == ERROR)
        return ERROR;
    Value longer = str_format(vm, format, text, a, b);
    decref(vm, text);
    return longer;
}
