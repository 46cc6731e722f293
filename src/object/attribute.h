/* attribute.h: the parts of attribute access that classes and caches share
 * with attribute.c. */
#ifndef TENON_OBJECT_ATTRIBUTE_H
#define TENON_OBJECT_ATTRIBUTE_H

#include "object/protocol.h"

/* d.__get__(obj, cls) of a descriptor d (its class has CLS_DESCRIPTOR); obj
 * UNBOUND: found on the class itself. */
MUST_USE Value descriptor_get(VM *vm, Value d, Value obj, Class *cls);

/* type.__getattribute__, and type.__setattr__ and __delattr__ (v UNBOUND). */
MUST_USE Value attr_get_of_class(VM *vm, Value cls, Str *name);
MUST_USE bool attr_set_of_class(VM *vm, Value cls, Str *name, Value v);

/* AttributeError for a write that the layout refuses. */
COLD Value raise_attribute_set(VM *vm, Value obj, Str *name);

#endif
