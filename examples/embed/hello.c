/* hello.c: the smallest useful host: run a text, print the error if any.
 *
 *     cc hello.c -ltenon -ltommath -lpcre2-8 -lm -o hello
 */
#include <tenon.h>

int main(void)
{
    TnVm *vm = tn_open(NULL);
    if (vm == NULL)
        return 1;
    int code = 0;
    if (tn_run_string(vm, "print('Hello from Tenon,', 6 * 7)", TN_WHOLE,
                      NULL) != TN_OK)
        code = tn_print_error(vm);
    tn_close(vm);
    return code;
}
