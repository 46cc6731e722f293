/* text_signature.c: __text_signature__ of native functions and classes, which
 * inspect.signature() and help() read.
 *
 * It is the row's parameters in CPython's form: "$" before the one for self,
 * "/" behind it.  The table below has what differs: where CPython says
 * nothing (NULL), where it shows a default that the row leaves open with "?",
 * or names a parameter otherwise.  Classes have theirs in a second table,
 * since their rows are those of __new__ and __init__.
 */
#include "base/buffer.h"
#include "object/descriptor.h"
#include "object/str.h"

typedef struct Row {
    const char *owner; /* class or module */
    const char *name;
    const char *text;
} Row;

#define SELF_OBJECT "($self, object, /)"
#define START_END(first) "($self, " first "[, start[, end]], /)"

/* What bytes, bytearray and str have in common. */
static const Row sequence_rows[] = {
    {"", "count", START_END("sub")},
    {"", "decode", "($self, /, encoding='utf-8', errors='strict')"},
    {"", "encode", "($self, /, encoding='utf-8', errors='strict')"},
    {"", "endswith", START_END("suffix")},
    {"", "find", START_END("sub")},
    {"", "index", START_END("sub")},
    {"", "rfind", START_END("sub")},
    {"", "rindex", START_END("sub")},
    {"", "startswith", START_END("prefix")},
};

static const Row bytes_rows[] = {
    {"", "center", "($self, width, fillchar=b' ', /)"},
    {"", "ljust", "($self, width, fillchar=b' ', /)"},
    {"", "rjust", "($self, width, fillchar=b' ', /)"},
    {"", "translate", "($self, table, /, delete=b'')"},
};

static const Row rows[] = {
    {"BaseException", "__setstate__", SELF_OBJECT},
    {"BaseException", "add_note", SELF_OBJECT},
    {"BaseException", "with_traceback", SELF_OBJECT},
    {"BaseExceptionGroup", "__class_getitem__", "($type, object, /)"},
    {"BaseExceptionGroup", "derive", SELF_OBJECT},
    {"BaseExceptionGroup", "split", SELF_OBJECT},
    {"BaseExceptionGroup", "subgroup", SELF_OBJECT},
    {"_functools", "reduce", NULL},
    {"_operator", "call", "($module, obj, /, *args, **kwargs)"},
    {"builtins", "__build_class__", NULL},
    {"builtins", "__import__",
     "($module, /, name, globals=None, locals=None, fromlist=(),\n"
     "           level=0)"},
    {"builtins", "compile",
     "($module, /, source, filename, mode, flags=0,\n"
     "        dont_inherit=False, optimize=-1, *, _feature_version=-1)"},
    {"builtins", "dir", NULL},
    {"builtins", "getattr", NULL},
    {"builtins", "input", "($module, prompt='', /)"},
    {"builtins", "iter", NULL},
    {"builtins", "max", NULL},
    {"builtins", "min", NULL},
    {"builtins", "next", NULL},
    {"_io", "open",
     "($module, /, file, mode='r', buffering=-1, encoding=None,\n"
     "     errors=None, newline=None, closefd=True, opener=None)"},
    {"builtins", "sorted",
     "($module, iterable, /, *, key=None, reverse=False)"},
    {"builtins", "vars", NULL},
    {"anext_awaitable", "throw", NULL},
    {"async_generator", "athrow", NULL},
    {"async_generator_asend", "throw", NULL},
    {"async_generator_athrow", "throw", NULL},
    {"code", "replace", "($self, /, **changes)"},
    {"coroutine", "send", SELF_OBJECT},
    {"coroutine", "throw", NULL},
    {"dict", "update", NULL},
    {"gc", "get_referents", "($module, /, *objs)"},
    {"gc", "get_referrers", "($module, /, *objs)"},
    {"gc", "set_threshold", NULL},
    {"generator", "send", SELF_OBJECT},
    {"generator", "throw", NULL},
    {"list", "index", "($self, value, start=0, stop=sys.maxsize, /)"},
    {"math", "gcd", "($module, *integers)"},
    {"math", "hypot", NULL},
    {"math", "isclose",
     "($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)"},
    {"math", "lcm", "($module, *integers)"},
    {"math", "log", NULL},
    {"object", "__init_subclass__", "($type, /)"},
    {"object", "__subclasshook__", "($type, object, /)"},
    {"property", "__set_name__", "($self, owner, name, /)"},
    {"property", "deleter", SELF_OBJECT},
    {"property", "getter", SELF_OBJECT},
    {"property", "setter", SELF_OBJECT},
    {"sys", "getsizeof", NULL},
    {"_operator", "call", "($module, obj, /, *args, **kwargs)"},
    {"time", "mktime", SELF_OBJECT},
    {"tuple", "index", "($self, value, start=0, stop=sys.maxsize, /)"},
    {"type", "__prepare__", "($cls, name, bases, /, **kwds)"},
};

static const Row *find_row(const Row *table, size_t n, const char *owner,
                           const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(table[i].name, name) == 0 &&
            strcmp(table[i].owner, owner) == 0)
            return &table[i];
    return NULL;
}
#define FIND(table, owner, name) \
    find_row(table, sizeof(table) / sizeof *(table), owner, name)

