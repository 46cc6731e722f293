/* json_module.h: the two halves of the module _json. */
#ifndef TENON_MODULES_JSON_MODULE_H
#define TENON_MODULES_JSON_MODULE_H

#include "modules/module.h"

NATIVE(json_scan);        /* json_decode.c */
NATIVE(json_scan_string);

#endif
