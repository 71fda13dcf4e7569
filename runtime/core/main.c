/* main() of every compiled program: a stack for Python code, the collector, then the program. */
#include "core/gc.h"
#include "core/signals.h"
#include "core/thread.h"
#include "memory/stats.h"
#include "module/start.h"

extern const ProgramDef kr_program; /* emitted by the compiler */

typedef struct Arguments {
    int count;
    char **values;
    void *stack_base;
} Arguments;

static int program_run(void *argument) {
    Arguments *arguments = argument;
    gc_start(arguments->stack_base);
    gc_stats_start();
    signals_start();
    return kr_program_main(&kr_program, arguments->count, arguments->values);
}

int main(int argc, char **argv) {
    Arguments arguments = {.count = argc, .values = argv};
    return stack_run(program_run, &arguments, &arguments.stack_base);
}
