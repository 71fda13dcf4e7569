/* sys._getframe: frame objects of the calls that are active. */
#include "exception/exception.h"
#include "sys.stub.h"

Value kr_sys__getframe(Value depth) {
    int64_t skip;
    bool fits = object_index_i64(depth, &skip, &kr_type_OverflowError) == 0;
    if (!fits && !error_catch(&kr_type_OverflowError)) return 0;
    if (!fits || skip != (int)skip)
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
    Value frame = frame_active(skip);
    return frame ? frame : error_raise(&kr_type_ValueError, "call stack is not deep enough");
}
