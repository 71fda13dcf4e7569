/* The end of the program: exit functions, what is still buffered, the exit status. */
#include "exception/exception.h"
#include "generator/abandon.h"
#include "io/stdio.h"
#include "memory/exit.h"
#include "memory/stats.h"
#include "module/exit.h"
#include "module/module.h"

#include <assert.h>
#include <signal.h>
#include <unistd.h>

enum { EXIT_FUNCTIONS_MAX = 16, EXIT_FLUSH_FAILED = 120 };

static void (*exit_functions[EXIT_FUNCTIONS_MAX])(void);
static size_t exit_function_count;
static bool finalizing;

void program_at_exit(void (*function)(void)) {
    assert(exit_function_count < EXIT_FUNCTIONS_MAX && "each native module registers at most one");
    exit_functions[exit_function_count++] = function;
}

bool program_is_finalizing(void) { return finalizing; }

static Value sys_attribute(const char *name) {
    Value sys = module_import_text("sys");
    return sys ? dict_get_text(module_object(sys)->dict, name) : 0;
}

static bool file_is_closed(Value file) {
    Value closed = object_getattr_text(file, "closed");
    bool result = closed && object_truth(closed) > 0;
    error_clear();
    return result;
}

/* sys.stdout loudly: data may be lost; sys.stderr silently: there is no one to tell. */
static int standard_files_flush(void) {
    int status = 0;
    Value out = sys_attribute("stdout"), err = sys_attribute("stderr");
    if (out && out != KR_NONE && !file_is_closed(out) && !object_method(out, "flush", 0, 0)) {
        error_unraisable(out);
        status = EXIT_FLUSH_FAILED;
    }
    if (err && err != KR_NONE && !file_is_closed(err) && !object_method(err, "flush", 0, 0)) {
        error_clear();
        status = EXIT_FLUSH_FAILED;
    }
    return status;
}

int program_exit(int status) {
    while (exit_function_count > 0) exit_functions[--exit_function_count]();
    generators_exit();
    finalizers_exit();
    int flushed = standard_files_flush();
    finalizing = true;
    io_flush_all();
    gc_stats_print();
    if (flushed != 0) status = flushed;
    if (status == 128 + SIGINT) { /* die by the signal, so that a shell sees it */
        signal(SIGINT, SIG_DFL);
        kill(getpid(), SIGINT);
    }
    return status;
}
