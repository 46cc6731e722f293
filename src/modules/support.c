/* support.c: what the native modules have in common: filling namespaces,
 * making small classes, OSError from errno, a few kinds of arguments.
 *
 * Callers: the other files of modules/.
 */
#include <errno.h>

#include "modules/module.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"
#include "object/str.h"

bool put(VM *vm, Dict *dict, const char *name, Value v)
{
    if (v == ERROR)
        return false;
    Str *key = str_intern_new(vm, name, strlen(name));
    bool ok = key && dict_set_str(vm, dict, key, v);
    if (key)
        release(vm, key);
    decref(vm, v);
    return ok;
}

bool put_class(VM *vm, Dict *dict, const char *name, ClassId id)
{
    return put(vm, dict, name, incref(from_object(vm->classes[id])));
}

bool put_definitions(VM *vm, Dict *dict, const ClassDef *defs, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!class_define(vm, &defs[i]) ||
            !put_class(vm, dict, vm->classes[defs[i].id]->name->data,
                       defs[i].id))
            return false;
    return true;
}

bool put_text(VM *vm, Dict *dict, const char *name, const char *text)
{
    return put(vm, dict, name, str_from(vm, text));
}

bool put_functions(VM *vm, Dict *dict, const char *module,
                   const MethodDef *table)
{
    Str *name = str_intern_new(vm, module, strlen(module));
    if (!name)
        return false;
    bool ok = module_add_functions(vm, dict, name, table);
    release(vm, name);
    return ok;
}

Value raise_os_error(VM *vm, int number, Value filename)
{
    Value text = str_from(vm, strerror(number));
    if (text == ERROR)
        return ERROR;
    Value args[] = {from_small(number), text, filename};
    Value e = call(vm, from_object(vm->classes[C_OSError]), args,
                   filename == UNBOUND ? 2 : 3);
    decref(vm, text);
    return e == ERROR ? ERROR : raise_object(vm, e);
}

static bool add_method(VM *vm, Class *cls, const MethodDef *row)
{
    Str *name = str_intern_new(vm, row->name, strlen(row->name));
    if (!name)
        return false;
    Value v = def_is_getset(row) ? getset_new(vm, row, cls)
              : row->fn          ? native_new(vm, row, cls, NULL)
                                 : NONE;
    bool ok = v != ERROR && class_set(vm, cls, name, v);
    if (v != ERROR)
        decref(vm, v);
    release(vm, name);
    return ok;
}

Class *simple_class(VM *vm, const char *module, const char *name, Class *base,
                    const MethodDef *methods, bool slotted)
{
    Class *cls = NULL;
    Value made = ERROR;
    Dict *ns = dict_new(vm);
    Value text = str_from(vm, name);
    Value super = base ? from_object(base) : UNBOUND;
    Value bases = tuple_from(vm, &super, base ? 1 : 0);
    if (!ns || text == ERROR || bases == ERROR)
        goto done;
    if (!put_text(vm, ns, "__module__", module))
        goto done;
    if (slotted &&
        !dict_set_str(vm, ns, vm->names[N___slots__],
                      from_object(vm->empty_tuple)))
        goto done;
    made = type_new(vm, vm->classes[C_type], as_str(text), as_tuple(bases),
                    ns, NULL);
    if (made == ERROR)
        goto done;
    cls = as(Class, made);
    for (const MethodDef *row = methods; row && row->name; row++) {
        if (!add_method(vm, cls, row)) {
            release(vm, cls);
            cls = NULL;
            break;
        }
    }
done:
    if (ns)
        release(vm, ns);
    if (text != ERROR)
        decref(vm, text);
    if (bases != ERROR)
        decref(vm, bases);
    return cls;
}

bool arg_c_int(VM *vm, Value v, int *out)
{
    int64_t n;
    Value i = value_index(vm, v);
    if (i == ERROR)
        return false;
    bool fits = int_fits_int64(i, &n) && n >= INT32_MIN && n <= INT32_MAX;
    decref(vm, i);
    if (!fits) {
        raise_error(vm, C_OverflowError,
                    "Python int too large to convert to C int");
        return false;
    }
    *out = (int)n;
    return true;
}

Value arg_room(VM *vm, const char *method, Value v, Memory *room)
{
    Value view = memoryview_of(vm, v, BUFFER_WRITABLE);
    MemoryView *m = view == UNBOUND || view == ERROR ? NULL : as_view(view);
    if (m && !m->readonly && view_contiguous(m, false)) {
        *room = (Memory){m->data, view_bytes(m), false};
        return view;
    }
    decref(vm, view);
    return raise_error(vm, C_TypeError, "%s() argument must be read-write "
                       "bytes-like object, not %A", method, v);
}

Value arg_path(VM *vm, Value v)
{
    if (is_str(vm, v) || is_bytes(vm, v))
        return incref(v);
    Str *name = str_intern_new(vm, "__fspath__", 10);
    if (!name)
        return ERROR;
    Value fn = class_lookup(vm, class_of(vm, v), name);
    release(vm, name);
    if (fn == UNBOUND || fn == NONE)
        return raise_error(vm, C_TypeError,
                           "expected str, bytes or os.PathLike object, not %S",
                           class_of(vm, v)->name);
    Value path = call_unbound(vm, fn, v, NULL, 0);
    if (path == ERROR || is_str(vm, path) || is_bytes(vm, path))
        return path;
    raise_error(vm, C_TypeError,
                "expected %T.__fspath__() to return str or bytes, not %T", v,
                path);
    decref(vm, path);
    return ERROR;
}
