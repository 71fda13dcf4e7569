/* strptime after the module _strptime: formats are matched as the regular expressions that it
 * builds, first alternative first, with backtracking, ignoring case. Names are those of the C
 * locale. */
#include "time_parse.h"

#include "text/str.h"
#include "text/unicode.h"

#include <time.h>

/* ---- Matching ---- */

typedef struct Matcher {
    const StrObject *text, *format;
    Value format_value;
    TimeParse *out;
    uint64_t end; /* of the match */
} Matcher;

typedef enum MatchResult { MATCH_ERROR = -1, MATCH_NO, MATCH_YES } MatchResult;

static MatchResult match_from(Matcher *m, uint64_t at, uint64_t format_at);

static uint32_t char_at(const StrObject *s, uint64_t i) { return i < s->length ? str_at(s, i) : 0; }
static uint32_t lower(uint32_t c) { return c < 128 ? kri_ascii_lower[c] : c; }

/* Directives that are numbers of up to max_digits digits in [low, high]: the most digits are tried
 * first. */
typedef struct NumberDirective {
    char letter;
    uint8_t min_digits, max_digits;
    int16_t low, high;
} NumberDirective;

static const NumberDirective number_directives[] = {
    {'d', 1, 2, 1, 31}, {'H', 1, 2, 0, 23},   {'I', 1, 2, 1, 12},   {'j', 1, 3, 1, 366},
    {'m', 1, 2, 1, 12}, {'M', 1, 2, 0, 59},   {'S', 1, 2, 0, 61},   {'U', 1, 2, 0, 53},
    {'W', 1, 2, 0, 53}, {'V', 1, 2, 0, 53},   {'w', 1, 1, 0, 6},    {'u', 1, 1, 1, 7},
    {'y', 2, 2, 0, 99}, {'Y', 4, 4, 0, 9999}, {'G', 4, 4, 0, 9999},
};

static void set_number(TimeParse *out, char letter, int32_t n) {
    switch (letter) {
    case 'd': out->day = n; break;
    case 'H': out->hour = n; break;
    case 'I': out->hour = n, out->twelve_hours = true; break;
    case 'j': out->day_of_year = n; break;
    case 'm': out->month = n; break;
    case 'M': out->minute = n; break;
    case 'S': out->second = n; break;
    case 'U': out->week = n, out->week_start = 6; break;
    case 'W': out->week = n, out->week_start = 0; break;
    case 'V': out->iso_week = n; break;
    case 'w': out->weekday = (n + 6) % 7; break;
    case 'u': out->weekday = n - 1; break;
    case 'y': out->year = n <= 68 ? 2000 + n : 1900 + n; break; /* the POSIX convention */
    case 'Y': out->year = n; break;
    case 'G': out->iso_year = n; break;
    }
}

/* So many digits at `at`; -1: there are not so many. */
static int32_t read_digits(const StrObject *text, uint64_t at, int count) {
    int32_t n = 0;
    for (int i = 0; i < count; i++) {
        int digit =
            at + (uint64_t)i < text->length ? unicode_decimal(str_at(text, at + (uint64_t)i)) : -1;
        if (digit < 0) return -1;
        n = n * 10 + digit;
    }
    return n;
}

/* The fields are set on the way in: what fails restores them. */
static MatchResult match_number(Matcher *m, const NumberDirective *directive, uint64_t at,
                                uint64_t format_at) {
    TimeParse saved = *m->out;
    for (int count = directive->max_digits; count >= directive->min_digits; count--) {
        int32_t n = read_digits(m->text, at, count);
        if (n < directive->low || n > directive->high) continue;
        set_number(m->out, directive->letter, n);
        MatchResult result = match_from(m, at + (uint64_t)count, format_at);
        if (result != MATCH_NO) return result;
        *m->out = saved;
    }
    if (directive->letter != 'd' || char_at(m->text, at) != ' ') return MATCH_NO;
    int32_t n = read_digits(m->text, at + 1, 1); /* " 5", as %c writes it */
    if (n < 1) return MATCH_NO;
    m->out->day = n;
    return match_from(m, at + 2, format_at);
}

static MatchResult match_fraction(Matcher *m, uint64_t at, uint64_t format_at) {
    enum { FRACTION_DIGITS = 6 };
    for (int count = FRACTION_DIGITS; count > 0; count--) {
        int32_t n = read_digits(m->text, at, count);
        if (n < 0) continue;
        for (int i = count; i < FRACTION_DIGITS; i++) n *= 10;
        m->out->microsecond = n;
        MatchResult result = match_from(m, at + (uint64_t)count, format_at);
        if (result != MATCH_NO) return result;
    }
    return MATCH_NO;
}

