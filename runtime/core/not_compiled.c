/* What a program gets that reaches a construct which this build of the compiler does not know. */
#include "core/object.h"

Value kr_not_compiled(Value what) {
    return error_raise(&kr_type_NotImplementedError, "%S cannot be compiled yet", what);
}
