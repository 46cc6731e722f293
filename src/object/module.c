/* module.c: module objects: a namespace with attributes.
 *
 * The dict word lies in the struct and always holds a dict, which is the
 * globals of the module's functions.
 */
#include "object/module.h"

#include <unistd.h>

#include "object/attribute.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

static Value module_alloc(VM *vm, Class *cls)
{
    Dict *dict = dict_new(vm);
    if (!dict)
        return ERROR;
    Object *o = instance_new(vm, cls, 0);
    if (!o) {
        release(vm, dict);
        return ERROR;
    }
    Module *m = (Module *)o;
    m->dict = from_object(dict);
    m->weakrefs = 0;
    m->native = false;
    if (cls->dict_shape)
        o->shape = cls->dict_shape->id;
    return from_object(o);
}

static bool fill(VM *vm, Value module, Value name, Value doc)
{
    Dict *d = module_dict(module);
    return dict_set_str(vm, d, vm->names[N___name__], name) &&
           dict_set_str(vm, d, vm->names[N___doc__], doc) &&
           dict_set_str(vm, d, vm->names[N___package__], NONE) &&
           dict_set_str(vm, d, vm->names[N___loader__], NONE) &&
           dict_set_str(vm, d, vm->names[N___spec__], NONE);
}

Value module_new(VM *vm, Str *name)
{
    Value m = module_alloc(vm, vm->classes[C_module]);
    if (m == ERROR)
        return ERROR;
    if (fill(vm, m, from_object(name), NONE))
        return m;
    decref(vm, m);
    return ERROR;
}

/* --- attributes that are not there --------------------------------------- */

/* The name of the module if it has a proper one: borrowed; UNBOUND. */
static Value name_of(VM *vm, Value module)
{
    Value name = dict_find_str(vm, module_dict(module), vm->names[N___name__]);
    return is_str(vm, name) ? name : UNBOUND;
}

/* attr of v by a plain C name: owned; UNBOUND; ERROR. */
static Value find(VM *vm, Value v, const char *name)
{
    Str *key = str_intern_new(vm, name, strlen(name));
    if (!key)
        return ERROR;
    Value r = attr_find(vm, v, key);
    release(vm, key);
    return r;
}

/* Where its spec says that the module comes from: a str, owned; UNBOUND. */
static Value origin_of(VM *vm, Value module)
{
    Value spec = dict_find_str(vm, module_dict(module), vm->names[N___spec__]);
    Value origin = UNBOUND;
    if (spec != UNBOUND && spec != NONE) {
        incref(spec);
        Value located = find(vm, spec, "has_location");
        if (located == TRUE)
            origin = find(vm, spec, "origin");
        else
            decref(vm, located == ERROR ? NONE : located);
        decref(vm, spec);
        if (error_pending(vm))
            error_clear(vm);
    }
    if (origin != UNBOUND && (origin == ERROR || !is_str(vm, origin))) {
        decref(vm, origin == ERROR ? NONE : origin);
        origin = UNBOUND;
    }
    return origin;
}

/* How much of a path is the folder. */
static size_t folder_size(const char *path, size_t n)
{
    while (n > 0 && path[n - 1] != '/')
        n--;
    return n > 0 ? n - 1 : 0;
}

/* Does the file lie in the script's folder, where its name may hide that of a
 * module meant? */
static bool may_shadow(VM *vm, Value origin)
{
    static const char init[] = "/__init__.py";
    if (origin == UNBOUND || vm->first_folder == UNBOUND)
        return false;
    const Str *file = as_str(origin), *first = as_str(vm->first_folder);
    size_t n = file->size, tail = sizeof init - 1;
    if (n > tail && memcmp(file->data + n - tail, init, tail) == 0)
        n -= tail;
    n = folder_size(file->data, n);
    char here[4096];
    const char *folder = first->data;
    if (first->size == 0)
        folder = getcwd(here, sizeof here) ? here : "";
    return n == strlen(folder) && memcmp(folder, file->data, n) == 0;
}

/* Is it the name of a module of the library? */
static bool is_library(VM *vm, Value name)
{
    Value all = find(vm, vm->sys_module, "stdlib_module_names");
    int found = is_object(all) ? value_contains(vm, all, name) : 0;
    decref(vm, all == ERROR ? NONE : all);
    if (error_pending(vm))
        error_clear(vm);
    return found > 0;
}

