/* main of the runtime's unit tests. Criterion has one of its own, but in the link libkrait's, which
 * starts a compiled program, would be found before it. */
#include <criterion/criterion.h>

__attribute__((visibility("default"))) int main(int argc, char **argv) {
    struct criterion_test_set *tests = criterion_initialize();
    int result = 0;
    if (criterion_handle_args(argc, argv, true)) result = !criterion_run_all_tests(tests);
    criterion_finalize(tests);
    return result;
}
