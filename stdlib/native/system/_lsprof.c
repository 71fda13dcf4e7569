/* _lsprof: counts and times calls, as the runtime tells of them (core/profile.h). */
#include "_lsprof.stub.h"

#include "core/error.h"
#include "core/type.h"
#include "function/function.h"
#include "lsprof_types.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/str.h"

#include <string.h>
#include <time.h>

static ProfilerObject *profiler_object(Value v) { return (ProfilerObject *)v; }

enum { NANOSECONDS = 1000000000 };

/* ---- Time ---- */

static int64_t clock_ticks(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * NANOSECONDS + now.tv_nsec;
}

/* -1: an error is set. */
static int ticks_of(const ProfilerObject *p, Value time, int64_t *ticks) {
    if (p->timeunit > 0) return object_index_i64(time, ticks, &kr_type_OverflowError);
    double seconds;
    if (float_from_value(time, &seconds) < 0) return -1;
    *ticks = (int64_t)(seconds * NANOSECONDS);
    return 0;
}

/* Nobody is told of what the timer calls. An error in it is shown, and the time is 0. */
static int64_t timer_ticks(const ProfilerObject *p) {
    const ProfileHooks *hooks = kr_thread.profile_hooks;
    kr_thread.profile_hooks = NULL;
    int64_t ticks = 0;
    Value time = object_call0(p->timer);
    if (!time || ticks_of(p, time, &ticks) < 0) {
        error_unraisable(p->timer);
        ticks = 0;
    }
    kr_thread.profile_hooks = hooks;
    return ticks;
}

static int64_t ticks_now(const ProfilerObject *p) {
    return p->timer ? timer_ticks(p) : clock_ticks();
}

static Value seconds_value(const ProfilerObject *p, int64_t ticks) {
    return float_make(p->timer && p->timeunit > 0 ? (double)ticks * p->timeunit
                                                  : (double)ticks / NANOSECONDS);
}

/* ---- Tables ---- */

enum { TABLE_FIRST = 8 };

static ProfileTable *table_new(uint64_t room) {
    ProfileTable *table =
        gc_new_scanned(NULL, sizeof(ProfileTable) + room * sizeof(ProfileEntry *));
    table->room = room;
    return table;
}

/* Where the entry is, or belongs. */
static ProfileEntry **table_slot(ProfileTable *table, const void *key) {
    uint64_t at = (uint64_t)(uintptr_t)key * 0x9e3779b97f4a7c15u >> 32;
    for (;; at++) {
        ProfileEntry **slot = &table->slots[at & (table->room - 1)];
        if (!*slot || (*slot)->key == key) return slot;
    }
}

static ProfileEntry *table_find(ProfileTable *table, const void *key) {
    return table ? *table_slot(table, key) : NULL;
}

static ProfileTable *table_grow(ProfileTable *table) {
    ProfileTable *larger = table_new(2 * table->room);
    larger->first = table->first;
    larger->last = table->last;
    larger->used = table->used;
    for (ProfileEntry *e = table->first; e; e = e->next) *table_slot(larger, e->key) = e;
    return larger;
}

static ProfileEntry *table_add(ProfileTable **place, const void *key, Value shown) {
    if (!*place) *place = table_new(TABLE_FIRST);
    if (2 * (*place)->used >= (*place)->room) *place = table_grow(*place);
    ProfileTable *table = *place;
    ProfileEntry *entry = gc_new_scanned(NULL, sizeof *entry);
    entry->key = key;
    entry->shown = shown;
    if (table->last)
        table->last->next = entry;
    else
        table->first = entry;
    table->last = entry;
    table->used++;
    return *table_slot(table, key) = entry;
}

/* ---- Calls ---- */

static void call_begin(ProfilerObject *p, ProfileEntry *entry) {
    ProfileCall *call = p->free_calls;
    if (call)
        p->free_calls = call->outer;
    else
        call = gc_new_scanned(NULL, sizeof *call);
    *call = (ProfileCall){.outer = p->call, .entry = entry};
    p->call = call;
    entry->depth++;
    if (p->subcalls && call->outer) {
        ProfileEntry *caller = call->outer->entry;
        ProfileEntry *sub = table_find(caller->calls, entry);
        if (!sub) sub = table_add(&caller->calls, entry, entry->shown);
        sub->depth++;
    }
    call->start = ticks_now(p);
}

