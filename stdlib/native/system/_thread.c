/* The module _thread. */
#include "_thread.stub.h"

#include "thread_types.h"

#include "core/call.h"
#include "core/signals.h"
#include "numbers/number.h"
#include "text/str.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

enum { NANOSECONDS = 1000000000, STACK_LEAST = 32768 };
#define TIMEOUT_LIMIT 9223372036.0 /* seconds in 63 bits of nanoseconds, rounded down */

static LockObject *lock_object(Value v) { return (LockObject *)v; }
static RLockObject *rlock_object(Value v) { return (RLockObject *)v; }

static unsigned long thread_ident(void) { return (unsigned long)pthread_self(); }

/* ---- Waiting ---- */

typedef struct Patience {
    bool blocks;
    double seconds; /* -1: for ever */
} Patience;

/* A float, or what can be an index. */
static int seconds_read(Value v, double *seconds) {
    Value number = value_is_float(v) ? v : object_index(v);
    return number ? float_from_value(number, seconds) : -1;
}

static int patience_read(Patience *patience, Value blocking, Value timeout) {
    Value flag = object_index(blocking);
    if (!flag || seconds_read(timeout, &patience->seconds) < 0) return -1;
    patience->blocks = object_truth(flag) > 0;
    if (!patience->blocks && patience->seconds != -1)
        error_raise(&kr_type_ValueError, "can't specify a timeout for a non-blocking call");
    else if (patience->seconds < 0 && patience->seconds != -1)
        error_raise(&kr_type_ValueError, "timeout value must be positive");
    else if (isnan(patience->seconds))
        error_raise(&kr_type_ValueError, "Invalid value NaN (not a number)");
    else if (patience->seconds > TIMEOUT_LIMIT)
        error_raise(&kr_type_OverflowError, patience->seconds > 9223372036.854775
                                                ? "timestamp too large to convert to C _PyTime_t"
                                                : "timeout value is too large");
    else
        return 0;
    return -1;
}

static struct timespec deadline_after(double seconds) {
    struct timespec when;
    clock_gettime(CLOCK_MONOTONIC, &when);
    double whole = floor(seconds);
    when.tv_sec += (time_t)whole;
    when.tv_nsec += (long)((seconds - whole) * NANOSECONDS);
    if (when.tv_nsec >= NANOSECONDS) when.tv_sec++, when.tv_nsec -= NANOSECONDS;
    return when;
}

/* 1 taken, 0 not in time, -1: a signal handler raised. */
static int semaphore_take(sem_t *free, const Patience *patience) {
    if (sem_trywait(free) == 0) return 1;
    if (!patience->blocks || patience->seconds == 0) return 0;
    struct timespec deadline = deadline_after(patience->seconds < 0 ? 0 : patience->seconds);
    for (;;) {
        int failed = patience->seconds < 0 ? sem_wait(free)
                                           : sem_clockwait(free, CLOCK_MONOTONIC, &deadline);
        if (!failed) return 1;
        if (errno == ETIMEDOUT) return 0;
        if (kr_pending() < 0) return -1;
    }
}

/* ---- lock ---- */

Value kr__thread_allocate_lock(void) {
    LockObject *lock = GC_NEW(LockObject, &kr_type_lock);
    sem_init(&lock->free, 0, 1);
    return value_of(lock);
}

Value kr__thread_allocate(void) { return kr__thread_allocate_lock(); }
Value kr__thread__set_sentinel(void) { return kr__thread_allocate_lock(); }

Value kr_lock_acquire(Value self, Value blocking, Value timeout) {
    Patience patience;
    if (patience_read(&patience, blocking, timeout) < 0) return 0;
    int taken = semaphore_take(&lock_object(self)->free, &patience);
    if (taken > 0) atomic_store(&lock_object(self)->is_locked, true);
    return taken < 0 ? 0 : value_from_bool(taken);
}

Value kr_lock_acquire_lock(Value self, Value blocking, Value timeout) {
    return kr_lock_acquire(self, blocking, timeout);
}

Value kr_lock_release(Value self) {
    bool was_locked = true;
    if (!atomic_compare_exchange_strong(&lock_object(self)->is_locked, &was_locked, false))
        return error_raise(&kr_type_RuntimeError, "release unlocked lock");
    sem_post(&lock_object(self)->free);
    return KR_NONE;
}

Value kr_lock_release_lock(Value self) { return kr_lock_release(self); }
Value kr_lock_locked(Value self) {
    return value_from_bool(atomic_load(&lock_object(self)->is_locked));
}
Value kr_lock_locked_lock(Value self) { return kr_lock_locked(self); }
Value kr_lock___enter__(Value self) { return kr_lock_acquire(self, KR_TRUE, small_make(-1)); }

Value kr_lock___exit__(Value self, Value args) {
    (void)args;
    return kr_lock_release(self);
}

Value kr_lock__at_fork_reinit(Value self) {
    atomic_store(&lock_object(self)->is_locked, false);
    sem_init(&lock_object(self)->free, 0, 1);
    return KR_NONE;
}

Value kr_lock___repr__(Value self) {
    bool is_locked = atomic_load(&lock_object(self)->is_locked);
    return str_printf("<%s _thread.lock object at %p>", is_locked ? "locked" : "unlocked",
                      (void *)self);
}

/* ---- RLock ---- */

static bool rlock_is_mine(const RLockObject *lock) {
    return atomic_load(&lock->owner) == thread_ident();
}

