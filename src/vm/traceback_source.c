/* traceback_source.c: the source lines of one level of a traceback, with the
 * part that was being evaluated marked.
 *
 *     print(f(1) + f(2) / 0)        whole part: ^^^^
 *                  ~~~~~^~~         or its sides ~~~~ and its anchors ^^^^
 *
 * The anchors are what stands out in the part when it is parsed on its own:
 * the operator of a binary operation, the brackets of a subscript or a call.
 * Lines of a long part that tell nothing are left out.  The rules are those of
 * CPython 3.13's module traceback.
 *
 * Places are byte offsets in dedented lines; columns on the screen are counted
 * only at the end.
 */
#include "base/buffer.h"
#include "base/unicode_data.h"
#include "base/utf8.h"
#include "syntax/parse.h"
#include "vm/traceback.h"

typedef struct Line {
    const char *s;
    size_t n;
} Line;

typedef struct Place {
    size_t line; /* from 0 */
    size_t at;   /* byte */
} Place;

typedef struct Part {
    VM *vm;
    Line *lines; /* those of the part, dedented */
    size_t count;
    size_t start;       /* in the first line */
    size_t end;         /* in the last line, clipped to it */
    size_t start_chars; /* the same, in characters, not clipped */
    size_t end_chars;
    bool marked;        /* show marks at all */
    bool anchored;
    Place left, right;  /* the anchors: from left up to right */
} Part;

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
}

static bool is_blank(const char *s, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!is_space(s[i]))
            return false;
    return true;
}

/* Leading blanks and tabs that the lines share. */
static size_t common_indent(const Line *lines, size_t count)
{
    const Line *first = NULL;
    size_t common = 0;
    for (size_t i = 0; i < count; i++) {
        if (is_blank(lines[i].s, lines[i].n))
            continue;
        size_t n = 0;
        while (n < lines[i].n &&
               (lines[i].s[n] == ' ' || lines[i].s[n] == '\t'))
            n++;
        if (!first) {
            first = &lines[i];
            common = n;
            continue;
        }
        size_t same = 0;
        while (same < n && same < common && lines[i].s[same] == first->s[same])
            same++;
        common = same;
    }
    return common;
}

static void dedent(Line *lines, size_t count)
{
    size_t n = common_indent(lines, count);
    for (size_t i = 0; i < count; i++) {
        if (is_blank(lines[i].s, lines[i].n)) {
            lines[i].n = 0;
            continue;
        }
        lines[i].s += n;
        lines[i].n -= n;
    }
}

/* Screen columns of the first n bytes: wide characters take two. */
static size_t width(const Line *line, size_t n)
{
    if (n > line->n)
        n = line->n;
    size_t columns = 0;
    for (const char *p = line->s, *end = p + n; p < end;) {
        uint32_t c = utf8_next(&p);
        columns += unicode_type(c) & UNICODE_WIDE ? 2 : 1;
    }
    return columns;
}

/* --- the part as text ----------------------------------------------------- */

/* Line i of the part alone: cut at its start and end. */
static Line part_line(const Part *p, size_t i)
{
    Line line = p->lines[i];
    if (i == p->count - 1)
        line.n = p->end;
    if (i == 0) {
        size_t from = p->start < line.n ? p->start : line.n;
        line.s += from;
        line.n -= from;
    }
    return line;
}

typedef bool (*LookAt)(Part *p, const Node *node);

/* Parse text between "before" and "after" and show the tree to look. */
static bool with_tree(Part *p, bool whole, LookAt look)
{
    Buf text;
    Arena arena;
    Node *node = NULL;
    SyntaxError error;
    bool result = false;
    buf_init(&text, &p->vm->heap);
    if (!whole)
        buf_puts(&text, "(\n");
    for (size_t i = 0; i < p->count; i++) {
        Line line = whole ? p->lines[i] : part_line(p, i);
        buf_put(&text, line.s, line.n);
        buf_putc(&text, '\n');
    }
    if (!whole)
        buf_puts(&text, ")");
    const char *source = buf_text(&text);
    if (source) {
        arena_init(&arena, &p->vm->heap);
        if (parse_source(&arena, source, text.len, "<unknown>",
                         whole ? PARSE_FILE : PARSE_EVAL, &node, &error,
                         NULL))
            result = look(p, node);
        arena_fini(&arena);
    }
    buf_fini(&text);
    return result;
}

