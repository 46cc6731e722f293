/* sys_info.c: what the module sys tells about the interpreter: versions,
 * flags, the figures of ints, floats and hashes, names of modules.
 *
 * The version is that of the language, 3.13; the implementation has its own
 * name.
 */
#include <float.h>

#include "modules/structseq.h"
#include "modules/sys.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/str.h"
#include "object/type.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static bool add_struct(VM *vm, Dict *d, const char *name,
                       const char *const *fields, Value *values, size_t n)
{
    Class *cls = structseq_class(vm, "sys", name, fields, n, true);
    if (!cls) {
        for (size_t i = 0; i < n; i++)
            if (values[i] != ERROR)
                decref(vm, values[i]);
        return false;
    }
    Value v = structseq_new(vm, cls, values, n);
    release(vm, cls);
    return put(vm, d, name, v);
}

static bool add_version(VM *vm, Dict *d)
{
    static const char *const fields[] = {"major", "minor", "micro",
                                         "releaselevel", "serial"};
    Value values[] = {from_small(3), from_small(13), from_small(0),
                      str_from(vm, "final"), from_small(0)};
    return add_struct(vm, d, "version_info", fields, values, COUNT(fields)) &&
           put_text(vm, d, "version", "3.13.0 (tenon 0.1.0)") &&
           put_int(vm, d, "hexversion", 0x030d00f0) &&
           put_int(vm, d, "api_version", 1013) &&
           put_text(vm, d, "copyright", "Tenon: see the file LICENSE.");
}

static bool add_flags(VM *vm, Dict *d)
{
    static const char *const fields[] = {
        "debug",          "inspect",
        "interactive",    "optimize",
        "dont_write_bytecode", "no_user_site",
        "no_site",        "ignore_environment",
        "verbose",        "bytes_warning",
        "quiet",          "hash_randomization",
        "isolated",       "dev_mode",
        "utf8_mode",      "warn_default_encoding",
        "safe_path",      "int_max_str_digits"};
    Value values[COUNT(fields)];
    for (size_t i = 0; i < COUNT(fields); i++)
        values[i] = from_small(0);
    values[3] = from_small(vm->optimize);
    values[4] = from_small(1);
    values[11] = from_small(1);
    values[13] = FALSE;
    values[16] = FALSE;
    values[17] = from_small(vm->int_digit_limit);
    return add_struct(vm, d, "flags", fields, values, COUNT(fields));
}

static bool add_float_info(VM *vm, Dict *d)
{
    static const char *const fields[] = {
        "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp",
        "dig", "mant_dig", "epsilon", "radix", "rounds"};
    Value values[] = {
        from_float(vm, DBL_MAX),    from_small(DBL_MAX_EXP),
        from_small(DBL_MAX_10_EXP), from_float(vm, DBL_MIN),
        from_small(DBL_MIN_EXP),    from_small(DBL_MIN_10_EXP),
        from_small(DBL_DIG),        from_small(DBL_MANT_DIG),
        from_float(vm, DBL_EPSILON), from_small(FLT_RADIX),
        from_small(1)};
    return add_struct(vm, d, "float_info", fields, values, COUNT(fields));
}

static bool add_int_info(VM *vm, Dict *d)
{
    static const char *const fields[] = {"bits_per_digit", "sizeof_digit",
                                         "default_max_str_digits",
                                         "str_digits_check_threshold"};
    Value values[] = {from_small(60), from_small(8), from_small(4300),
                      from_small(640)};
    return add_struct(vm, d, "int_info", fields, values, COUNT(fields));
}

static bool add_hash_info(VM *vm, Dict *d)
{
    static const char *const fields[] = {
        "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits",
        "seed_bits", "cutoff"};
    Value values[] = {from_small(64),
                      from_int64(vm, ((int64_t)1 << 61) - 1),
                      from_small(314159),
                      from_small(0),
                      from_small(1000003),
                      str_from(vm, "siphash13"),
                      from_small(64),
                      from_small(128),
                      from_small(0)};
    return add_struct(vm, d, "hash_info", fields, values, COUNT(fields));
}

/* --- sys.implementation ------------------------------------------------ */

