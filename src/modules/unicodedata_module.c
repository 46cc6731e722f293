/* unicodedata_module.c: the module unicodedata, what Unicode's database says
 * of characters.
 *
 * The data is that of the base: unicode_data.h, which is at hand, and
 * unicode_forms.h and unicode_names.h, which are unpacked at the first call
 * that needs them.  The database 3.2.0 and named sequences are left out.
 */
#include "base/buffer.h"
#include "base/unicode_data.h"
#include "base/unicode_forms.h"
#include "base/unicode_names.h"
#include "base/utf8.h"
#include "modules/module.h"
#include "object/codec.h"
#include "object/str.h"

/* The character that a function was given; where: what the error calls it. */
static bool character(VM *vm, Value v, const char *where, uint32_t *c)
{
    if (is_str(vm, v) && as_str(v)->length == 1) {
        *c = utf8_get(as_str(v)->data);
        return true;
    }
    raise_error(vm, C_TypeError, "%s must be a unicode character, not %A",
                where, v);
    return false;
}

static const UnicodeForms *forms_of(VM *vm)
{
    const UnicodeForms *forms = unicode_forms(&vm->heap);
    if (forms == NULL)
        raise_memory(vm);
    return forms;
}

static const UnicodeNames *names_of(VM *vm)
{
    const UnicodeNames *names = unicode_names(&vm->heap);
    if (names == NULL)
        raise_memory(vm);
    return names;
}

/* What a character without the property has: args[1], or an error. */
static Value without(VM *vm, const Value *args, const char *error)
{
    if (args[1] != UNBOUND)
        return incref(args[1]);
    return raise_error(vm, C_ValueError, "%s", error);
}

/* --- names --------------------------------------------------------------- */

static NATIVE(name)
{
    char text[UNICODE_NAME_MAX];
    uint32_t c;
    if (!character(vm, args[0], "name() argument 1", &c))
        return ERROR;
    const UnicodeNames *names = names_of(vm);
    if (names == NULL)
        return ERROR;
    if (unicode_name(names, c, text) == 0)
        return without(vm, args, "no such name");
    return str_from(vm, text);
}

/* The text of the argument, as what is in the way of a name being found: what
 * has no UTF-8, what is no bytes.  Owned. */
static Value sought(VM *vm, Value v)
{
    const char *data;
    size_t size;
    if (is_str(vm, v)) {
        Value bytes = codec_encode(vm, as_str(v), NULL, NULL);
        if (bytes == ERROR)
            return ERROR;
        decref(vm, bytes);
        return incref(v);
    }
    if (is_exact(v, C_bytearray))
        return raise_error(vm, C_TypeError, "lookup() argument must be "
                                            "read-only bytes-like object, not "
                                            "bytearray");
    if (bytes_view(vm, v, &data, &size))
        return codec_decode(vm, data, size, NULL, "replace");
    return raise_error(vm, C_TypeError,
                       "a bytes-like object is required, not '%T'", v);
}

static NATIVE(lookup)
{
    enum { LONGEST = 256 };
    uint32_t c;
    Value text = sought(vm, args[0]);
    const UnicodeNames *names = text == ERROR ? NULL : names_of(vm);
    Value result = ERROR;
    if (names != NULL) {
        const Str *s = as_str(text);
        if (s->size > LONGEST)
            raise_error(vm, C_KeyError, "name too long");
        else if (unicode_find_name(names, s->data, s->size, &c))
            result = str_from_char(vm, c);
        else
            raise_error(vm, C_KeyError, "undefined character name '%S'", s);
    }
    if (text != ERROR)
        decref(vm, text);
    return result;
}

/* --- numbers ------------------------------------------------------------- */

static NATIVE(decimal)
{
    uint32_t c;
    if (!character(vm, args[0], "decimal() argument 1", &c))
        return ERROR;
    int n = unicode_decimal(c);
    return n < 0 ? without(vm, args, "not a decimal") : from_small(n);
}

/* The number of a character that is of this type, into *n: 1, 0 none, -1. */
static int number(VM *vm, const Value *args, const char *where, uint32_t type,
                  double *n)
{
    uint32_t c;
    const UnicodeForms *forms;
    if (!character(vm, args[0], where, &c) || (forms = forms_of(vm)) == NULL)
        return -1;
    return (unicode_type(c) & type) && unicode_numeric(forms, c, n);
}

static NATIVE(digit)
{
    double n;
    int found = number(vm, args, "digit() argument 1", UNICODE_DIGIT, &n);
    return found < 0    ? ERROR
           : found == 0 ? without(vm, args, "not a digit")
                        : from_small((int64_t)n);
}

static NATIVE(numeric)
{
    double n;
    int found = number(vm, args, "numeric() argument 1", UNICODE_NUMERIC, &n);
    return found < 0    ? ERROR
           : found == 0 ? without(vm, args, "not a numeric character")
                        : from_float(vm, n);
}

/* --- properties ---------------------------------------------------------- */

static NATIVE(category)
{
    uint32_t c;
    if (!character(vm, args[0], "category() argument", &c))
        return ERROR;
    return str_from(vm, unicode_categories[unicode_type(c) & UNICODE_CATEGORY]);
}

static bool properties(VM *vm, Value v, const char *where,
                       UnicodeProperties *p)
{
    uint32_t c;
    const UnicodeForms *forms;
    if (!character(vm, v, where, &c) || (forms = forms_of(vm)) == NULL)
        return false;
    *p = unicode_properties(forms, c);
    return true;
}

