/* traceback.c: recording where an exception passes, and its display.
 *
 * The display is settled in two steps, as in CPython's module traceback:
 * first a tree of what belongs together (causes, contexts, members of
 * groups), in which every exception is linked to once at most, so that cycles
 * end; then the text, the oldest of a chain first.  Writing is piece by piece,
 * so that little memory is needed.
 */
#include "vm/traceback.h"

#include "base/buffer.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/protocol.h"
#include "base/utf8.h"
#include "modules/io.h"
#include "syntax/arena.h"

enum {
    SAME_LEVELS = 3,  /* shown of a level that repeats itself */
    GROUP_WIDTH = 15, /* exceptions shown of a group */
    GROUP_DEPTH = 10,
};

/* --- recording ------------------------------------------------------------ */

/* All locals and free variables of a function's frame. */
static Value copy_locals(VM *vm, Frame *f)
{
    Tuple *closure = f->fn->closure;
    size_t n = f->code->nlocals, free = closure ? closure->count : 0;
    if (n > f->code->varnames->count)
        n = f->code->varnames->count;
    Tuple *t = tuple_new(vm, n + free);
    if (!t)
        return ERROR;
    for (size_t i = 0; i < n; i++)
        t->items[i] = incref(f->regs[i]);
    for (size_t i = 0; i < free; i++)
        t->items[n + i] = incref(closure->items[i]);
    return from_object(t);
}

/* The names that a NameError could have meant.  (The record's locals say
 * nothing in the frame of a function.) */
static Value keep_locals(VM *vm, Frame *f)
{
    if (!(f->code->flags & CODE_OPTIMIZED))
        return f->locals != UNBOUND ? incref(f->locals)
                                    : incref(from_object(f->globals));
    Value pending = error_take(vm);
    Value locals = copy_locals(vm, f);
    if (locals == ERROR)
        locals = UNBOUND;
    error_restore(vm, pending);
    return locals;
}

/* What the suggestions for this exception will want to know of the frame where
 * it was raised: see Traceback.locals.  TRUE: the object that lacks an
 * attribute is the frame's own self. */
static Value keep_for_suggestion(VM *vm, Exception *e, Frame *f)
{
    Class *cls = class_of_object(vm, &e->head);
    if (cls->id == C_NameError)
        return keep_locals(vm, f);
    Code *code = f->code;
    if (cls->id == C_AttributeError && code->argcount > 0 &&
        code->varnames->items[0] == from_object(vm->names[N_self]) &&
        f->regs[0] == e->fields[ATTRIBUTE_OBJ] && f->regs[0] != UNBOUND)
        return TRUE;
    return UNBOUND;
}

/* Where memory has run out the place is wanted most: a little more than the
 * limit is taken for it. */
static Traceback *allocate(VM *vm)
{
    enum { RESERVE = 64 << 10 };
    Traceback *tb = heap_alloc(&vm->heap, sizeof *tb, HEAP_NODE);
    if (likely(tb != NULL) || vm->heap.limit > SIZE_MAX - RESERVE)
        return tb;
    vm->heap.limit += RESERVE;
    tb = heap_alloc(&vm->heap, sizeof *tb, HEAP_NODE);
    vm->heap.limit -= RESERVE;
    return tb;
}

/* Modules in the language that are C in CPython: their frames don't show. */
static bool is_hidden(const Str *file)
{
    return file->data[0] == '<' && (str_is(file, "<stdlib _typevars>") ||
                                    str_is(file, "<stdlib asyncio.futures>") ||
                                    str_is(file, "<stdlib atexit>") ||
                                    str_is(file, "<stdlib contextvars>"));
}

