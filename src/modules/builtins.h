/* builtins.h: the modules that exist from the start of a VM. */
#ifndef TENON_MODULES_BUILTINS_H
#define TENON_MODULES_BUILTINS_H

#include "object/runtime.h"

/* Make vm->builtins_module and fill its namespace, vm->builtins; the file
 * class too.  After io_init.  false: pending. */
MUST_USE bool builtins_init(VM *vm);

/* Make vm->sys_module and its namespace, vm->sys_dict, and enter it in
 * vm->modules.  After builtins_init. */
MUST_USE bool sys_init(VM *vm);

#endif
