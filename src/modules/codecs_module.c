/* codecs_module.c: _codecs: what stdlib/codecs.py asks about the encodings
 * that object/codec.c knows.
 */
#include "modules/module.h"
#include "object/codec.h"

static NATIVE(canonical_row)
{
    const char *name = is_str(vm, args[0]) ? codec_name(as_str(args[0])->data)
                                           : NULL;
    return name ? str_from(vm, name) : NONE;
}

bool codecs_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("canonical", canonical_row, "name, /",
                 "Return the usual name of an encoding, None: unknown."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_codecs", rows);
}
