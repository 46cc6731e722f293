/* run.c: running files, texts and modules.
 *
 * Everything runs in __main__.  Each public function enters, does its work
 * with the VM's own way of failing (an exception is pending), and leaves,
 * which turns that into a status and keeps the exception for error.c.
 */
#include "api/state.h"

#include "compile/compile.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/exception.h"
#include "object/protocol.h"
#include "object/str.h"
#include "vm/frame.h"
#include "vm/import.h"
#include "vm/vm.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { EXIT_NO_FILE = 2, EXIT_NO_MODULE = 1 };

/* --- files -------------------------------------------------------------- */

/* The path made absolute, as CPython does it for its main file: the working
 * directory in front, nothing simplified.  In buf; NULL: MemoryError. */
static const char *absolute(VM *vm, Buf *buf, const char *path)
{
    char folder[4096];
    bool here = strcmp(path, ".") == 0 || path[0] == '\0';
    if (path[0] != '/' && getcwd(folder, sizeof folder) != NULL) {
        buf_puts(buf, folder);
        if (!here)
            buf_putc(buf, '/');
    }
    if (!here)
        buf_puts(buf, path);
    const char *text = buf_text(buf);
    if (text == NULL)
        raise_memory(vm);
    return text;
}

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* Can the file be read?  Else errno says why not. */
static bool can_read(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return false;
    fclose(file);
    return true;
}

static TnStatus cannot_open(TnVm *tn, const char *path, int error)
{
    return api_cannot_start(tn, EXIT_NO_FILE, C_OSError,
                            str_format(tn->vm,
                                       "can't open file '%s': [Errno %d] %s",
                                       path, error, strerror(error)));
}

/* Find the file that path means: itself, or its __main__.py.  In buf; NULL:
 * the error is set, and so is *status. */
static const char *find_file(TnVm *tn, Buf *buf, const char *path,
                             TnStatus *status)
{
    const char *full = absolute(tn->vm, buf, path);
    *status = TN_EXCEPTION;
    if (full == NULL) {
        *status = api_leave(tn, false);
        return NULL;
    }
    if (!is_folder(full)) {
        if (can_read(full))
            return full;
        *status = cannot_open(tn, full, errno);
        return NULL;
    }
    size_t length = buf->len;
    buf_puts(buf, full[length - 1] == '/' ? "__main__.py" : "/__main__.py");
    full = buf_text(buf);
    if (full == NULL) {
        raise_memory(tn->vm);
        *status = api_leave(tn, false);
        return NULL;
    }
    if (can_read(full))
        return full;
    buf->len = length;
    Value message = str_format(tn->vm, "can't find '__main__' module in '%s'",
                               buf_text(buf));
    *status = api_cannot_start(tn, EXIT_NO_MODULE, C_ImportError, message);
    return NULL;
}

/* A folder's __main__.py is described as a module, which a script is not. */
static bool describe_main(VM *vm)
{
    Str *name = str_intern_new(vm, "__main__", 8);
    bool ok = name && import_describe(vm, vm->main_module, name, true);
    if (name)
        release(vm, name);
    return ok;
}

static Value run_file(VM *vm, const char *path, bool in_folder)
{
    Dict *main = vm_main_dict(vm);
    size_t size;
    Value name = main != NULL ? api_decode(vm, path) : ERROR;
    if (name == ERROR)
        return ERROR;
    char *text = NULL;
    Value result = ERROR;
    Str *cached = str_intern_new(vm, "__cached__", 10);
    if (cached && dict_set_str(vm, main, vm->names[N___file__], name) &&
        dict_set_str(vm, main, cached, NONE) &&
        (!in_folder || describe_main(vm)))
        text = import_read_file(vm, path, &size, false);
    if (text != NULL) {
        result = vm_run_source(vm, text, size, as_str(name)->data,
                               COMPILE_EXEC);
        mem_free(vm, text, size + 1);
    }
    if (cached)
        release(vm, cached);
    decref(vm, name);
    return result;
}

TnStatus tn_run_file(TnVm *tn, const char *path)
{
    VM *vm = api_enter(tn);
    TnStatus status;
    Buf buf;
    buf_init(&buf, &vm->heap);
    const char *full = find_file(tn, &buf, path, &status);
    if (full != NULL)
        status = api_finish(tn, run_file(vm, full, is_folder(path)));
    buf_fini(&buf);
    return status;
}