Value kr_RLock___new__(Value cls) {
    RLockObject *lock = type_allocate(type_object(cls), 0);
    sem_init(&lock->free, 0, 1);
    return value_of(lock);
}

Value kr_RLock_acquire(Value self, Value blocking, Value timeout) {
    RLockObject *lock = rlock_object(self);
    Patience patience;
    if (patience_read(&patience, blocking, timeout) < 0) return 0;
    if (rlock_is_mine(lock)) return lock->count++, KR_TRUE;
    int taken = semaphore_take(&lock->free, &patience);
    if (taken > 0) {
        lock->count = 1;
        atomic_store(&lock->owner, thread_ident());
    }
    return taken < 0 ? 0 : value_from_bool(taken);
}

static Value rlock_not_mine(void) {
    return error_raise(&kr_type_RuntimeError, "cannot release un-acquired lock");
}

static void rlock_free(RLockObject *lock) {
    lock->count = 0;
    atomic_store(&lock->owner, 0);
    sem_post(&lock->free);
}

Value kr_RLock_release(Value self) {
    RLockObject *lock = rlock_object(self);
    if (!rlock_is_mine(lock)) return rlock_not_mine();
    if (--lock->count == 0) rlock_free(lock);
    return KR_NONE;
}

Value kr_RLock__is_owned(Value self) { return value_from_bool(rlock_is_mine(rlock_object(self))); }

Value kr_RLock__release_save(Value self) {
    RLockObject *lock = rlock_object(self);
    if (!rlock_is_mine(lock)) return rlock_not_mine();
    Value state = tuple_pack(2, int_from_u64(lock->count), int_from_u64(lock->owner));
    if (state) rlock_free(lock);
    return state;
}

Value kr_RLock__acquire_restore(Value self, Value state) {
    uint64_t count;
    bool fits = value_is_tuple(state) && tuple_length(state) == 2 &&
                value_is_int(tuple_get(state, 0)) && int_fits_u64(tuple_get(state, 0), &count);
    if (!fits) return error_raise(&kr_type_TypeError, "a state of _release_save() is required");
    if (!kr_RLock_acquire(self, KR_TRUE, small_make(-1))) return 0;
    rlock_object(self)->count = count;
    return KR_NONE;
}

Value kr_RLock___enter__(Value self) { return kr_RLock_acquire(self, KR_TRUE, small_make(-1)); }

Value kr_RLock___exit__(Value self, Value args) {
    (void)args;
    return kr_RLock_release(self);
}

Value kr_RLock__at_fork_reinit(Value self) {
    RLockObject *lock = rlock_object(self);
    lock->count = 0;
    atomic_store(&lock->owner, 0);
    sem_init(&lock->free, 0, 1);
    return KR_NONE;
}

Value kr_RLock___repr__(Value self) {
    const RLockObject *lock = rlock_object(self);
    return str_printf("<%s %N object owner=%lu count=%lu at %p>",
                      lock->count ? "locked" : "unlocked", value_type(self),
                      (unsigned long)lock->owner, (unsigned long)lock->count, (void *)self);
}

/* ---- Threads ---- */

Value kr__thread_const_TIMEOUT_MAX(void) { return float_make(TIMEOUT_LIMIT); }
Value kr__thread_get_ident(void) { return int_from_u64(thread_ident()); }
Value kr__thread_get_native_id(void) { return small_make(gettid()); }
Value kr__thread__count(void) { return small_make(0); }

/* Where a second thread is started: before it runs, reap_at, reap_collect and whoever else uses
 * memory/trace.h must have been told to do without (decisions/finalization.md, Threads); and the
 * free lists of all threads are to be marked and emptied (core/gc.c). */
Value kr__thread_start_new_thread(Value function, Value args, Value kwargs) {
    if (!object_is_callable(function))
        return error_raise(&kr_type_TypeError, "first arg must be callable");
    if (!value_is_tuple(args)) return error_raise(&kr_type_TypeError, "2nd arg must be a tuple");
    if (kwargs && !value_is_dict(kwargs))
        return error_raise(&kr_type_TypeError, "optional 3rd arg must be a dictionary");
    return error_raise(&kr_type_RuntimeError, "can't start new thread");
}

Value kr__thread_start_new(Value function, Value args, Value kwargs) {
    return kr__thread_start_new_thread(function, args, kwargs);
}

Value kr__thread_exit(void) {
    Value error = object_call0(value_of(&kr_type_SystemExit));
    return error ? error_raise_object(error) : 0;
}

Value kr__thread_exit_thread(void) { return kr__thread_exit(); }

Value kr__thread_interrupt_main(Value signum) {
    int64_t number;
    if (object_index_i64(signum, &number, &kr_type_OverflowError) < 0) return 0;
    if (number < 1 || number >= NSIG)
        return error_raise(&kr_type_ValueError, "signal number out of range");
    struct sigaction action;
    if (sigaction((int)number, NULL, &action) == 0 && action.sa_handler == signal_note)
        signal_note((int)number);
    return KR_NONE;
}

Value kr__thread_stack_size(Value size) {
    static _Atomic int64_t wanted;
    int64_t bytes;
    if (object_index_i64(size, &bytes, &kr_type_OverflowError) < 0) return 0;
    if (bytes < 0) return error_raise(&kr_type_ValueError, "size must be 0 or a positive value");
    if (bytes && bytes < STACK_LEAST)
        return error_raise(&kr_type_ValueError, "size not valid: %lld bytes", (long long)bytes);
    return int_from_i64(atomic_exchange(&wanted, bytes));
}