/* types.SimpleNamespace is the class of this object. */
static bool add_implementation(VM *vm, Dict *d)
{
    Value v = call(vm, from_object(vm->classes[C_namespace]), NULL, 0);
    Dict *ns = v == ERROR ? NULL : instance_dict(vm, as_object(v));
    Value version = dict_find_str(vm, d, vm->names[N_empty]);
    Str *name = str_intern_new(vm, "version_info", 12);
    if (name) {
        version = dict_find_str(vm, d, name);
        release(vm, name);
    }
    bool ok = ns && name && put_text(vm, ns, "name", "tenon") &&
              put(vm, ns, "cache_tag", NONE) &&
              put(vm, ns, "version", incref(version)) &&
              put_int(vm, ns, "hexversion", 0x030d00f0);
    if (ok)
        return put(vm, d, "implementation", v);
    if (v != ERROR)
        decref(vm, v);
    return false;
}

/* --- names of modules -------------------------------------------------- */

static bool add_builtin_names(VM *vm, Dict *d)
{
    List *l = list_new(vm, 32);
    if (!l)
        return false;
    bool ok = true;
    for (int i = -2; ok; i++) {
        const char *text = i == -2   ? "builtins"
                           : i == -1 ? "sys"
                                     : native_modules[i].name;
        if (!text)
            break;
        Value name = str_from(vm, text);
        ok = name != ERROR && list_append(vm, l, name);
        if (name != ERROR)
            decref(vm, name);
    }
    ok = ok && list_sort(vm, l, UNBOUND, false);
    Tuple *t = ok ? tuple_from_iterable(vm, from_object(l)) : NULL;
    release(vm, l);
    return put(vm, d, "builtin_module_names", t ? from_object(t) : ERROR);
}

static bool add_stdlib_names(VM *vm, Dict *d)
{
    static const char *const names[] = {
#define X(name) name,
#include "vm/stdlib_names.def"
#undef X
    };
    Set *s = set_new(vm, C_frozenset);
    bool ok = s != NULL;
    for (size_t i = 0; ok && i < COUNT(names); i++) {
        Value name = str_from(vm, names[i]);
        ok = name != ERROR && set_add(vm, s, name);
        if (name != ERROR)
            decref(vm, name);
    }
    if (ok)
        return put(vm, d, "stdlib_module_names", from_object(s));
    if (s)
        release(vm, s);
    return false;
}

static bool put_list(VM *vm, Dict *d, const char *name, const char *item)
{
    Value v = item ? str_from(vm, item) : UNBOUND;
    if (v == ERROR)
        return false;
    Value l = list_from(vm, &v, item ? 1 : 0);
    decref(vm, v);
    return put(vm, d, name, l);
}

static bool add_lists(VM *vm, Dict *d)
{
    static const char *const empty[] = {"path", "orig_argv", "warnoptions"};
    for (size_t i = 0; i < COUNT(empty); i++)
        if (!put_list(vm, d, empty[i], NULL))
            return false;
    return put_list(vm, d, "argv", "");
}

static bool add_strings(VM *vm, Dict *d)
{
    static const char *const pairs[][2] = {
        {"__doc__", "What the interpreter tells about itself, and what "
                    "programs may set."},
        {"abiflags", ""},
        {"executable", ""},
        {"_base_executable", ""},
        {"prefix", ""},
        {"exec_prefix", ""},
        {"base_prefix", ""},
        {"base_exec_prefix", ""},
        {"platlibdir", "lib"},
        {"float_repr_style", "short"},
        {"byteorder",
         __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? "little" : "big"},
#if defined(__EMSCRIPTEN__)
        {"platform", "emscripten"},
#elif defined(__APPLE__)
        {"platform", "darwin"},
#elif defined(_WIN32)
        {"platform", "win32"},
#else
        {"platform", "linux"},
#endif
    };
    for (size_t i = 0; i < COUNT(pairs); i++)
        if (!put_text(vm, d, pairs[i][0], pairs[i][1]))
            return false;
    return true;
}

bool sys_add_info(VM *vm, Dict *d)
{
    return add_version(vm, d) && add_flags(vm, d) && add_float_info(vm, d) &&
           add_int_info(vm, d) && add_hash_info(vm, d) &&
           add_implementation(vm, d) && add_builtin_names(vm, d) &&
           add_lists(vm, d) && add_strings(vm, d) &&
           put(vm, d, "maxsize", from_int64(vm, INT64_MAX)) &&
           put_int(vm, d, "maxunicode", 0x10FFFF) &&
           put(vm, d, "pycache_prefix", NONE) &&
           put(vm, d, "dont_write_bytecode", TRUE) &&
           add_stdlib_names(vm, d);
}
