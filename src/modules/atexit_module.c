/* atexit_module.c: the module _atexit, the native part of stdlib/atexit.py:
 * the list of what the VM calls at its end, the last first.
 */
#include "modules/module.h"
#include "object/list.h"
#include "vm/report.h"

static NATIVE(callbacks)
{
    if (vm->atexit == UNBOUND) {
        Value l = list_from(vm, NULL, 0);
        if (l == ERROR)
            return ERROR;
        vm->atexit = l;
    }
    return incref(vm->atexit);
}

static NATIVE(report)
{
    if (!is_exception(vm, args[1]))
        return raise_error(vm, C_TypeError, "an exception is required");
    error_restore(vm, incref(args[1]));
    report_atexit(vm, args[0]);
    return NONE;
}

bool atexit_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("callbacks", callbacks, "/",
                 "Return the list of the callbacks itself."),
        FUNCTION("report", report, "callback, exception, /",
                 "Tell of an exception that a callback raised."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_atexit", rows);
}
