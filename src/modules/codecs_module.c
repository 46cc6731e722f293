/* codecs_module.c: _codecs: what stdlib/codecs.py asks about the encodings
 * that object/codec.c knows, and what linecache and importlib about source.
 */
#include "compile/compile.h"
#include "modules/module.h"
#include "object/codec.h"

static NATIVE(canonical_row)
{
    const char *name = is_str(vm, args[0]) ? codec_name(as_str(args[0])->data)
                                           : NULL;
    return name ? str_from(vm, name) : NONE;
}

/* What _codecs.source gives for code that is UTF-8 as well. */
static NATIVE(source_row)
{
    const char *data;
    size_t size;
    if (!bytes_view(vm, args[0], &data, &size))
        return raise_error(vm, C_TypeError, "bytes wanted");
    Value name = str_from(vm, "<string>"), text = ERROR;
    if (name != ERROR)
        text = source_decode(vm, data, size, as_str(name), true);
    decref(vm, name);
    size_t mark = strncmp(data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    if (text == UNBOUND)
        text = codec_decode(vm, data + mark, size - mark, NULL, NULL);
    if (text == ERROR || !strchr(as_str(text)->data, '\r'))
        return text;
    Buf lines;
    buf_init(&lines, &vm->heap);
    bool ok = source_join_lines(&lines, as_str(text)->data,
                                as_str(text)->size);
    decref(vm, text);
    return ok ? str_from_buf(vm, &lines) : raise_memory(vm);
}

bool codecs_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("canonical", canonical_row, "name, /",
                 "Return the usual name of an encoding, None: unknown."),
        FUNCTION("source", source_row, "data, /",
                 "Return the text of source in bytes."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_codecs", rows);
}
