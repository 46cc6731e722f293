/* module.h: what the native modules share, and what they offer to the layers
 * above.
 */
#ifndef TENON_MODULES_MODULE_H
#define TENON_MODULES_MODULE_H

#include "object/native.h"
#include "object/protocol.h"
#include "vm/native_modules.h"

/* file.c: the class of files, with the other classes. */
MUST_USE bool file_init_classes(VM *vm);

/* --- namespaces of frames (builtins_scope.c) --------------------------- */

/* The variables of a frame: of a function a new dict (PEP 667), else its
 * namespace itself.  Owned. */
MUST_USE Value scope_locals(VM *vm, Frame *f);

/* The frame of the code that called the native running now; NULL: none. */
Frame *scope_caller(VM *vm);

/* --- small helpers (support.c) ----------------------------------------- */

/* dict[name] = v; steals v, also on failure; an ERROR is passed on. */
MUST_USE bool put(VM *vm, Dict *dict, const char *name, Value v);
static inline bool put_int(VM *vm, Dict *dict, const char *name, int64_t n)
{
    return put(vm, dict, name, from_small(n));
}
MUST_USE bool put_text(VM *vm, Dict *dict, const char *name, const char *text);
MUST_USE bool put_functions(VM *vm, Dict *dict, const char *module,
                            const MethodDef *table);

/* dict[name] = the class with this id. */
MUST_USE bool put_class(VM *vm, Dict *dict, const char *name, ClassId id);
/* Define classes of a module and put them there by their names. */
MUST_USE bool put_definitions(VM *vm, Dict *dict, const ClassDef *defs,
                              size_t n);

/* OSError(number, its text, filename): the subclass that fits; filename may
 * be UNBOUND.  Gives ERROR. */
COLD Value raise_os_error(VM *vm, int number, Value filename);

/* A new class of module, with these rows as methods.  base: NULL for object.
 * Owned. */
MUST_USE Class *simple_class(VM *vm, const char *module, const char *name,
                             Class *base, const MethodDef *methods,
                             bool slotted);

/* An int argument that fits a C int; false: TypeError or OverflowError. */
MUST_USE bool arg_c_int(VM *vm, Value v, int *out);

/* What the method readinto is to fill: its bytes, for as long as the view of
 * it, which is owned.  ERROR: raised. */
MUST_USE Value arg_room(VM *vm, const char *method, Value v, Memory *room);

/* A path argument (str, bytes or with __fspath__): the str or bytes, owned. */
MUST_USE Value arg_path(VM *vm, Value v);

/* --- the functions that other files provide rows for ------------------- */

#define NATIVE(name) Value name(VM *vm, Value *args, int nargs)

NATIVE(file_open); /* file.c */

extern const MethodDef builtins_number_rows[];
extern const MethodDef builtins_iter_rows[];
extern const MethodDef builtins_attr_rows[];
extern const MethodDef builtins_scope_rows[];
extern const MethodDef builtins_eval_rows[];
extern const MethodDef builtins_io_rows[];
extern const MethodDef builtins_open_rows[]; /* of module _io */
MUST_USE bool builtins_add_site(VM *vm); /* help, exit, quit */

MUST_USE bool abc_module_init(VM *vm, Dict *dict);
MUST_USE bool atexit_module_init(VM *vm, Dict *dict);
MUST_USE bool bisect_module_init(VM *vm, Dict *dict);
MUST_USE bool codecs_module_init(VM *vm, Dict *dict);
MUST_USE bool collections_module_init(VM *vm, Dict *dict);
MUST_USE bool functools_module_init(VM *vm, Dict *dict);
MUST_USE bool gc_module_init(VM *vm, Dict *dict);
MUST_USE bool heapq_module_init(VM *vm, Dict *dict);
MUST_USE bool imp_module_init(VM *vm, Dict *dict);
MUST_USE bool inspect_module_init(VM *vm, Dict *dict);
MUST_USE bool itertools_module_init(VM *vm, Dict *dict);
MUST_USE bool warnings_module_init(VM *vm, Dict *dict);
MUST_USE bool json_module_init(VM *vm, Dict *dict);
MUST_USE bool random_module_init(VM *vm, Dict *dict);
MUST_USE bool weakref_module_init(VM *vm, Dict *dict);
MUST_USE bool operator_module_init(VM *vm, Dict *dict);
MUST_USE bool traceback_module_init(VM *vm, Dict *dict);
MUST_USE bool types_module_init(VM *vm, Dict *dict);
MUST_USE bool typing_module_init(VM *vm, Dict *dict);
MUST_USE bool io_module_init(VM *vm, Dict *dict);
MUST_USE bool math_module_init(VM *vm, Dict *dict);
MUST_USE bool unicodedata_module_init(VM *vm, Dict *dict);
MUST_USE bool time_module_init(VM *vm, Dict *dict);

#endif
