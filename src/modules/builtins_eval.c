/* builtins_eval.c: compile(), eval(), exec() and __import__().
 *
 * Source is str, or bytes in the encoding that they declare; without
 * namespaces of its own the code runs in those of the caller.
 */
#include "compile/compile.h"
#include "modules/module.h"
#include "object/codec.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/frame.h"
#include "vm/import.h"

enum {
    FUTURE_FLAGS = 0x1ff0000, /* CO_FUTURE_... of module __future__ */
    ONLY_AST = 0x400,
    DONT_IMPLY_DEDENT = 0x200, /* PyCF_... */
    INCOMPLETE_INPUT = 0x4000,
    OTHER_FLAGS = 0x1000 | 0x2000 | DONT_IMPLY_DEDENT | INCOMPLETE_INPUT,
};

/* --- source ------------------------------------------------------------ */

/* The text of source in bytes. */
static Value bytes_text(VM *vm, Value v, Str *filename, const char *what)
{
    Text source;
    Value lent = buffer_lend(vm, v, BUFFER_SIMPLE, &source);
    if (lent == UNBOUND || lent == ERROR)
        return raise_error(vm, C_TypeError, "%s", what);
    Value copy = bytes_value(vm, source.data, source.size); /* ends in NUL */
    decref(vm, lent);
    if (copy == ERROR)
        return ERROR;
    const char *data = (const char *)as_bytes(copy)->data;
    bool null = strlen(data) < source.size;
    Value text = null ? UNBOUND
                      : source_decode(vm, data, source.size, filename, false);
    if (text == UNBOUND) {
        size_t mark = strncmp(data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
        text = null ? str_value(vm, "", 1)
                    : codec_decode(vm, data + mark, source.size - mark, NULL,
                                   NULL);
        if (text == ERROR && error_is(vm, C_UnicodeDecodeError)) {
            error_clear(vm);
            source_raise_undecodable(vm, data + mark, source.size - mark,
                                     filename);
        }
    }
    decref(vm, copy);
    return text;
}

/* The text of a source argument: owned str; what: for the TypeError. */
static Value source_text(VM *vm, Value v, Str *filename, const char *what)
{
    Value text;
    if (is_str(vm, v)) {
        if (!(as_str(v)->flags & STR_ASCII)) { /* no surrogates */
            Value e = codec_encode(vm, as_str(v), NULL, NULL);
            if (e == ERROR)
                return ERROR;
            decref(vm, e);
        }
        /* The parser skips a mark at the beginning, which a file may have;
         * here it is an error, so there have to be two. */
        text = strncmp(as_str(v)->data, "\xEF\xBB\xBF", 3) == 0
                   ? str_format(vm, "\xEF\xBB\xBF%V", v)
                   : incref(v);
        if (text == ERROR)
            return ERROR;
    } else {
        text = bytes_text(vm, v, filename, what);
        if (text == ERROR)
            return ERROR;
    }
    if (memchr(as_str(text)->data, '\0', as_str(text)->size)) {
        decref(vm, text);
        return raise_error(vm, C_SyntaxError,
                           "source code string cannot contain null bytes");
    }
    return text;
}

/* Future features that the caller's code has. */
static uint32_t inherited_flags(VM *vm)
{
    Frame *f = scope_caller(vm);
    return f ? f->code->flags & FUTURE_FLAGS : 0;
}

/* flags: those of compile(). */
static Code *compile_text(VM *vm, Str *text, Str *filename, CompileMode mode,
                          uint32_t flags)
{
    return compile_source(vm, text->data, text->size, filename, mode,
                          (flags & FUTURE_FLAGS) | COMPILE_TEXT |
                              (flags & DONT_IMPLY_DEDENT ? COMPILE_OPEN : 0) |
                              (flags & INCOMPLETE_INPUT ? COMPILE_PART : 0),
                          NULL);
}

static int find_mode(const char *name)
{
    return strcmp(name, "exec") == 0     ? COMPILE_EXEC
           : strcmp(name, "eval") == 0   ? COMPILE_EVAL
           : strcmp(name, "single") == 0 ? COMPILE_SINGLE
                                         : -1;
}

/* A file name for messages: any path, as a str.  Owned. */
static Value file_name(VM *vm, Value v)
{
    Value path = arg_path(vm, v);
    if (path == ERROR || is_str(vm, path))
        return path;
    Value s = codec_decode(vm, (const char *)as_bytes(path)->data,
                           as_bytes(path)->size, NULL, "surrogateescape");
    decref(vm, path);
    return s;
}

/* args: source, filename, mode, flags, dont_inherit, optimize, and the
 * keyword _feature_version. */
static NATIVE(builtin_compile)
{
    int flags, optimize;
    Value name = file_name(vm, args[1]);
    if (name == ERROR)
        return ERROR;
    if (!is_str(vm, args[2])) {
        decref(vm, name);
        return raise_error(vm, C_TypeError,
                           "compile() argument 'mode' must be str, not %A",
                           args[2]);
    }
    Value result = ERROR, text = ERROR;
    int dont = value_truth(vm, args[4]);
    int mode = find_mode(as_str(args[2])->data);
    if (dont < 0 || !arg_c_int(vm, args[3], &flags) ||
        !arg_c_int(vm, args[5], &optimize))
        goto done;
    if (flags & ~(FUTURE_FLAGS | ONLY_AST | OTHER_FLAGS))
        raise_error(vm, C_ValueError, "compile(): unrecognised flags");
    else if (optimize < -1 || optimize > 2)
        raise_error(vm, C_ValueError, "compile(): invalid optimize value");
    else if (flags & ONLY_AST)
        raise_error(vm, C_ValueError,
                    "compile() to a syntax tree is not supported");
    else if (mode < 0)
        raise_error(vm, C_ValueError,
                    "compile() mode must be 'exec', 'eval' or 'single'");
    else
        text = source_text(vm, args[0], as_str(name),
                           "compile() arg 1 must be a string, bytes or AST "
                           "object");
    if (text == ERROR)
        goto done;
    if (!dont)
        flags |= (int)inherited_flags(vm);
    int before = vm->optimize;
    vm->optimize = optimize < 0 ? before : optimize;
    Code *code = compile_text(vm, as_str(text), as_str(name),
                              (CompileMode)mode, (uint32_t)flags);
    vm->optimize = before;
    decref(vm, text);
    if (code)
        result = from_object(code);
done:
    decref(vm, name);
    return result;
}

/* --- namespaces -------------------------------------------------------- */

typedef struct Spaces {
    Dict *globals; /* owned */
    Value locals;  /* owned; UNBOUND: the globals */
} Spaces;

static bool is_mapping(VM *vm, Value v)
{
    /* A deque has sequence items alone. */
    Value getitem = class_of(vm, v)->special[SP_GETITEM];
    Class *deque = vm->classes[C_deque];
    return is_dict(vm, v) ||
           (getitem && !(deque && deque->special[SP_GETITEM] == getitem));
}

static bool check_spaces(VM *vm, Value globals, Value locals, bool is_eval)
{
    if (locals != NONE && !is_mapping(vm, locals)) {
        if (is_eval)
            raise_error(vm, C_TypeError, "locals must be a mapping");
        else
            raise_error(vm, C_TypeError,
                        "locals must be a mapping or None, not %T", locals);
        return false;
    }
    if (globals == NONE || is_dict(vm, globals))
        return true;
    if (!is_eval)
        raise_error(vm, C_TypeError,
                    "exec() globals must be a dict, not %T", globals);
    else if (is_mapping(vm, globals))
        raise_error(vm, C_TypeError, "globals must be a real dict; try "
                                     "eval(expr, {}, mapping)");
    else
        raise_error(vm, C_TypeError, "globals must be a dict");
    return false;
}

static void drop_spaces(VM *vm, Spaces *s)
{
    release(vm, s->globals);
    decref(vm, s->locals);
}

static bool find_spaces(VM *vm, Value globals, Value locals, bool is_eval,
                        Spaces *s)
{
    if (!check_spaces(vm, globals, locals, is_eval))
        return false;
    s->locals = locals == NONE ? UNBOUND : incref(locals);
    if (globals != NONE) {
        s->globals = retain(as_dict(globals));
    } else {
        Frame *f = scope_caller(vm);
        if (!f) {
            decref(vm, s->locals);
            raise_error(vm, C_SystemError,
                        "globals and locals cannot be NULL");
            return false;
        }
        s->globals = retain(f->globals);
        if (locals == NONE && (s->locals = scope_locals(vm, f)) == ERROR) {
            release(vm, s->globals);
            return false;
        }
    }
    if (s->locals == from_object(s->globals)) {
        decref(vm, s->locals);
        s->locals = UNBOUND;
    }
    Str *key = vm->names[N___builtins__];
    if (dict_find_str(vm, s->globals, key) == UNBOUND &&
        !dict_set_str(vm, s->globals, key, from_object(vm->builtins))) {
        drop_spaces(vm, s);
        return false;
    }
    return true;
}

/* --- eval, exec -------------------------------------------------------- */

/* The code to run: owned; NULL: pending. */
static Code *code_of(VM *vm, Value source, bool is_eval)
{
    if (is_exact(source, C_code))
        return retain(as_code(source));
    Value name = str_from(vm, "<string>");
    Value text = name == ERROR
                     ? ERROR
                     : source_text(vm, source, as_str(name),
                                   is_eval ? "eval() arg 1 must be a string, "
                                             "bytes or code object"
                                           : "exec() arg 1 must be a string, "
                                             "bytes or code object");
    Code *code = NULL;
    if (is_eval && text != ERROR) { /* eval() skips blanks at the beginning */
        Str *s = as_str(text);
        size_t blanks = strspn(s->data, " \t");
        value_set(vm, &text,
                  blanks ? str_value(vm, s->data + blanks, s->size - blanks)
                         : incref(text));
    }
    if (text != ERROR)
        code = compile_text(vm, as_str(text), as_str(name),
                            is_eval ? COMPILE_EVAL : COMPILE_EXEC,
                            inherited_flags(vm));
    decref(vm, text);
    decref(vm, name);
    return code;
}

static bool check_closure(VM *vm, Value source, Value closure)
{
    if (!is_exact(source, C_code)) {
        if (closure != NONE)
            raise_error(vm, C_TypeError, "closure can only be used when "
                                         "source is a code object");
        return closure == NONE;
    }
    size_t wanted = as_code(source)->freevars->count;
    if (wanted == 0) {
        if (closure != NONE)
            raise_error(vm, C_TypeError,
                        "cannot use a closure with this code object");
        return closure == NONE;
    }
    bool ok = is_exact(closure, C_tuple) &&
              as_tuple(closure)->count == wanted;
    for (size_t i = 0; ok && i < wanted; i++)
        ok = is_exact(as_tuple(closure)->items[i], C_cell);
    if (!ok)
        raise_error(vm, C_TypeError,
                    "code object requires a closure of exactly length %z",
                    (ptrdiff_t)wanted);
    return ok;
}

static Value run(VM *vm, Value source, Value globals, Value locals,
                 Tuple *closure, bool is_eval)
{
    Spaces s;
    if (!find_spaces(vm, globals, locals, is_eval, &s))
        return ERROR;
    Code *code = code_of(vm, source, is_eval);
    Value r = ERROR;
    if (code) {
        r = vm_run_code(vm, code, s.globals, s.locals, closure);
        release(vm, code);
    }
    drop_spaces(vm, &s);
    return r;
}

static NATIVE(builtin_eval)
{
    if (is_exact(args[0], C_code) && as_code(args[0])->freevars->count)
        return raise_error(vm, C_TypeError,
                           "code object passed to eval() may not contain "
                           "free variables");
    return run(vm, args[0], args[1], args[2], NULL, true);
}

static NATIVE(builtin_exec)
{
    if (!check_spaces(vm, args[1], args[2], false))
        return ERROR;
    if ((is_exact(args[0], C_code) || args[3] != NONE) &&
        !check_closure(vm, args[0], args[3]))
        return ERROR;
    Tuple *closure = args[3] == NONE ? NULL : as_tuple(args[3]);
    Value r = run(vm, args[0], args[1], args[2], closure, false);
    if (r == ERROR)
        return ERROR;
    decref(vm, r);
    return NONE;
}

/* --- __import__ -------------------------------------------------------- */

static NATIVE(builtin_import)
{
    ptrdiff_t level;
    if (!is_str(vm, args[0]))
        return raise_error(vm, C_TypeError, "module name must be a string");
    if (!value_as_index(vm, args[4], &level, false))
        return ERROR;
    return import_level(vm, as_str(args[0]), args[1], args[3], level);
}

const MethodDef builtins_eval_rows[] = {
    FUNCTION("__import__", builtin_import,
             "name, globals=None, locals=None, fromlist=(), level=0",
             "Import a module.  Meant for the import statement."),
    FUNCTION("compile", builtin_compile,
             "source, filename, mode, flags=0, dont_inherit=False, "
             "optimize=-1, *, _feature_version=-1",
             "Compile source into a code object that exec() or eval() can "
             "run."),
    FUNCTION("eval", builtin_eval, "source, /, globals=None, locals=None",
             "Evaluate the expression in the context of globals and locals."),
    FUNCTION("exec", builtin_exec,
             "source, /, globals=None, locals=None, *, closure=None",
             "Run the source in the context of globals and locals."),
    METHODS_END,
};
