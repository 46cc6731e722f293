/* types_module.c: the module _types: the built-in classes that have no name
 * in builtins, for stdlib/types.py and stdlib/_collections_abc.py; and what
 * copy and functools.cached_property do to instances that have no dict yet, so
 * that these need none.
 */
#include "modules/module.h"
#include "object/str.h"
#include "vm/traceback.h"

static NATIVE(copied)
{
    return instance_copy(vm, args[0]);
}

/* args: instance, name, func */
static NATIVE(cached)
{
    if (!instance_is_plain(vm, args[0]) || !is_exact(args[1], C_str))
        return NOT_IMPLEMENTED;
    Object *o = as_object(args[0]);
    Value v = instance_find(vm, o, as_str(args[1]));
    if (v != UNBOUND)
        return v == ERROR ? ERROR : incref(v);
    v = call(vm, args[2], args, 1);
    if (v == ERROR || !(class_of_object(vm, o)->flags & CLS_HAS_DICT))
        return v;
    if (instance_set(vm, o, as_str(args[1]), v))
        return v;
    decref(vm, v);
    return ERROR;
}

static const MethodDef functions[] = {
    FUNCTION("_copied", copied, "instance, /",
             "Return a copy of an instance whose class has no say in that and "
             "that keeps its attributes in itself; of others None."),
    FUNCTION("_cached_in", cached, "instance, name, func, /",
             "Return an attribute that the instance keeps in itself, which "
             "func gives at first; NotImplemented for other instances."),
    METHODS_END,
};

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
        {"FrameLocalsProxy", C_frame_locals},
    };
    if (!frame_locals_init(vm))
        return false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!put_class(vm, dict, rows[i].name, rows[i].id))
            return false;
    return put_functions(vm, dict, "_types", functions);
}
