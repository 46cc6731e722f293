/* sys.h: what the files of the module sys share. */
#ifndef TENON_MODULES_SYS_H
#define TENON_MODULES_SYS_H

#include "modules/module.h"

/* sys_info.c: versions, figures of ints and floats, names of modules. */
MUST_USE bool sys_add_info(VM *vm, Dict *d);

#endif
