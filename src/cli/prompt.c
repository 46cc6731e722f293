/* prompt.c: reads statements at a prompt and runs them one by one.
 *
 * Lines are read byte by byte from the descriptor, without a buffer of our
 * own, so that a statement like input() finds all that was typed after it.
 * The terminal itself offers editing within a line.
 */
#include "prompt.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Shared with the signal handler. */
static volatile sig_atomic_t waiting, interrupted;

bool prompt_interrupt(void)
{
    if (waiting)
        interrupted = 1;
    return waiting;
}

typedef struct Text {
    char *data;
    size_t size, capacity;
} Text;

static bool add(Text *text, char c)
{
    if (text->size == text->capacity) {
        size_t capacity = text->capacity ? text->capacity * 2 : 256;
        char *data = realloc(text->data, capacity);
        if (data == NULL)
            return false;
        text->data = data;
        text->capacity = capacity;
    }
    text->data[text->size++] = c;
    return true;
}

typedef enum LineEnd { LINE_WHOLE, LINE_EOF, LINE_INTERRUPTED } LineEnd;

/* Append a line with its newline.  Without one at the end of the input it
 * gets one. */
static LineEnd read_line(Text *text)
{
    size_t before = text->size;
    LineEnd end = LINE_WHOLE;
    char c = '\0';
    interrupted = 0;
    waiting = 1;
    while (c != '\n') {
        ssize_t n = read(STDIN_FILENO, &c, 1);
        if (interrupted || (n < 0 && errno == EINTR)) {
            if (!interrupted)
                continue;
            end = LINE_INTERRUPTED;
            break;
        }
        if (n <= 0 || !add(text, c)) {
            end = LINE_EOF;
            break;
        }
    }
    waiting = 0;
    if (end == LINE_EOF && text->size > before && add(text, '\n'))
        end = LINE_WHOLE;
    return end;
}

static void show(FILE *out, const char *text)
{
    fputs(text, out);
    fflush(out);
}

/* The input ended within a statement: it is run as if an empty line followed,
 * or gives the error that it has as it stands. */
static void run_rest(TnVm *vm, Text *text)
{
    if (add(text, '\n') &&
        tn_interact(vm, text->data, text->size) == TN_INCOMPLETE)
        tn_run_string(vm, text->data, text->size, "<stdin>");
}

int prompt_run(TnVm *vm, bool banner)
{
    /* As CPython: where nobody types, prompts don't mix with the output. */
    FILE *out = isatty(STDIN_FILENO) ? stdout : stderr;
    Text text = {0};
    int code = 0;
    bool going = true;
    if (banner)
        fprintf(stderr,
                "Tenon %s (Python %s language)\n"
                "Type exit() or Ctrl-D to leave.\n",
                tn_version(), TN_LANGUAGE);
    while (going) {
        char prompt[256];
        tn_prompt(vm, text.size == 0, prompt, sizeof prompt);
        show(out, prompt);
        LineEnd end = read_line(&text);
        if (end == LINE_INTERRUPTED) {
            show(stderr, "\nKeyboardInterrupt\n");
            text.size = 0;
            continue;
        }
        if (end == LINE_EOF) {
            show(out, "\n");
            if (text.size == 0)
                break;
            run_rest(vm, &text);
        } else if (tn_interact(vm, text.data, text.size) == TN_INCOMPLETE) {
            continue;
        }
        text.size = 0;
        TnError error;
        if (tn_get_error(vm, &error)) {
            if (error.status == TN_EXIT)
                going = false;
            int failed = tn_print_error(vm);
            if (error.status == TN_EXIT)
                code = failed;
        }
    }
    free(text.data);
    return code;
}
