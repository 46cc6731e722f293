/* builtins_io.c: print(), input(), open(), help().
 *
 * While sys.stdout is the stream it was at the start, print() goes straight
 * to its buffer; otherwise through the write method of whatever is there.
 */
#include "base/buffer.h"
#include "modules/file.h"
#include "modules/io.h"
#include "modules/memory_io.h"
#include "modules/module.h"
#include "object/codec.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "vm/import.h"

/* sys.stdin and its kin: borrowed; UNBOUND when lost. */
static Value stream(VM *vm, NameId name)
{
    return dict_find_str(vm, vm->sys_dict, vm->names[name]);
}

/* A stream of the VM's own, as a File; NULL: write through its method. */
static File *own_stream(Value v)
{
    return is_exact(v, C_file) && as_file(v)->text ? as_file(v) : NULL;
}

static bool write_to(VM *vm, Value file, Value text)
{
    File *own = own_stream(file);
    if (own)
        return file_write_text(vm, own, as_str(text));
    if (is_exact(file, C_string_io))
        return memory_write_text(vm, file, as_str(text));
    Value r = call_method(vm, file, vm->names[N_write], &text, 1);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

static bool flush_file(VM *vm, Value file)
{
    Value r = call_method(vm, file, vm->names[N_flush], NULL, 0);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

/* --- print ------------------------------------------------------------- */

static bool check_text(VM *vm, Value v, const char *what)
{
    if (v == NONE || is_str(vm, v))
        return true;
    raise_error(vm, C_TypeError, "%s must be None or a string, not %T", what,
                v);
    return false;
}

static bool print_value(VM *vm, Value file, Value v)
{
    if (is_exact(v, C_str))
        return write_to(vm, file, v);
    Value text = value_str(vm, v);
    if (text == ERROR)
        return false;
    bool ok = write_to(vm, file, text);
    decref(vm, text);
    return ok;
}

/* args: sep, end, file, flush, then the objects. */
static NATIVE(builtin_print)
{
    Value file = args[2];
    if (file == NONE) {
        file = stream(vm, N_stdout);
        if (file == UNBOUND)
            return raise_error(vm, C_RuntimeError, "lost sys.stdout");
        if (file == NONE)
            return NONE;
    }
    if (!check_text(vm, args[0], "sep") || !check_text(vm, args[1], "end"))
        return ERROR;
    Value sep = args[0] == NONE ? from_object(vm->ascii_chars[' ']) : args[0];
    Value end = args[1] == NONE ? from_object(vm->ascii_chars['\n'])
                                : args[1];
    bool ok = true;
    incref(file); /* what is printed may replace sys.stdout */
    for (int i = 4; ok && i < nargs; i++)
        ok = (i == 4 || write_to(vm, file, sep)) &&
             print_value(vm, file, args[i]);
    ok = ok && write_to(vm, file, end);
    if (ok && args[3] != FALSE) {
        int flush = value_truth(vm, args[3]);
        ok = flush == 0 || (flush > 0 && flush_file(vm, file));
    }
    decref(vm, file);
    return ok ? NONE : ERROR;
}

/* --- input ------------------------------------------------------------- */

static Value end_of_input(VM *vm)
{
    return raise_error(vm, C_EOFError, "EOF when reading a line");
}

/* A str without the newline at its end; steals line. */
static Value without_newline(VM *vm, Value line)
{
    Str *s = as_str(line);
    Value r;
    if (s->size == 0)
        r = end_of_input(vm);
    else if (s->data[s->size - 1] == '\n')
        r = str_value(vm, s->data, s->size - 1);
    else
        return line;
    decref(vm, line);
    return r;
}

static Value read_through(VM *vm, Value in)
{
    Value line;
    if (own_stream(in)) {
        line = file_read(vm, as_file(in), -1, true);
    } else {
        line = call_method(vm, in, vm->names[N_readline], NULL, 0);
        if (line != ERROR && !is_str(vm, line)) {
            decref(vm, line);
            return raise_error(vm, C_TypeError,
                               "object.readline() returned non-string");
        }
    }
    return line == ERROR ? ERROR : without_newline(vm, line);
}

static NATIVE(builtin_input)
{
    static const struct {
        NameId id;
        const char *name;
    } streams[] = {
        {N_stdin, "stdin"}, {N_stdout, "stdout"}, {N_stderr, "stderr"}};
    Value file[3];
    for (int i = 0; i < 3; i++) {
        file[i] = stream(vm, streams[i].id);
        if (file[i] == UNBOUND || file[i] == NONE)
            return raise_error(vm, C_RuntimeError, "input(): lost sys.%s",
                               streams[i].name);
    }
    for (int i = 0; i < 3; i++)
        incref(file[i]);
    bool ok = flush_file(vm, file[2]) &&
              (args[0] == UNBOUND || print_value(vm, file[1], args[0])) &&
              flush_file(vm, file[1]);
    Value r = ok ? read_through(vm, file[0]) : ERROR;
    for (int i = 0; i < 3; i++)
        decref(vm, file[i]);
    return r;
}

/* --- help -------------------------------------------------------------- */

/* The work is done in stdlib/pydoc.py. */
static NATIVE(help_call)
{
    if (args[1] == UNBOUND) {
        Value text = str_from(vm, "help(object) shows the documentation of an "
                                  "object; there is no interactive help.\n");
        Value out = stream(vm, N_stdout);
        bool ok = text != ERROR;
        if (ok && out != UNBOUND && out != NONE)
            ok = write_to(vm, out, text);
        if (text != ERROR)
            decref(vm, text);
        return ok ? NONE : ERROR;
    }
    Value r = ERROR;
    Str *name = str_intern_new(vm, "pydoc", 5);
    Str *help = name ? str_intern_new(vm, "help", 4) : NULL;
    if (help) {
        Value module = import_level(vm, name, NONE, NONE, 0);
        if (module != ERROR) {
            r = call_method(vm, module, help, &args[1], 1);
            decref(vm, module);
        }
        release(vm, help);
    }
    if (name)
        release(vm, name);
    return r;
}

static NATIVE(help_repr)
{
    return str_from(vm, "Type help() for interactive help, or help(object) "
                        "for help about object.");
}

/* --- exit, quit -------------------------------------------------------- */

static NATIVE(quitter_repr)
{
    Value name = attr_get(vm, args[0], vm->names[N_name]);
    if (name == ERROR)
        return ERROR;
    Value r = str_format(vm, "Use %V() or Ctrl-D (i.e. EOF) to exit", name);
    decref(vm, name);
    return r;
}

static NATIVE(quitter_call)
{
    Value e = call(vm, from_object(vm->classes[C_SystemExit]), &args[1], 1);
    return e == ERROR ? ERROR : raise_object(vm, e);
}

static bool put_quitter(VM *vm, Class *cls, const char *name)
{
    Value q = call(vm, from_object(cls), NULL, 0);
    Value text = q == ERROR ? ERROR : str_from(vm, name);
    if (text == ERROR || !attr_set(vm, q, vm->names[N_name], text)) {
        if (text != ERROR)
            decref(vm, text);
        if (q != ERROR)
            decref(vm, q);
        return false;
    }
    decref(vm, text);
    return put(vm, vm->builtins, name, q);
}

/* help, exit and quit: objects that can be called and have a repr of their
 * own, as CPython's module site makes them. */
bool builtins_add_site(VM *vm)
{
    static const MethodDef helper[] = {
        METHOD("__repr__", help_repr, "/", "Return repr(self)."),
        METHOD("__call__", help_call, "object=?",
               "Show the documentation of an object."),
        METHODS_END,
    };
    static const MethodDef quitter[] = {
        METHOD("__repr__", quitter_repr, "/", "Return repr(self)."),
        METHOD("__call__", quitter_call, "code=None", "Raise SystemExit."),
        METHODS_END,
    };
    Class *cls = simple_class(vm, "_sitebuiltins", "_Helper", NULL, helper,
                              false);
    if (!cls)
        return false;
    bool ok = put(vm, vm->builtins, "help",
                  call(vm, from_object(cls), NULL, 0));
    release(vm, cls);
    cls = ok ? simple_class(vm, "_sitebuiltins", "Quitter", NULL, quitter,
                            false)
             : NULL;
    if (!cls)
        return false;
    ok = put_quitter(vm, cls, "exit") && put_quitter(vm, cls, "quit");
    release(vm, cls);
    return ok;
}

static NATIVE(builtin_breakpoint)
{
    Str *name = str_intern_new(vm, "breakpointhook", 14);
    Value given, hook = name ? dict_find_str(vm, vm->sys_dict, name) : ERROR;
    if (name)
        release(vm, name);
    if (hook == UNBOUND)
        return raise_error(vm, C_RuntimeError, "lost sys.breakpointhook");
    given = hook == ERROR ? ERROR
                          : tuple_from(vm, args + 1, (size_t)(nargs - 1));
    if (given == ERROR)
        return ERROR;
    incref(hook);
    Value r = call_with(vm, hook, as_tuple(given),
                        args[0] == UNBOUND ? NULL : as_dict(args[0]));
    decref(vm, hook);
    decref(vm, given);
    return r;
}

const MethodDef builtins_io_rows[] = {
    FUNCTION("breakpoint", builtin_breakpoint, "*args, **kws",
             "Call sys.breakpointhook()."),
    FUNCTION("input", builtin_input, "prompt=?, /",
             "Read a line from standard input, without its newline."),
    FUNCTION("print", builtin_print,
             "*args, sep=' ', end='\n', file=None, flush=False",
             "Print the values to a stream, or to sys.stdout."),
    METHODS_END,
};

/* Its module is _io. */
const MethodDef builtins_open_rows[] = {
    FUNCTION("open", file_open,
             "file, mode='r', buffering=-1, encoding=None, errors=None, "
             "newline=None, closefd=True, opener=None",
             "Open a file and return it."),
    METHODS_END,
};
