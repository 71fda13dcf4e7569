/* Modules: finding them, running them, their globals; program start.
 *
 * A compiled module's globals live in static slots (ModuleDef.globals); its dict refers to them, so
 * that both views agree. Names that the compiler did not see (set from outside) are plain dict
 * entries. */
#ifndef KRAIT_MODULE_MODULE_H
#define KRAIT_MODULE_MODULE_H

#include "containers/containers.h"
#include "core/native.h"
#include "core/object.h"
#include "text/str.h"

/* importlib's ModuleSpec, as far as a program without import hooks can see it. */
typedef struct ModuleSpec {
    Type *type;
    Value dict;
    Value name, loader, origin, locations; /* locations: list of a package, else 0 */
    uint64_t initializing;                 /* 1 while the module's body runs for the first time */
} ModuleSpec;

extern Type kr_type_ModuleSpec;

static inline bool value_is_module(Value v) {
    return value_is_object(v) && type_is_subtype(value_type(v), &kr_type_module);
}
static inline ModuleObject *module_object(Value v) { return (ModuleObject *)v; }

/* What stands for globals that no module of the program has, made by eval() and exec(). Its def has
 * no body and no slots. */
typedef struct DynamicModule {
    ModuleObject module;
    ModuleDef def;
    Value builtins; /* dict, or what __builtins__ of the globals is */
} DynamicModule;

/* Enters the program's modules in the table that module_of_def and import read. */
void modules_start(const ProgramDef *program);
const ProgramDef *modules_program(void);

/* A new module with the names every module has (__name__, __doc__, ...); not in sys.modules. */
Value module_new(Value name, Value doc);
/* The module that was last made from def; 0 before it is first imported. No raise. */
ModuleObject *module_of_def(const ModuleDef *def);
/* A name in the globals or builtins that a program gave to eval() or exec(), which may be of a
 * subclass of dict, or builtins of anything; 0 without an error: it is not there. */
Value namespace_get(Value namespace, Value name);
/* A builtin, as code of this module sees it; 0 without an error: there is none. */
Value builtin_of_def(const ModuleDef *def, Value name);
/* The builtins that code of this module sees: a dict, unless exec() was given something else; 0
 * with the error set. */
Value builtins_of_def(const ModuleDef *def);
/* The module whose source file a function comes from; 0 for native code. No raise. */
ModuleObject *module_of_code(const Code *code);
/* A compiled module's object, entered in sys.modules, its names interned; its body has not run. */
Value module_make_compiled(const ModuleDef *def);
/* Another object for a module that has been imported, its globals in a plain dict; entered in
 * sys.modules. */
Value module_make_again(const ModuleDef *def);
/* import_again.c: the source that another instance is interpreted from; 0 without an error: the
 * program cannot interpret it. */
Value module_source(const ModuleDef *def);
/* Runs the source as the module's body. 0, or -1 with the error set. */
int module_interpret(Value module, Value source, const char *file);
/* Sets a global by name: in its slot if it has one. 0, -1. */
int module_global_set(ModuleObject *module, Value name, Value value);
/* Index of the slot for name, or -1. */
int64_t module_slot_find(const ModuleDef *def, Value name);
/* Runs the body of a compiled module. 0, or -1 with the error set. */
int module_run(Value module);

ModuleObject *module_builtins(void);
/* sys.modules, whatever the program has made of it; the original dict if it is gone. */
Value modules_dict(void);

/* The module called `name` (absolute, dotted), imported if need be. 0 with the error set. */
Value module_import(Value name);
Value module_import_text(const char *name);
/* An attribute of a native or compiled module: module_import and getattr. */
Value module_import_attr(const char *module, const char *attribute);
/* What __import__ does: see kr_import. globals: dict or 0. */
Value module_import_level(Value globals, Value name, Value from_list, int64_t level);
/* The native module with this name, or 0. */
const NativeModule *native_module_find(Value name);
/* Calls visit for each native module that is linked in. */
void native_modules_each(void (*visit)(const NativeModule *module, void *data), void *data);
Value module_make_native(const NativeModule *native);

/* Functions to run when the program ends, last one first, before atexit's (C side). */
void program_at_exit(void (*function)(void));
/* True once the end of the program has begun. */
bool program_is_finalizing(void);

#endif
