/* Arguments of the constructors of _datetime, and what is said of wrong ones. */
#include "datetime_types.h"
#include "text/bytes.h"

int int_argument(Value v, int64_t *result) {
    Value index = object_index(v);
    if (!index) return -1;
    const char *text = "Python int too large to convert to C long";
    if (int_fits_i64(index, result)) {
        if (*result >= INT32_MIN && *result <= INT32_MAX) return 0;
        text = *result < 0 ? "signed integer is less than minimum"
                           : "signed integer is greater than maximum";
    }
    return error_raise(&kr_type_OverflowError, "%s", text), -1;
}

int str_argument(Value v, const char *function, int position) {
    if (value_is_str(v)) return 0;
    error_raise(&kr_type_TypeError, "%s() argument %d must be str, not %T", function, position, v);
    return -1;
}

/* ---- Binding ---- */

static int raise_count(const Parameters *p, size_t most, size_t given, const char *kind) {
    error_raise(&kr_type_TypeError, "%s takes at most %zd %sargument%s (%zd given)", p->function,
                most, kind, most == 1 ? "" : "s", given);
    return -1;
}

static bool parameter_is_known(const Parameters *p, Value name) {
    for (size_t i = 0; i < p->count; i++)
        if (str_equals_text(name, p->names[i])) return true;
    return false;
}

static int raise_unknown(const Parameters *p, Value kwargs) {
    size_t position = 0;
    Value name, value;
    bool is_named = strcmp(p->function, "function") != 0;
    while (dict_next(kwargs, &position, &name, &value))
        if (!value_is_str(name)) {
            error_raise(&kr_type_TypeError, "keywords must be strings");
            return -1;
        } else if (!parameter_is_known(p, name)) {
            error_raise(&kr_type_TypeError, "'%S' is an invalid keyword argument for %s", name,
                        is_named ? p->function : "this function");
            return -1;
        }
    return 0;
}

static int raise_twice(const Parameters *p, size_t index) {
    error_raise(&kr_type_TypeError, "argument for %s given by name ('%s') and position (%zd)",
                p->function, p->names[index], index + 1);
    return -1;
}

int parameters_bind(const Parameters *p, Value args, Value kwargs, Value *values) {
    size_t given = tuple_length(args), named = kwargs ? dict_length(kwargs) : 0, found = 0;
    if (given + named > p->count)
        return raise_count(p, p->count, given + named, given ? "" : "keyword ");
    if (given > p->positional) return raise_count(p, p->positional, given, "positional ");
    for (size_t i = 0; i < p->count; i++) {
        Value keyword = named && i >= given ? dict_get_text(kwargs, p->names[i]) : 0;
        values[i] = i < given ? tuple_get(args, i) : keyword;
        found += keyword != 0;
        if (!values[i] && i < p->required) {
            /* Those that several are required of take ints first, and say so first. */
            int64_t number;
            for (size_t j = 0; j < i; j++)
                if (int_argument(values[j], &number) < 0) return -1;
            error_raise(&kr_type_TypeError, "%s missing required argument '%s' (pos %zd)",
                        p->function, p->names[i], i + 1);
            return -1;
        }
    }
    if (found == named) return 0;
    for (size_t i = 0; i < given; i++)
        if (dict_get_text(kwargs, p->names[i])) return raise_twice(p, i);
    return raise_unknown(p, kwargs);
}

/* ---- Ranges ---- */

int day_check(int64_t year, int64_t month, int64_t day, Day *result) {
    if (year < YEAR_MIN || year > YEAR_MAX)
        error_raise(&kr_type_ValueError, "year %lld is out of range", (long long)year);
    else if (month < 1 || month > 12)
        error_raise(&kr_type_ValueError, "month must be in 1..12");
    else if (day < 1 || day > days_in_month(year, (int)month))
        error_raise(&kr_type_ValueError, "day is out of range for month");
    else
        return *result = (Day){(uint16_t)year, (uint8_t)month, (uint8_t)day}, 0;
    return -1;
}

int clock_check(const int64_t *number, Clock *result) {
    static const struct {
        int64_t last;
        const char *text;
    } fields[CLOCK_FIELDS] = {{23, "hour must be in 0..23"},
                              {59, "minute must be in 0..59"},
                              {59, "second must be in 0..59"},
                              {SECOND_MICROS - 1, "microsecond must be in 0..999999"},
                              {1, "fold must be either 0 or 1"}};
    for (int i = 0; i < CLOCK_FIELDS; i++)
        if (number[i] < 0 || number[i] > fields[i].last)
            return error_raise(&kr_type_ValueError, "%s", fields[i].text), -1;
    *result = (Clock){(uint8_t)number[0], (uint8_t)number[1], (uint8_t)number[2],
                      (uint8_t)number[CLOCK_FOLD], (uint32_t)number[3]};
    return 0;
}

int day_arguments(const Value *values, Day *day) {
    int64_t number[DAY_FIELDS] = {day->year, day->month, day->day};
    for (int i = 0; i < DAY_FIELDS; i++)
        if (values[i] && int_argument(values[i], &number[i]) < 0) return -1;
    return day_check(number[0], number[1], number[2], day);
}

int clock_arguments(const Value *values, Clock *clock) {
    int64_t number[CLOCK_FIELDS] = {clock->hour, clock->minute, clock->second, clock->micro,
                                    clock->fold};
    for (int i = 0; i < CLOCK_FIELDS; i++)
        if (values[i] && int_argument(values[i], &number[i]) < 0) return -1;
    return clock_check(number, clock);
}

int zone_check(Value zone) {
    if (zone == KR_NONE || value_is_zone(zone)) return 0;
    error_raise(&kr_type_TypeError,
                "tzinfo argument must be None or of a tzinfo subclass, not type '%T'", zone);
    return -1;
}

/* ---- States of pickles ---- */

bool arguments_are_few(Value args, Value kwargs, size_t most) {
    size_t count = tuple_length(args) + (kwargs ? dict_length(kwargs) : 0);
    return count >= 1 && count <= most && tuple_length(args) >= 1;
}

bool state_bytes(Value v, size_t length, size_t checked, uint8_t most, uint8_t *state,
                 const char *noun) {
    uint8_t flags = length == DATE_STATE ? 0 : STATE_FOLD;
    if (value_is_bytes(v)) {
        const BytesObject *bytes = bytes_object(v);
        if (bytes->length != length) return false;
        memcpy(state, bytes->data, length);
    } else if (value_is_str(v)) {
        const StrObject *text = str_object(v);
        if (text->length != length) return false;
        uint32_t c = str_at(text, checked) & ~(uint32_t)flags;
        if (c > most || (checked && !c)) return false;
        for (size_t i = 0; i < length; i++) {
            if (str_at(text, i) > 0xff) {
                error_raise(&kr_type_ValueError,
                            "Failed to encode latin1 string when unpickling a %s object. "
                            "pickle.load(data, encoding='latin1') is assumed.",
                            noun);
                return false;
            }
            state[i] = (uint8_t)str_at(text, i);
        }
    } else {
        return false;
    }
    uint8_t value = state[checked] & (uint8_t)~flags;
    return value <= most && (!checked || value);
}