/* Only the outermost of recursive calls adds its whole time. */
static void entry_count(ProfileEntry *entry, int64_t total, int64_t own) {
    if (--entry->depth == 0)
        entry->total += total;
    else
        entry->recursive++;
    entry->own += own;
    entry->count++;
}

static void call_end(ProfilerObject *p) {
    ProfileCall *call = p->call, *outer = call->outer;
    int64_t total = ticks_now(p) - call->start, own = total - call->inside;
    if (p->call != call) return; /* the timer has ended or cleared it */
    if (outer) outer->inside += total;
    p->call = outer;
    entry_count(call->entry, total, own);
    ProfileEntry *sub = p->subcalls && outer ? table_find(outer->entry->calls, call->entry) : NULL;
    if (sub) entry_count(sub, total, own);
    *call = (ProfileCall){.outer = p->free_calls};
    p->free_calls = call;
}

static void function_enter(Value listener, const Code *code) {
    ProfilerObject *p = profiler_object(listener);
    ProfileEntry *entry = table_find(p->entries, code);
    if (!entry) entry = table_add(&p->entries, code, kri_code_object(code));
    call_begin(p, entry);
}

/* Functions that ran before enable() end without having begun. */
static void key_leave(Value listener, const void *key) {
    ProfilerObject *p = profiler_object(listener);
    if (p->call && p->call->entry->key == key) call_end(p);
}

static void function_leave(Value listener, const Code *code) { key_leave(listener, code); }

/* ---- Native functions ---- */

/* A method is shown as its class has it, whatever it is bound to. */
static Value native_shown(Value callee, Value self) {
    Value name = ((const FunctionHead *)callee)->code->name;
    if (value_is_exact(callee, &kr_type_builtin_function)) {
        const NativeFunction *function = (const NativeFunction *)callee;
        name = function->code->name;
        if (function->module) return str_printf("<built-in method %S.%S>", function->module, name);
        self = function->self;
    } else if (!self) {
        return object_repr(callee);
    }
    Value method = self ? type_lookup(value_type(self), str_intern(name)) : 0;
    return method ? object_repr(method) : str_printf("<built-in method %S>", name);
}

static void native_enter(Value listener, const NativeMember *member, Value callee, Value self) {
    ProfilerObject *p = profiler_object(listener);
    if (!p->builtins) return;
    ProfileEntry *entry = table_find(p->entries, member);
    if (!entry) {
        Value shown = native_shown(callee, self);
        if (!shown) {
            error_clear();
            shown = member->name;
        }
        entry = table_add(&p->entries, member, shown);
    }
    call_begin(p, entry);
}

static void native_leave(Value listener, const NativeMember *member) {
    key_leave(listener, member);
}

static const ProfileHooks hooks = {function_enter, function_leave, native_enter, native_leave};

/* ---- Profiler ---- */

Value kr_Profiler___new__(Value cls, Value args, Value kwargs) {
    return (void)args, (void)kwargs, value_of(type_allocate(type_object(cls), 0));
}

/* Anything that is an integer; negative: as it was. */
static int flag_set(uint64_t *flag, Value given) {
    int64_t number;
    if (object_index_i64(given, &number, &kr_type_OverflowError) < 0) return -1;
    if (number >= 0) *flag = number != 0;
    return 0;
}

static int flags_set(ProfilerObject *p, Value subcalls, Value builtins) {
    uint64_t calls = p->subcalls, natives = p->builtins;
    if (flag_set(&calls, subcalls) < 0 || flag_set(&natives, builtins) < 0) return -1;
    p->subcalls = calls;
    p->builtins = natives;
    return 0;
}

Value kr_Profiler___init__(Value self, Value timer, Value timeunit, Value subcalls,
                           Value builtins) {
    ProfilerObject *p = profiler_object(self);
    double unit = 0;
    if ((timeunit && float_from_value(timeunit, &unit) < 0) || flags_set(p, subcalls, builtins) < 0)
        return 0;
    p->timer = timer == KR_NONE ? 0 : timer;
    p->timeunit = unit;
    return KR_NONE;
}

