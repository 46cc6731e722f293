/* code.c: code objects as the language sees them.
 *
 * A Code is filled by the compiler and belongs to the functions and codes
 * that refer to it.  Its instruction words are the VM's own business; what
 * has no counterpart in a register machine (co_code, co_names, co_stacksize
 * as bytes of a stack) is not there, and asking gives AttributeError.
 */
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/function.h"
#include "object/list.h"
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
    (void)vm;
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
    (void)nargs;
    Code *c = as_code(args[0]);
    char at[ADDRESS_SIZE];
    address_text(at, args[0]);
    return str_format(vm, "<code object %S at %s, file \"%S\", line %u>",
                      c->name, at, c->filename, c->first_line);
}

#define CODE_NUMBER(field, expression)                               \
    static Value get_##field(VM *vm, Value *args, int nargs)         \
    {                                                                \
        (void)vm, (void)nargs;                                       \
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
        (void)vm, (void)nargs;                                       \
        return incref(from_object(as_code(args[0])->field));         \
    }
CODE_OBJECT(name)
CODE_OBJECT(qualname)
CODE_OBJECT(filename)
CODE_OBJECT(cellvars)
CODE_OBJECT(freevars)

static Value get_consts(VM *vm, Value *args, int nargs)
{
    (void)nargs;
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
    (void)nargs;
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
    (void)nargs;
    return over_words(vm, as_code(args[0]), position_row);
}

static Value code_lines(VM *vm, Value *args, int nargs)
{
    (void)nargs;
    return over_words(vm, as_code(args[0]), line_row);
}

static const MethodDef methods[] = {
    METHOD("__repr__", code_repr, "", "Return repr(self)."),
    METHOD("co_lines", code_lines, "",
           "Iterate over (start, end, line) of runs of instructions."),
    METHOD("co_positions", code_positions, "",
           "Iterate over (line, end line, column, end column) of each "
           "instruction."),
    GETSET("co_argcount", get_argcount, readonly_setter, NULL),
    GETSET("co_posonlyargcount", get_posonly, readonly_setter, NULL),
    GETSET("co_kwonlyargcount", get_kwonly, readonly_setter, NULL),
    GETSET("co_stacksize", get_stacksize, readonly_setter, NULL),
    GETSET("co_flags", get_flags, readonly_setter, NULL),
    GETSET("co_nlocals", get_nlocals, readonly_setter, NULL),
    GETSET("co_consts", get_consts, readonly_setter, NULL),
    GETSET("co_filename", get_filename, readonly_setter, NULL),
    GETSET("co_name", get_name, readonly_setter, NULL),
    GETSET("co_qualname", get_qualname, readonly_setter, NULL),
    GETSET("co_firstlineno", get_first_line, readonly_setter, NULL),
    GETSET("co_varnames", get_varnames, NULL, NULL),
    GETSET("co_cellvars", get_cellvars, NULL, NULL),
    GETSET("co_freevars", get_freevars, NULL, NULL),
    METHODS_END,
};

bool code_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_code,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(Code),
        .ops = &ops,
        .methods = methods,
        .doc = "The compiled form of a module, a function or a class body.",
    };
    return class_define(vm, &def);
}