void traceback_add(VM *vm, Frame *f, uint32_t pc)
{
    Value exc = vm->exception;
    if (unlikely(exc == UNBOUND) || is_hidden(f->code->filename))
        return;
    Exception *e = as_exception(exc);
    Traceback *tb = allocate(vm);
    if (unlikely(!tb))
        return;
    tb->head.refs = 1;
    tb->head.shape = C_traceback;
    tb->frame = UNBOUND;
    tb->fn = incref(from_object(f->fn));
    tb->locals = tb->kept = UNBOUND;
    tb->sibling = NULL;
    tb->back = NULL;
    tb->record = f;
    tb->pc = pc;
    tb->line = code_line(f->code, pc);
    if (e->traceback == UNBOUND) {
        tb->next = NULL;
        tb->locals = keep_for_suggestion(vm, e, f);
    } else {
        tb->next = as_traceback(e->traceback);
    }
    e->traceback = from_object(tb);
}

void traceback_caught(VM *vm, Frame *f, Value exc)
{
    Exception *e = as_exception(exc);
    if (e->traceback == UNBOUND || f->flags & FRAME_GENERATOR)
        return;
    Traceback *tb = as_traceback(e->traceback);
    if (tb->record != f || tb->kept != UNBOUND || tb->back)
        return;
    if (!(f->flags & FRAME_CAUGHT)) {
        f->flags |= FRAME_CAUGHT;
        f->caught = NULL;
    }
    tb->sibling = f->caught;
    tb->back = &f->caught;
    if (tb->sibling)
        tb->sibling->back = &tb->sibling;
    f->caught = tb;
}

/* The locals in a tuple of their own, gone from the frame; those of a class
 * body are its namespace.  UNBOUND: those of a module, and without memory. */
static Value take_locals(VM *vm, Frame *f)
{
    size_t n = f->code->nlocals;
    if (!(f->code->flags & CODE_OPTIMIZED))
        return incref(f->locals);
    if (n == 0)
        return incref(from_object(vm->empty_tuple));
    Tuple *t = heap_alloc(&vm->heap, sizeof *t + n * sizeof(Value), HEAP_NODE);
    if (!t)
        return UNBOUND;
    t->head.refs = 1;
    t->head.shape = C_tuple;
    t->count = n;
    for (size_t k = 0; k < n; k++) {
        t->items[k] = f->regs[k];
        f->regs[k] = UNBOUND;
    }
    return from_object(t);
}

static void keep(VM *vm, Traceback *tb, Value locals, Value frame)
{
    tb->kept = incref(locals);
    if (frame != UNBOUND && tb->frame == UNBOUND)
        tb->frame = incref(frame);
}

void traceback_keep_frame(VM *vm, Frame *f, Value exc)
{
    Value frame = frame_object_find(vm, f);
    Traceback *caught = f->flags & FRAME_CAUGHT ? f->caught : NULL;
    Traceback *left = NULL;
    f->flags &= ~(uint32_t)FRAME_LEAVES;
    if (exc != UNBOUND && as_exception(exc)->traceback != UNBOUND)
        left = as_traceback(as_exception(exc)->traceback);
    if (left && (left->record != f || left->kept != UNBOUND || left->back))
        left = NULL; /* not of this frame, or among the caught */
    if (!caught && !left && frame == UNBOUND)
        return;
    Value locals = take_locals(vm, f);
    Value shared = UNBOUND; /* where several will tell of one frame */
    if (frame == UNBOUND && caught && (left || caught->sibling))
        frame = shared = frame_object_ended(vm, caught, locals);
    if (left)
        keep(vm, left, locals, frame);
    while (caught) {
        Traceback *next = caught->sibling;
        caught->sibling = NULL;
        caught->back = NULL;
        keep(vm, caught, locals, frame);
        caught = next;
    }
    if (shared != UNBOUND)
        decref(vm, shared);
    else if (frame != UNBOUND)
        frame_object_end(vm, frame, locals);
    decref(vm, locals);
}

/* --- the tree ------------------------------------------------------------- */

