/* krait check: diagnostics only. */
#include "driver/program.h"

#include <errno.h>
#include <string.h>

static Outcome check_file(Session *session, const char *path) {
    Unit *unit = unit_read("__main__", path, path);
    if (!unit) return session_reject(session, "cannot read %s: %s", path, strerror(errno));
    unit_report(unit, REPORT_COMPILER);
    Outcome outcome = diag_has_errors(&unit->diag) ? OUTCOME_REJECTED : OUTCOME_DONE;
    unit_free(unit);
    return outcome;
}

Outcome verb_check(Session *session) {
    if (session->options.operands.len == 0)
        return session_usage(session, "krait check needs a FILE.py");
    Outcome outcome = OUTCOME_DONE;
    for (uint32_t i = 0; i < session->options.operands.len; i++) {
        Outcome one = check_file(session, session->options.operands.items[i]);
        if (one > outcome) outcome = one;
    }
    return outcome;
}
