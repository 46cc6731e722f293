/* io_module.c: the native module _io: open(), the classes of files and of
 * StringIO and BytesIO, and io.UnsupportedOperation.
 *
 * UnsupportedOperation has two bases, so it is made as a class statement would
 * make it, when it is first needed; the VM's Io holds it.
 */
#include "modules/file.h"
#include "modules/io.h"
#include "modules/memory_io.h"
#include "modules/module.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "object/type.h"

/* class UnsupportedOperation(OSError, ValueError) of the module io. */
static Class *unsupported_class(VM *vm)
{
    Io *io = vm->io_state;
    if (io->unsupported != UNBOUND)
        return as(Class, io->unsupported);
    Value made = ERROR;
    Value name = str_from(vm, "UnsupportedOperation");
    Value bases = tuple_pack(vm, 2, from_object(vm->classes[C_OSError]),
                             from_object(vm->classes[C_ValueError]));
    Dict *ns = dict_new(vm);
    if (name != ERROR && bases != ERROR && ns &&
        put_text(vm, ns, "__module__", "io"))
        made = type_new(vm, vm->classes[C_type], as_str(name),
                        as_tuple(bases), ns, NULL);
    if (name != ERROR)
        decref(vm, name);
    if (bases != ERROR)
        decref(vm, bases);
    if (ns)
        release(vm, ns);
    if (made == ERROR)
        return NULL;
    io->unsupported = made;
    return as(Class, made);
}

Value raise_unsupported(VM *vm, const char *what)
{
    Class *cls = unsupported_class(vm);
    Value text = cls ? str_from(vm, what) : ERROR;
    if (text == ERROR)
        return ERROR;
    Value e = call(vm, from_object(cls), &text, 1);
    decref(vm, text);
    return e == ERROR ? ERROR : raise_object(vm, e);
}

bool io_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("open", file_open,
                 "file, mode='r', buffering=-1, encoding=None, errors=None, "
                 "newline=None, closefd=True, opener=None",
                 "Open a file and return it."),
        METHODS_END,
    };
    Class *cls = unsupported_class(vm);
    return cls && put_functions(vm, dict, "_io", rows) &&
           memory_io_init(vm, dict) &&
           put(vm, dict, "UnsupportedOperation", incref(from_object(cls))) &&
           put_class(vm, dict, "BlockingIOError", C_BlockingIOError) &&
           put_class(vm, dict, "TextIOWrapper", C_file) &&
           put_int(vm, dict, "DEFAULT_BUFFER_SIZE", IO_BUFFER);
}
