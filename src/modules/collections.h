/* collections.h: the native classes of the module collections, each defined
 * by its own file, all when _collections is imported.
 */
#ifndef TENON_MODULES_COLLECTIONS_H
#define TENON_MODULES_COLLECTIONS_H

#include "modules/module.h"

MUST_USE bool deque_define(VM *vm);       /* and its two iterators */
MUST_USE bool defaultdict_define(VM *vm);
MUST_USE bool ordered_define(VM *vm);     /* OrderedDict, views, iterator */

#endif
