/* functools_module.h: what the files of the module _functools share. */
#ifndef TENON_MODULES_FUNCTOOLS_MODULE_H
#define TENON_MODULES_FUNCTOOLS_MODULE_H

#include "modules/module.h"
#include "object/descriptor.h"

extern const ClassDef partial_def;     /* functools_partial.c */
extern const ClassDef lru_wrapper_def; /* functools_cache.c */

#endif