/* Length of name (lower case) at `at`, ignoring case; 0: it is not there. */
static uint64_t name_length(const StrObject *text, uint64_t at, const char *name) {
    uint64_t i = 0;
    for (; name[i]; i++)
        if (lower(char_at(text, at + i)) != lower((uint8_t)name[i])) return 0;
    return i;
}

static const char *const day_names[] = {"monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday"};
static const char *const month_names[] = {"january",   "february", "march",    "april",
                                          "may",       "june",     "july",     "august",
                                          "september", "october",  "november", "december"};
static const char *const halves[] = {"am", "pm"};

/* One of `count` names, or their first three letters. No name begins another, so that the order
 * does not matter. */
static MatchResult match_name(Matcher *m, char letter, const char *const *names, int count,
                              uint64_t at, uint64_t format_at) {
    bool brief = letter == 'a' || letter == 'b' || letter == 'h';
    for (int i = 0; i < count; i++) {
        char short_name[4] = {names[i][0], names[i][1], brief ? names[i][2] : 0, 0};
        uint64_t length = name_length(m->text, at, brief ? short_name : names[i]);
        if (length == 0) continue;
        if (letter == 'p')
            m->out->afternoon = i == 1;
        else
            *(count == 7 ? &m->out->weekday : &m->out->month) = count == 7 ? i : i + 1;
        return match_from(m, at + length, format_at);
    }
    return MATCH_NO;
}

/* [+-]hh:?mm[:?ss[.ffffff]], or Z. */
static MatchResult match_offset(Matcher *m, uint64_t at, uint64_t format_at) {
    uint32_t sign = char_at(m->text, at);
    m->out->has_offset = true;
    m->out->offset = m->out->offset_microsecond = 0;
    if (sign == 'Z') return match_from(m, at + 1, format_at);
    if (sign != '+' && sign != '-') return MATCH_NO;
    int32_t hours = read_digits(m->text, ++at, 2);
    bool colon = char_at(m->text, at += 2) == ':';
    int32_t minutes = read_digits(m->text, at += colon, 2), seconds = 0, fraction = 0;
    if (hours < 0 || minutes < 0 || minutes > 59) return MATCH_NO;
    at += 2;
    uint64_t next = at + (char_at(m->text, at) == ':');
    if (read_digits(m->text, next, 2) >= 0 && read_digits(m->text, next, 2) <= 59) {
        if ((next != at) != colon) {
            error_raise(&kr_type_ValueError, "Inconsistent use of : in %S",
                        str_substring(value_of(m->text), at - 5 - colon, m->text->length));
            return MATCH_ERROR;
        }
        seconds = read_digits(m->text, next, 2);
        at = next + 2;
        if (char_at(m->text, at) == '.' && read_digits(m->text, at + 1, 1) >= 0) {
            int32_t scale = 100000;
            for (at++; scale && read_digits(m->text, at, 1) >= 0; at++, scale /= 10)
                fraction += read_digits(m->text, at, 1) * scale;
        }
    }
    int32_t direction = sign == '-' ? -1 : 1;
    m->out->offset = direction * (hours * 3600 + minutes * 60 + seconds);
    m->out->offset_microsecond = direction * fraction;
    return match_from(m, at, format_at);
}

/* A name of this machine's zone, or UTC, GMT. */
static MatchResult match_zone(Matcher *m, uint64_t at, uint64_t format_at) {
    const char *names[] = {"utc", "gmt", tzname[0], tzname[1]};
    for (int i = 3; i >= 0; i--) {
        uint64_t length = names[i] ? name_length(m->text, at, names[i]) : 0;
        if (length == 0) continue;
        m->out->zone = str_substring(value_of(m->text), at, at + length);
        if (!m->out->zone) return MATCH_ERROR;
        m->out->dst = i == 3 && daylight ? 1 : 0;
        return match_from(m, at + length, format_at);
    }
    return MATCH_NO;
}

/* Directives that stand for other formats: matched as those, then the rest of this one. */
static MatchResult match_composed(Matcher *m, const char *meaning, uint64_t at,
                                  uint64_t format_at) {
    const StrObject *format = m->format;
    Value rest = str_substring(value_of(format), format_at, format->length);
    Value whole = rest ? str_concat(str_from_text(meaning), rest) : 0;
    if (!whole) return MATCH_ERROR;
    m->format = str_object(whole);
    MatchResult result = match_from(m, at, 0);
    m->format = format;
    return result;
}

