/* code.c: code objects as the language sees them.
 *
 * A Code is filled by the compiler and belongs to the functions and codes
 * that refer to it.  Its instruction words are the VM's own business; what
 * has no counterpart in a register machine (co_code, co_names, co_stacksize
 * as bytes of a stack) is not there, and asking gives AttributeError.
 */
#include "base/hash.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/function.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"

Code *code_new(VM *vm)
{
    Code *c = object_new(vm, C_code, sizeof *c);
    if (!c)
        return NULL;
    memset(&c->head + 1, 0, sizeof *c - sizeof c->head);
    Str *empty = vm->names[N_empty];
    c->name = retain(empty);
    c->qualname = retain(empty);
    c->filename = retain(empty);
    c->varnames = retain(vm->empty_tuple);
    c->cellvars = retain(vm->empty_tuple);
    c->freevars = retain(vm->empty_tuple);
    c->docstring = NONE;
    c->static_attributes = UNBOUND;
    c->simple = -1;
    return c;
}

uint32_t code_line(const Code *code, uint32_t pc)
{
    if (!code->positions || pc >= code->ninstrs)
        return code->first_line;
    while (pc > 0 && code->positions[pc].line == 0)
        pc--;
    uint32_t line = code->positions[pc].line;
    return line ? line : code->first_line;
}

static void code_fini(VM *vm, Object *o)
{
    Code *c = (Code *)o;
    for (uint32_t i = 0; i < c->nconsts; i++)
        decref(vm, c->consts[i]);
    mem_free(vm, c->consts, c->nconsts * sizeof *c->consts);
    mem_free(vm, c->instrs, c->ninstrs * sizeof *c->instrs);
    mem_free(vm, c->positions, c->ninstrs * sizeof *c->positions);
    mem_free(vm, c->handlers, c->nhandlers * sizeof *c->handlers);
    Object *parts[] = {
        (Object *)c->name,     (Object *)c->qualname, (Object *)c->filename,
        (Object *)c->varnames, (Object *)c->cellvars, (Object *)c->freevars,
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i])
            object_decref(vm, parts[i]);
    decref(vm, c->docstring);
    decref(vm, c->static_attributes);
}

static void code_traverse(Object *o, Visit visit, void *arg)
{
    Code *c = (Code *)o;
    for (uint32_t i = 0; i < c->nconsts; i++)
        visit(c->consts[i], arg);
    Object *parts[] = {
        (Object *)c->name,     (Object *)c->qualname, (Object *)c->filename,
        (Object *)c->varnames, (Object *)c->cellvars, (Object *)c->freevars,
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (parts[i])
            visit(from_object(parts[i]), arg);
    visit(c->docstring, arg);
    visit(c->static_attributes, arg);
}

static size_t code_size(VM *vm, Object *o)
{
    Code *c = (Code *)o;
    size_t n = heap_size_of(o);
    n += c->consts ? heap_size_of(c->consts) : 0;
    n += c->instrs ? heap_size_of(c->instrs) : 0;
    n += c->positions ? heap_size_of(c->positions) : 0;
    return n + (c->handlers ? heap_size_of(c->handlers) : 0);
}

static const TypeOps ops = {
    .fini = code_fini,
    .traverse = code_traverse,
    .size = code_size,
};

static Value code_repr(VM *vm, Value *args, int nargs)
{
    Code *c = as_code(args[0]);
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    return str_format(vm, "<code object %S at %s, file \"%S\", line %u>",
                      c->name, at, c->filename, c->first_line);
}

#define CODE_NUMBER(field, expression)                               \
    static Value get_##field(VM *vm, Value *args, int nargs)         \
    {                                                                \
        Code *c = as_code(args[0]);                                  \
        return from_small((int64_t)(expression));                    \
    }
CODE_NUMBER(argcount, c->argcount)
CODE_NUMBER(posonly, c->posonly)
CODE_NUMBER(kwonly, c->kwonly)
CODE_NUMBER(flags, c->flags & ~(uint32_t)(CODE_CLASS_BODY | CODE_HAS_DOCSTRING))
CODE_NUMBER(first_line, c->first_line)
CODE_NUMBER(stacksize, c->nregs - c->nlocals)

#define CODE_OBJECT(field)                                           \
    static Value get_##field(VM *vm, Value *args, int nargs)         \
    {                                                                \
        return incref(from_object(as_code(args[0])->field));         \
    }
CODE_OBJECT(name)
CODE_OBJECT(qualname)
CODE_OBJECT(filename)
CODE_OBJECT(cellvars)
CODE_OBJECT(freevars)

static Value get_consts(VM *vm, Value *args, int nargs)
{
    Code *c = as_code(args[0]);
    return tuple_from(vm, c->consts, c->nconsts);
}

static bool tuple_has(const Tuple *t, Value v)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->items[i] == v)
            return true;
    return false;
}

