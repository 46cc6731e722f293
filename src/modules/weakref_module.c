/* weakref_module.c: the module _weakref, the native part of stdlib/weakref.py.
 */
#include "modules/module.h"
#include "modules/weakref_proxy.h"
#include "object/dict.h"
#include "object/number.h"
#include "object/weakref.h"

static NATIVE(count_row)
{
    return from_int64(vm, (int64_t)weakref_count(vm, args[0]));
}

static NATIVE(list_row)
{
    return weakref_list(vm, args[0]);
}

bool weakref_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("getweakrefcount", count_row, "object, /",
                 "Return the number of weak references to the object."),
        FUNCTION("getweakrefs", list_row, "object, /",
                 "Return a list of all weak references to the object."),
        FUNCTION("proxy", weakref_proxy, "object, callback=None, /",
                 "Return a proxy of the object, which does not keep it "
                 "alive."),
        METHODS_END,
    };
    Value cls = from_object(vm->classes[C_weakref]);
    return weakref_proxy_init(vm, dict) &&
           put_functions(vm, dict, "_weakref", rows) &&
           put(vm, dict, "ref", incref(cls)) &&
           put(vm, dict, "ReferenceType", incref(cls));
}
