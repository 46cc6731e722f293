/* builtins.c: the module builtins: its constants, its classes, and the
 * functions of the builtins_*.c files.
 *
 * Which classes have a name in it is said here, by their ClassId; the others
 * are reached through their instances only.
 */
#include "modules/builtins.h"

#include "modules/module.h"
#include "object/dict.h"
#include "object/module.h"
#include "object/str.h"
#include "object/type.h"

static const ClassId named_classes[] = {
    C_bool,         C_bytearray, C_bytes,    C_classmethod, C_complex,
    C_dict,         C_enumerate, C_filter,   C_float,       C_frozenset,
    C_int,          C_list,      C_map,      C_memoryview,  C_object,
    C_property,     C_range,     C_reversed, C_set,         C_slice,
    C_staticmethod, C_str,       C_super,    C_tuple,       C_type,
    C_zip,
};

static bool add_class(VM *vm, ClassId id)
{
    Class *cls = vm->classes[id];
    return dict_set_str(vm, vm->builtins, cls->name, from_object(cls));
}

static bool add_classes(VM *vm)
{
    Dict *d = vm->builtins;
    for (size_t i = 0; i < sizeof named_classes / sizeof *named_classes; i++)
        if (!add_class(vm, named_classes[i]))
            return false;
    for (int id = C_BaseException; id < C_MODULE_FIRST; id++)
        if (!add_class(vm, (ClassId)id))
            return false;
    return put_class(vm, d, "EnvironmentError", C_OSError) &&
           put_class(vm, d, "IOError", C_OSError);
}

static bool add_constants(VM *vm)
{
    Dict *d = vm->builtins;
    return put(vm, d, "None", NONE) && put(vm, d, "True", TRUE) &&
           put(vm, d, "False", FALSE) && put(vm, d, "Ellipsis", ELLIPSIS) &&
           put(vm, d, "NotImplemented", NOT_IMPLEMENTED) &&
           put(vm, d, "__debug__", from_bool(vm->optimize == 0)) &&
           put_text(vm, d, "__doc__",
                    "Built-in functions, types, exceptions, and other "
                    "objects.");
}

static bool add_functions(VM *vm)
{
    const MethodDef *const tables[] = {
        builtins_number_rows, builtins_iter_rows, builtins_attr_rows,
        builtins_scope_rows,  builtins_eval_rows, builtins_io_rows,
    };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (!put_functions(vm, vm->builtins, "builtins", tables[i]))
            return false;
    return put_functions(vm, vm->builtins, "_io", builtins_open_rows);
}

bool builtins_init(VM *vm)
{
    if (!file_init_classes(vm))
        return false;
    class_refresh(vm, vm->classes[C_file]);
    Str *name = vm->names[N_builtins];
    Value module = module_new(vm, name);
    if (module == ERROR)
        return false;
    as(Module, module)->native = true;
    vm->builtins_module = module;
    vm->builtins = module_dict(module);
    return add_constants(vm) && add_classes(vm) && add_functions(vm) &&
           builtins_add_site(vm) &&
           dict_set_str(vm, vm->modules, name, module);
}