/* Is its submodule of this name on its way? */
static bool is_submodule_coming(VM *vm, Value own, Str *name)
{
    Value full = str_format(vm, "%V.%S", own, name);
    Value module = full == ERROR ? ERROR : dict_find(vm, vm->modules, full);
    decref(vm, full == ERROR ? NONE : full);
    if (error_pending(vm))
        error_clear(vm);
    return is_object(module) && import_is_initializing(vm, module);
}

static Value describe(VM *vm, Value module, Str *name)
{
    Value own = name_of(vm, module);
    if (own == UNBOUND)
        return str_format(vm, "module has no attribute '%S'", name);
    Value origin = origin_of(vm, module), text;
    bool shadows = may_shadow(vm, origin);
    if (shadows && is_library(vm, own))
        text = str_format(vm,
                          "module '%V' has no attribute '%S' (consider "
                          "renaming %R since it has the same name as the "
                          "standard library module named '%V' and the import "
                          "system gives it precedence)",
                          own, name, origin, own);
    else if (!import_is_initializing(vm, module))
        text = is_submodule_coming(vm, own, name)
                   ? str_format(vm,
                                "cannot access submodule '%S' of module '%V' "
                                "(most likely due to a circular import)",
                                name, own)
                   : str_format(vm, "module '%V' has no attribute '%S'", own,
                                name);
    else if (shadows)
        text = str_format(vm,
                          "module '%V' has no attribute '%S' (consider "
                          "renaming %R if it has the same name as a "
                          "third-party module you intended to import)",
                          own, name, origin);
    else
        text = str_format(vm,
                          "partially initialized module '%V'%s%V%s has no "
                          "attribute '%S' (most likely due to a circular "
                          "import)",
                          own, origin != UNBOUND ? " from '" : "",
                          origin != UNBOUND ? origin
                                            : from_object(vm->names[N_empty]),
                          origin != UNBOUND ? "'" : "", name);
    decref(vm, origin);
    return text;
}

Value module_raise_attribute(VM *vm, Value module, Str *name)
{
    Value text = describe(vm, module, name);
    if (text == ERROR)
        return ERROR;
    Value exc = exception_new(vm, vm->classes[C_AttributeError], &text, 1);
    decref(vm, text);
    if (exc == ERROR)
        return ERROR;
    Exception *e = as_exception(exc);
    value_set(vm, &e->fields[0], incref(from_object(name)));
    value_set(vm, &e->fields[1], incref(module));
    return raise_object(vm, exc);
}

/* Then the module's own __getattr__ has a say. */
static Value module_getattribute(VM *vm, Value *args, int nargs)
{
    Value self = args[0];
    Str *name = name_argument(vm, args[1]);
    if (!name)
        return ERROR;
    Value v = attr_get_generic(vm, self, name);
    if (v == ERROR && error_is(vm, C_AttributeError)) {
        Value hook = dict_find_str(vm, module_dict(self),
                                   vm->specials[SP_GETATTR]);
        if (hook != UNBOUND) {
            error_clear(vm);
            incref(hook);
            v = call(vm, hook, args + 1, 1);
            decref(vm, hook);
        } else if (!is_exact(self, C_module)) {
            error_clear(vm);
            v = module_raise_attribute(vm, self, name);
        }
    }
    release(vm, name);
    return v;
}

/* --- methods ------------------------------------------------------------- */

static Value module_make(VM *vm, Value *args, int nargs)
{
    return module_alloc(vm, as(Class, args[0]));
}

static Value module_init(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "module() argument 'name' must be str, not %A",
                           args[1]);
    return fill(vm, args[0], args[1], args[2]) ? NONE : ERROR;
}

/* " (origin)" or the like of a module with a __spec__.  Owned. */
static Value repr_from_spec(VM *vm, Value name, Value spec)
{
    static const char *const wanted[] = {"origin", "has_location", "name",
                                         "loader",
                                         "submodule_search_locations"};
    enum { ORIGIN, LOCATED, NAME, LOADER, PLACES, COUNT };
    Value v[COUNT];
    bool ok = true;
    for (int i = 0; i < COUNT; i++) {
        v[i] = ok ? find(vm, spec, wanted[i]) : UNBOUND;
        ok = v[i] != ERROR;
        if (v[i] == UNBOUND)
            v[i] = NONE;
    }
    int located = ok ? value_truth(vm, v[LOCATED]) : -1;
    Value r = ERROR;
    if (located >= 0) {
        if (v[NAME] != NONE)
            name = v[NAME];
        if (v[ORIGIN] != NONE)
            r = str_format(vm, located ? "<module %R from %R>"
                                       : "<module %R (%V)>", name, v[ORIGIN]);
        else if (v[LOADER] == NONE)
            r = str_format(vm, "<module %R>", name);
        else if (strcmp(type_name(vm, v[LOADER]), "NamespaceLoader") == 0) {
            Value folders = list_from_iterable(vm, v[PLACES]);
            r = folders == ERROR
                    ? ERROR
                    : str_format(vm, "<module %R (namespace) from %V>", name,
                                 folders);
            decref(vm, folders == ERROR ? NONE : folders);
        }
        else
            r = str_format(vm, "<module %R (%R)>", name, v[LOADER]);
    }
    for (int i = 0; i < COUNT; i++)
        decref(vm, v[i] == ERROR ? NONE : v[i]);
    return r;
}