typedef struct Shown {
    Value exc; /* borrowed: the first holds them all, and str() of one that
                  let go of another is guarded by held */
    struct Shown *cause, *context;
    struct Shown **members; /* of a group; NULL: none */
    size_t count;
    struct Shown *queue;
    unsigned depth;
} Shown;

typedef struct Display {
    VM *vm;
    TracebackWrite write;
    void *user;
    bool ok;
    bool plain;
    bool hints;
    Arena arena;
    SourceCache cache;
    Set *seen;  /* addresses, as ints */
    List *held; /* the exceptions of the tree */
    Buf piece;
    unsigned depth; /* of groups */
    bool need_close;
} Display;

static Value address(Value v) { return from_small((int64_t)(v >> 3)); }

static bool was_seen(Display *d, Value exc)
{
    int found = d->seen ? set_contains(d->vm, d->seen, address(exc)) : 0;
    if (found < 0)
        error_clear(d->vm);
    return found != 0;
}

static Shown *add(Display *d, Value exc, Shown **queue, unsigned depth)
{
    Shown *s = arena_alloc(&d->arena, sizeof *s);
    if (!s || !d->held || !d->seen)
        return NULL;
    *s = (Shown){.exc = exc, .queue = *queue, .depth = depth};
    if (!list_append(d->vm, d->held, exc) ||
        !set_add(d->vm, d->seen, address(exc))) {
        error_clear(d->vm);
        return NULL;
    }
    *queue = s;
    return s;
}

static bool is_group(VM *vm, Value exc)
{
    return class_is_subclass(class_of(vm, exc),
                             vm->classes[C_BaseExceptionGroup]) &&
           is_exact(as_exception(exc)->fields[GROUP_EXCEPTIONS], C_tuple);
}

static void add_members(Display *d, Shown *s, Shown **queue)
{
    Tuple *t = as_tuple(as_exception(s->exc)->fields[GROUP_EXCEPTIONS]);
    size_t n = t->count < GROUP_WIDTH ? t->count : GROUP_WIDTH;
    s->count = t->count;
    s->members = arena_alloc(&d->arena, (n + 1) * sizeof *s->members);
    if (!s->members)
        return;
    for (size_t i = 0; i < n; i++)
        s->members[i] = s->depth <= GROUP_DEPTH + 1
                            ? add(d, t->items[i], queue, s->depth + 1)
                            : NULL;
}

static Shown *build_tree(Display *d, Value exc)
{
    Shown *queue = NULL;
    Shown *first = add(d, exc, &queue, 0);
    while (queue) {
        Shown *s = queue;
        queue = s->queue;
        Exception *e = as_exception(s->exc);
        if (e->cause != UNBOUND && !was_seen(d, e->cause))
            s->cause = add(d, e->cause, &queue, s->depth);
        if (!s->cause && !e->suppress_context && e->context != UNBOUND &&
            !was_seen(d, e->context))
            s->context = add(d, e->context, &queue, s->depth);
        if (is_group(d->vm, s->exc))
            add_members(d, s, &queue);
    }
    return first;
}

/* --- writing -------------------------------------------------------------- */

static void put_out(Display *d, const char *s, size_t n)
{
    if (n && d->ok)
        d->ok = d->write(d->user, s, n);
}

static void indent(Display *d)
{
    for (unsigned i = 0; i < d->depth; i++)
        put_out(d, "  ", 2);
}

/* Write what is in the piece, each line behind the margin of the group. */
static void flush_margin(Display *d, const char *margin)
{
    const char *p = d->piece.data, *end = p + d->piece.len;
    if (d->depth == 0) {
        put_out(d, p, d->piece.len);
    } else {
        while (p < end && d->ok) {
            const char *stop = memchr(p, '\n', (size_t)(end - p));
            stop = stop ? stop + 1 : end;
            indent(d);
            put_out(d, margin, 2);
            put_out(d, p, (size_t)(stop - p));
            p = stop;
        }
    }
    buf_clear(&d->piece);
}

static void flush(Display *d) { flush_margin(d, "| "); }

