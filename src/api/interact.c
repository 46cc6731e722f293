/* interact.c: one statement at a prompt, and whether it is at its end.
 *
 * The rules are those of CPython's prompt: a simple statement ends with its
 * line, a compound one with an empty line, and nothing ends inside brackets
 * or triple quotes.  Blank lines and comments alone are no statement.
 */
#include "api/state.h"

#include <stdio.h>

#include "compile/compile.h"
#include "object/codec.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/protocol.h"
#include "object/str.h"
#include "syntax/parse.h"
#include "vm/frame.h"
#include "vm/source_cache.h"
#include "vm/vm.h"

/* Only blank lines and comments? */
static bool is_blank(const char *text)
{
    for (;;) {
        text += strspn(text, " \t\f\r\n");
        if (*text != '#')
            return *text == '\0';
        text += strcspn(text, "\n");
    }
}

/* Is there an empty line at the end? */
static bool ends_blank(const char *text, size_t size)
{
    if (size == 0 || text[size - 1] != '\n')
        return false;
    size--;
    while (size > 0 && strchr(" \t\f\r", text[size - 1]) != NULL)
        size--;
    return size == 0 || text[size - 1] == '\n';
}

static bool is_compound(const Node *root)
{
    const NodeList *body = &root->Interactive.body;
    switch (body->count > 0 ? body->items[0]->kind : root->kind) {
    case FunctionDef_kind:
    case AsyncFunctionDef_kind:
    case ClassDef_kind:
    case For_kind:
    case AsyncFor_kind:
    case While_kind:
    case If_kind:
    case With_kind:
    case AsyncWith_kind:
    case Match_kind:
    case Try_kind:
    case TryStar_kind: return true;
    default: return false;
    }
}

/* An error at the end of the text that an empty line does not make final. */
static bool is_open(const SyntaxError *err)
{
    return strstr(err->message, "was never closed") != NULL ||
           strncmp(err->message, "unterminated triple-quoted", 26) == 0;
}

static bool is_incomplete(VM *vm, const char *text, size_t size)
{
    Arena arena;
    Node *root;
    SyntaxError err;
    bool more;
    arena_init(&arena, &vm->heap);
    if (parse_source(&arena, text, size, "<stdin>", PARSE_SINGLE, &root, &err,
                     NULL))
        more = is_compound(root) && !ends_blank(text, size);
    else
        more = err.incomplete && (is_open(&err) || !ends_blank(text, size));
    arena_fini(&arena);
    return more;
}

static Value run_statement(VM *vm, const char *text, size_t size)
{
    Dict *main = vm_main_dict(vm);
    Value name = main != NULL ? str_from(vm, "<stdin>") : ERROR;
    if (name == ERROR)
        return ERROR;
    Value source = api_decode(vm, text);
    bool ok = source != ERROR && source_keep_typed(vm, name, source);
    Code *code = !ok ? NULL
                     : compile_source(vm, text, size, as_str(name),
                                      COMPILE_SINGLE, 0, NULL);
    decref(vm, source);
    decref(vm, name);
    if (code == NULL)
        return ERROR;
    Value result = vm_run_code(vm, code, main, UNBOUND, NULL);
    release(vm, code);
    return result;
}

static bool set_prompt(VM *vm, const char *name, const char *prompt)
{
    Value text = str_from(vm, prompt);
    bool ok = text != ERROR && api_set_sys(vm, name, text);
    decref(vm, text);
    return ok;
}

void tn_prompt(TnVm *tn, bool first, char *prompt, size_t size)
{
    VM *vm = api_enter(tn);
    if (!tn->prompts)
        tn->prompts = set_prompt(vm, "ps1", ">>> ") &&
                      set_prompt(vm, "ps2", "... ");
    Str *name = str_intern_new(vm, first ? "ps1" : "ps2", 3);
    Value v = name ? incref(dict_find_str(vm, vm->sys_dict, name)) : UNBOUND;
    Value text = v != UNBOUND ? value_str(vm, v) : ERROR;
    Value bytes = text != ERROR ? codec_encode(vm, as_str(text), NULL, NULL)
                                : ERROR; /* which surrogates have none of */
    snprintf(prompt, size, "%s", bytes != ERROR ? as_str(text)->data : "");
    decref(vm, bytes);
    decref(vm, text);
    decref(vm, v);
    if (name)
        release(vm, name);
    error_clear(vm);
}

TnStatus tn_interact(TnVm *tn, const char *text, size_t size)
{
    VM *vm = api_enter(tn);
    if (size == TN_WHOLE)
        size = strlen(text);
    Buf lines;
    buf_init(&lines, &vm->heap);
    bool ok = source_join_lines(&lines, text, size);
    if (ok && (size == 0 || lines.data[lines.len - 1] != '\n'))
        buf_putc(&lines, '\n'); /* which ends a statement */
    const char *copy = ok ? buf_text(&lines) : NULL;
    size = lines.len;
    if (copy == NULL) {
        buf_fini(&lines);
        raise_memory(vm);
        return api_leave(tn, false);
    }
    TnStatus status;
    if (is_blank(copy))
        status = api_leave(tn, true);
    else if (is_incomplete(vm, copy, size))
        status = tn->status = TN_INCOMPLETE;
    else
        status = api_finish(tn, run_statement(vm, copy, size));
    buf_fini(&lines);
    return status;
}
