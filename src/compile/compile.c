/* compile.c: from source text to code: parse, look for future features, scopes,
 * code generation.  What the embedder and the VM call.
 *
 * The tree, the scopes and all scratch memory lie in one arena and the values
 * in one list; both are gone when compile_source returns.
 */
#include "compile/codegen.h"

#include "base/buffer.h"
#include "object/exception.h"
#include "syntax/parse.h"

/* --- errors of the parser ------------------------------------------------ */

/* The lines that CPython gives with the error. */
static Value error_line(VM *vm, const char *text, size_t size,
                        const SyntaxError *err)
{
    const char *p = text, *end = text + size;
    int first = err->text_line > 0 ? err->text_line : err->line;
    Buf lines;
    buf_init(&lines, &vm->heap);
    for (int i = 1; i <= err->line && (p < end || i >= first); i++) {
        const char *next = memchr(p, '\n', (size_t)(end - p));
        size_t len = (size_t)((next != NULL ? next : end) - p);
        if (i >= first) {
            len = strnlen(p, len);
            buf_put(&lines, p, len);
            if (i < err->line || err->newline)
                buf_putc(&lines, '\n');
        }
        p = next != NULL ? next + 1 : end;
    }
    return str_from_buf(vm, &lines);
}

static void raise_parse_error(VM *vm, const char *text, size_t size,
                              Str *filename, const SyntaxError *err)
{
    static const uint16_t classes[] = {C_SyntaxError, C_IndentationError,
                                       C_TabError, C__IncompleteInputError,
                                       C_MemoryError, C_MemoryError};
    Value message = str_from(vm, err->message);
    if (message != ERROR && err->line < 0) { /* NO_LINE */
        raise_error(vm, classes[err->kind], "%V", message);
        decref(vm, message);
        return;
    }
    Value line = message != ERROR ? error_line(vm, text, size, err) : ERROR;
    Value details = ERROR;
    if (line != ERROR)
        details = tuple_pack(vm, 6, from_object(filename),
                             from_small(err->line), from_small(err->col), line,
                             from_small(err->end_line),
                             from_small(err->end_col));
    if (details != ERROR) {
        Value args[] = {message, details};
        Value e = exception_new(vm, vm->classes[classes[err->kind]], args, 2);
        if (e != ERROR)
            raise_object(vm, e);
    }
    decref(vm, message);
    decref(vm, line);
    decref(vm, details);
}

/* --- from __future__ import ---------------------------------------------- */

static void future_feature(Compiler *c, const Node *n, const Name *name)
{
    Span at = {n->line, n->col, n->line, UINT32_MAX};
    static const char *const old[] = {
        "nested_scopes", "generators", "division", "absolute_import",
        "with_statement", "print_function", "unicode_literals",
        "generator_stop",
    };
    if (strcmp(name->text, "annotations") == 0) {
        c->flags |= FUTURE_ANNOTATIONS;
        return;
    }
    for (size_t i = 0; i < sizeof old / sizeof *old; i++)
        if (strcmp(name->text, old[i]) == 0)
            return;
    if (strcmp(name->text, "braces") == 0)
        compile_error(c, at, "not a chance");
    else if (strcmp(name->text, "barry_as_FLUFL") == 0)
        compile_error(c, at, "'%s' is not supported", name->text);
    else
        compile_error(c, at, "future feature %s is not defined",
                      name->text);
}

static bool is_future_import(const Node *n)
{
    return n->kind == ImportFrom_kind && n->ImportFrom.module != NULL &&
           n->ImportFrom.level == 0 &&
           strcmp(n->ImportFrom.module->text, "__future__") == 0;
}

static void future_features(Compiler *c, const Node *root)
{
    if (root->kind == Expression_kind)
        return;
    NodeList list = root->kind == Module_kind ? root->Module.body
                                              : root->Interactive.body;
    for (int i = 0; i < list.count && !c->failed; i++) {
        const Node *n = list.items[i];
        if (is_future_import(n)) {
            for (int k = 0; k < n->ImportFrom.names.count; k++)
                future_feature(c, n, n->ImportFrom.names.items[k]->alias.name);
            c->future = node_span(n);
        } else if (i > 0 || n->kind != Expr_kind ||
                   n->Expr.value->kind != Constant_kind ||
                   n->Expr.value->Constant.value.tag != CONST_STR) {
            return;
        }
    }
}

/* --- all ----------------------------------------------------------------- */

static Code *compile_tree(Compiler *c, const Node *root)
{
    Code *code = NULL;
    c->values = list_new(c->vm, 64);
    if (c->values == NULL)
        return NULL;
    c->names = true;
    future_features(c, root);
    Scope *module = c->failed ? NULL : scope_build(c, root);
    c->names = false;
    if (module != NULL)
        code = codegen_program(c, module, root);
    if (code != NULL && !c->failed)
        code = retain(code);
    else
        code = NULL;
    release(c->vm, c->values);
    return code;
}

static Code *compile_text(VM *vm, const char *text, size_t size, Str *filename,
                          CompileMode mode, uint32_t flags, bool *incomplete)
{
    static const ParseMode modes[] = {PARSE_FILE, PARSE_EVAL, PARSE_SINGLE};
    int how = (flags & COMPILE_SCRIPT ? PARSE_SCRIPT : 0) |
              (flags & COMPILE_OPEN ? PARSE_OPEN : 0) |
              (flags & COMPILE_PART ? PARSE_PART : 0);
    Arena arena;
    Node *root = NULL;
    SyntaxError err = {0};
    SyntaxWarning *warnings = NULL;
    Code *code = NULL;
    bool failed = false;
    if (incomplete != NULL)
        *incomplete = false;
    arena_init(&arena, &vm->heap);
    arena.stack_limit = vm->c_stack_limit;
    if (!parse_source(&arena, text, size, filename->data, modes[mode] | how,
                      &root, &err, &warnings)) {
        if (incomplete != NULL)
            *incomplete = err.incomplete;
        failed = true;
    }
    Compiler c = {.vm = vm, .arena = &arena, .filename = filename,
                  .text = text, .size = size, .mode = mode,
                  .flags = flags & FUTURE_ANNOTATIONS};
    if (err.kind == ERR_MEMORY) {
        raise_memory(vm);
    } else {
        for (; warnings != NULL && !c.failed; warnings = warnings->next)
            compile_warning(&c, (Span){(uint32_t)warnings->line, 0,
                                       (uint32_t)warnings->line, 0},
                            "%s", warnings->message);
        if (!c.failed && failed)
            raise_parse_error(vm, text, size, filename, &err);
        else if (!c.failed)
            code = compile_tree(&c, root);
    }
    arena_fini(&arena);
    return code;
}

Code *compile_source(VM *vm, const char *text, size_t size, Str *filename,
                     CompileMode mode, uint32_t flags, bool *incomplete)
{
    Value decoded = flags & COMPILE_TEXT
                        ? UNBOUND
                        : source_decode(vm, text, size, filename,
                                        flags & COMPILE_SCRIPT);
    if (decoded == ERROR)
        return NULL;
    if (decoded != UNBOUND) {
        text = as_str(decoded)->data;
        size = as_str(decoded)->size;
    }
    Code *code = NULL;
    Buf lines;
    buf_init(&lines, &vm->heap);
    if (memchr(text, '\r', size) == NULL)
        code = compile_text(vm, text, size, filename, mode, flags, incomplete);
    else if (!source_join_lines(&lines, text, size))
        raise_memory(vm);
    else
        code = compile_text(vm, lines.data, lines.len, filename, mode, flags,
                            incomplete);
    buf_fini(&lines);
    decref(vm, decoded);
    return code;
}
