/* Reading ISO 8601 dates and times, as far as fromisoformat goes. */
#include "datetime_types.h"

enum { MOMENT_LEAST = 7 };

/* One byte a character, with a NUL at the end; what is not ASCII is OTHER. */
typedef struct IsoChars {
    const char *at;
    size_t length;
} IsoChars;
enum { OTHER = 0x7f };

static IsoChars chars_of(Value text) {
    const StrObject *s = str_object(text);
    char *chars = gc_bytes(s->length + 1);
    for (uint64_t i = 0; i < s->length; i++) {
        uint32_t c = str_at(s, i);
        chars[i] = c < OTHER ? (char)c : (char)OTHER;
    }
    chars[s->length] = 0;
    return (IsoChars){chars, s->length};
}

static int raise_invalid(Value text) {
    error_raise(&kr_type_ValueError, "Invalid isoformat string: %R", text);
    return -1;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Reads `count` digits; NULL: they are not there. */
static const char *read_digits(const char *p, int64_t *number, size_t count) {
    *number = 0;
    for (size_t i = 0; i < count; i++, p++) {
        if (!is_digit(*p)) return NULL;
        *number = *number * 10 + (*p - '0');
    }
    return p;
}

/* ---- Dates: YYYY-MM-DD, YYYYMMDD, YYYY-Www[-D], YYYYWww[D] ---- */

static bool read_week(const char *p, const char *end, bool has_separator, int64_t *fields) {
    int64_t week, weekday = 1, ordinal;
    p = read_digits(p, &week, 2);
    if (!p) return false;
    if (p < end) {
        if (has_separator && *p++ != '-') return false;
        if (!read_digits(p, &weekday, 1)) return false;
    }
    if (iso_ordinal(fields[0], week, weekday, &ordinal) != ISO_FINE) return false;
    if (ordinal < 1 || ordinal > ORDINAL_MAX) return fields[0] = YEAR_MAX + 1, true;
    Day day = day_from_ordinal(ordinal);
    fields[0] = day.year, fields[1] = day.month, fields[2] = day.day;
    return true;
}

static bool read_date(const char *p, size_t length, int64_t *fields) {
    const char *end = p + length;
    p = read_digits(p, &fields[0], 4);
    if (!p) return false;
    bool has_separator = *p == '-';
    p += has_separator;
    if (*p == 'W') return read_week(p + 1, end, has_separator, fields);
    p = read_digits(p, &fields[1], 2);
    if (!p || (has_separator && *p++ != '-')) return false;
    p = read_digits(p, &fields[2], 2);
    return p && p == end;
}

int iso_read_date(Value text, int64_t *fields) {
    IsoChars chars = chars_of(text);
    fields[1] = fields[2] = 1;
    bool may_be = chars.length == 7 || chars.length == 8 || chars.length == 10;
    return may_be && read_date(chars.at, chars.length, fields) ? 0 : raise_invalid(text);
}

/* ---- Times: HH[:MM[:SS[.fff...]]], or without the colons ---- */

typedef enum PartEnd { PART_BAD, PART_WHOLE, PART_MORE } PartEnd;

static PartEnd read_fraction(const char *p, const char *end, int64_t *micro) {
    static const int32_t missing[] = {0, 100000, 10000, 1000, 100, 10, 1};
    size_t count = (size_t)(end - p) < 6 ? (size_t)(end - p) : 6;
    p = read_digits(p, micro, count);
    if (!p) return PART_BAD;
    *micro *= missing[count];
    while (is_digit(*p)) p++;
    return *p ? PART_MORE : PART_WHOLE;
}

/* field: hours, minutes, seconds, microseconds. PART_MORE: something stands at end, or before it.
 */
static PartEnd read_clock(const char *p, const char *end, int64_t *field) {
    bool has_separator = true;
    field[0] = field[1] = field[2] = field[3] = 0;
    for (int i = 0; i < 3; i++) {
        p = read_digits(p, &field[i], 2);
        if (!p) return PART_BAD;
        char c = *p++;
        if (i == 0) has_separator = c == ':';
        /* One character may stand in front of a zone. */
        if (p >= end) return c ? PART_MORE : PART_WHOLE;
        if (c == '.' || c == ',') return read_fraction(p, end, &field[3]);
        if (has_separator && c != ':') return PART_BAD;
        p -= !has_separator;
    }
    return read_fraction(p, end, &field[3]);
}

static Value zone_from(const int64_t *field, int sign) {
    int64_t seconds = sign * (field[0] * 3600 + field[1] * 60 + field[2]);
    if (!seconds) return zone_utc();
    Value offset = delta_make(0, seconds, sign * field[3]);
    return offset ? zone_make(offset, 0) : 0;
}

/* 1 fine; 0 malformed; -1 with an error. */
static int read_time(const char *p, const char *end, int64_t *clock, Value *zone) {
    const char *at = p;
    do {
        if (*at == '+' || *at == '-' || *at == 'Z') break;
    } while (++at < end);
    clock[CLOCK_FOLD] = 0, *zone = KR_NONE;
    PartEnd part = read_clock(p, at, clock);
    if (part == PART_BAD) return 0;
    if (at >= end) return part == PART_WHOLE;
    if (*at == 'Z') return *zone = zone_utc(), at[1] == 0;
    int64_t field[CLOCK_FIELDS];
    if (read_clock(at + 1, end, field) != PART_WHOLE) return 0;
    *zone = zone_from(field, *at == '-' ? -1 : 1);
    return *zone ? 1 : -1;
}

int iso_read_time(Value text, int64_t *clock, Value *zone) {
    IsoChars chars = chars_of(text);
    bool has_mark = chars.at[0] == 'T';
    int result = read_time(chars.at + has_mark, chars.at + chars.length, clock, zone);
    return result > 0 ? 0 : result < 0 ? -1 : raise_invalid(text);
}

/* ---- Both ---- */

/* Where the date of a week ends that starts with YYYYWww: hours have an even count of digits. */
static size_t week_end(IsoChars chars) {
    size_t at = 7;
    while (at < chars.length && is_digit(chars.at[at])) at++;
    if (at < 9) return at;
    return at % 2 == 0 ? 7 : 8;
}

/* How many characters are the date; 0: malformed. What may follow decides between a weekday and a
 * separator. */
static size_t date_end(IsoChars chars) {
    const char *at = chars.at;
    if (chars.length == 7) return 7;
    if (at[4] != '-') return at[4] == 'W' ? week_end(chars) : 8;
    if (at[5] != 'W') return 10;
    if (chars.length == 8 || at[8] != '-') return 8;
    if (chars.length == 9) return 0;
    return chars.length > 10 && is_digit(at[10]) ? 8 : 10;
}

int iso_read_moment(Value text, int64_t *fields, int64_t *clock, Value *zone) {
    IsoChars chars = chars_of(text);
    *zone = KR_NONE, fields[1] = fields[2] = 1;
    memset(clock, 0, CLOCK_FIELDS * sizeof *clock);
    size_t end = chars.length >= MOMENT_LEAST ? date_end(chars) : 0;
    if (!end || end > chars.length || !read_date(chars.at, end, fields)) return raise_invalid(text);
    if (chars.length == end) return 0;
    int result = read_time(chars.at + end + 1, chars.at + chars.length, clock, zone);
    return result > 0 ? 0 : result < 0 ? -1 : raise_invalid(text);
}
