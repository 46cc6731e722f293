/* sandbox.c: runs programs that it does not trust with its memory, output or
 * time: what each prints is caught, what it may use is limited, and what goes
 * wrong in it comes back as data.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <tenon.h>
#include <unistd.h>

/* The hook for output: keeps what fits. */
typedef struct Output {
    char text[256];
    size_t size;
} Output;

static bool keep_output(void *user, int stream, const char *bytes, size_t size)
{
    Output *output = user;
    if (stream != TN_STDOUT || output->size + size >= sizeof output->text)
        return false;
    memcpy(output->text + output->size, bytes, size);
    output->size += size;
    output->text[output->size] = '\0';
    return true;
}

/* The clock: after a second the program gets a KeyboardInterrupt. */
static TnVm *running;

static void on_alarm(int signal_number)
{
    (void)signal_number;
    tn_interrupt(running);
}

static void judge(const char *name, const char *program)
{
    Output output = {.size = 0};
    TnError error;
    TnVm *vm = tn_open(&(TnOptions){
        .memory_limit = 16 << 20,
        .write = keep_output,
        .stream_user = &output,
    });
    if (vm == NULL)
        return;
    running = vm;
    alarm(1);
    TnStatus status = tn_run_string(vm, program, TN_WHOLE, name);
    alarm(0);
    printf("%s printed: %s", name, output.size > 0 ? output.text : "\n");
    if (tn_get_error(vm, &error))
        printf("  and failed%s: %s: %s (line %d)\n",
               status == TN_INTERRUPTED ? " for its time" : "", error.type,
               error.message, error.line);
    tn_close(vm);
}

int main(void)
{
    signal(SIGALRM, on_alarm);
    judge("good.py", "print(sum(range(10)))");
    judge("greedy.py", "print('more!')\nl = []\nwhile True:\n"
                       "    l.append('x' * 10000)\n");
    judge("endless.py", "while True: pass\n");
    judge("wrong.py", "class Point:\n    __slots__ = ('x', 'y')\n\n"
                      "Point().z = 1\n");
    return 0;
}
