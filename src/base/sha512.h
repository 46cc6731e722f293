/* sha512.h: the hash SHA-512 (FIPS 180-4). */
#ifndef TENON_BASE_SHA512_H
#define TENON_BASE_SHA512_H

#include <stddef.h>

enum { SHA512_SIZE = 64 };

/* The hash of size bytes. */
void sha512(const unsigned char *data, size_t size,
            unsigned char out[SHA512_SIZE]);

#endif
