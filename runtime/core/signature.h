/* __text_signature__ of native functions, which inspect.signature parses. */
#ifndef KRAIT_CORE_SIGNATURE_H
#define KRAIT_CORE_SIGNATURE_H

#include "core/object.h"

typedef enum SignatureOf {
    SIGNATURE_OF_METHOD,   /* the code's first parameter is the receiver, or there is none */
    SIGNATURE_OF_FUNCTION, /* of a module: $module goes in front */
    SIGNATURE_OF_MAKER,    /* __new__ or __init__: what it takes is not said */
    SIGNATURE_OF_CLASS,    /* the class that they belong to: without the receiver */
} SignatureOf;

/* "($self, object, /)"; None for a code of 0 (nothing known), and where a default is no value. */
Value signature_text(const Code *code, SignatureOf what);

#endif