/* --- anchors -------------------------------------------------------------- */

/* The place itself, or the next that has a character. */
static bool settle(const Part *p, Place *at)
{
    while (at->line < p->count && at->at >= part_line(p, at->line).n) {
        at->at = 0;
        at->line++;
    }
    return at->line < p->count;
}

static char char_at(const Part *p, Place at)
{
    return part_line(p, at.line).s[at.at];
}

/* Nodes of the parsed text count lines from 1, after a line of its own. */
static Place end_of(const Node *n)
{
    return (Place){n->end_line - 2, n->end_col};
}

static bool is_operator(char c) { return !is_space(c) && c != ')'; }
static bool is_bracket(char c) { return c == '['; }
static bool is_paren(char c) { return c == '('; }

/* On to the first character that will do, past comments and line ends. */
static bool advance(const Part *p, Place *at, bool (*wanted)(char c))
{
    if (!settle(p, at))
        return false;
    for (;;) {
        char c = char_at(p, *at);
        if (c == '\\' || c == '#') {
            at->line++;
            at->at = 0;
        } else if (!wanted(c)) {
            at->at++;
        } else {
            return true;
        }
        if (!settle(p, at))
            return false;
    }
}

static bool anchor_operator(Part *p, const Node *n)
{
    Place at = end_of(n->BinOp.left);
    if (!advance(p, &at, is_operator))
        return false;
    Line line = part_line(p, at.line);
    const Node *right = n->BinOp.right;
    size_t next = at.at + 1;
    if (next < line.n &&
        (right->line - 2 > at.line || next < right->col) &&
        !is_space(line.s[next]) && line.s[next] != '\\' &&
        line.s[next] != '#')
        next++;
    p->left = at;
    p->right = (Place){at.line, next};
    return true;
}

static bool anchor_brackets(Part *p, const Node *whole, const Node *head,
                            bool (*opening)(char c))
{
    Place at = end_of(head);
    if (!advance(p, &at, opening))
        return false;
    p->left = at;
    p->right = end_of(whole);
    return p->right.line < p->count;
}

static bool find_anchors(Part *p, const Node *tree)
{
    const Node *n = tree->Expression.body;
    switch (n->kind) {
    case BinOp_kind: return anchor_operator(p, n);
    case Subscript_kind:
        return anchor_brackets(p, n, n->Subscript.value, is_bracket);
    case Call_kind: return anchor_brackets(p, n, n->Call.func, is_paren);
    default: return false;
    }
}

/* --- is there something to point out? ------------------------------------- */

/* "return f(x)" and "x = f(x)": the lines say it all. */
static bool says_it_all(Part *p, const Node *tree)
{
    if (tree->Module.body.count == 0)
        return true;
    const Node *s = tree->Module.body.items[0];
    const Node *value = NULL;
    if (s->kind == Return_kind && s->Return.value &&
        s->Return.value->kind == Call_kind &&
        s->Return.value->Call.func->kind == Name_kind)
        value = s->Return.value;
    else if (s->kind == Assign_kind && s->Assign.targets.count == 1 &&
             s->Assign.targets.items[0]->kind == Name_kind &&
             s->Assign.value->kind == Call_kind)
        value = s->Assign.value;
    return value && value->line == 1 && value->end_line == p->count &&
           value->col == p->start_chars && value->end_col == p->end_chars;
}