static void emit(Display *d, const char *text)
{
    buf_puts(&d->piece, text);
    flush(d);
}

/* --- the levels ----------------------------------------------------------- */

Position traceback_position(const Traceback *tb)
{
    const Code *code = as_function(tb->fn)->code;
    Position p = {.line = tb->line, .col = 0xffff, .end_col = 0xffff};
    if (code->positions && tb->pc < code->ninstrs &&
        code->positions[tb->pc].line)
        p = code->positions[tb->pc];
    return p;
}

static bool same_level(const Traceback *a, const Traceback *b)
{
    const Code *x = as_function(a->fn)->code, *y = as_function(b->fn)->code;
    return traceback_position(a).line == traceback_position(b).line &&
           str_eq(x->name, y->name) && str_eq(x->filename, y->filename);
}

static void show_level(Display *d, const Traceback *tb)
{
    Code *code = as_function(tb->fn)->code;
    Position p = traceback_position(tb);
    buf_printf(&d->piece, "  File \"%s\", line %u, in %s\n",
               code->filename->data, (unsigned)p.line, code->name->data);
    const VM *vm = d->vm;
    if ((d->plain && code->filename->data[0] == '<') ||
        (vm->finalizing && (!vm->modules || vm->modules->count == 0)))
        ; /* CPython's short form opens files only, and none without io */
    else if (d->plain)
        traceback_put_line(&d->cache, &d->piece, code->filename, p.line, 4);
    else
        traceback_put_source(&d->cache, &d->piece, code->filename, &p);
    flush(d);
}

static void show_repeated(Display *d, size_t count)
{
    if (count <= SAME_LEVELS)
        return;
    count -= SAME_LEVELS;
    buf_printf(&d->piece, "  [Previous line repeated %zu more time%s]\n",
               count, count > 1 ? "s" : "");
    flush(d);
}

/* sys.tracebacklimit: how many of the levels to leave out at the top. */
static size_t left_out(Display *d, const Traceback *tb)
{
    VM *vm = d->vm;
    Str *name = str_intern_new(vm, "tracebacklimit", 14);
    if (!name) {
        error_clear(vm);
        return 0;
    }
    Value v = vm->sys_dict ? dict_find_str(vm, vm->sys_dict, name) : UNBOUND;
    release(vm, name);
    if (v == UNBOUND || !is_int(v))
        return 0;
    size_t limit = as_small(v) < 0 ? 0 : (size_t)as_small(v);
    size_t count = 0;
    for (; tb; tb = tb->next)
        count++;
    return count > limit ? count - limit : 0;
}

static const Traceback *first_level(Display *d, Value exc)
{
    Value v = as_exception(exc)->traceback;
    const Traceback *tb = v == UNBOUND ? NULL : as_traceback(v);
    for (size_t n = left_out(d, tb); n > 0 && tb; n--)
        tb = tb->next;
    return tb;
}

static void show_levels(Display *d, const Traceback *tb)
{
    const Traceback *before = NULL;
    size_t count = 0;
    for (; tb && d->ok; tb = tb->next) {
        if (!before || !same_level(before, tb)) {
            show_repeated(d, count);
            count = 0;
        }
        before = tb;
        if (++count <= SAME_LEVELS)
            show_level(d, tb);
    }
    show_repeated(d, count);
}

/* --- the exception itself ------------------------------------------------- */

/* Put str() or repr() of v; failed when that fails. */
static void put_safe(Display *d, Value v, Value (*text_of)(VM *, Value),
                     const char *failed)
{
    Value text = text_of(d->vm, v);
    if (text == ERROR) {
        error_clear(d->vm);
        buf_puts(&d->piece, failed);
        return;
    }
    buf_put(&d->piece, as_str(text)->data, as_str(text)->size);
    decref(d->vm, text);
}

