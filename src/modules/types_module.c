/* types_module.c: the module _types: the built-in classes that have no name
 * in builtins, for stdlib/types.py and stdlib/_collections_abc.py.
 */
#include "modules/module.h"

bool types_module_init(VM *vm, Dict *dict)
{
    static const struct {
        const char *name;
        ClassId id;
    } rows[] = {
        {"AsyncGeneratorType", C_async_generator},
        {"BuiltinFunctionType", C_native},
        {"BuiltinMethodType", C_native},
        {"CellType", C_cell},
        {"ClassMethodDescriptorType", C_classmethod_descr},
        {"CodeType", C_code},
        {"CoroutineType", C_coroutine},
        {"EllipsisType", C_ellipsis},
        {"FrameType", C_frame},
        {"FunctionType", C_function},
        {"GeneratorType", C_generator},
        {"GenericAlias", C_generic_alias},
        {"GetSetDescriptorType", C_getset},
        {"LambdaType", C_function},
        {"MappingProxyType", C_mappingproxy},
        {"MemberDescriptorType", C_member},
        {"MethodDescriptorType", C_method_descr},
        {"MethodType", C_method},
        {"MethodWrapperType", C_method_wrapper},
        {"ModuleType", C_module},
        {"NoneType", C_none},
        {"NotImplementedType", C_notimplemented},
        {"TracebackType", C_traceback},
        {"UnionType", C_union},
        {"WrapperDescriptorType", C_slot_wrapper},
        {"dict_items", C_dict_items},
        {"dict_keys", C_dict_keys},
        {"dict_values", C_dict_values},
        {"mappingproxy", C_mappingproxy},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!put_class(vm, dict, rows[i].name, rows[i].id))
            return false;
    return true;
}
