/* Traceback and frame objects. A step holds only the code and the site; the frame is made on
 * demand. */
#include "exception/exception.h"
#include "function/function.h"
#include "function/function.h"
#include "module/module.h"
#include "traceback.stub.h"

static TracebackObject *traceback_object(Value v) { return (TracebackObject *)v; }
static FrameObject *frame_object(Value v) { return (FrameObject *)v; }

static int64_t site_line(const Code *code, int64_t site) {
    if (site >= 0 && site < (int64_t)code->details->site_count)
        return code->details->sites[site].line;
    return code->details->first_line;
}

Value traceback_new(Value next, const Code *code, int64_t site) {
    TracebackObject *tb = GC_NEW(TracebackObject, &kr_type_traceback);
    tb->next = next;
    tb->code = code;
    tb->site = site;
    tb->line = site_line(code, site);
    return value_of(tb);
}

void kr_traceback_add(const Code *code, int32_t site) {
    Value exception = kr_thread.error;
    if (!exception) return;
    exception_object(exception)->traceback =
        traceback_new(exception_object(exception)->traceback, code, site);
}

Value frame_new(const Code *code, int64_t line, Value back) {
    FrameObject *frame = GC_NEW(FrameObject, &kr_type_frame);
    frame->code = code;
    frame->line = line;
    frame->back = back;
    ModuleObject *module = module_of_code(code);
    frame->globals = module ? module->dict : dict_new();
    frame->last_site = -1;
    return value_of(frame);
}

Value kr_traceback___new__(Value cls, Value tb_next, Value tb_frame, Value tb_lasti,
                           Value tb_lineno) {
    (void)cls;
    int64_t site, line;
    if (tb_next != KR_NONE && !value_is_exact(tb_next, &kr_type_traceback))
        return error_raise(&kr_type_TypeError, "expected traceback object or None, got '%T'",
                           tb_next);
    if (!value_is_exact(tb_frame, &kr_type_frame))
        return error_raise(&kr_type_TypeError,
                           "traceback() argument 'tb_frame' must be frame, not %T", tb_frame);
    if (object_index_i64(tb_lasti, &site, &kr_type_OverflowError) < 0) return 0;
    if (object_index_i64(tb_lineno, &line, &kr_type_OverflowError) < 0) return 0;
    TracebackObject *tb = GC_NEW(TracebackObject, &kr_type_traceback);
    tb->next = tb_next == KR_NONE ? 0 : tb_next;
    tb->frame = tb_frame;
    tb->code = frame_object(tb_frame)->code;
    tb->site = site;
    tb->line = line;
    return value_of(tb);
}

Value kr_traceback_get_tb_frame(Value self) {
    TracebackObject *tb = traceback_object(self);
    if (!tb->frame) {
        tb->frame = frame_new(tb->code, tb->line, 0);
        frame_object(tb->frame)->last_site = tb->site;
    }
    return tb->frame;
}

Value kr_traceback_get_tb_lasti(Value self) { return int_from_i64(traceback_object(self)->site); }
Value kr_traceback_get_tb_lineno(Value self) { return int_from_i64(traceback_object(self)->line); }

Value kr_traceback_get_tb_next(Value self) {
    Value next = traceback_object(self)->next;
    return next ? next : KR_NONE;
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

/* ---- Frames ---- */

Value kr_frame___repr__(Value self) {
    const FrameObject *frame = frame_object(self);
    return str_printf("<frame at 0x%lx, file %R, line %ld, code %S>", (unsigned long)self,
                      frame->code->details->filename ? frame->code->details->filename : str_empty(),
                      (long)frame->line, frame->code->name);
}

Value kr_frame_clear(Value self) {
    frame_object(self)->locals = 0;
    return KR_NONE;
}

Value kr_frame_get_f_back(Value self) {
    Value back = frame_object(self)->back;
    return back ? back : KR_NONE;
}

Value kr_frame_get_f_builtins(Value self) {
    (void)self;
    return module_builtins()->dict;
}

Value kr_frame_get_f_code(Value self) { return kri_code_object(frame_object(self)->code); }
Value kr_frame_get_f_globals(Value self) { return frame_object(self)->globals; }
Value kr_frame_get_f_lasti(Value self) { return int_from_i64(frame_object(self)->last_site); }
Value kr_frame_get_f_lineno(Value self) { return int_from_i64(frame_object(self)->line); }

/* Local variables live in registers and are gone; the module's are its globals. */
Value kr_frame_get_f_locals(Value self) {
    FrameObject *frame = frame_object(self);
    if (!frame->locals) {
        const ModuleObject *module = module_of_code(frame->code);
        bool is_module = module && module->def && module->def->code == frame->code;
        frame->locals = is_module ? frame->globals : dict_new();
    }
    return frame->locals;
}

Value kr_frame_get_f_trace(Value self) {
    (void)self;
    return KR_NONE;
}

Value kr_frame_set_f_trace(Value self, Value value) {
    (void)self, (void)value;
    return KR_NONE;
}
