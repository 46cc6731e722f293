/* opcode.c: the table of instructions, from opcodes.def.
 *
 * Read by the code builder (which instructions bring a jump and cache words),
 * the disassembler and whoever walks over the words of a code.
 */
#include "compile/opcode.h"

const OpcodeInfo opcode_info[OPCODE_COUNT] = {
#define OP(name, operands, cache, effect) {#name, operands, cache, effect},
#include "compile/opcodes.def"
};

unsigned opcode_words(Opcode op)
{
    const OpcodeInfo *info = &opcode_info[op];
    return 1u + (info->operands[3] == 'j') + info->cache;
}
