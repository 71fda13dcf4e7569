/* Importing a compiled module again, after the program has taken it out of sys.modules.
 *
 * Compiled code knows its globals by address, so there is one instance of it, and what it has made
 * stays in use. The next instance is interpreted, from the module's source file: if the program is
 * linked with what that takes, because it uses eval(), exec() or compile(), and if the file is
 * there. Otherwise the compiled code runs again, and all instances share the new globals. */
#include "abi/eval.h"
#include "module/module.h"
#include "text/bytes.h"

#include <stdio.h>

/* The file's content as bytes; 0 without an error: it cannot be read. */
static Value file_content(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return 0;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    char *text = size >= 0 ? gc_try_bytes((size_t)size + 1) : NULL;
    rewind(file);
    bool is_whole = text && fread(text, 1, (size_t)size, file) == (size_t)size;
    fclose(file);
    return is_whole ? bytes_from(text, (size_t)size) : 0;
}

Value module_source(const ModuleDef *def) {
    if (!&kr_module__compiler || !def->file || !*def->file) return 0;
    return file_content(def->file);
}

int module_interpret(Value module, Value source, const char *file) {
    Value code = kr_module__eval.compile(source, str_from_text(file), str_intern_text("exec"),
                                         small_make(0), KR_TRUE, small_make(-1), small_make(-1));
    return code && kr_module__eval.exec(code, module_object(module)->dict, KR_NONE, KR_NONE) ? 0
                                                                                             : -1;
}
