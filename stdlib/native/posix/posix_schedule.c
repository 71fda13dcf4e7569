/* posix: when processes run, and how one waits for them. */
#include "posix.stub.h"

#include "posix_path.h"

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#define INT_OR_FAIL(name, v)                                                                       \
    int name;                                                                                      \
    if (int_arg((v), &name) < 0) return 0

static const char *const param_fields[] = {"sched_priority"};
static const StructSequence param_kind = {
    &kr_type_sched_param, "posix.sched_param", param_fields, 1, 1, 0};
static const char *const wait_fields[] = {"si_pid", "si_uid", "si_signo", "si_status", "si_code"};
static const StructSequence wait_kind = {
    &kr_type_waitid_result, "posix.waitid_result", wait_fields, 5, 5, 0};

#define SEQUENCE(type, kind)                                                                       \
    Value kr_##type##___repr__(Value self) { return struct_sequence_repr(&kind, self); }
SEQUENCE(sched_param, param_kind)
SEQUENCE(waitid_result, wait_kind)
#undef SEQUENCE

Value kr_sched_param___new__(Value cls, Value sched_priority) {
    return (void)cls, struct_sequence_make(&param_kind, &sched_priority);
}
Value kr_sched_param___reduce__(Value self) {
    return tuple_pack(2, value_of(&kr_type_sched_param), tuple_pack(1, tuple_get(self, 0)));
}
Value kr_sched_param_get_sched_priority(Value self) { return struct_sequence_get(self, 0); }

Value kr_waitid_result___new__(Value cls, Value sequence, Value dict) {
    return (void)cls, struct_sequence_new(&wait_kind, sequence, dict);
}
Value kr_waitid_result___reduce__(Value self) { return struct_sequence_reduce(&wait_kind, self); }
#define FIELD(name, index)                                                                         \
    Value kr_waitid_result_get_##name(Value self) { return struct_sequence_get(self, index); }
FIELD(si_pid, 0)
FIELD(si_uid, 1)
FIELD(si_signo, 2)
FIELD(si_status, 3)
FIELD(si_code, 4)
#undef FIELD

/* ---- Policies and priorities ---- */

Value kr_posix_sched_getscheduler(Value v) {
    INT_OR_FAIL(pid, v);
    return int_or_error(sched_getscheduler(pid));
}

static int param_arg(Value v, struct sched_param *param) {
    if (!value_is_object(v) || !object_is_instance_of(v, &kr_type_sched_param)) {
        error_raise(&kr_type_TypeError, "must have a sched_param object");
        return -1;
    }
    return int_arg(tuple_get(v, 0), &param->sched_priority);
}

Value kr_posix_sched_setscheduler(Value v, Value policy, Value param_value) {
    struct sched_param param = {0};
    INT_OR_FAIL(pid, v);
    INT_OR_FAIL(number, policy);
    if (param_arg(param_value, &param) < 0) return 0;
    return done_or_error(sched_setscheduler(pid, number, &param) < 0 ? -1 : 0);
}

Value kr_posix_sched_getparam(Value v) {
    struct sched_param param;
    INT_OR_FAIL(pid, v);
    if (sched_getparam(pid, &param) < 0) return posix_error();
    Value item = small_make(param.sched_priority);
    return struct_sequence_make(&param_kind, &item);
}

Value kr_posix_sched_setparam(Value v, Value param_value) {
    struct sched_param param = {0};
    INT_OR_FAIL(pid, v);
    return param_arg(param_value, &param) < 0 ? 0 : done_or_error(sched_setparam(pid, &param));
}

Value kr_posix_sched_rr_get_interval(Value v) {
    struct timespec interval;
    INT_OR_FAIL(pid, v);
    if (sched_rr_get_interval(pid, &interval) < 0) return posix_error();
    return float_make((double)interval.tv_sec + 1e-9 * (double)interval.tv_nsec);
}

/* ---- Waiting ---- */

Value kr_posix_waitid(Value idtype, Value id, Value options) {
    siginfo_t info = {0};
    int result;
    INT_OR_FAIL(kind, idtype);
    INT_OR_FAIL(whom, id);
    INT_OR_FAIL(bits, options);
    POSIX_RETRY(result, waitid((idtype_t)kind, (id_t)whom, &info, bits));
    if (result < 0) return posix_error();
    if (info.si_pid == 0) return KR_NONE;
    Value items[] = {small_make(info.si_pid), small_make(info.si_uid), small_make(info.si_signo),
                     small_make(info.si_status), small_make(info.si_code)};
    return struct_sequence_make(&wait_kind, items);
}

int posix_schedule_start(void) {
    return struct_sequence_start(&param_kind) < 0 ? -1 : struct_sequence_start(&wait_kind);
}