static void put_class(Display *d, Value exc)
{
    VM *vm = d->vm;
    Class *cls = class_of(vm, exc);
    Value module = type_module(vm, cls);
    if (module == ERROR) {
        error_clear(vm);
        module = NONE;
    }
    if (!is_str(vm, module)) {
        buf_puts(&d->piece, "<unknown>.");
    } else if (!str_is(as_str(module), "builtins") &&
               !str_is(as_str(module), "__main__")) {
        buf_puts(&d->piece, as_str(module)->data);
        buf_putc(&d->piece, '.');
    }
    decref(vm, module);
    if (is_str(vm, cls->qualname))
        buf_puts(&d->piece, as_str(cls->qualname)->data);
}

static void show_message(Display *d, Value exc)
{
    put_class(d, exc);
    size_t name_end = d->piece.len;
    buf_puts(&d->piece, ": ");
    size_t start = d->piece.len;
    put_safe(d, exc, value_str, "<exception str() failed>");
    suggest_put(d->vm, &d->piece, exc, true);
    if (d->piece.len == start)
        d->piece.len = name_end; /* no message, no colon */
    buf_putc(&d->piece, '\n');
    flush(d);
}

/* --- syntax errors -------------------------------------------------------- */

static bool is_missing(Value v) { return v == UNBOUND || v == NONE; }

static int64_t number(Value v) { return is_int(v) ? as_small(v) : 0; }

/* The line of a syntax error, with marks from offset to end (characters from
 * 1). */
static void put_syntax_line(Display *d, const Exception *e)
{
    const Str *text = as_str(e->fields[SYNTAX_TEXT]);
    const char *s = text->data;
    size_t n = text->size;
    while (n && s[n - 1] == '\n')
        n--;
    size_t spaces = 0;
    while (spaces < n &&
           (s[spaces] == ' ' || s[spaces] == '\n' || s[spaces] == '\f'))
        spaces++;
    int64_t all = (int64_t)utf8_count(s, n);
    int64_t length = (int64_t)text->length;
    s += spaces;
    n -= spaces;
    buf_puts(&d->piece, "    ");
    buf_put(&d->piece, s, n);
    buf_putc(&d->piece, '\n');
    flush(d);
    if (!is_int(e->fields[SYNTAX_OFFSET]))
        return;
    int64_t offset = number(e->fields[SYNTAX_OFFSET]);
    int64_t end = all + 1;
    if (e->fields[SYNTAX_LINENO] == e->fields[SYNTAX_END_LINENO] ||
        (is_missing(e->fields[SYNTAX_LINENO]) &&
         is_missing(e->fields[SYNTAX_END_LINENO]))) {
        end = number(e->fields[SYNTAX_END_OFFSET]);
        if (end == 0)
            end = offset;
    }
    if (length && offset > length)
        offset = all + 1;
    if (length && end > length)
        end = all + 1;
    if (offset >= end || end < 0)
        end = offset + 1;
    int64_t from = offset - 1 - (int64_t)spaces;
    if (from < 0)
        return;
    buf_puts(&d->piece, "    ");
    const char *p = s, *stop = s + n;
    for (int64_t i = 0; i < from && p < stop; i++) {
        char c = *p;
        p += utf8_length(c);
        buf_putc(&d->piece, c == '\t' || c == '\v' || c == '\f' || c == '\r'
                                ? c
                                : ' ');
    }
    buf_fill(&d->piece, '^', (size_t)(end - offset));
    buf_putc(&d->piece, '\n');
    flush(d);
}

static void put_or(Display *d, Value v, const char *missing)
{
    if (is_missing(v))
        buf_puts(&d->piece, missing);
    else
        put_safe(d, v, value_str, "<unknown>");
}

static Value unless_false(VM *vm, Value v)
{
    int truth = v == UNBOUND ? 0 : value_truth(vm, v);
    error_clear(vm);
    return truth == 0 ? NONE : v;
}

