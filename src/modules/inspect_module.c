/* inspect_module.c: the module _inspect: what stdlib/inspect.py cannot find
 * out by itself, since code objects do not show their instructions.
 */
#include "compile/opcode.h"
#include "modules/module.h"
#include "object/function.h"
#include "object/list.h"

static bool add_name(VM *vm, List *l, Value name)
{
    for (size_t i = 0; i < l->count; i++)
        if (l->items[i] == name)
            return true;
    return list_append(vm, l, name);
}

/* The names of globals, built-ins and attributes in the order in which the
 * instructions use them. */
static NATIVE(code_names)
{
    if (!is_exact(args[0], C_code))
        return raise_error(vm, C_TypeError, "expected code, got '%T'",
                           args[0]);
    const Code *code = as_code(args[0]);
    List *l = list_new(vm, 0);
    if (!l)
        return ERROR;
    for (uint32_t pc = 0; pc < code->ninstrs;) {
        Instr in = code->instrs[pc];
        const uint16_t operands[] = {in.a, in.b, in.c};
        for (int i = 0; i < 3; i++) {
            if (opcode_info[in.op].operands[i] == 'n' &&
                !add_name(vm, l, code->consts[operands[i]])) {
                release(vm, l);
                return ERROR;
            }
        }
        pc += opcode_words((Opcode)in.op);
    }
    Value names = tuple_from(vm, l->items, l->count);
    release(vm, l);
    return names;
}

bool inspect_module_init(VM *vm, Dict *dict)
{
    static const MethodDef rows[] = {
        FUNCTION("code_names", code_names, "code, /",
                 "Return the names of globals and attributes in the code."),
        METHODS_END,
    };
    return put_functions(vm, dict, "_inspect", rows);
}
