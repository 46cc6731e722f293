/* traceback_module.c: the module _traceback, what stdlib/traceback.py and
 * stdlib/linecache.py need of the interpreter.
 *
 * The marks under source lines and the suggestions are those of the
 * interpreter's own tracebacks.
 */
#include <sys/stat.h>

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
    char *text = import_stdlib_source(vm, as_str(args[0]), &size);
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

bool traceback_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("source", source_row, "name, /",
                 "The text of a source that is no file, or None."),
        FUNCTION("stat", stat_row, "path, /",
                 "Size and time of a file, or None."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_traceback", rows);
}
