/* options.c: reads the command line, as CPython's is read: one-letter options
 * may be joined (-qO), -c and -m end the options and take the rest of their
 * word or the next one.
 */
#include "options.h"

#include "tenon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { EXIT_USAGE = 2 };

static const char usage[] =
    "usage: tenon [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

static const char help[] =
    "-c cmd : program passed in as string (terminates option list)\n"
    "-d file: print the bytecode of a file instead of running it\n"
    "-h     : print this help message and exit (also -? or --help)\n"
    "-i     : inspect interactively after running script; forces a prompt\n"
    "         even if stdin does not appear to be a terminal\n"
    "-m mod : run library module as a script (terminates option list)\n"
    "-O     : remove assert and __debug__-dependent statements\n"
    "-OO    : do -O changes and also discard docstrings\n"
    "-P     : don't prepend a potentially unsafe path to sys.path (also -I)\n"
    "-q     : don't print version message on interactive startup\n"
    "-V     : print the version number and exit (also --version)\n"
    "-W arg : warning control; arg is action:message:category:module:lineno\n"
    "         also PYTHONWARNINGS=arg, several with commas between; -E and -I\n"
    "         ignore that\n"
    "--hints, --no-hints: say about slots that refuse an attribute which there\n"
    "         are, and where; default: if standard error is a terminal\n"
    "-b, -B, -s, -S, -u: accepted, for commands written for CPython;\n"
    "         they change nothing\n"
    "\n"
    "Arguments:\n"
    "file   : program read from script file\n"
    "-      : program read from stdin (default; interactive mode if a tty)\n"
    "arg ...: arguments passed to program in sys.argv[1:]\n";

static bool wrong_usage(int *exit_code)
{
    fputs(usage, stderr);
    fputs("Try `tenon -h' for more information.\n", stderr);
    *exit_code = EXIT_USAGE;
    return false;
}

static bool print_version(int *exit_code)
{
    printf("Tenon %s (Python %s language)\n", tn_version(), TN_LANGUAGE);
    *exit_code = 0;
    return false;
}

static bool print_help(int *exit_code)
{
    printf("%sOptions:\n%s", usage, help);
    *exit_code = 0;
    return false;
}

/* One word of options, after its "-".  The operand of -c, -m, -d is the rest
 * of the word or the next one. */
static bool parse_word(Options *options, const char *word, const char *next,
                       bool *took_next, int *exit_code)
{
    for (; *word != '\0'; word++) {
        switch (*word) {
        case 'c': options->mode = MODE_CODE; break;
        case 'd': options->mode = MODE_DISASSEMBLE; break;
        case 'm': options->mode = MODE_MODULE; break;
        case 'i': options->inspect = true; continue;
        case 'q': options->quiet = true; continue;
        case 'O': options->optimize++; continue;
        case 'I': options->no_environment = true; /* fall through */
        case 'P': options->safe_path = true; continue;
        case 'E': options->no_environment = true; continue;
        case 'b':
        case 'B':
        case 's':
        case 'S':
        case 'u': continue;
        case 'V': return print_version(exit_code);
        case 'h':
        case '?': return print_help(exit_code);
        case 'W': break;
        default:
            fprintf(stderr, "Unknown option: -%c\n", *word);
            return wrong_usage(exit_code);
        }
        const char *operand = word[1] != '\0' ? word + 1 : next;
        *took_next = word[1] == '\0';
        if (*word == 'W' && operand != NULL)
            options->warnings[options->nwarnings++] = operand;
        else
            options->operand = operand;
        if (operand == NULL) {
            fprintf(stderr, "Argument expected for the -%c option\n", *word);
            return wrong_usage(exit_code);
        }
        return true;
    }
    return true;
}

static bool parse(Options *options, int argc, char **argv, int *exit_code)
{
    int i = 1;
    while (i < argc && options->operand == NULL && argv[i][0] == '-' &&
           argv[i][1] != '\0') {
        const char *word = argv[i++];
        bool took_next = false;
        if (strcmp(word, "--") == 0)
            break;
        if (strcmp(word, "--version") == 0)
            return print_version(exit_code);
        if (strcmp(word, "--help") == 0)
            return print_help(exit_code);
        if (strcmp(word, "--hints") == 0) {
            options->hints = 2;
            continue;
        }
        if (strcmp(word, "--no-hints") == 0) {
            options->hints = 0;
            continue;
        }
        if (word[1] == '-') {
            fprintf(stderr, "unknown option %s\n", word);
            return wrong_usage(exit_code);
        }
        if (!parse_word(options, word + 1, i < argc ? argv[i] : NULL,
                        &took_next, exit_code))
            return false;
        i += took_next;
    }
    if (options->optimize > 2)
        options->optimize = 2;
    if (options->mode == MODE_STDIN && i < argc) {
        options->dash = strcmp(argv[i], "-") == 0;
        if (!options->dash) {
            options->mode = MODE_FILE;
            options->operand = argv[i];
        }
        i++;
    }
    options->args = (const char *const *)argv + i;
    options->nargs = argc - i;
    return true;
}

bool options_parse(Options *options, int argc, char **argv, int *exit_code)
{
    *options = (Options){
        .mode = MODE_STDIN,
        .hints = 1,
        .argv = (const char *const *)argv,
        .argc = argc,
    };
    options->warnings = malloc((size_t)argc * sizeof *options->warnings);
    if (options->warnings == NULL) {
        fputs("tenon: not enough memory to start\n", stderr);
        *exit_code = 1;
        return false;
    }
    if (parse(options, argc, argv, exit_code))
        return true;
    free(options->warnings);
    return false;
}
