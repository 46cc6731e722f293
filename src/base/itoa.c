/* itoa.c: machine integers as decimal text, two digits at a step.
 *
 * The digits are made from the low end into a scratch buffer and copied once
 * the length is known.  Callers: the repr of int, dtoa.c, buffer.c.
 */
#include "base/itoa.h"

#include <string.h>

static const char pairs[] = "00010203040506070809"
                            "10111213141516171819"
                            "20212223242526272829"
                            "30313233343536373839"
                            "40414243444546474849"
                            "50515253545556575859"
                            "60616263646566676869"
                            "70717273747576777879"
                            "80818283848586878889"
                            "90919293949596979899";

unsigned itoa_u64(uint64_t n, char *out)
{
    char scratch[ITOA_MAX];
    char *p = scratch + ITOA_MAX;
    while (n >= 100) {
        p -= 2;
        memcpy(p, pairs + n % 100 * 2, 2);
        n /= 100;
    }
    if (n >= 10) {
        p -= 2;
        memcpy(p, pairs + n * 2, 2);
    } else {
        *--p = (char)('0' + n);
    }
    size_t size = (size_t)(scratch + ITOA_MAX - p);
    memcpy(out, p, size);
    return (unsigned)size;
}

unsigned itoa_i64(int64_t n, char *out)
{
    if (n >= 0)
        return itoa_u64((uint64_t)n, out);
    *out = '-';
    return 1 + itoa_u64(-(uint64_t)n, out + 1);
}
