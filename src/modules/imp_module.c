/* imp_module.c: the module _imp, what importlib needs of the interpreter.
 *
 * stdlib/_frozen_importlib.py is its user: the modules that are part of the
 * interpreter, and enough of the file system to find others.
 */
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modules/module.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/module.h"
#include "object/str.h"
#include "vm/import.h"
#include "vm/vm.h"

static bool check_str(VM *vm, Value v)
{
    if (!is_str(vm, v))
        raise_error(vm, C_TypeError, "module name must be str, not %T", v);
    return is_str(vm, v);
}

static NATIVE(import_row)
{
    return check_str(vm, args[0]) ? import_module(vm, as_str(args[0])) : ERROR;
}

static NATIVE(is_builtin)
{
    if (!check_str(vm, args[0]))
        return ERROR;
    return from_bool(import_is_native(vm, as_str(args[0]), NULL));
}

static NATIVE(load)
{
    Value module = NONE;
    if (!check_str(vm, args[0]))
        return ERROR;
    Value there = dict_find_str(vm, vm->modules, as_str(args[0]));
    if (there != UNBOUND)
        return incref(there);
    (void)import_is_native(vm, as_str(args[0]), &module);
    return module;
}

/* (source, whether it is a package) of a module of the library; or None. */
static NATIVE(source)
{
    size_t size;
    bool package;
    if (!check_str(vm, args[0]))
        return ERROR;
    Value file = str_format(vm, "<stdlib %V>", args[0]);
    if (file == ERROR)
        return ERROR;
    char *text = import_stdlib_source(vm, as_str(file), &size, &package);
    decref(vm, file);
    if (!text)
        return NONE;
    Value parts[] = {str_value(vm, text, size), from_bool(package)};
    mem_free(vm, text, size + 1);
    return parts[0] == ERROR ? ERROR : tuple_steal(vm, parts, 2);
}

static NATIVE(kind)
{
    struct stat st;
    if (!check_str(vm, args[0]))
        return ERROR;
    const Str *s = as_str(args[0]);
    if (strlen(s->data) != s->size || stat(s->data, &st) != 0)
        return NONE;
    return S_ISREG(st.st_mode)   ? str_from(vm, "file")
           : S_ISDIR(st.st_mode) ? str_from(vm, "folder")
                                 : NONE;
}

static NATIVE(cwd)
{
    char folder[PATH_MAX];
    return str_from(vm, getcwd(folder, sizeof folder) ? folder : "");
}

static NATIVE(begin)
{
    return import_begin(vm, args[0]) ? NONE : ERROR;
}

static NATIVE(end)
{
    if (import_is_initializing(vm, args[0]))
        import_end(vm);
    return NONE;
}

bool imp_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("import_module", import_row, "name, /",
                 "Import a module by its full name."),
        FUNCTION("is_builtin", is_builtin, "name, /",
                 "Is there a module in C of this name?"),
        FUNCTION("load", load, "name, /", "The module in C of this name."),
        FUNCTION("source", source, "name, /",
                 "Source of a module of the library, and whether it is a "
                 "package; or None."),
        FUNCTION("kind", kind, "path, /", "'file', 'folder' or None."),
        FUNCTION("cwd", cwd, "/", "The working directory."),
        FUNCTION("begin", begin, "module, /", "Its body begins to run."),
        FUNCTION("end", end, "module, /", "Its body has run."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_imp", rows);
}
