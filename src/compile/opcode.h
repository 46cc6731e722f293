/* opcode.h: the enum of instructions and what is known of each, from opcodes.def. */
#ifndef TENON_COMPILE_OPCODE_H
#define TENON_COMPILE_OPCODE_H

#include <stdint.h>

typedef enum Opcode {
#define OP(name, operands, cache, effect) OP_##name,
#include "compile/opcodes.def"
    OPCODE_COUNT
} Opcode;

typedef struct OpcodeInfo {
    const char *name;
    const char *operands;
    uint8_t cache;
    const char *effect;
} OpcodeInfo;

extern const OpcodeInfo opcode_info[OPCODE_COUNT]; /* opcode.c */

/* Words that an instruction takes with its jump and cache words. */
unsigned opcode_words(Opcode op);

#endif