static void show_syntax_error(Display *d, Value exc)
{
    Exception *e = as_exception(exc);
    Value file = unless_false(d->vm, e->fields[SYNTAX_FILENAME]);
    bool has_line = !is_missing(e->fields[SYNTAX_LINENO]);
    if (has_line) {
        buf_puts(&d->piece, "  File \"");
        put_or(d, file, "<string>");
        buf_puts(&d->piece, "\", line ");
        put_or(d, e->fields[SYNTAX_LINENO], "");
        buf_putc(&d->piece, '\n');
        flush(d);
    }
    if (is_str(d->vm, e->fields[SYNTAX_TEXT]))
        put_syntax_line(d, e);
    put_class(d, exc);
    buf_puts(&d->piece, ": ");
    Value msg = unless_false(d->vm, e->fields[SYNTAX_MSG]);
    put_or(d, msg, "<no detail available>");
    if (!has_line && !is_missing(file)) {
        buf_puts(&d->piece, " (");
        put_or(d, file, "");
        buf_putc(&d->piece, ')');
    }
    buf_putc(&d->piece, '\n');
    flush(d);
}

/* --- notes ---------------------------------------------------------------- */

static void show_notes(Display *d, Value exc)
{
    VM *vm = d->vm;
    Value notes = attr_find(vm, exc, vm->names[N___notes__]);
    if (notes == ERROR) {
        Value why = error_take(vm);
        buf_puts(&d->piece, "Ignored error getting __notes__: ");
        put_safe(d, why, value_repr, "<__notes__ repr() failed>");
        buf_putc(&d->piece, '\n');
        flush(d);
        decref(vm, why);
        return;
    }
    if (is_list(vm, notes) || is_tuple(vm, notes)) {
        for (size_t i = 0;; i++) {
            bool list = is_list(vm, notes);
            size_t n = list ? as_list(notes)->count : as_tuple(notes)->count;
            if (i >= n)
                break;
            Value note = incref(list ? as_list(notes)->items[i]
                                     : as_tuple(notes)->items[i]);
            put_safe(d, note, value_str, "<note str() failed>");
            buf_putc(&d->piece, '\n');
            flush(d);
            decref(vm, note);
        }
    } else if (!is_missing(notes)) {
        put_safe(d, notes, value_repr, "<__notes__ repr() failed>");
        buf_putc(&d->piece, '\n');
        flush(d);
    }
    decref(vm, notes);
}

static void show_exception_only(Display *d, Value exc)
{
    if (class_is_subclass(class_of(d->vm, exc), d->vm->classes[C_SyntaxError]))
        show_syntax_error(d, exc);
    else
        show_message(d, exc);
    show_notes(d, exc);
    if (d->hints) {
        hint_put(d->vm, &d->cache, &d->piece, exc);
        flush(d);
    }
}

/* --- chains and groups ---------------------------------------------------- */

static void show_chain(Display *d, Shown *newest);

static void show_members(Display *d, const Shown *s)
{
    size_t n = s->count <= GROUP_WIDTH ? s->count : GROUP_WIDTH + 1;
    d->need_close = false;
    for (size_t i = 0; i < n && d->ok; i++) {
        bool last = i == n - 1;
        if (last)
            d->need_close = true; /* a group inside may close for all */
        indent(d);
        if (i < GROUP_WIDTH)
            buf_printf(&d->piece, "%s+---------------- %zu ----------------\n",
                       i == 0 ? "+-" : "  ", i + 1);
        else
            buf_puts(&d->piece, "  +---------------- ... ----------------\n");
        put_out(d, d->piece.data, d->piece.len);
        buf_clear(&d->piece);
        d->depth++;
        if (i < GROUP_WIDTH) {
            if (s->members && s->members[i])
                show_chain(d, s->members[i]);
        } else {
            size_t more = s->count - GROUP_WIDTH;
            buf_printf(&d->piece, "and %zu more exception%s\n", more,
                       more > 1 ? "s" : "");
            flush(d);
        }
        if (last && d->need_close) {
            static const char line[] =
                "+------------------------------------\n";
            indent(d);
            put_out(d, line, sizeof line - 1);
            d->need_close = false;
        }
        d->depth--;
    }
}

