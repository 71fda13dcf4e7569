/* Getter and setter of an exception's attribute that is a plain field: reads None while unset. */
#ifndef KRAIT_EXCEPTION_FIELD_H
#define KRAIT_EXCEPTION_FIELD_H

#include "exception/exception.h"
#include "exceptions.stub.h"

#define EXCEPTION_FIELD(Class, Struct, attribute, member)                                          \
    Value kr_##Class##_get_##attribute(Value self) {                                               \
        Value value = ((const Struct *)self)->member;                                              \
        return value ? value : KR_NONE;                                                            \
    }                                                                                              \
    Value kr_##Class##_set_##attribute(Value self, Value value) {                                  \
        ((Struct *)self)->member = value;                                                          \
        return KR_NONE;                                                                            \
    }

#endif
