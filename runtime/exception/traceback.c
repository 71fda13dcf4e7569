/* Traceback objects. A step holds only the code and the site; the frame is made on demand. */
#include "abi/eval.h"
#include "exception/exception.h"
#include "exception/frame_locals.h"
#include "function/function.h"
#include "module/module.h"
#include "traceback.stub.h"

#include <assert.h>

static TracebackObject *traceback_object(Value v) { return (TracebackObject *)v; }
static FrameObject *frame_object(Value v) { return (FrameObject *)v; }

static_assert(sizeof(TracebackObject) == 64, "each frame that an exception leaves makes one");

int32_t traceback_line(const TracebackObject *tb) {
    if (tb->line != TRACEBACK_LINE_OF_SITE) return tb->line;
    const CodeDetails *details = tb->code->details;
    int64_t site = tb->lasti < 0 ? -1 : tb->lasti / SITE_BYTES;
    bool is_known = site >= 0 && site < (int64_t)details->site_count;
    return (int32_t)(is_known ? details->sites[site].line : details->first_line);
}

Value traceback_new(Value next, const Code *code, int64_t site, const void *base) {
    TracebackObject *tb = GC_NEW(TracebackObject, &kr_type_traceback);
    tb->next = next;
    tb->code = code;
    tb->base = base;
    if (KR_UNLIKELY(code->flags & CODE_TEXT && base))
        tb->record = frame_record_of_text(code, base);
    else if (KR_UNLIKELY(kr_thread.kept_ && base))
        tb->record = frame_record_find(code, base);
    tb->lasti = site < 0 ? -1 : (int32_t)site * SITE_BYTES;
    tb->line = TRACEBACK_LINE_OF_SITE; /* most are never looked at */
    return value_of(tb);
}

const ModuleObject *traceback_module(const TracebackObject *tb) {
    const ModuleObject *module = tb->record ? frame_record_module(tb->record) : NULL;
    return module ? module : module_of_code(tb->code);
}

/* Called by the function that the exception leaves, or that handles it. */
void kr_traceback_add(const Code *code, int32_t site) {
    const void *base = *(const void *const *)__builtin_frame_address(0);
    Value exception = kr_thread.error;
    if (!exception) return;
    exception_object(exception)->traceback =
        traceback_new(exception_object(exception)->traceback, code, site, base);
}

void kri_eval_traceback(const Code *code, int32_t site, Value record) {
    const void *base = *(const void *const *)__builtin_frame_address(0);
    Value exception = kr_thread.error;
    if (!exception) return;
    Value tb = traceback_new(exception_object(exception)->traceback, code, site, base);
    traceback_object(tb)->record = record;
    exception_object(exception)->traceback = tb;
}

/* 0, -1. */
static int int_argument(Value v, int32_t *result) {
    int64_t n;
    Value index = object_index(v);
    if (!index) return -1;
    if (!int_fits_i64(index, &n) || n < INT32_MIN || n > INT32_MAX) {
        error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
        return -1;
    }
    return *result = (int32_t)n, 0;
}

Value kr_traceback___new__(Value cls, Value tb_next, Value tb_frame, Value tb_lasti,
                           Value tb_lineno) {
    (void)cls;
    int32_t lasti, line;
    if (tb_next != KR_NONE && !value_is_exact(tb_next, &kr_type_traceback))
        return error_raise(&kr_type_TypeError, "expected traceback object or None, got '%T'",
                           tb_next);
    if (!value_is_exact(tb_frame, &kr_type_frame))
        return error_raise(&kr_type_TypeError,
                           "TracebackType() argument 'tb_frame' must be frame, not %T", tb_frame);
    if (int_argument(tb_lasti, &lasti) < 0 || int_argument(tb_lineno, &line) < 0) return 0;
    TracebackObject *tb = GC_NEW(TracebackObject, &kr_type_traceback);
    tb->next = tb_next == KR_NONE ? 0 : tb_next;
    tb->frame = tb_frame;
    tb->code = frame_object(tb_frame)->code;
    tb->lasti = lasti;
    tb->line = line;
    return value_of(tb);
}

/* The frame of the step around this one is where this one's frame was called from. Two steps of one
 * activation (it caught the exception and raised it again) have the same frame. */
static Value step_frame(TracebackObject *tb) {
    TracebackObject *outer = tb->outer ? traceback_object(tb->outer) : NULL;
    bool is_same = outer && outer->base && outer->base == tb->base && outer->code == tb->code;
    Value around = outer ? kr_traceback_get_tb_frame(tb->outer) : 0;
    if (is_same) return around;
    if (!tb->record && code_is_module(tb->code))
        tb->record = frame_record_of_module(module_of_code(tb->code)->def->code);
    Value known = tb->record ? *frame_record_frame(tb->record) : 0;
    Value frame = known ? known : frame_new(tb->code, traceback_line(tb), around);
    const ModuleObject *module = traceback_module(tb);
    if (module) frame_object(frame)->globals = module->dict;
    if (!frame_object(frame)->base) frame_object(frame)->base = tb->base;
    frame_object(frame)->lasti = tb->lasti;
    if (tb->record) {
        frame_object(frame)->record = tb->record;
        *frame_record_frame(tb->record) = frame;
    }
    return frame;
}

Value kr_traceback_get_tb_frame(Value self) {
    TracebackObject *tb = traceback_object(self);
    if (!tb->frame) tb->frame = step_frame(tb);
    return tb->frame;
}

Value kr_traceback_get_tb_lasti(Value self) { return int_from_i64(traceback_object(self)->lasti); }
Value kr_traceback_get_tb_lineno(Value self) {
    return int_from_i64(traceback_line(traceback_object(self)));
}

Value kr_traceback_get_tb_next(Value self) {
    Value next = traceback_object(self)->next;
    if (!next) return KR_NONE;
    if (!traceback_object(next)->outer) traceback_object(next)->outer = self;
    return next;
}

Value kr_traceback_set_tb_next(Value self, Value value) {
    if (!value) return error_raise(&kr_type_TypeError, "can't delete tb_next attribute");
    if (value != KR_NONE && !value_is_exact(value, &kr_type_traceback))
        return error_raise(&kr_type_TypeError, "expected traceback object, got '%T'", value);
    if (value == KR_NONE) value = 0;
    for (Value at = value; at; at = traceback_object(at)->next)
        if (at == self) return error_raise(&kr_type_ValueError, "traceback loop detected");
    traceback_object(self)->next = value;
    return KR_NONE;
}

Value kr_traceback___dir__(Value self) {
    (void)self;
    Value names = list_new(4);
    static const char *const members[] = {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"};
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (list_append(names, str_intern_text(members[i])) < 0) return 0;
    return names;
}
