/* What the module builtins holds beyond functions and types. */
#include "builtins.stub.h"
#include "builtins/builtins.h"
#include "containers/containers.h"
#include "exception/exception.h"

Value kr_builtins_const_NotImplemented(void) { return KR_NOT_IMPLEMENTED; }
Value kr_builtins_const_Ellipsis(void) { return KR_ELLIPSIS; }
Value kr_builtins_const___debug__(void) { return KR_TRUE; }
Value kr_builtins_const_exit(void) { return site_printer_new("exit"); }
Value kr_builtins_const_quit(void) { return site_printer_new("quit"); }
Value kr_builtins_const_copyright(void) { return site_printer_new("copyright"); }
Value kr_builtins_const_credits(void) { return site_printer_new("credits"); }
Value kr_builtins_const_license(void) { return site_printer_new("license"); }
Value kr_builtins_const_help(void) { return site_printer_new("help"); }

int kr_builtins_start(Value module) {
    Value dict = object_getattr_text(module, "__dict__");
    if (!dict) return -1;
    exception_base_add(&kr_type_ExceptionGroup, &kr_type_Exception);
    if (dict_set_text(dict, "None", KR_NONE) < 0 || dict_set_text(dict, "True", KR_TRUE) < 0)
        return -1;
    return dict_set_text(dict, "False", KR_FALSE);
}
