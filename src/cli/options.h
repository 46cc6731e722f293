/* options.h: the command line. */
#ifndef TENON_CLI_OPTIONS_H
#define TENON_CLI_OPTIONS_H

#include <stdbool.h>

typedef enum Mode {
    MODE_STDIN,       /* a program from standard input, or the prompt */
    MODE_FILE,        /* operand: a file or folder */
    MODE_CODE,        /* -c; operand: the text */
    MODE_MODULE,      /* -m; operand: the name */
    MODE_DISASSEMBLE, /* -d; operand: a file */
} Mode;

typedef struct Options {
    Mode mode;
    const char *operand;     /* NULL in MODE_STDIN */
    const char *const *args; /* what follows, from args[0]: for sys.argv */
    int nargs;
    const char *const *argv; /* the whole command line: sys.orig_argv */
    int argc;
    const char **warnings;   /* -W; malloced */
    int nwarnings;
    int optimize;   /* -O, -OO */
    int hints;      /* as in TnOptions */
    bool inspect;   /* -i */
    bool quiet;     /* -q */
    bool safe_path; /* -P, -I */
    bool no_environment; /* -E, -I */
    bool dash;      /* standard input was asked for, by "-" */
} Options;

/* Read the command line.  false: the command is done, with this exit code
 * (help and version were asked for, or the usage is wrong). */
bool options_parse(Options *options, int argc, char **argv, int *exit_code);

#endif