static const Row *exception_of(const Native *fn)
{
    const char *name = fn->def->name;
    if (fn->kind == M_FUNCTION)
        return is_exact(fn->self, C_str)
                   ? FIND(rows, as_str(fn->self)->data, name)
                   : NULL;
    if (!fn->owner || fn->owner->flags & CLS_HEAP)
        return NULL;
    const Row *row = NULL;
    uint32_t id = fn->owner->id;
    if (id == C_bytes || id == C_bytearray)
        row = FIND(bytes_rows, "", name);
    if (!row && (id == C_bytes || id == C_bytearray || id == C_str))
        row = FIND(sequence_rows, "", name);
    return row ? row : FIND(rows, fn->owner->name->data, name);
}

static void put_params(Buf *buf, const char *params)
{
    for (const char *p = params; *p; p++) {
        if (*p == '?')
            buf_puts(buf, "<unrepresentable>");
        else if (*p == '\n')
            buf_puts(buf, "\\n");
        else
            buf_putc(buf, *p);
    }
}

Value native_text_signature(VM *vm, Native *fn)
{
    const char *params = fn->def->params;
    const Row *row = exception_of(fn);
    if (row)
        return row->text ? str_from(vm, row->text) : NONE;
    if (!params || *params == '!' || *params == '~')
        return NONE;
    if (fn->kind == M_NEW)
        return str_from(vm, "($type, *args, **kwargs)");
    if (strcmp(fn->def->name, "__init__") == 0)
        return str_from(vm, "($self, /, *args, **kwargs)");
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_putc(&buf, '(');
    if (fn->kind != M_STATIC) {
        buf_puts(&buf, fn->kind == M_FUNCTION ? "$module"
                       : fn->kind == M_CLASS  ? "$type"
                                              : "$self");
        /* The slash behind self is implied where another one follows. */
        if (!strchr(params, '/'))
            buf_puts(&buf, ", /");
        if (*params)
            buf_puts(&buf, ", ");
    }
    put_params(&buf, params);
    buf_putc(&buf, ')');
    return str_from_buf(vm, &buf);
}

Value class_text_signature(VM *vm, const Class *cls)
{
    static const struct {
        ClassId id;
        const char *text;
    } classes[] = {
        {C_object, "()"},
        {C_bool, "(object=False, /)"},
        {C_float, "(x=0, /)"},
        {C_complex, "(real=0, imag=0)"},
        {C_memoryview, "(object)"},
        {C_list, "(iterable=(), /)"},
        {C_tuple, "(iterable=(), /)"},
        {C_set, "(iterable=(), /)"},
        {C_frozenset, "(iterable=(), /)"},
        {C_none, "()"},
        {C_notimplemented, "()"},
        {C_ellipsis, "()"},
        {C_function,
         "(code, globals, name=None, argdefs=None, closure=None,\n"
         "         kwdefaults=None)"},
        {C_method, "(function, instance, /)"},
        {C_property, "(fget=None, fset=None, fdel=None, doc=None)"},
        {C_classmethod, "(function, /)"},
        {C_staticmethod, "(function, /)"},
        {C_module, "(name, doc=None)"},
        {C_mappingproxy, "(mapping)"},
        {C_generic_alias, "(origin, args, /)"},
        {C_enumerate, "(iterable, start=0)"},
        {C_zip, "(*iterables, strict=False)"},
        {C_map, "(function, iterable, /, *iterables)"},
        {C_filter, "(function, iterable, /)"},
        {C_reversed, "(sequence, /)"},
        {C_deque, "([iterable[, maxlen]])"},
        {C_partial, "(func, /, *args, **keywords)"},
        {C_itemgetter, "(item, /, *items)"},
        {C_attrgetter, "(attr, /, *attrs)"},
        {C_methodcaller, "(name, /, *args, **kwargs)"},
        {C_accumulate, "(iterable, func=None, *, initial=None)"},
        {C_batched, "(iterable, n, *, strict=False)"},
        {C_chain, "(*iterables)"},
        {C_combinations, "(iterable, r)"},
        {C_combinations_with_replacement, "(iterable, r)"},
        {C_compress, "(data, selectors)"},
        {C_count, "(start=0, step=1)"},
        {C_cycle, "(iterable, /)"},
        {C_dropwhile, "(predicate, iterable, /)"},
        {C_filterfalse, "(function, iterable, /)"},
        {C_groupby, "(iterable, key=None)"},
        {C_pairwise, "(iterable, /)"},
        {C_permutations, "(iterable, r=None)"},
        {C_product, "(*iterables, repeat=1)"},
        {C_starmap, "(function, iterable, /)"},
        {C_takewhile, "(predicate, iterable, /)"},
        {C_tee, "(iterable, /)"},
        {C_zip_longest, "(*iterables, fillvalue=None)"},
        {C_partial, "(func, /, *args, **keywords)"},
        {C_deque, "([iterable[, maxlen]])"},
        {C_cell, "([contents])"},
        {C_namespace, "(mapping_or_iterable=(), /, **kwargs)"},
        {C_traceback, "(tb_next, tb_frame, tb_lasti, tb_lineno)"},
        {C_bytes_io, "(initial_bytes=b'')"},
        {C_string_io, "(initial_value='', newline='\\n')"},
    };
    if (cls->flags & CLS_HEAP)
        return NONE;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (classes[i].id == cls->id && vm->classes[cls->id] == cls)
            return str_from(vm, classes[i].text);
    return NONE;
}
