/* disasm.c: code as text, a line per instruction:
 *
 *     line  index  NAME        operands         effect, with what K[..] are
 *
 * The effect is the row's of opcodes.def with the operands filled in.  The
 * handler table follows, then the codes among the constants.
 */
#include "compile/compile.h"
#include "compile/opcode.h"

#include "base/buffer.h"
#include "object/error.h"
#include "object/protocol.h"
#define Span ListSpan
#include "object/list.h"
#undef Span
#include "object/str.h"

typedef struct Listing {
    VM *vm;
    const Code *code;
    Buf out;
} Listing;

static bool put_constant(Listing *l, unsigned k, bool name)
{
    if (k >= l->code->nconsts) {
        buf_printf(&l->out, "K[%u]", k);
        return true;
    }
    Value v = l->code->consts[k];
    if (name && is_exact(v, C_str)) {
        buf_put(&l->out, as_str(v)->data, as_str(v)->size);
        return true;
    }
    if (is_exact(v, C_code)) {
        buf_printf(&l->out, "<code %s>", as_code(v)->qualname->data);
        return true;
    }
    Value text = value_repr(l->vm, v);
    if (text == ERROR)
        return false;
    buf_put(&l->out, as_str(text)->data, as_str(text)->size);
    decref(l->vm, text);
    return true;
}

static void put_register(Listing *l, unsigned r)
{
    if (r < l->code->nlocals)
        buf_printf(&l->out, "%s",
                   as_str(l->code->varnames->items[r])->data);
    else
        buf_printf(&l->out, "r%u", r);
}

/* The number that a letter of the effect text stands for. */
static unsigned operand_of(Instr in, char letter)
{
    return letter == 'a' ? in.a : letter == 'b' ? in.b : in.c;
}

static bool is_operand(const char *p)
{
    return (*p == 'a' || *p == 'b' || *p == 'c') &&
           (p[1] == ']' || p[1] == '+' || p[1] == '-');
}

/* R[a] as its name or number, K[b] and name(K[b]) as the constant. */
static bool put_effect(Listing *l, Instr in, const char *p)
{
    while (*p != '\0') {
        bool name = strncmp(p, "name(K[", 7) == 0;
        if (name || (strncmp(p, "K[", 2) == 0 && p[3] == ']')) {
            const char *q = p + (name ? 7 : 2);
            if (!put_constant(l, operand_of(in, *q), name))
                return false;
            p = q + 2 + name;
        } else if (p[0] == 'R' && p[1] == '[' && is_operand(p + 2)) {
            unsigned r = operand_of(in, p[2]);
            p += 3;
            while (*p == '+' || *p == '-') {
                bool minus = *p++ == '-';
                unsigned n = (*p >= 'a' && *p <= 'c')
                                 ? operand_of(in, *p)
                                 : (unsigned)(*p - '0');
                r = minus ? r - n : r + n;
                p++;
            }
            put_register(l, r);
            p += *p == ']';
        } else {
            buf_putc(&l->out, *p++);
        }
    }
    return true;
}

static void put_operands(Listing *l, Instr in, const OpcodeInfo *info)
{
    size_t start = l->out.len;
    const uint16_t values[] = {in.a, in.b, in.c};
    for (int i = 0; i < 3; i++)
        if (info->operands[i] != '-')
            buf_printf(&l->out, "%u ", values[i]);
    size_t used = l->out.len - start;
    if (used < 16)
        buf_fill(&l->out, ' ', 16 - used);
}

static bool put_code(Listing *l, const Code *code);

static bool put_instruction(Listing *l, uint32_t pc, uint32_t *last_line)
{
    const Code *code = l->code;
    Instr in = code->instrs[pc];
    const OpcodeInfo *info = &opcode_info[in.op];
    uint32_t line = code->positions[pc].line;
    if (line != *last_line && line != 0)
        buf_printf(&l->out, "%5u", line);
    else
        buf_puts(&l->out, "     ");
    if (line != 0)
        *last_line = line;
    buf_printf(&l->out, " %5u  %-14s", pc, info->name);
    if (in.op == OP_JUMP) {
        buf_printf(&l->out, "%-16ld-> %ld\n", (long)in.jump,
                   (long)pc + 1 + in.jump);
        return true;
    }
    put_operands(l, in, info);
    if (in.op == OP_LOADINT) {
        put_register(l, in.a);
        buf_printf(&l->out, " = %d", (int)(int16_t)in.b);
    } else if (!put_effect(l, in, info->effect)) {
        return false;
    }
    if (info->operands[3] == 'j')
        buf_printf(&l->out, " -> %ld",
                   (long)pc + 2 + code->instrs[pc + 1].jump);
    buf_putc(&l->out, '\n');
    return true;
}

static bool put_code(Listing *l, const Code *code)
{
    if (!c_stack_check(l->vm, " while disassembling"))
        return false;
    l->code = code;
    buf_printf(&l->out, "%s  (%s:%u)  locals %u, registers %u\n",
               code->qualname->data, code->filename->data, code->first_line,
               code->nlocals, code->nregs);
    uint32_t line = 0;
    for (uint32_t pc = 0; pc < code->ninstrs;
         pc += opcode_words((Opcode)code->instrs[pc].op))
        if (!put_instruction(l, pc, &line))
            return false;
    for (uint32_t i = 0; i < code->nhandlers; i++) {
        const Handler *h = &code->handlers[i];
        buf_printf(&l->out, "  handler %u..%u -> %u, exception in r%u\n",
                   h->start, h->end, h->target, h->depth);
    }
    for (uint32_t i = 0; i < code->nconsts; i++) {
        if (!is_exact(code->consts[i], C_code))
            continue;
        buf_putc(&l->out, '\n');
        if (!put_code(l, as_code(code->consts[i])))
            return false;
    }
    return true;
}

bool disassemble(VM *vm, Code *code,
                 bool (*write)(void *user, const char *s, size_t n),
                 void *user)
{
    Listing l = {.vm = vm, .code = code};
    buf_init(&l.out, &vm->heap);
    bool ok = put_code(&l, code);
    if (ok) {
        const char *text = buf_text(&l.out);
        if (text == NULL) {
            raise_memory(vm);
            ok = false;
        } else {
            ok = write(user, text, l.out.len);
        }
    }
    buf_fini(&l.out);
    return ok;
}
