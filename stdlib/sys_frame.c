/* sys._getframe: frame objects of the calls that are active. */
#include "exception/exception.h"
#include "sys.stub.h"

Value kr_sys__getframe(Value depth) {
    int64_t skip;
    if (object_index_i64(depth, &skip, &kr_type_OverflowError) < 0) return 0;
    Value frame = frame_active(skip);
    return frame ? frame : error_raise(&kr_type_ValueError, "call stack is not deep enough");
}