static Value module_repr(VM *vm, Value *args, int nargs)
{
    Dict *d = module_dict(args[0]);
    Value name = dict_find_str(vm, d, vm->names[N___name__]);
    Value file = dict_find_str(vm, d, vm->names[N___file__]);
    Value spec = dict_find_str(vm, d, vm->names[N___spec__]);
    if (name == UNBOUND)
        name = from_object(vm->ascii_chars['?']);
    if (spec != UNBOUND && spec != NONE && !as(Module, args[0])->native)
        return repr_from_spec(vm, name, spec);
    if (file != UNBOUND)
        return str_format(vm, "<module %R from %R>", name, file);
    if (as(Module, args[0])->native)
        return str_format(vm, "<module %R (built-in)>", name);
    return str_format(vm, "<module %R>", name);
}

static Value module_dir(VM *vm, Value *args, int nargs)
{
    Dict *d = module_dict(args[0]);
    Value hook = dict_find_str(vm, d, vm->specials[SP_DIR]);
    if (hook == UNBOUND)
        return list_from_iterable(vm, from_object(d));
    incref(hook);
    Value r = call(vm, hook, NULL, 0);
    decref(vm, hook);
    return r;
}

static Value get_dict(VM *vm, Value *args, int nargs)
{
    return incref(as(Module, args[0])->dict);
}

static Value get_annotations(VM *vm, Value *args, int nargs)
{
    Dict *d = module_dict(args[0]);
    Str *name = vm->names[N___annotations__];
    Value v = dict_find_str(vm, d, name);
    if (v != UNBOUND)
        return incref(v);
    Dict *made = dict_new(vm);
    if (!made)
        return ERROR;
    if (dict_set_str(vm, d, name, from_object(made)))
        return from_object(made);
    release(vm, made);
    return ERROR;
}

static Value set_annotations(VM *vm, Value *args, int nargs)
{
    Dict *d = module_dict(args[0]);
    Str *name = vm->names[N___annotations__];
    if (args[1] != UNBOUND)
        return dict_set_str(vm, d, name, args[1]) ? NONE : ERROR;
    int deleted = dict_del_str(vm, d, name);
    if (deleted == 0)
        return raise_error(vm, C_AttributeError, "__annotations__");
    return deleted < 0 ? ERROR : NONE;
}

static void module_fini(VM *vm, Object *o)
{
    decref(vm, ((Module *)o)->dict);
}

static void module_traverse(Object *o, Visit visit, void *arg)
{
    visit(((Module *)o)->dict, arg);
}

/* The dict stays: it breaks cycles itself. */
static const TypeOps ops = {
    .fini = module_fini,
    .traverse = module_traverse,
};

static const MethodDef methods[] = {
    NEW(module_make, "cls, /, *args, **kwargs"),
    METHOD("__init__", module_init, "name, doc=None",
           "Initialize self.  See help(type(self)) for accurate signature."),
    METHOD("__repr__", module_repr, "", "Return repr(self)."),
    METHOD("__getattribute__", module_getattribute, "name, /",
           "Return getattr(self, name)."),
    METHOD("__dir__", module_dir, "", "__dir__() -> list\nspecialized dir() "
                                      "implementation"),
    MEMBER("__dict__", get_dict, readonly_setter, ""),
    GETSET("__annotations__", get_annotations, set_annotations, ""),
    METHODS_END,
};

bool module_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_module,
        .flags = CLS_IS_MODULE,
        .size = sizeof(Module),
        .ops = &ops,
        .methods = methods,
        .doc = "Create a module object.\n\nThe name must be a string; the "
               "optional doc argument can have any type.",
        .dict_offset = offsetof(Module, dict),
        .weak_offset = offsetof(Module, weakrefs),
    };
    return class_define(vm, &def);
}