/* The parameters, then the locals that no inner function captures. */
static Value get_varnames(VM *vm, Value *args, int nargs)
{
    Code *c = as_code(args[0]);
    size_t params = c->argcount + c->kwonly + !!(c->flags & CODE_VARARGS) +
                    !!(c->flags & CODE_VARKEYWORDS);
    List *names = list_new(vm, c->varnames->count);
    if (!names)
        return ERROR;
    bool ok = true;
    for (size_t i = 0; ok && i < c->varnames->count; i++) {
        Value name = c->varnames->items[i];
        if (i < params || !tuple_has(c->cellvars, name))
            ok = list_append(vm, names, name);
    }
    Value r = ok ? tuple_from(vm, names->items, names->count) : ERROR;
    release(vm, names);
    return r;
}

static Value get_nlocals(VM *vm, Value *args, int nargs)
{
    Value names = get_varnames(vm, args, nargs);
    if (names == ERROR)
        return ERROR;
    size_t n = as_tuple(names)->count;
    decref(vm, names);
    return from_small((int64_t)n);
}

/* An iterator over what row gives for each instruction word. */
static Value over_words(VM *vm, Code *c, Value (*row)(VM *, Code *, uint32_t *))
{
    List *l = list_new(vm, 8);
    if (!l)
        return ERROR;
    for (uint32_t i = 0; i < c->ninstrs;) {
        Value v = row(vm, c, &i);
        if (v == ERROR || !list_append(vm, l, v)) {
            decref(vm, v);
            release(vm, l);
            return ERROR;
        }
        decref(vm, v);
    }
    Value it = value_iter(vm, from_object(l));
    release(vm, l);
    return it;
}

static Value number_or_none(bool known, int64_t n)
{
    return known ? from_small(n) : NONE;
}

static Value position_row(VM *vm, Code *c, uint32_t *i)
{
    Position p = c->positions ? c->positions[*i] : (Position){0};
    ++*i;
    bool cols = p.line && p.col != 0xffff;
    return tuple_pack(vm, 4, number_or_none(p.line, p.line),
                      number_or_none(p.line, (int64_t)p.line + p.lines),
                      number_or_none(cols, p.col),
                      number_or_none(cols, p.end_col));
}

static Value line_row(VM *vm, Code *c, uint32_t *i)
{
    uint32_t start = *i;
    uint32_t line = c->positions ? c->positions[start].line : 0;
    uint32_t end = start + 1;
    while (end < c->ninstrs && c->positions && c->positions[end].line == line)
        end++;
    *i = end;
    return tuple_pack(vm, 3, from_small(8 * (int64_t)start),
                      from_small(8 * (int64_t)end),
                      number_or_none(line, line));
}

static Value code_positions(VM *vm, Value *args, int nargs)
{
    return over_words(vm, as_code(args[0]), position_row);
}

static Value code_lines(VM *vm, Value *args, int nargs)
{
    return over_words(vm, as_code(args[0]), line_row);
}

/* --- equality ------------------------------------------------------------ */

static Value code_eq(VM *vm, Value *args, int nargs)
{
    if (!is_exact(args[1], C_code))
        return NOT_IMPLEMENTED;
    return from_bool(code_equal(as_code(args[0]), as_code(args[1])));
}

static Value code_hash(VM *vm, Value *args, int nargs)
{
    const Code *c = as_code(args[0]);
    uint64_t h = hash_combine(str_hash(vm, c->name), c->first_line);
    h = hash_combine(h, (uint64_t)c->ninstrs << 32 | c->nconsts);
    return from_small((int64_t)(h >> 16));
}

/* --- copies with something changed --------------------------------------- */

/* What the instructions rely on: changes of these flags are ignored. */
enum {
    LOCKED_FLAGS = CODE_OPTIMIZED | CODE_NEWLOCALS | CODE_VARARGS |
                   CODE_VARKEYWORDS | CODE_GENERATOR | CODE_COROUTINE |
                   CODE_ASYNC_GENERATOR | CODE_HAS_DOCSTRING |
                   CODE_CLASS_BODY,
};

/* A copy of n bytes.  NULL with nothing pending: there are none. */
static void *copy_bytes(VM *vm, const void *from, size_t n)
{
    void *to = n ? mem_alloc(vm, n) : NULL;
    return to ? memcpy(to, from, n) : NULL;
}