static bool worth_marking(Part *p)
{
    if (with_tree(p, true, says_it_all))
        return false;
    if (p->anchored)
        return true;
    Line first = p->lines[0], last = p->lines[p->count - 1];
    return !is_blank(first.s, p->start < first.n ? p->start : first.n) ||
           !is_blank(last.s + p->end, last.n - p->end);
}

/* --- showing -------------------------------------------------------------- */

/* Lines to show, gathered as offsets in text, to be dedented together. */
typedef struct Shown {
    Buf text;
    Buf ends; /* size_t: where each line ends */
} Shown;

static void end_line(Shown *s)
{
    buf_put(&s->ends, &s->text.len, sizeof s->text.len);
}

/* Columns of a place on the screen; in the first line it counts from the
 * part's start. */
static size_t column(const Part *p, Place at)
{
    return width(&p->lines[at.line], at.at + (at.line == 0 ? p->start : 0));
}

static void put_marks(const Part *p, Shown *s, size_t i)
{
    const Line *line = &p->lines[i];
    size_t indent = 0;
    while (indent < line->n && is_space(line->s[indent]))
        indent++;
    bool ascii = utf8_is_ascii(line->s, line->n);
    size_t to = i < p->count - 1 ? width(line, line->n)
                : ascii          ? p->end_chars
                                 : width(line, p->end);
    size_t from = i > 0                                        ? 0
                  : utf8_is_ascii(p->lines[0].s, p->lines[0].n) ? p->start_chars
                                                  : width(line, p->start);
    size_t left = p->anchored ? column(p, p->left) : 0;
    size_t right = p->anchored ? column(p, p->right) : 0;
    for (size_t c = 0; c < to; c++) {
        char mark = '^';
        if (c < indent || c < from)
            mark = ' ';
        else if (p->anchored &&
                 !((i > p->left.line || (i == p->left.line && c >= left)) &&
                   (i < p->right.line || (i == p->right.line && c < right))))
            mark = '~';
        buf_putc(&s->text, mark);
    }
    end_line(s);
}

static void show_line(const Part *p, Shown *s, size_t i)
{
    buf_put(&s->text, p->lines[i].s, p->lines[i].n);
    end_line(s);
    if (p->marked)
        put_marks(p, s, i);
}

/* The first and last line, and those around the anchors. */
static bool is_significant(const Part *p, size_t i)
{
    if (i == 0 || i == p->count - 1)
        return true;
    return p->anchored &&
           ((i + 1 >= p->left.line && i <= p->left.line + 1) ||
            (i + 1 >= p->right.line && i <= p->right.line + 1));
}

static void show_part(const Part *p, Shown *s)
{
    size_t last = 0;
    for (size_t i = 0; i < p->count; i++) {
        if (!is_significant(p, i))
            continue;
        if (i - last == 2)
            show_line(p, s, i - 1);
        else if (i - last > 2) {
            buf_printf(&s->text, "...<%zu lines>...", i - last - 1);
            end_line(s);
        }
        show_line(p, s, i);
        last = i;
    }
}

static void put_indented(Buf *out, const char *s, size_t n)
{
    buf_puts(out, "    ");
    buf_put(out, s, n);
    buf_putc(out, '\n');
}

/* What was gathered, dedented once more as a whole. */
static void put_shown(VM *vm, Shown *s, Buf *out)
{
    size_t count = s->ends.len / sizeof(size_t);
    const char *text = buf_text(&s->text);
    Line *lines = NULL;
    if (text && !s->ends.failed && count)
        lines = heap_alloc(&vm->heap, count * sizeof *lines, HEAP_RAW);
    if (!lines)
        return;
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        size_t end;
        memcpy(&end, s->ends.data + i * sizeof end, sizeof end);
        lines[i] = (Line){text + at, end - at};
        at = end;
    }
    dedent(lines, count);
    for (size_t i = 0; i < count; i++)
        put_indented(out, lines[i].s, lines[i].n);
    heap_free(&vm->heap, lines);
}

