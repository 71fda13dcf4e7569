/* sys._getframe: frame objects of the calls that are active. */
#include "exception/exception.h"
#include "module/frames.h"
#include "sys.stub.h"

static Value frame_of(const FrameWalk *walk) {
    Value frame = frame_new(walk->code, walk->code->details->first_line, 0);
    const ModuleObject *module = module_of_def(walk->def);
    if (module) ((FrameObject *)frame)->globals = module->dict;
    return frame;
}

Value kr_sys__getframe(Value depth) {
    int64_t skip;
    if (object_index_i64(depth, &skip, &kr_type_OverflowError) < 0) return 0;
    FrameWalk walk = FRAMES_BEGIN();
    Value first = 0;
    FrameObject *last = NULL;
    while (frames_next(&walk)) {
        if (skip-- > 0) continue;
        Value frame = frame_of(&walk);
        if (last)
            last->back = frame;
        else
            first = frame;
        last = (FrameObject *)frame;
    }
    return first ? first : error_raise(&kr_type_ValueError, "call stack is not deep enough");
}