Value kr_Profiler_enable(Value self, Value subcalls, Value builtins) {
    if (flags_set(profiler_object(self), subcalls, builtins) < 0) return 0;
    profile_listen(&hooks, self);
    return KR_NONE;
}

/* Calls under way end here: also that of this method. */
Value kr_Profiler_disable(Value self) {
    ProfilerObject *p = profiler_object(self);
    profile_listen(NULL, 0);
    while (p->call) call_end(p);
    return KR_NONE;
}

Value kr_Profiler_clear(Value self) {
    ProfilerObject *p = profiler_object(self);
    p->entries = NULL;
    p->call = p->free_calls = NULL;
    return KR_NONE;
}

/* ---- Statistics ---- */

static const char *const fields[] = {"code",      "callcount",  "reccallcount",
                                     "totaltime", "inlinetime", "calls"};
enum { FIELD_COUNT = sizeof fields / sizeof *fields, SUB_COUNT = FIELD_COUNT - 1 };
static const StructSequence kind = {
    &kr_type_profiler_entry, "_lsprof.profiler_entry", fields, FIELD_COUNT, FIELD_COUNT, 0};
static const StructSequence sub_kind = {
    &kr_type_profiler_subentry, "_lsprof.profiler_subentry", fields, SUB_COUNT, SUB_COUNT, 0};

static Value entry_value(const StructSequence *shape, const ProfilerObject *p,
                         const ProfileEntry *e, Value calls) {
    Value items[] = {e->shown,
                     int_from_i64(e->count),
                     int_from_i64(e->recursive),
                     seconds_value(p, e->total),
                     seconds_value(p, e->own),
                     calls};
    return struct_sequence_make(shape, items);
}

static Value calls_value(const ProfilerObject *p, const ProfileEntry *entry) {
    if (!entry->calls) return KR_NONE;
    Value list = list_new(entry->calls->used);
    for (const ProfileEntry *e = entry->calls->first; e; e = e->next)
        if (list_append(list, entry_value(&sub_kind, p, e, 0)) < 0) return 0;
    return list;
}

/* What has been entered and not left is not counted yet. */
Value kr_Profiler_getstats(Value self) {
    const ProfilerObject *p = profiler_object(self);
    Value list = list_new(0);
    for (const ProfileEntry *e = p->entries ? p->entries->first : NULL; e; e = e->next) {
        if (e->count == 0) continue;
        Value calls = calls_value(p, e);
        if (!calls || list_append(list, entry_value(&kind, p, e, calls)) < 0) return 0;
    }
    return list;
}

/* ---- The records ---- */

#define RECORD(name, shape)                                                                        \
    Value kr_##name##___new__(Value cls, Value sequence, Value dict) {                             \
        return (void)cls, struct_sequence_new(&shape, sequence, dict);                             \
    }                                                                                              \
    Value kr_##name##___repr__(Value self) { return struct_sequence_repr(&shape, self); }          \
    Value kr_##name##___reduce__(Value self) { return struct_sequence_reduce(&shape, self); }      \
    Value kr_##name##_get_code(Value self) { return struct_sequence_get(self, 0); }                \
    Value kr_##name##_get_callcount(Value self) { return struct_sequence_get(self, 1); }           \
    Value kr_##name##_get_reccallcount(Value self) { return struct_sequence_get(self, 2); }        \
    Value kr_##name##_get_totaltime(Value self) { return struct_sequence_get(self, 3); }           \
    Value kr_##name##_get_inlinetime(Value self) { return struct_sequence_get(self, 4); }
RECORD(profiler_entry, kind)
RECORD(profiler_subentry, sub_kind)
#undef RECORD
Value kr_profiler_entry_get_calls(Value self) { return struct_sequence_get(self, 5); }

int kr__lsprof_start(Value module) {
    (void)module;
    return struct_sequence_start(&kind) < 0 ? -1 : struct_sequence_start(&sub_kind);
}