static Code *code_copy(VM *vm, Code *c)
{
    Code *d = object_new(vm, C_code, sizeof *d);
    if (!d)
        return NULL;
    memcpy(&d->head + 1, &c->head + 1, sizeof *d - sizeof d->head);
    d->consts = copy_bytes(vm, c->consts, c->nconsts * sizeof *c->consts);
    d->instrs = copy_bytes(vm, c->instrs, c->ninstrs * sizeof *c->instrs);
    d->positions = c->positions
                       ? copy_bytes(vm, c->positions,
                                    c->ninstrs * sizeof *c->positions)
                       : NULL;
    d->handlers = copy_bytes(vm, c->handlers,
                             c->nhandlers * sizeof *c->handlers);
    for (uint32_t i = 0; d->consts && i < d->nconsts; i++)
        incref(d->consts[i]);
    Object *parts[] = {
        (Object *)d->name,     (Object *)d->qualname, (Object *)d->filename,
        (Object *)d->varnames, (Object *)d->cellvars, (Object *)d->freevars,
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        parts[i]->refs++;
    incref(d->docstring);
    incref(d->static_attributes);
    if (error_pending(vm)) {
        d->nconsts = d->consts ? d->nconsts : 0;
        release(vm, d);
        return NULL;
    }
    return d;
}

static bool replace_str(VM *vm, Str **place, Value v, const char *field)
{
    if (v == UNBOUND)
        return true;
    if (!is_str(vm, v)) {
        raise_error(vm, C_TypeError,
                    "replace() argument '%s' must be str, not %A", field, v);
        return false;
    }
    Str *old = *place;
    *place = retain(as_str(v));
    release(vm, old);
    return true;
}

/* A number at least as great as least. */
static bool replace_number(VM *vm, Value v, const char *field, int64_t least,
                           int64_t *out)
{
    Value n = value_index(vm, v);
    if (n == ERROR)
        return false;
    int64_t number = 0;
    bool fits = int_fits_int64(n, &number) && number <= INT32_MAX &&
                number >= INT32_MIN;
    decref(vm, n);
    if (!fits) {
        raise_error(vm, C_OverflowError,
                    "Python int too large to convert to C int");
        return false;
    }
    if (number < least) {
        raise_error(vm, C_ValueError, "%s must be a positive integer", field);
        return false;
    }
    *out = number;
    return true;
}

/* Instructions name registers and constants by number: what they count on
 * cannot change. */
static bool must_equal(VM *vm, Value v, int64_t now, const char *field)
{
    int64_t n;
    if (v == UNBOUND)
        return true;
    if (!replace_number(vm, v, field, 0, &n))
        return false;
    if (n != now)
        raise_error(vm, C_ValueError, "%s cannot be replaced", field);
    return n == now;
}

static bool replace_line(VM *vm, Code *c, Value v)
{
    int64_t line;
    if (v == UNBOUND)
        return true;
    if (!replace_number(vm, v, "co_firstlineno", 1, &line))
        return false;
    uint32_t shift = (uint32_t)line - c->first_line;
    for (uint32_t i = 0; c->positions && i < c->ninstrs; i++)
        if (c->positions[i].line)
            c->positions[i].line += shift;
    c->first_line = (uint32_t)line;
    return true;
}

/* As many as before, and of the same types; a str may be a name, and a tuple
 * the names of arguments. */
static bool replace_consts(VM *vm, Code *c, Value v)
{
    if (v == UNBOUND)
        return true;
    if (!is_tuple(vm, v)) {
        raise_error(vm, C_TypeError,
                    "replace() argument 'co_consts' must be tuple, not %A", v);
        return false;
    }
    Tuple *t = as_tuple(v);
    for (uint32_t i = 0; i < c->nconsts; i++) {
        Value old = c->consts[i], new = i < t->count ? t->items[i] : UNBOUND;
        bool fits = t->count == c->nconsts && new != UNBOUND &&
                    class_of(vm, old) == class_of(vm, new) &&
                    (old == new || !is_exact(old, C_tuple));
        if (!fits) {
            raise_error(vm, C_ValueError,
                        "co_consts can be replaced by as many constants of "
                        "the same types only");
            return false;
        }
        incref(new);
        if (is_exact(new, C_str)) {
            Str *interned = str_intern(vm, as_str(new));
            if (!interned)
                return false;
            new = from_object(interned);
        }
        value_set(vm, &c->consts[i], new);
    }
    return true;
}

static bool replace_names(VM *vm, Tuple **place, Value v, const char *field)
{
    if (v == UNBOUND)
        return true;
    if (!is_tuple(vm, v)) {
        raise_error(vm, C_TypeError,
                    "replace() argument '%s' must be tuple, not %A", field, v);
        return false;
    }
    bool ok = as_tuple(v)->count == (*place)->count;
    for (size_t i = 0; ok && i < (*place)->count; i++)
        ok = as_tuple(v)->items[i] == (*place)->items[i];
    if (!ok)
        raise_error(vm, C_ValueError, "%s cannot be replaced", field);
    return ok;
}

static bool replace_flags(VM *vm, Code *c, Value v)
{
    int64_t flags;
    if (v == UNBOUND)
        return true;
    if (!replace_number(vm, v, "co_flags", 0, &flags))
        return false;
    c->flags = (c->flags & LOCKED_FLAGS) |
               ((uint32_t)flags & ~(uint32_t)LOCKED_FLAGS);
    return true;
}

enum { /* the arguments of replace(), behind self */
    ARG_ARGCOUNT = 1, ARG_POSONLY, ARG_KWONLY, ARG_FLAGS, ARG_LINE,
    ARG_CONSTS, ARG_FREEVARS, ARG_CELLVARS, ARG_FILENAME, ARG_NAME,
    ARG_QUALNAME,
};

static Value code_replace(VM *vm, Value *args, int nargs)
{
    Code *c = code_copy(vm, as_code(args[0]));
    if (!c)
        return ERROR;
    if (must_equal(vm, args[ARG_ARGCOUNT], c->argcount, "co_argcount") &&
        must_equal(vm, args[ARG_POSONLY], c->posonly, "co_posonlyargcount") &&
        must_equal(vm, args[ARG_KWONLY], c->kwonly, "co_kwonlyargcount") &&
        replace_flags(vm, c, args[ARG_FLAGS]) &&
        replace_line(vm, c, args[ARG_LINE]) &&
        replace_consts(vm, c, args[ARG_CONSTS]) &&
        replace_names(vm, &c->freevars, args[ARG_FREEVARS], "co_freevars") &&
        replace_names(vm, &c->cellvars, args[ARG_CELLVARS], "co_cellvars") &&
        replace_str(vm, &c->filename, args[ARG_FILENAME], "co_filename") &&
        replace_str(vm, &c->name, args[ARG_NAME], "co_name") &&
        replace_str(vm, &c->qualname, args[ARG_QUALNAME], "co_qualname"))
        return from_object(c);
    release(vm, c);
    return ERROR;
}

#define REPLACE_PARAMS                                                     \
    "*, co_argcount=?, co_posonlyargcount=?, co_kwonlyargcount=?, "        \
    "co_flags=?, co_firstlineno=?, co_consts=?, co_freevars=?, "           \
    "co_cellvars=?, co_filename=?, co_name=?, co_qualname=?"

/* The compiler alone makes codes. */
static Value code_make(VM *vm, Value *args, int nargs)
{
    if (nargs < 17)
        return raise_error(vm, C_TypeError,
                           "code expected at least 16 arguments, got %d",
                           nargs - 1);
    return raise_error(vm, C_TypeError, "cannot create '%N' instances",
                       as(Class, args[0]));
}

static const MethodDef methods[] = {
    NEW(code_make, "cls, /, *args"),
    ROWS_OF(native_sizeof),
    METHOD("replace", code_replace, REPLACE_PARAMS,
           "Return a copy of the code object with new values for the "
           "specified fields."),
    METHOD("__replace__", code_replace, REPLACE_PARAMS,
           "The same as replace()."),
    METHOD("__eq__", code_eq, "value, /", "Return self==value."),
    METHOD("__hash__", code_hash, "", "Return hash(self)."),
    METHOD("__repr__", code_repr, "", "Return repr(self)."),
    METHOD("co_lines", code_lines, "",
           "Iterate over (start, end, line) of runs of instructions."),
    METHOD("co_positions", code_positions, "",
           "Iterate over (line, end line, column, end column) of each "
           "instruction."),
    MEMBER("co_argcount", get_argcount, readonly_setter, ""),
    MEMBER("co_posonlyargcount", get_posonly, readonly_setter, ""),
    MEMBER("co_kwonlyargcount", get_kwonly, readonly_setter, ""),
    MEMBER("co_stacksize", get_stacksize, readonly_setter, ""),
    MEMBER("co_flags", get_flags, readonly_setter, ""),
    MEMBER("co_nlocals", get_nlocals, readonly_setter, ""),
    MEMBER("co_consts", get_consts, readonly_setter, ""),
    MEMBER("co_filename", get_filename, readonly_setter, ""),
    MEMBER("co_name", get_name, readonly_setter, ""),
    MEMBER("co_qualname", get_qualname, readonly_setter, ""),
    MEMBER("co_firstlineno", get_first_line, readonly_setter, ""),
    GETSET("co_varnames", get_varnames, NULL, ""),
    GETSET("co_cellvars", get_cellvars, NULL, ""),
    GETSET("co_freevars", get_freevars, NULL, ""),
    METHODS_END,
};

bool code_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_code,
        .flags = CLS_FINAL,
        .size = sizeof(Code),
        .ops = &ops,
        .methods = methods,
        .weak_offset = offsetof(Code, weakrefs),
        .doc = "The compiled form of a module, a function or a class body.",
    };
    return class_define(vm, &def);
}