static MatchResult raise_directive(Matcher *m, uint32_t letter) {
    error_raise(&kr_type_ValueError, "'%S' is a bad directive in format '%S'",
                str_from_char(letter), m->format_value);
    return MATCH_ERROR;
}

static MatchResult match_directive(Matcher *m, uint64_t at, uint64_t format_at) {
    if (format_at == m->format->length) {
        error_raise(&kr_type_ValueError, "stray %% in format '%S'", m->format_value);
        return MATCH_ERROR;
    }
    uint32_t letter = str_at(m->format, format_at++);
    for (size_t i = 0; i < sizeof number_directives / sizeof *number_directives; i++)
        if (letter == (uint8_t)number_directives[i].letter)
            return match_number(m, &number_directives[i], at, format_at);
    switch (letter) {
    case 'f': return match_fraction(m, at, format_at);
    case 'a':
    case 'A': return match_name(m, (char)letter, day_names, 7, at, format_at);
    case 'b':
    case 'B': return match_name(m, (char)letter, month_names, 12, at, format_at);
    case 'p': return match_name(m, 'p', halves, 2, at, format_at);
    case 'z': return match_offset(m, at, format_at);
    case 'Z': return match_zone(m, at, format_at);
    case '%': return char_at(m->text, at) == '%' ? match_from(m, at + 1, format_at) : MATCH_NO;
    case 'c': return match_composed(m, "%a %b %d %H:%M:%S %Y", at, format_at);
    case 'x': return match_composed(m, "%m/%d/%y", at, format_at);
    case 'X': return match_composed(m, "%H:%M:%S", at, format_at);
    }
    return raise_directive(m, letter);
}

/* A run of white space in the format stands for one or more of it in the text. */
static MatchResult match_space(Matcher *m, uint64_t at, uint64_t format_at) {
    uint64_t end = at;
    while (format_at < m->format->length && unicode_is_space(str_at(m->format, format_at)))
        format_at++;
    while (end < m->text->length && unicode_is_space(str_at(m->text, end))) end++;
    for (; end > at; end--) {
        MatchResult result = match_from(m, end, format_at);
        if (result != MATCH_NO) return result;
    }
    return MATCH_NO;
}

static MatchResult match_from(Matcher *m, uint64_t at, uint64_t format_at) {
    if (recursion_check() < 0) return MATCH_ERROR;
    for (; format_at < m->format->length; at++, format_at++) {
        uint32_t c = str_at(m->format, format_at);
        if (c == '%') return match_directive(m, at, format_at + 1);
        if (unicode_is_space(c)) return match_space(m, at, format_at);
        if (at >= m->text->length || lower(char_at(m->text, at)) != lower(c)) return MATCH_NO;
    }
    m->end = at;
    return MATCH_YES;
}

/* A bad directive is an error even where the text does not match as far as that. */
static int check_format(Matcher *m) {
    for (uint64_t i = 0; i < m->format->length; i++) {
        if (str_at(m->format, i) != '%') continue;
        uint32_t letter = char_at(m->format, ++i);
        if (letter && letter < 128 && strchr("aAbBcdfGHIjmMpSuUVwWxXyYzZ%", (int)letter)) continue;
        if (i < m->format->length)
            raise_directive(m, letter);
        else
            error_raise(&kr_type_ValueError, "stray %% in format '%S'", m->format_value);
        return -1;
    }
    return 0;
}

/* ---- Entry point ---- */

int time_parse(Value text, Value format, TimeParse *result) {
    *result = (TimeParse){.year = PARSE_UNSET,
                          .month = PARSE_UNSET,
                          .day = PARSE_UNSET,
                          .hour = PARSE_UNSET,
                          .minute = PARSE_UNSET,
                          .second = PARSE_UNSET,
                          .microsecond = PARSE_UNSET,
                          .weekday = PARSE_UNSET,
                          .day_of_year = PARSE_UNSET,
                          .dst = -1,
                          .week = PARSE_UNSET,
                          .iso_year = PARSE_UNSET,
                          .iso_week = PARSE_UNSET};
    Matcher m = {.text = str_object(text),
                 .format = str_object(format),
                 .format_value = format,
                 .out = result};
    if (check_format(&m) < 0) return -1;
    MatchResult matched = match_from(&m, 0, 0);
    if (matched == MATCH_ERROR) return -1;
    if (matched == MATCH_NO) {
        error_raise(&kr_type_ValueError, "time data %R does not match format %R", text, format);
        return -1;
    }
    if (m.end != m.text->length) {
        error_raise(&kr_type_ValueError, "unconverted data remains: %S",
                    str_substring(text, m.end, m.text->length));
        return -1;
    }
    return time_parse_complete(result);
}