TnStatus tn_disassemble(TnVm *tn, const char *path,
                        bool (*write)(void *user, const char *bytes,
                                      size_t size),
                        void *user)
{
    VM *vm = api_enter(tn);
    TnStatus status;
    Buf buf;
    size_t size;
    buf_init(&buf, &vm->heap);
    const char *full = find_file(tn, &buf, path, &status);
    if (full == NULL) {
        buf_fini(&buf);
        return status;
    }
    char *text = import_read_file(vm, full, &size, false);
    bool ok = false;
    if (text != NULL) {
        Value name = api_decode(vm, full);
        if (name != ERROR) {
            Code *code = compile_source(vm, text, size, as_str(name),
                                        COMPILE_EXEC, 0, NULL);
            decref(vm, name);
            if (code != NULL) {
                ok = disassemble(vm, code, write, user);
                release(vm, code);
            }
        }
        mem_free(vm, text, size + 1);
    }
    buf_fini(&buf);
    return api_leave(tn, ok);
}

/* --- texts -------------------------------------------------------------- */

/* A copy of the text with the NUL that the compiler wants behind it, size + 1
 * bytes in all.  NULL: MemoryError pending. */
static char *copy_text(VM *vm, const char *text, size_t size)
{
    char *copy = mem_alloc(vm, size + 1);
    if (copy != NULL) {
        memcpy(copy, text, size);
        copy[size] = '\0';
    }
    return copy;
}

/* A text without a name is kept, for tracebacks show its lines. */
static Value run_text(VM *vm, const char *text, size_t size, const char *name)
{
    char *copy = copy_text(vm, text, size);
    if (copy == NULL)
        return ERROR;
    Value command = name == NULL ? api_decode(vm, copy) : UNBOUND;
    Value result = ERROR;
    if (command != ERROR) {
        if (command != UNBOUND)
            value_set(vm, &vm->command, command);
        result = vm_run_source(vm, copy, size, name ? name : "<string>",
                               COMPILE_EXEC);
    }
    mem_free(vm, copy, size + 1);
    return result;
}

TnStatus tn_run_string(TnVm *tn, const char *text, size_t size,
                       const char *name)
{
    VM *vm = api_enter(tn);
    if (size == TN_WHOLE)
        size = strlen(text);
    return api_finish(tn, run_text(vm, text, size, name));
}

/* --- modules ------------------------------------------------------------ */

/* An ImportError that no running code raised: the module was not found. */
static bool is_not_found(VM *vm)
{
    return error_is(vm, C_ImportError) &&
           as_exception(vm->exception)->traceback == UNBOUND;
}

/* CPython's words for it.  Owned, or ERROR; nothing is left pending. */
static Value not_found_message(VM *vm, const char *name)
{
    Value exc = error_take(vm);
    Value text = value_str(vm, exc);
    Value message = ERROR;
    if (text != ERROR) {
        Value plain = str_format(vm, "No module named '%s'", name);
        if (plain == ERROR)
            message = ERROR;
        else if (str_eq(as_str(plain), as_str(text)))
            message = str_format(vm, "No module named %s", name);
        else if (strncmp(as_str(text)->data, "No module named '", 17) != 0)
            message = incref(text); /* a package without __main__ */
        else
            message = str_format(vm,
                                 "Error while finding module specification "
                                 "for '%s' (%s: %V)",
                                 name, type_name(vm, exc), text);
        if (plain != ERROR)
            decref(vm, plain);
        decref(vm, text);
    }
    decref(vm, exc);
    return message;
}

TnStatus tn_run_module(TnVm *tn, const char *name)
{
    VM *vm = api_enter(tn);
    Value text = api_decode(vm, name);
    if (text == ERROR)
        return api_leave(tn, false);
    Value result = import_run_main(vm, as_str(text));
    decref(vm, text);
    if (result == ERROR && is_not_found(vm))
        return api_cannot_start(tn, EXIT_NO_MODULE, C_ImportError,
                                not_found_message(vm, name));
    return api_finish(tn, result);
}
