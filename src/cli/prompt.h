/* prompt.h: the read-eval-print loop. */
#ifndef TENON_CLI_PROMPT_H
#define TENON_CLI_PROMPT_H

#include "tenon.h"

/* Read statements from standard input until its end or SystemExit.  The exit
 * code. */
int prompt_run(TnVm *vm, bool banner);

/* Ctrl-C while the prompt waits for a line: the line is given up.  false: it
 * does not wait.  For the signal handler. */
bool prompt_interrupt(void);

#endif
