/* traceback_module.c: the module _traceback, what stdlib/traceback.py and
 * stdlib/linecache.py need of the interpreter.
 *
 * The marks under source lines and the suggestions are those of the
 * interpreter's own tracebacks.
 */
#include <sys/stat.h>

#include "base/buffer.h"
#include "modules/module.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/import.h"
#include "vm/traceback.h"

static bool check_str(VM *vm, Value v)
{
    if (!is_str(vm, v))
        raise_error(vm, C_TypeError, "str expected, not %T", v);
    return is_str(vm, v);
}

/* The text behind a name in angle brackets. */
static NATIVE(source_row)
{
    size_t size;
    if (!check_str(vm, args[0]))
        return ERROR;
    if (str_is(as_str(args[0]), "<string>"))
        return is_exact(vm->command, C_str) ? incref(vm->command) : NONE;
    char *text = import_stdlib_source(vm, as_str(args[0]), &size, NULL);
    if (!text)
        return NONE;
    Value r = str_value(vm, text, size);
    mem_free(vm, text, size + 1);
    return r;
}

static NATIVE(stat_row)
{
    struct stat st;
    if (!check_str(vm, args[0]))
        return ERROR;
    const Str *s = as_str(args[0]);
    if (strlen(s->data) != s->size || stat(s->data, &st) != 0)
        return NONE;
    Value parts[] = {from_int64(vm, st.st_size), from_int64(vm, st.st_mtime)};
    return tuple_steal(vm, parts, 2);
}

/* (line, end line, column, end column), columns in bytes; None: not known. */
static NATIVE(position_row)
{
    if (!is_exact(args[0], C_traceback))
        return raise_error(vm, C_TypeError, "traceback expected, not %T",
                           args[0]);
    Position p = traceback_position(as_traceback(args[0]));
    bool whole = p.col != 0xffff && p.end_col != 0xffff;
    Value parts[] = {
        p.line ? from_small(p.line) : NONE,
        whole ? from_small((int64_t)p.line + p.lines) : NONE,
        whole ? from_small(p.col) : NONE,
        whole ? from_small(p.end_col) : NONE,
    };
    return tuple_steal(vm, parts, 4);
}

/* args: text of the lines, how many after the first, column, end column */
static NATIVE(marked_row)
{
    int n[3];
    if (!check_str(vm, args[0]))
        return ERROR;
    for (int i = 0; i < 3; i++) {
        if (!arg_c_int(vm, args[i + 1], &n[i]))
            return ERROR;
        n[i] = n[i] < 0 ? 0 : n[i] > 0xfffe ? 0xfffe : n[i];
    }
    Buf out;
    buf_init(&out, &vm->heap);
    traceback_put_part(vm, &out, as_str(args[0]), &(Position){
        .line = 1,
        .lines = (uint16_t)n[0],
        .col = (uint16_t)n[1],
        .end_col = (uint16_t)n[2],
    });
    return str_from_buf(vm, &out);
}

static NATIVE(suggestion_row)
{
    Buf out;
    if (!is_exception(vm, args[0]))
        return raise_error(vm, C_TypeError, "exception expected, not %T",
                           args[0]);
    buf_init(&out, &vm->heap);
    suggest_put(vm, &out, args[0], args[1] == TRUE);
    return str_from_buf(vm, &out);
}

bool traceback_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("source", source_row, "name, /",
                 "The text of a source that is no file, or None."),
        FUNCTION("stat", stat_row, "path, /",
                 "Size and time of a file, or None."),
        FUNCTION("position", position_row, "tb, /",
                 "Lines and columns of what a level was evaluating."),
        FUNCTION("marked", marked_row, "lines, more, column, end_column, /",
                 "The source lines of a level, with marks under the part."),
        FUNCTION("suggestion", suggestion_row, "exception, locals, /",
                 "What was meant, to be put behind the message."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_traceback", rows);
}
