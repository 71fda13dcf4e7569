/* The module _io, under io.py; its types are in runtime/io. */
#include "_io.stub.h"

#include "exception/exception.h"
#include "io/io.h"
#include "module/module.h"

Value kr__io_const_DEFAULT_BUFFER_SIZE(void) { return small_make(BUFFER_SIZE); }
Value kr__io_const_open(void) { return module_import_attr("builtins", "open"); }

Value kr__io_open_code(Value path) {
    Value open = kr__io_const_open();
    return open ? object_call2(open, path, str_from_text("rb")) : 0;
}

Value kr__io_text_encoding(Value encoding, Value stacklevel) {
    (void)stacklevel;
    return encoding == KR_NONE ? str_intern_text("locale") : encoding;
}

int kr__io_start(Value module) {
    (void)module;
    exception_base_add(&kr_type_UnsupportedOperation, &kr_type_ValueError);
    return 0;
}
