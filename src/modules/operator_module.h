/* operator_module.h: what the two files of the module _operator share. */
#ifndef TENON_MODULES_OPERATOR_MODULE_H
#define TENON_MODULES_OPERATOR_MODULE_H

#include "modules/module.h"
#include "object/descriptor.h"

/* itemgetter, attrgetter and methodcaller. */
MUST_USE bool operator_add_getters(VM *vm, Dict *dict);

#endif
