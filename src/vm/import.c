/* import.c: finding, loading and binding modules.
 *
 * A module is looked for in sys.modules, then among the native ones, then in
 * sys.path (or the __path__ of its package) as a folder with __init__.py or a
 * file, and last in the embedded library.  There are no byte code files.
 * Where a program has put finders of its own into sys.meta_path, these are
 * asked instead (import_finders.c).
 */
#include "vm/import.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "compile/compile.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/module.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/embedded.h"
#include "vm/gc.h"
#include "vm/native_modules.h"
#include "vm/operations.h"
#include "vm/registers.h"
#include "vm/vm.h"

/* --- files --------------------------------------------------------------------- */

char *import_read_file(VM *vm, const char *path, size_t *size, bool quiet)
{
    FILE *f = fopen(path, "rb");
    if (!f) {
        if (!quiet)
            raise_error(vm, C_FileNotFoundError,
                        "[Errno %d] %s: '%s'", errno, strerror(errno), path);
        return NULL;
    }
    Buf text;
    char chunk[8192];
    size_t n;
    buf_init(&text, &vm->heap);
    while ((n = fread(chunk, 1, sizeof chunk, f)) > 0)
        buf_put(&text, chunk, n);
    fclose(f);
    buf_putc(&text, '\0');
    if (text.failed) {
        buf_fini(&text);
        raise_memory(vm);
        return NULL;
    }
    *size = text.len - 1;
    char *data = mem_alloc(vm, text.len);
    if (data)
        memcpy(data, text.data, text.len);
    buf_fini(&text);
    return data;
}

