#include "modules/module.h"
#define W __attribute__((weak))
W bool weakref_module_init(VM*vm,Dict*d){(void)vm;(void)d;return true;}
W bool gc_module_init(VM*vm,Dict*d){(void)vm;(void)d;return true;}
W bool math_module_init(VM*vm,Dict*d){(void)vm;(void)d;return true;}
W bool time_module_init(VM*vm,Dict*d){(void)vm;(void)d;return true;}
