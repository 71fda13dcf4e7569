/* sys.breakpointhook: calls what PYTHONBREAKPOINT names, or the debugger. */
#include "containers/containers.h"
#include "core/attribute.h"
#include "core/call.h"
#include "core/object.h"
#include "exception/warning.h"
#include "module/module.h"
#include "sys.stub.h"
#include "text/str.h"

#include <stdlib.h>
#include <string.h>

#define DEBUGGER "pdb.set_trace"

/* The function; 0 without an error: there is none of this name. */
static Value hook_import(const char *path) {
    const char *dot = strrchr(path, '.');
    if (dot == path) return 0;
    Value name = dot ? str_from_utf8(path, (size_t)(dot - path)) : str_from_text("builtins");
    Value module = name ? module_import(name) : 0;
    if (!module) return error_catch(&kr_type_ImportError), 0;
    Value hook = object_getattr_text(module, dot ? dot + 1 : path);
    if (!hook) error_catch(&kr_type_AttributeError);
    return hook;
}

Value kr_sys_breakpointhook(Value args, Value kws) {
    const char *path = getenv("PYTHONBREAKPOINT");
    if (!path || !*path) path = DEBUGGER;
    if (strcmp(path, "0") == 0) return KR_NONE;
    Value hook = hook_import(path);
    if (hook) return call_unpacked(hook, args, kws);
    if (error_is_set()) return 0;
    if (strcmp(path, DEBUGGER) == 0)
        return error_raise(&kr_type_NotImplementedError,
                           "breakpoint() needs a debugger in the executable");
    int status = warning_format(&kr_type_RuntimeWarning,
                                "Ignoring unimportable $PYTHONBREAKPOINT: \"%s\"", path);
    return status < 0 ? 0 : KR_NONE;
}