static NATIVE(bidirectional)
{
    UnicodeProperties p;
    return properties(vm, args[0], "bidirectional() argument", &p)
               ? str_from(vm, unicode_bidirectionals[p.bidirectional])
               : ERROR;
}

static NATIVE(combining)
{
    UnicodeProperties p;
    return properties(vm, args[0], "combining() argument", &p)
               ? from_small(p.combining)
               : ERROR;
}

static NATIVE(mirrored)
{
    UnicodeProperties p;
    return properties(vm, args[0], "mirrored() argument", &p)
               ? from_small(p.mirrored)
               : ERROR;
}

static NATIVE(east_asian_width)
{
    UnicodeProperties p;
    return properties(vm, args[0], "east_asian_width() argument", &p)
               ? str_from(vm, unicode_widths[p.width])
               : ERROR;
}

/* --- forms --------------------------------------------------------------- */

static NATIVE(decomposition)
{
    uint32_t c, parts[UNICODE_PARTS_MAX];
    unsigned kind = 0;
    const UnicodeForms *forms;
    if (!character(vm, args[0], "decomposition() argument", &c) ||
        (forms = forms_of(vm)) == NULL)
        return ERROR;
    unsigned n = unicode_decompose(forms, c, parts, &kind);
    Buf text;
    buf_init(&text, &vm->heap);
    if (kind > 0)
        buf_printf(&text, "<%s>", unicode_kinds[kind]);
    for (unsigned i = 0; i < n; i++)
        buf_printf(&text, &" %04X"[text.len == 0], (unsigned)parts[i]);
    return str_from_buf(vm, &text);
}

/* args[1] in the form that args[0] names; itself where it is that.  Owned. */
static Value in_form(VM *vm, const Value *args)
{
    static const char names[][5] = {
        [UNICODE_NFD] = "NFD",
        [UNICODE_NFC] = "NFC",
        [UNICODE_NFKD] = "NFKD",
        [UNICODE_NFKC] = "NFKC",
    };
    unsigned form = 0;
    const Str *s = as_str(args[1]);
    while (!str_is(as_str(args[0]), names[form]))
        if (++form == sizeof names / sizeof *names)
            return raise_error(vm, C_ValueError, "invalid normalization form");
    const UnicodeForms *forms;
    if (s->size == s->length)
        return incref(args[1]); /* ASCII */
    if ((forms = forms_of(vm)) == NULL)
        return ERROR;
    Buf text;
    buf_init(&text, &vm->heap);
    unicode_normalize(forms, (UnicodeForm)form, s->data, s->size, &text);
    Value made = str_from_buf(vm, &text);
    if (made != ERROR && str_eq(as_str(made), s)) {
        decref(vm, made);
        made = incref(args[1]);
    }
    return made;
}

static bool both_str(VM *vm, const Value *args, const char *function)
{
    for (int i = 0; i < 2; i++)
        if (!is_str(vm, args[i])) {
            raise_error(vm, C_TypeError, "%s() argument %d must be str, not %A",
                        function, i + 1, args[i]);
            return false;
        }
    return true;
}

static NATIVE(normalize)
{
    return both_str(vm, args, "normalize") ? in_form(vm, args) : ERROR;
}

static NATIVE(is_normalized)
{
    if (!both_str(vm, args, "is_normalized"))
        return ERROR;
    Value made = in_form(vm, args);
    if (made == ERROR)
        return ERROR;
    decref(vm, made);
    return from_bool(made == args[1]);
}

bool unicodedata_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION(
            "name", name, "chr, default=?, /",
            "The name of a character; without one, default or ValueError."),
        FUNCTION("lookup", lookup, "name, /",
                 "The character of a name; KeyError where there is none."),
        FUNCTION("decimal", decimal, "chr, default=?, /",
                 "The value of a decimal digit, 0 to 9; of another character, "
                 "default or ValueError."),
        FUNCTION("digit", digit, "chr, default=?, /",
                 "The value of a digit, such as a superscript; of another "
                 "character, default or ValueError."),
        FUNCTION("numeric", numeric, "chr, default=?, /",
                 "The number that a character means, a float; of another "
                 "character, default or ValueError."),
        FUNCTION("category", category, "chr, /",
                 "The general category of a character: two letters."),
        FUNCTION("bidirectional", bidirectional, "chr, /",
                 "The bidirectional class of a character, or ''."),
        FUNCTION("combining", combining, "chr, /",
                 "The canonical combining class of a character; 0: none."),
        FUNCTION("east_asian_width", east_asian_width, "chr, /",
                 "How wide a character is in East Asian text: A F H N Na W."),
        FUNCTION("mirrored", mirrored, "chr, /",
                 "1 if the character is mirrored where text runs from right "
                 "to left, else 0."),
        FUNCTION("decomposition", decomposition, "chr, /",
                 "What a character is made of: its kind unless it is "
                 "canonical, and code points in hexadecimal; or ''."),
        FUNCTION("normalize", normalize, "form, unistr, /",
                 "The text in a normal form: NFC, NFD, NFKC or NFKD."),
        FUNCTION("is_normalized", is_normalized, "form, unistr, /",
                 "Is the text in this normal form?"),
        METHODS_END,
    };
    return put_functions(vm, dict, "unicodedata", rows) &&
           put_text(vm, dict, "unidata_version", UNICODE_VERSION);
}