/* The lines of the part; false: no memory, or all are blank. */
static bool load_lines(SourceCache *cache, Part *p, Str *filename,
                       uint32_t first)
{
    bool any = false;
    p->lines = heap_alloc(&p->vm->heap, p->count * sizeof *p->lines, HEAP_RAW);
    if (!p->lines)
        return false;
    for (size_t i = 0; i < p->count; i++) {
        Line *line = &p->lines[i];
        line->s = source_line(cache, filename, first + (uint32_t)i, &line->n);
        any |= line->n > 0;
    }
    return any;
}

/* Characters in the first n bytes of a line. */
static size_t characters(const Line *line, size_t n)
{
    size_t count = 0;
    for (size_t i = 0; i < n && i < line->n; i++)
        count += !utf8_is_tail(line->s[i]);
    return count;
}

static size_t bytes_of(const Line *line, size_t chars)
{
    size_t i = 0;
    while (i < line->n && chars-- > 0)
        i += utf8_length(line->s[i]);
    return i < line->n ? i : line->n;
}

static size_t minus(size_t a, size_t b) { return a > b ? a - b : 0; }

static void find_bounds(Part *p, const Position *pos)
{
    Line first = p->lines[0], last = p->lines[p->count - 1];
    size_t start = characters(&first, pos->col);
    size_t end = characters(&last, pos->end_col);
    dedent(p->lines, p->count);
    size_t removed = first.n - p->lines[0].n;
    p->start_chars = minus(start, removed);
    p->end_chars = minus(end, removed);
    p->start = bytes_of(&p->lines[0], p->start_chars);
    p->end = bytes_of(&p->lines[p->count - 1], p->end_chars);
}

void traceback_put_line(SourceCache *cache, Buf *out, Str *filename,
                        uint32_t number, size_t indent)
{
    Line line;
    line.s = source_line(cache, filename, number, &line.n);
    while (line.n && is_space(*line.s))
        line.s++, line.n--;
    if (line.n) {
        buf_fill(out, ' ', indent);
        buf_put(out, line.s, line.n);
        buf_putc(out, '\n');
    }
}

/* Its lines are loaded. */
static void put_part(Part *p, Buf *out, const Position *pos)
{
    Shown shown;
    buf_init(&shown.text, &p->vm->heap);
    buf_init(&shown.ends, &p->vm->heap);
    find_bounds(p, pos);
    p->anchored = with_tree(p, false, find_anchors);
    p->marked = worth_marking(p);
    show_part(p, &shown);
    put_shown(p->vm, &shown, out);
    buf_fini(&shown.text);
    buf_fini(&shown.ends);
}

void traceback_put_source(SourceCache *cache, Buf *out, Str *filename,
                          const Position *pos)
{
    VM *vm = cache->vm;
    if (pos->line == 0)
        return;
    Part p = {.vm = vm, .count = (size_t)pos->lines + 1};
    bool found = load_lines(cache, &p, filename, pos->line);
    if (found && (pos->col == 0xffff || pos->end_col == 0xffff))
        traceback_put_line(cache, out, filename, pos->line, 4);
    else if (found)
        put_part(&p, out, pos);
    if (p.lines)
        heap_free(&vm->heap, p.lines);
}

void traceback_put_part(VM *vm, Buf *out, const Str *text,
                        const Position *pos)
{
    Part p = {.vm = vm, .count = (size_t)pos->lines + 1};
    p.lines = heap_alloc(&vm->heap, p.count * sizeof *p.lines, HEAP_RAW);
    if (!p.lines)
        return;
    const char *at = text->data, *end = at + text->size;
    for (size_t i = 0; i < p.count; i++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        p.lines[i] = (Line){at, (size_t)((stop ? stop : end) - at)};
        at = stop ? stop + 1 : end;
    }
    put_part(&p, out, pos);
    heap_free(&vm->heap, p.lines);
}
