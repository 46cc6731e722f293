/* modules.c: the table of native modules.
 *
 * One row a module, sorted by name; import walks it before it looks at files,
 * and sys.builtin_module_names is made from it.
 */
#include "modules/module.h"

const NativeModule native_modules[] = {
    {"_abc", abc_module_init},
    {"_atexit", atexit_module_init},
    {"_bisect", bisect_module_init},
    {"_imp", imp_module_init},
    {"_codecs", codecs_module_init},
    {"_inspect", inspect_module_init},
    {"_collections", collections_module_init},
    {"_functools", functools_module_init},
    {"_heapq", heapq_module_init},
    {"_io", io_module_init},
    {"_json", json_module_init},
    {"_operator", operator_module_init},
    {"_random", random_module_init},
    {"_traceback", traceback_module_init},
    {"_types", types_module_init},
    {"_typing", typing_module_init},
    {"_warnings", warnings_module_init},
    {"_weakref", weakref_module_init},
    {"gc", gc_module_init},
    {"itertools", itertools_module_init},
    {"math", math_module_init},
    {"time", time_module_init},
    {"unicodedata", unicodedata_module_init},
    {NULL, NULL},
};
