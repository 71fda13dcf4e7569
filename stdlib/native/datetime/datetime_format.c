/* Text of dates and times: isoformat, strftime, ctime. */
#include "datetime_types.h"

#include "module/module.h"

void offset_write(StrBuilder *b, Value offset, const char *separator) {
    const DeltaObject *delta = delta_object(offset);
    int64_t seconds = (int64_t)delta->days * DAY_SECONDS + delta->seconds, micros = delta->micros;
    bool is_negative = seconds < 0;
    if (is_negative) {
        seconds = -seconds;
        if (micros) seconds--, micros = SECOND_MICROS - micros;
    }
    int64_t minutes = seconds / 60;
    str_builder_printf(b, "%c%02d%s%02d", is_negative ? '-' : '+', (int)(minutes / 60), separator,
                       (int)(minutes % 60));
    if (seconds % 60 || micros) str_builder_printf(b, "%s%02d", separator, (int)(seconds % 60));
    if (micros) str_builder_printf(b, ".%06d", (int)micros);
}

int offset_text(StrBuilder *b, Value zone, Value argument, const char *separator) {
    Value offset = zone_offset(zone, argument);
    if (!offset) return -1;
    if (offset != KR_NONE) offset_write(b, offset, separator);
    return 0;
}

/* ---- isoformat ---- */

typedef enum TimeSpec {
    SPEC_HOURS,
    SPEC_MINUTES,
    SPEC_SECONDS,
    SPEC_MILLISECONDS,
    SPEC_MICROSECONDS,
    SPEC_COUNT
} TimeSpec;

/* SPEC_COUNT: with ValueError. */
static TimeSpec spec_of(Value text, const Clock *clock) {
    static const char *const names[SPEC_COUNT] = {"hours", "minutes", "seconds", "milliseconds",
                                                  "microseconds"};
    if (!text || str_equals_text(text, "auto"))
        return clock->micro ? SPEC_MICROSECONDS : SPEC_SECONDS;
    for (int spec = 0; spec < SPEC_COUNT; spec++)
        if (str_equals_text(text, names[spec])) return (TimeSpec)spec;
    error_raise(&kr_type_ValueError, "Unknown timespec value");
    return SPEC_COUNT;
}

int clock_write(StrBuilder *b, const Clock *clock, Value timespec) {
    TimeSpec spec = spec_of(timespec, clock);
    if (spec == SPEC_COUNT) return -1;
    str_builder_printf(b, "%02d", clock->hour);
    if (spec >= SPEC_MINUTES) str_builder_printf(b, ":%02d", clock->minute);
    if (spec >= SPEC_SECONDS) str_builder_printf(b, ":%02d", clock->second);
    if (spec == SPEC_MILLISECONDS) str_builder_printf(b, ".%03d", (int)clock->micro / 1000);
    if (spec == SPEC_MICROSECONDS) str_builder_printf(b, ".%06d", (int)clock->micro);
    return 0;
}

/* ---- strftime ---- */

/* What strftime of C knows nothing of: %z, %Z, %f. */
typedef struct Formatter {
    StrBuilder out;
    Value self, argument; /* argument: what the zone's methods get */
    Value zone;
} Formatter;

/* Lone surrogates have no place in a text of C. 0, -1. */
static int text_check(Value text) {
    if (str_object(text)->flags & STR_ASCII) return 0;
    return object_method(text, "encode", NULL, 0) ? 0 : -1;
}

static int write_zone_name(Formatter *f) {
    Value name = zone_name(f->zone, f->argument);
    if (!name) return -1;
    if (name == KR_NONE) return 0;
    Value doubled =
        object_method(name, "replace", (Value[]){str_from_text("%"), str_from_text("%%")}, 2);
    if (!doubled) return -1;
    if (!value_is_str(doubled)) {
        error_raise(&kr_type_TypeError, "tzname.replace() did not return a string");
        return -1;
    }
    if (text_check(doubled) < 0) return -1;
    str_builder_str(&f->out, doubled);
    return 0;
}

static int write_field(Formatter *f, uint32_t letter) {
    if (letter == 'z') return offset_text(&f->out, f->zone, f->argument, "");
    if (letter == 'Z') return write_zone_name(f);
    int micro = 0;
    if (value_is_time(f->self)) micro = (int)time_object(f->self)->clock.micro;
    if (value_is_moment(f->self)) micro = (int)moment_object(f->self)->clock.micro;
    str_builder_printf(&f->out, "%06d", micro);
    return 0;
}

static Value zone_of(Value self) {
    if (value_is_time(self)) return time_object(self)->zone;
    return value_is_moment(self) ? moment_object(self)->zone : KR_NONE;
}

Value wrap_strftime(Value self, Value format, Value time_tuple, Value zone_argument) {
    Formatter f = {.self = self, .argument = zone_argument, .zone = zone_of(self)};
    const StrObject *text = str_object(format);
    str_builder_init(&f.out);
    if (text_check(format) < 0) return 0;
    for (uint64_t i = 0; i < text->length; i++) {
        uint32_t c = str_at(text, i), next = i + 1 < text->length ? str_at(text, i + 1) : 0;
        if (!c) break; /* as a text of C ends */
        if (c != '%' || !next) {
            str_builder_char(&f.out, c);
        } else if (next == 'z' || next == 'Z' || next == 'f') {
            if (write_field(&f, next) < 0) return 0;
            i++;
        } else {
            str_builder_char(&f.out, c), str_builder_char(&f.out, next);
            i++;
        }
    }
    Value complete = str_builder_finish(&f.out), strftime = module_import_attr("time", "strftime");
    return complete && strftime ? object_call2(strftime, complete, time_tuple) : 0;
}

Value text_ctime(Day day, const Clock *clock) {
    static const char weekdays[] = "MonTueWedThuFriSatSun";
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    char weekday[4] = "", month[4] = "";
    memcpy(weekday, weekdays + 3 * day_weekday(day), 3);
    memcpy(month, months + 3 * (day.month - 1), 3);
    return str_printf("%s %s %2d %02d:%02d:%02d %04d", weekday, month, day.day, clock->hour,
                      clock->minute, clock->second, day.year);
}
