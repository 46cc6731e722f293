/* weakref_proxy.h: the part of the module _weakref that is in
 * weakref_proxy.c. */
#ifndef TENON_MODULES_WEAKREF_PROXY_H
#define TENON_MODULES_WEAKREF_PROXY_H

#include "modules/module.h"

NATIVE(weakref_proxy); /* proxy(object, callback=None, /) */
MUST_USE bool weakref_proxy_init(VM *vm, Dict *dict);

#endif