static bool is_file(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* --- errors ---------------------------------------------------------------------- */

static Value raise_import(VM *vm, ClassId cls, Value message, Value name,
                          Value path)
{
    if (message == ERROR)
        return ERROR;
    Value exc = exception_new(vm, vm->classes[cls], &message, 1);
    decref(vm, message);
    if (exc == ERROR)
        return ERROR;
    bool ok = attr_set(vm, exc, vm->names[N_name], name) &&
              (path == NONE || attr_set(vm, exc, vm->names[N_path], path));
    if (!ok) {
        decref(vm, exc);
        return ERROR;
    }
    return raise_object(vm, exc);
}

static Value not_found(VM *vm, Str *name)
{
    return raise_import(vm, C_ModuleNotFoundError,
                        str_format(vm, "No module named '%S'", name),
                        from_object(name), NONE);
}

/* --- modules being initialized ------------------------------------------------------ */

/* vm->importing: list of the modules whose bodies are running. */
bool import_is_initializing(VM *vm, Value module)
{
    if (vm->importing == UNBOUND)
        return false;
    List *l = as_list(vm->importing);
    for (size_t k = 0; k < l->count; k++)
        if (l->items[k] == module)
            return true;
    return false;
}

bool import_begin(VM *vm, Value module)
{
    if (vm->importing == UNBOUND) {
        List *l = list_new(vm, 4);
        if (!l)
            return false;
        vm->importing = from_object(l);
    }
    return list_append(vm, as_list(vm->importing), module);
}

void import_end(VM *vm)
{
    List *l = as_list(vm->importing);
    decref(vm, l->items[--l->count]);
}

/* --- making modules -------------------------------------------------------------------- */

static bool set_attr(VM *vm, Dict *d, NameId id, Value v)
{
    return dict_set_str(vm, d, vm->names[id], v);
}

/* The name of the package that the module is in, or is. */
static Value package_of(VM *vm, Str *name, bool is_package)
{
    const char *dot = strrchr(name->data, '.');
    if (is_package)
        return incref(from_object(name));
    return str_value(vm, name->data, dot ? (size_t)(dot - name->data) : 0);
}

Value import_add_module(VM *vm, Str *name)
{
    Value module = module_new(vm, name);
    if (module == ERROR)
        return ERROR;
    Dict *d = module_dict(module);
    Dict *notes = str_is(name, "__main__") ? dict_new(vm) : d;
    bool ok = notes && (notes == d || set_attr(vm, d, N___annotations__,
                                               from_object(notes)));
    if (notes && notes != d)
        release(vm, notes);
    if (ok && set_attr(vm, d, N___builtins__, vm->builtins_module) &&
        dict_set_str(vm, vm->modules, name, module))
        return module;
    decref(vm, module);
    return ERROR;
}

static Value forget(VM *vm, Str *name, Value module)
{
    Value pending = error_take(vm);
    if (dict_del_str(vm, vm->modules, name) < 0)
        error_clear(vm);
    decref(vm, module);
    error_restore(vm, pending);
    return ERROR;
}

/* Compile and run source as the module name; file: its __file__; path: its
 * __path__ for packages, else NONE. */
static Value run_module(VM *vm, Str *name, const char *source, size_t size,
                        Str *file, Value path, bool embedded)
{
    Code *code = compile_source(vm, source, size, file, COMPILE_EXEC, 0, NULL);
    if (!code)
        return ERROR;
    Value module = import_add_module(vm, name);
    if (module == ERROR) {
        release(vm, code);
        return ERROR;
    }
    Dict *d = module_dict(module);
    Value package = package_of(vm, name, path != NONE);
    bool ok = package != ERROR && set_attr(vm, d, N___package__, package) &&
              (embedded || set_attr(vm, d, N___file__, from_object(file))) &&
              (path == NONE || set_attr(vm, d, N___path__, path));
    if (package != ERROR)
        decref(vm, package);
    ok = ok && import_describe(vm, module, NULL, !embedded);
    if (ok && import_begin(vm, module)) {
        Value r = vm_run_code(vm, code, d, UNBOUND, NULL);
        ok = r != ERROR;
        if (ok)
            decref(vm, r);
        import_end(vm);
    } else {
        ok = false;
    }
    release(vm, code);
    if (!ok)
        return forget(vm, name, module);
    /* What the module put into sys.modules in its place counts. */
    Value there = dict_find_str(vm, vm->modules, name);
    if (there == UNBOUND) {
        decref(vm, module);
        return raise_key_error(vm, from_object(name));
    }
    if (there != module) {
        incref(there);
        decref(vm, module);
        return there;
    }
    return module;
}

/* --- finding ------------------------------------------------------------------------------ */

static const EmbeddedModule *find_embedded(const char *name)
{
    size_t low = 0, high = embedded_count;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int c = strcmp(embedded_modules[mid].name, name);
        if (c == 0)
            return &embedded_modules[mid];
        if (c < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

/* The text, e->size bytes and a NUL, for heap_free; NULL when refused. */
static char *unpack(Heap *heap, const EmbeddedModule *e)
{
    char *packed = inflate_new(heap, &e->source);
    char *text = packed ? heap_alloc(heap, (size_t)e->size + 1, HEAP_RAW)
                        : NULL;
    char *to = text;
    for (size_t i = 0; text && i < e->source.full; i++) {
        *to++ = packed[i];
        if (packed[i] == '\t') {
            memset(to - 1, ' ', 4);
            to += 3;
        }
    }
    if (text)
        *to = '\0';
    if (packed)
        heap_free(heap, packed);
    return text;
}

static char *embedded_source(VM *vm, const EmbeddedModule *e)
{
    char *source = unpack(&vm->heap, e);
    if (!source)
        raise_memory(vm);
    return source;
}

char *import_stdlib_source(VM *vm, Str *file, size_t *size, bool *package)
{
    static const char prefix[] = "<stdlib ";
    char name[64];
    size_t skip = sizeof prefix - 1, n = file->size;
    if (n <= skip + 1 || n - skip > sizeof name ||
        memcmp(file->data, prefix, skip) != 0 || file->data[n - 1] != '>')
        return NULL;
    memcpy(name, file->data + skip, n - skip - 1);
    name[n - skip - 1] = '\0';
    const EmbeddedModule *e = find_embedded(name);
    if (!e)
        return NULL;
    *size = e->size;
    if (package)
        *package = e->is_package;
    return unpack(&vm->heap, e);
}

static Value load_embedded(VM *vm, Str *name, const EmbeddedModule *e)
{
    Value file = str_format(vm, "<stdlib %S>", name);
    if (file == ERROR)
        return ERROR;
    Value path = NONE;
    if (e->is_package) {
        path = list_from(vm, NULL, 0);
        if (path == ERROR) {
            decref(vm, file);
            return ERROR;
        }
    }
    char *source = embedded_source(vm, e);
    Value r = ERROR;
    if (source) {
        GcPause pause = gc_pause(vm);
        r = run_module(vm, name, source, e->size, as_str(file), path,
                       true);
        mem_free(vm, source, e->size + 1);
        gc_resume(vm, pause);
    }
    decref(vm, path);
    decref(vm, file);
    return r;
}

static Value load_native(VM *vm, Str *name, const NativeModule *m)
{
    Value module = import_add_module(vm, name);
    if (module == ERROR)
        return ERROR;
    if (!m->init(vm, module_dict(module)) ||
        !import_describe(vm, module, NULL, false))
        return forget(vm, name, module);
    return module;
}

static const NativeModule *find_native(const Str *name)
{
    for (const NativeModule *m = native_modules; m->name; m++)
        if (str_is(name, m->name))
            return m;
    return NULL;
}

bool import_is_native(VM *vm, Str *name, Value *module)
{
    const NativeModule *m = find_native(name);
    if (m && module)
        *module = load_native(vm, name, m);
    return m != NULL;
}

static Value load_file(VM *vm, Str *name, const char *file, Value path)
{
    size_t size;
    char *source = import_read_file(vm, file, &size, true);
    if (!source)
        return error_pending(vm) ? ERROR : not_found(vm, name);
    Value f = str_from(vm, file);
    Value r = f == ERROR ? ERROR
                         : run_module(vm, name, source, size, as_str(f), path,
                                      false);
    if (f != ERROR)
        decref(vm, f);
    mem_free(vm, source, size + 1);
    return r;
}

typedef struct Place {
    char file[4096];
    char folder[4096];
    bool package;
} Place;

/* Look for the last part of a module's name in a folder; a relative one is
 * made absolute, as CPython's finders do. */
static bool find_in_folder(const char *folder, const char *last, Place *p)
{
    char here[4096] = "";
    while (strncmp(folder, "./", 2) == 0)
        folder += 2;
    if (strcmp(folder, ".") == 0)
        folder = "";
    size_t length = strlen(folder);
    bool relative = *folder != '/' && getcwd(here, sizeof here);
    while (length && folder[length - 1] == '/')
        length--;
    int n = snprintf(p->folder, sizeof p->folder, "%s%s%.*s/%s", here,
                     relative && length ? "/" : "", (int)length, folder, last);
    if (n < 0 || (size_t)n + 16 >= sizeof p->folder)
        return false;
    snprintf(p->file, sizeof p->file, "%.4070s/__init__.py", p->folder);
    p->package = true;
    if (is_file(p->file))
        return true;
    p->package = false;
    snprintf(p->file, sizeof p->file, "%.4080s.py", p->folder);
    return is_file(p->file);
}

/* In a list of folders. */
static bool find_in_path(VM *vm, const List *path, const char *last, Place *p)
{
    for (size_t k = 0; k < path->count; k++)
        if (is_str(vm, path->items[k]) &&
            find_in_folder(as_str(path->items[k])->data, last, p))
            return true;
    return false;
}

/* sys.path, or the __path__ of a package: a list.  Owned. */
static Value path_of(VM *vm, Value package)
{
    Value path;
    if (package == UNBOUND) {
        path = dict_find_str(vm, vm->sys_dict, vm->names[N_path]);
        path = path == UNBOUND ? NONE : incref(path);
    } else {
        path = attr_find(vm, package, vm->names[N___path__]);
        if (path == UNBOUND || path == ERROR)
            return path;
    }
    Value list = is_list(vm, path)  ? incref(path)
                 : path == NONE     ? list_from(vm, NULL, 0)
                                    : list_from_iterable(vm, path);
    decref(vm, path);
    return list;
}

static Value load_place(VM *vm, Str *name, const Place *p)
{
    Value path = NONE;
    if (p->package) {
        Value folder = str_from(vm, p->folder);
        if (folder == ERROR)
            return ERROR;
        path = list_from(vm, &folder, 1);
        decref(vm, folder);
        if (path == ERROR)
            return ERROR;
    }
    Value r = load_file(vm, name, p->file, path);
    decref(vm, path);
    return r;
}

/* The folders of a name that no module has: a namespace package.  A list,
 * empty if there are none. */
static Value namespace_folders(VM *vm, const List *path, const char *last)
{
    List *folders = list_new(vm, 0);
    if (!folders)
        return ERROR;
    for (size_t k = 0; k < path->count; k++) {
        Place p;
        if (!is_str(vm, path->items[k]))
            continue;
        find_in_folder(as_str(path->items[k])->data, last, &p);
        Value folder = is_folder(p.folder) ? str_from(vm, p.folder) : UNBOUND;
        if (folder == ERROR ||
            (folder != UNBOUND && !list_append(vm, folders, folder))) {
            decref(vm, folder == ERROR ? UNBOUND : folder);
            release(vm, folders);
            return ERROR;
        }
        decref(vm, folder);
    }
    return from_object(folders);
}

static Value load_namespace(VM *vm, Str *name, const List *path,
                            const char *last)
{
    Value folders = namespace_folders(vm, path, last);
    if (folders == ERROR)
        return ERROR;
    Value module;
    if (as_list(folders)->count == 0)
        module = not_found(vm, name);
    else
        module = import_add_module(vm, name);
    if (module != ERROR &&
        !(set_attr(vm, module_dict(module), N___path__, folders) &&
          set_attr(vm, module_dict(module), N___package__,
                   from_object(name)) &&
          import_describe(vm, module, NULL, true)))
        module = forget(vm, name, module);
    decref(vm, folders);
    return module;
}

static Value load_found(VM *vm, Str *name, const List *path, const char *last)
{
    Place place;
    if (find_in_path(vm, path, last, &place))
        return load_place(vm, name, &place);
    const EmbeddedModule *e = find_embedded(name->data);
    return e ? load_embedded(vm, name, e)
             : load_namespace(vm, name, path, last);
}

/* parent: the package that it is in, or UNBOUND. */
static Value load(VM *vm, Str *name, Value parent)
{
    const char *dot = strrchr(name->data, '.');
    Value path = path_of(vm, parent);
    Value module = ERROR;
    if (path == ERROR)
        return ERROR;
    if (path == UNBOUND) {
        Value own = str_value(vm, name->data, (size_t)(dot - name->data));
        Value text = own == ERROR
                         ? ERROR
                         : str_format(vm,
                                      "No module named '%S'; '%V' is not a "
                                      "package",
                                      name, own);
        decref(vm, own == ERROR ? NONE : own);
        return raise_import(vm, C_ModuleNotFoundError, text,
                            from_object(name), NONE);
    }
    int changed = import_is_changed(vm);
    if (changed > 0)
        module = import_by_finders(vm, name, parent == UNBOUND ? NONE : path);
    else if (changed == 0 &&
             (parent != UNBOUND || !import_is_native(vm, name, &module)))
        module = load_found(vm, name, as_list(path), dot ? dot + 1 : name->data);
    decref(vm, path);
    return module;
}

/* The package gets its module as an attribute. */
static bool bind_in_parent(VM *vm, Value parent, const char *name,
                           Value module)
{
    Str *attr = str_intern_new(vm, name, strlen(name));
    if (!attr)
        return false;
    bool ok = attr_set(vm, parent, attr, module);
    if (!ok && error_is(vm, C_AttributeError)) {
        error_clear(vm);
        ok = raise_warning(vm, C_ImportWarning, 1,
                           "Cannot set an attribute on %R for child module "
                           "'%S'",
                           attr_find(vm, parent, vm->names[N___name__]), attr);
    }
    release(vm, attr);
    return ok;
}

/* The module of the full name, importing its packages first.  Owned.  *first
 * (may be NULL) gets the outermost package, owned. */
static Value import_dotted(VM *vm, Str *name, Value *first)
{
    Value parent = UNBOUND;
    Value module = ERROR;
    const char *text = name->data;
    const char *end = text;
    if (first)
        *first = UNBOUND;
    for (;;) {
        end = strchr(end, '.');
        size_t n = end ? (size_t)(end - text) : name->size;
        Str *prefix = str_intern_new(vm, text, n);
        if (!prefix)
            break;
        Value there = dict_find_str(vm, vm->modules, prefix);
        if (there == NONE) {
            Value message = str_format(
                vm, "import of %S halted; None in sys.modules", prefix);
            raise_import(vm, C_ModuleNotFoundError, message,
                         from_object(prefix), NONE);
            module = ERROR;
        } else if (there != UNBOUND) {
            module = incref(there);
        } else {
            module = load(vm, prefix, parent);
            const char *last = strrchr(prefix->data, '.');
            if (module != ERROR && parent != UNBOUND && last &&
                !bind_in_parent(vm, parent, last + 1, module)) {
                decref(vm, module);
                module = ERROR;
            }
        }
        release(vm, prefix);
        decref(vm, parent);
        parent = UNBOUND;
        if (module == ERROR)
            break;
        if (first && *first == UNBOUND)
            *first = incref(module);
        if (!end)
            return module;
        parent = module;
        end++;
    }
    if (first && *first != UNBOUND) {
        decref(vm, *first);
        *first = UNBOUND;
    }
    decref(vm, parent);
    return ERROR;
}

Value import_module(VM *vm, Str *name) { return import_dotted(vm, name, NULL); }

/* --- relative names -------------------------------------------------------------------------- */

static Value resolve(VM *vm, Str *name, Value globals, ptrdiff_t level)
{
    Value package = UNBOUND;
    if (is_exact(globals, C_dict))
        package = dict_find_str(vm, as_dict(globals),
                                vm->names[N___package__]);
    if (package == UNBOUND || package == NONE) {
        Value own = is_exact(globals, C_dict)
                        ? dict_find_str(vm, as_dict(globals),
                                        vm->names[N___name__])
                        : UNBOUND;
        bool is_package = own != UNBOUND &&
                          dict_find_str(vm, as_dict(globals),
                                        vm->names[N___path__]) != UNBOUND;
        if (own == UNBOUND)
            return raise_error(vm, C_KeyError, "'__name__' not in globals");
        if (!is_str(vm, own))
            return raise_error(vm, C_TypeError, "__name__ must be a string");
        package = package_of(vm, as_str(own), is_package);
        if (package == ERROR)
            return ERROR;
    } else {
        incref(package);
    }
    if (!is_str(vm, package)) {
        decref(vm, package);
        return raise_error(vm, C_TypeError, "package must be a string");
    }
    if (as_str(package)->size == 0) {
        decref(vm, package);
        return raise_error(vm, C_ImportError,
                           "attempted relative import with no known parent "
                           "package");
    }
    const char *text = as_str(package)->data;
    size_t n = as_str(package)->size;
    for (ptrdiff_t k = 1; k < level; k++) {
        while (n > 0 && text[n - 1] != '.')
            n--;
        if (n == 0) {
            decref(vm, package);
            return raise_error(vm, C_ImportError,
                               "attempted relative import beyond top-level "
                               "package");
        }
        n--;
    }
    Value base = str_value(vm, text, n);
    decref(vm, package);
    if (base == ERROR || name->size == 0)
        return base;
    Value full = str_format(vm, "%V.%S", base, name);
    decref(vm, base);
    return full;
}

typedef struct FromList {
    Value module;
    Str *name;
} FromList;

/* A name in "from package import name" may be a submodule. */
static bool import_submodule(VM *vm, Value item, void *arg)
{
    FromList *f = arg;
    if (!is_str(vm, item)) {
        raise_error(vm, C_TypeError, "Item in ``from list'' must be str, not %T",
                    item);
        return false;
    }
    if (str_is(as_str(item), "*"))
        return true;
    Str *attr = str_intern_new(vm, as_str(item)->data, as_str(item)->size);
    if (!attr)
        return false;
    Value v = attr_find(vm, f->module, attr);
    if (v == UNBOUND) {
        Value full = str_format(vm, "%S.%S", f->name, attr);
        if (full == ERROR) {
            release(vm, attr);
            return false;
        }
        v = import_dotted(vm, as_str(full), NULL);
        if (v == ERROR && error_is(vm, C_ModuleNotFoundError)) {
            Value about = attr_find(vm, vm->exception, vm->names[N_name]);
            if (about != UNBOUND && about != ERROR) {
                if (is_str(vm, about) && str_eq(as_str(about), as_str(full))) {
                    error_clear(vm); /* IMPORTFROM will say it */
                    v = UNBOUND;
                }
                decref(vm, about);
            }
        }
        decref(vm, full);
    }
    release(vm, attr);
    if (v == ERROR)
        return false;
    decref(vm, v);
    return true;
}

Value import_level(VM *vm, Str *name, Value globals, Value fromlist,
                   ptrdiff_t level)
{
    Value full = from_object(name);
    if (level < 0)
        return raise_error(vm, C_ValueError, "level must be >= 0");
    if (level > 0) {
        full = resolve(vm, name, globals, level);
        if (full == ERROR)
            return ERROR;
    } else {
        if (name->size == 0)
            return raise_error(vm, C_ValueError, "Empty module name");
        incref(full);
    }
    int wants = value_truth(vm, fromlist);
    Value first;
    Value module = wants < 0 ? ERROR
                             : import_dotted(vm, as_str(full),
                                             wants || level ? NULL : &first);
    if (module == ERROR) {
        decref(vm, full);
        return ERROR;
    }
    if (!wants && level == 0) {
        decref(vm, module);
        module = first;
    } else if (wants && is_exact(module, C_module) &&
               dict_find_str(vm, module_dict(module),
                             vm->names[N___path__]) != UNBOUND) {
        FromList f = {module, as_str(full)};
        if (!value_each(vm, fromlist, import_submodule, &f)) {
            decref(vm, module);
            module = ERROR;
        }
    }
    decref(vm, full);
    return module;
}

/* sys.argv[0] is the file that runs. */
static void set_program_name(VM *vm, Value file)
{
    Value argv = dict_find_str(vm, vm->sys_dict, vm->names[N_argv]);
    if (is_exact(argv, C_list) && as_list(argv)->count)
        value_set(vm, &as_list(argv)->items[0], incref(file));
}

/* --- -m ----------------------------------------------------------------------------------------------- */

static bool describe_main(VM *vm, Str *name, bool is_package)
{
    Value full = str_format(vm, is_package ? "%S.__main__" : "%S", name);
    bool ok = full != ERROR &&
              import_describe(vm, vm->main_module, as_str(full), true);
    decref(vm, full == ERROR ? NONE : full);
    return ok;
}

Value import_run_main(VM *vm, Str *name)
{
    const char *dot = strrchr(name->data, '.');
    Value parent = UNBOUND;
    if (dot == name->data)
        return raise_error(vm, C_ImportError,
                           "Relative module names not supported");
    if (dot) {
        Str *prefix = str_intern_new(vm, name->data,
                                     (size_t)(dot - name->data));
        if (!prefix)
            return ERROR;
        parent = import_dotted(vm, prefix, NULL);
        release(vm, prefix);
        if (parent == ERROR)
            return ERROR;
    }
    Value path = path_of(vm, parent);
    Value parent_name = parent == UNBOUND || path != UNBOUND
                            ? UNBOUND
                            : package_of(vm, name, false);
    decref(vm, parent);
    if (path == ERROR || parent_name == ERROR)
        return ERROR;
    if (parent_name != UNBOUND) {
        raise_error(vm, C_ImportError,
                    "Error while finding module specification for '%S' "
                    "(ModuleNotFoundError: __path__ attribute not found on "
                    "'%V' while trying to find '%S')",
                    name, parent_name, name);
        decref(vm, parent_name);
        return ERROR;
    }
    Place place;
    Dict *main = vm_main_dict(vm);
    const char *last = dot ? dot + 1 : name->data;
    bool found = *last && find_in_path(vm, as_list(path), last, &place);
    bool is_package = found && place.package;
    decref(vm, path);
    const EmbeddedModule *e = found ? NULL : find_embedded(name->data);
    if (is_package) {
        snprintf(place.file, sizeof place.file, "%.4070s/__main__.py",
                 place.folder);
        found = is_file(place.file);
    }
    if ((is_package && !found) || (e && e->is_package))
        return raise_error(vm, C_ImportError,
                           "No module named %S.__main__; '%S' is a package "
                           "and cannot be directly executed",
                           name, name);
    if (!main)
        return ERROR;
    if (is_package) { /* its own file runs first */
        Value module = import_dotted(vm, name, NULL);
        if (module == ERROR)
            return ERROR;
        decref(vm, module);
    }
    Value package = package_of(vm, name, is_package);
    if (package == ERROR)
        return ERROR;
    bool ok = set_attr(vm, main, N___package__, package);
    decref(vm, package);
    if (!ok || (!found && !e))
        return ok ? not_found(vm, name) : ERROR;
    size_t size = 0;
    char *source = NULL;
    if (found) {
        source = import_read_file(vm, place.file, &size, false);
    } else {
        source = embedded_source(vm, e);
        size = e->size;
    }
    if (!source)
        return ERROR;
    const char *file = found ? place.file : e->name;
    Value text = str_from(vm, file);
    Value r = ERROR;
    if (text != ERROR && set_attr(vm, main, N___file__, text) &&
        describe_main(vm, name, is_package)) {
        set_program_name(vm, text);
        r = vm_run_source(vm, source, size, file, COMPILE_EXEC);
    }
    if (text != ERROR)
        decref(vm, text);
    mem_free(vm, source, size + 1);
    return r;
}
