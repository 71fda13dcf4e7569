/* From main to __main__ and back. */
#include "module/start.h"

#include "core/type.h"
#include "exception/exception.h"
#include "module/arguments.h"
#include "module/exit.h"
#include "module/module.h"

#include <signal.h>

static int program_argc;
static char **program_argv;

int program_argument_count(void) { return program_argc; }
char **program_arguments(void) { return program_argv; }

static int main_run(const ProgramDef *program) {
    if (!module_import_text("builtins") || !module_import_text("sys")) return -1;
    Value main = module_make_compiled(program->modules[0]);
    return main ? module_run(main) : -1;
}

int kr_program_main(const ProgramDef *program, int argc, char **argv) {
    program_argc = argc;
    program_argv = argv;
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a BrokenPipeError */
    types_start();
    modules_start(program);
    int status = main_run(program) < 0 ? report_uncaught(error_take()) : 0;
    return program_exit(status);
}
