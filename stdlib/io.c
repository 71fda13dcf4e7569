/* The module io; its types are in runtime/io. */
#include "io.stub.h"

#include "containers/containers.h"
#include "exception/exception.h"
#include "io/io.h"
#include "module/module.h"

#include <stdio.h>

Value kr_io_const_DEFAULT_BUFFER_SIZE(void) { return small_make(BUFFER_SIZE); }
Value kr_io_const_SEEK_SET(void) { return small_make(SEEK_SET); }
Value kr_io_const_SEEK_CUR(void) { return small_make(SEEK_CUR); }
Value kr_io_const_SEEK_END(void) { return small_make(SEEK_END); }
Value kr_io_const_open(void) { return module_import_attr("builtins", "open"); }

Value kr_io_const___all__(void) {
    static const char *const names[] = {
        "BlockingIOError", "open",           "open_code",      "IOBase",
        "RawIOBase",       "FileIO",         "BytesIO",        "StringIO",
        "BufferedIOBase",  "BufferedReader", "BufferedWriter", "BufferedRWPair",
        "BufferedRandom",  "TextIOBase",     "TextIOWrapper",  "UnsupportedOperation",
        "SEEK_SET",        "SEEK_CUR",       "SEEK_END",       "IncrementalNewlineDecoder",
    };
    Value list = list_new(sizeof names / sizeof *names);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        list_append(list, str_intern_text(names[i]));
    return list;
}

Value kr_io_open_code(Value path) {
    Value open = kr_io_const_open();
    return open ? object_call2(open, path, str_from_text("rb")) : 0;
}

Value kr_io_text_encoding(Value encoding, Value stacklevel) {
    (void)stacklevel;
    return encoding == KR_NONE ? str_intern_text("locale") : encoding;
}

/* _io is the same module under the name its classes give. */
int kr_io_start(Value module) {
    exception_base_add(&kr_type_UnsupportedOperation, &kr_type_ValueError);
    return dict_set(modules_dict(), str_intern_text("_io"), module);
}
