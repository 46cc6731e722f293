/* open.c: the life of a TnVm, and what its programs find in sys.
 *
 * Nothing is shared between VMs: each has its heap, and its struct here comes
 * from the same allocator.
 */
#include "api/state.h"

#include "base/utf8.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/str.h"
#include "vm/import.h"
#include "vm/vm.h"

#include <stdlib.h>

enum { C_STACK_DEFAULT = 256 << 10 };

/* The stack that the functions of this layer take themselves, and what a
 * function may use that looks at the limit on its entry only. */
enum { C_STACK_LEAST = 64 << 10 };

static void *library_allocate(void *user, void *p, size_t old_size,
                              size_t new_size)
{
    (void)user;
    (void)old_size;
    if (new_size == 0) {
        free(p);
        return NULL;
    }
    return realloc(p, new_size);
}

TnVm *tn_open(const TnOptions *options)
{
    static const TnOptions none;
    if (options == NULL)
        options = &none;
    HeapSystem system = options->allocate ? options->allocate
                                          : library_allocate;
    TnVm *tn = system(options->allocate_user, NULL, 0, sizeof *tn);
    if (tn == NULL)
        return NULL;
    *tn = (TnVm){
        .system = system,
        .system_user = options->allocate_user,
        .c_stack = options->c_stack ? options->c_stack : C_STACK_DEFAULT,
        .error = UNBOUND,
        .lost = UNBOUND,
    };
    if (tn->c_stack < C_STACK_LEAST)
        tn->c_stack = C_STACK_LEAST;
    tn->vm = vm_new(&(VMOptions){
        .system = options->allocate,
        .system_user = options->allocate_user,
        .memory_limit = options->memory_limit,
        .hooks = {options->write, options->read, options->stream_user},
        .optimize = options->optimize,
        .hints = options->hints,
    });
    if (tn->vm == NULL) {
        system(options->allocate_user, tn, sizeof *tn, 0);
        return NULL;
    }
    tn->vm->api = tn;
    for (int i = 0; i < TEXTS; i++)
        buf_init(&tn->texts[i], &tn->vm->heap);
    return tn;
}

size_t tn_close(TnVm *tn)
{
    if (tn == NULL)
        return 0;
    api_enter(tn);
    size_t lost = vm_free(tn->vm);
    tn->system(tn->system_user, tn, sizeof *tn, 0);
    return lost;
}

const char *tn_version(void)
{
    return TN_VERSION;
}

void tn_interrupt(TnVm *tn)
{
    __atomic_store_n(&tn->vm->interrupted, 1, __ATOMIC_RELAXED);
}

VM *api_enter(TnVm *tn)
{
    vm_set_c_stack(tn->vm, tn->c_stack);
    tn_clear_error(tn);
    return tn->vm;
}

/* --- sys ---------------------------------------------------------------- */

Value api_decode(VM *vm, const char *text)
{
    size_t size = strlen(text), count;
    Utf8Error error;
    if (utf8_check(text, size, false, &count, &error))
        return str_value(vm, text, size);
    Buf buf;
    buf_init(&buf, &vm->heap);
    while (!utf8_check(text, size, false, &count, &error)) {
        buf_put(&buf, text, error.start);
        for (size_t i = error.start; i < error.end; i++)
            buf_put_utf8(&buf, 0xDC00u | (unsigned char)text[i]);
        text += error.end;
        size -= error.end;
    }
    buf_put(&buf, text, size);
    return str_from_buf(vm, &buf);
}

/* sys.NAME = a new list of these. */
bool api_set_sys(VM *vm, const char *name, Value v)
{
    Str *key = str_intern_new(vm, name, strlen(name));
    bool ok = key && dict_set_str(vm, vm->sys_dict, key, v);
    if (key)
        release(vm, key);
    return ok;
}

static bool set_list(TnVm *tn, const char *name, int count,
                     const char *const *texts)
{
    VM *vm = api_enter(tn);
    List *list = list_new(vm, count > 0 ? (size_t)count : 0);
    bool ok = list != NULL;
    for (int i = 0; ok && i < count; i++) {
        Value text = api_decode(vm, texts[i]);
        ok = text != ERROR && list_append(vm, list, text);
        if (text != ERROR)
            decref(vm, text);
    }
    ok = ok && api_set_sys(vm, name, from_object(list));
    if (list != NULL)
        release(vm, list);
    if (!ok)
        error_clear(vm);
    return ok;
}

bool tn_set_argv(TnVm *tn, int argc, const char *const *argv)
{
    return set_list(tn, "argv", argc, argv);
}

bool tn_set_orig_argv(TnVm *tn, int argc, const char *const *argv)
{
    return set_list(tn, "orig_argv", argc, argv);
}

bool tn_set_path(TnVm *tn, int count, const char *const *folders)
{
    VM *vm = api_enter(tn);
    Value first = count > 0 ? api_decode(vm, folders[0]) : UNBOUND;
    if (first == ERROR) {
        error_clear(vm);
        return false;
    }
    value_set(vm, &vm->first_folder, first);
    return set_list(tn, "path", count, folders);
}

bool tn_set_warnings(TnVm *tn, int count, const char *const *filters)
{
    if (!set_list(tn, "warnoptions", count, filters))
        return false;
    VM *vm = api_enter(tn);
    Str *name = str_intern_new(vm, "warnings", 8);
    Value module = ERROR;
    if (name) {
        module = import_level(vm, name, NONE, NONE, 0);
        release(vm, name);
    }
    decref(vm, module);
    if (module == ERROR)
        error_clear(vm);
    return module != ERROR;
}
