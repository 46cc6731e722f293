/* exception_syntax.c: SyntaxError with the place of the error.
 *
 * SyntaxError(msg, (filename, lineno, offset, text[, end_lineno,
 * end_offset])); other arguments leave the place absent.
 */
#include "object/exception_kinds.h"
#include "object/list.h"
#include "object/number.h"

bool exception_syntax_fill(VM *vm, Exception *e, Value kwargs,
                           const Value *args, int n)
{
    if (!exception_fill(vm, e, kwargs, args, n))
        return false;
    if (n >= 1)
        exception_set_field(vm, e, SYNTAX_MSG, args[0]);
    if (n != 2)
        return true;
    Tuple *info = tuple_from_iterable(vm, args[1]);
    if (!info)
        return false;
    bool ok = info->count >= 4 && info->count <= 6;
    if (!ok) {
        raise_error(vm, C_TypeError,
                    "function takes at %s arguments (%z given)",
                    info->count < 4 ? "least 4" : "most 6",
                    (ptrdiff_t)info->count);
    } else {
        for (size_t i = 0; i < 6; i++)
            exception_set_field(vm, e, SYNTAX_FILENAME + (int)i,
                                i < info->count ? info->items[i] : UNBOUND);
        ok = info->count != 5;
        if (!ok)
            raise_error(vm, C_TypeError,
                        "end_offset must be provided when end_lineno is "
                        "provided");
    }
    release(vm, info);
    return ok;
}
INIT_BY(syntax_init, exception_syntax_fill)

static Value syntax_str(VM *vm, Value *args, int nargs)
{
    Exception *e = as_exception(args[0]);
    Value msg = e->fields[SYNTAX_MSG];
    Value line = e->fields[SYNTAX_LINENO];
    Value file = e->fields[SYNTAX_FILENAME];
    bool has_line = is_int(line) || is_exact(line, C_int);
    if (msg == UNBOUND)
        msg = NONE;
    if (!is_str(vm, file))
        return has_line ? str_format(vm, "%V (line %V)", msg, line)
                        : value_str(vm, msg);
    const char *name = strrchr(as_str(file)->data, '/');
    name = name ? name + 1 : as_str(file)->data;
    return has_line ? str_format(vm, "%V (%s, line %V)", msg, name, line)
                    : str_format(vm, "%V (%s)", msg, name);
}

const MethodDef exception_syntax_rows[] = {
    INIT_ROW(syntax_init),
    METHOD("__str__", syntax_str, "", "Return str(self)."),
    FIELD("msg", 0, "exception msg"),
    FIELD("filename", 1, "exception filename"),
    FIELD("lineno", 2, "exception lineno"),
    FIELD("offset", 3, "exception offset"),
    FIELD("text", 4, "exception text"),
    FIELD("end_lineno", 5, "exception end lineno"),
    FIELD("end_offset", 6, "exception end offset"),
    FIELD("print_file_and_line", 7, "exception print_file_and_line"),
    METHODS_END,
};
