/* warnings_module.c: the module _warnings, the native part of
 * stdlib/warnings.py.
 *
 * The work is done in vm/warnings.c; here arguments are checked.
 */
#include "modules/module.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/warnings.h"

/* What filters can hold: decref of the constants is nothing. */
static bool is_warning_class(VM *vm, Value v)
{
    return is_class(vm, v) &&
           class_is_subclass(as(Class, v), vm->classes[C_Warning]);
}

/* args: message, category, stacklevel, source, skip_file_prefixes */
static NATIVE(warn_row)
{
    ptrdiff_t level;
    Value category = args[1];
    if (!value_as_index(vm, args[2], &level, false))
        return ERROR;
    if (!is_tuple(vm, args[4]))
        return raise_error(vm, C_TypeError,
                           "warn() argument 'skip_file_prefixes' must be "
                           "tuple, not %A", args[4]);
    for (size_t i = 0; i < as_tuple(args[4])->count; i++)
        if (!is_str(vm, as_tuple(args[4])->items[i]))
            return raise_error(vm, C_TypeError,
                               "Found non-str '%T' in skip_file_prefixes.",
                               as_tuple(args[4])->items[i]);
    if (is_warning_class(vm, from_object(class_of(vm, args[0]))))
        category = from_object(class_of(vm, args[0]));
    else if (category == NONE)
        category = from_object(vm->classes[C_UserWarning]);
    if (!is_warning_class(vm, category))
        return raise_error(vm, C_TypeError, "category must be a Warning "
                           "subclass, not '%T'", category);
    return warning_at(vm, args[0], category, level,
                      args[3] == NONE ? UNBOUND : args[3], args[4])
               ? NONE
               : ERROR;
}

/* args: message, category, filename, lineno, module, registry,
 * module_globals, source */
static NATIVE(warn_explicit_row)
{
    int line;
    if (!is_str(vm, args[2]))
        return raise_error(vm, C_TypeError, "warn_explicit() argument "
                           "'filename' must be str, not %A", args[2]);
    if (!arg_c_int(vm, args[3], &line))
        return ERROR;
    if (args[6] != NONE && !is_dict(vm, args[6]))
        return raise_error(vm, C_TypeError,
                           "module_globals must be a dict, not '%T'", args[6]);
    return warning_issue(vm, &(Warning){
               .message = args[0],
               .category = args[1],
               .filename = args[2],
               .line = from_small(line),
               .module = args[4],
               .registry = args[5],
               .source = args[7] == NONE ? UNBOUND : args[7],
           })
               ? NONE
               : ERROR;
}

static NATIVE(mutated_row)
{
    vm->warn_version++;
    return NONE;
}

bool warnings_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("warn", warn_row,
                 "message, category=None, stacklevel=1, source=None, *, "
                 "skip_file_prefixes=()",
                 "Issue a warning, or maybe ignore it or raise an exception."),
        FUNCTION("warn_explicit", warn_explicit_row,
                 "message, category, filename, lineno, module=?, "
                 "registry=None, module_globals=None, source=None",
                 "Issue a warning about a place that is told."),
        FUNCTION("_filters_mutated", mutated_row, "",
                 "The filters changed: forget what was shown."),
        METHODS_END,
    };
    return warnings_ready(vm) && put_functions(vm, dict, "_warnings", rows) &&
           put(vm, dict, "filters", incref(vm->warn_filters)) &&
           put(vm, dict, "_defaultaction", incref(vm->warn_default)) &&
           put(vm, dict, "_onceregistry", incref(vm->warn_once));
}