static void show_group(Display *d, const Shown *s)
{
    if (d->depth > GROUP_DEPTH) {
        emit(d, "... (max_group_depth is 10)\n");
        return;
    }
    bool top = d->depth == 0;
    const Traceback *tb = first_level(d, s->exc);
    if (top)
        d->depth = 1;
    if (tb) {
        buf_puts(&d->piece,
                 "Exception Group Traceback (most recent call last):\n");
        flush_margin(d, top ? "+ " : "| ");
        show_levels(d, tb);
    }
    show_exception_only(d, s->exc);
    show_members(d, s);
    if (top)
        d->depth = 0;
}

static void show_one(Display *d, const Shown *s)
{
    if (is_group(d->vm, s->exc)) {
        show_group(d, s);
        return;
    }
    const Traceback *tb = first_level(d, s->exc);
    if (tb) {
        emit(d, "Traceback (most recent call last):\n");
        show_levels(d, tb);
    }
    show_exception_only(d, s->exc);
}

/* The oldest first: turn the links around on the way. */
static void show_chain(Display *d, Shown *newest)
{
    Shown *newer = NULL;
    for (Shown *s = newest; s;) {
        Shown *older = s->cause ? s->cause : s->context;
        s->queue = newer; /* no longer needed for building */
        newer = s;
        s = older;
    }
    for (Shown *s = newer; s && d->ok; s = s->queue) {
        if (s->cause)
            emit(d, "\nThe above exception was the direct cause of the "
                    "following exception:\n\n");
        else if (s->context)
            emit(d, "\nDuring handling of the above exception, another "
                    "exception occurred:\n\n");
        show_one(d, s);
    }
}

static void show_plain(Display *d, Value exc)
{
    const Traceback *tb = first_level(d, exc);
    if (tb) {
        emit(d, "Traceback (most recent call last):\n");
        show_levels(d, tb);
    }
    put_class(d, exc);
    buf_puts(&d->piece, ": ");
    put_safe(d, exc, value_str, "<exception str() failed>");
    buf_putc(&d->piece, '\n');
    flush(d);
}

static void show_all(Display *d, Value exc)
{
    d->seen = set_new(d->vm, C_set);
    d->held = list_new(d->vm, 4);
    error_clear(d->vm);
    arena_init(&d->arena, &d->vm->heap);
    Shown *first = build_tree(d, exc);
    Shown alone = {.exc = exc};
    show_chain(d, first ? first : &alone);
    arena_fini(&d->arena);
    if (d->seen)
        release(d->vm, d->seen);
    if (d->held)
        release(d->vm, d->held);
}

static bool display(VM *vm, Value exc, TracebackWrite write, void *user,
                    bool plain, bool hints)
{
    Display d = {.vm = vm,
                 .write = write,
                 .user = user,
                 .ok = true,
                 .plain = plain,
                 .hints = hints};
    Value pending = error_take(vm);
    incref(exc);
    source_init(&d.cache, vm);
    buf_init(&d.piece, &vm->heap);
    if (plain)
        show_plain(&d, exc);
    else
        show_all(&d, exc);
    buf_fini(&d.piece);
    source_fini(&d.cache);
    decref(vm, exc);
    error_clear(vm);
    error_restore(vm, pending);
    return d.ok;
}

bool traceback_print(VM *vm, Value exc, TracebackWrite write, void *user,
                     bool own)
{
    return display(vm, exc, write, user, false,
                   vm->hints == HINTS_ALWAYS ||
                       (vm->hints && own && io_is_terminal(vm, 2)));
}

bool traceback_print_plain(VM *vm, Value exc, TracebackWrite write,
                           void *user)
{
    return display(vm, exc, write, user, true, false);
}
