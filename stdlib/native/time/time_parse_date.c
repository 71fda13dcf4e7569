/* strptime's second half: year, month, day and weekday from whichever of them, of weeks and of days
 * of the year a format gave. */
#include "time_parse.h"

static bool is_leap(int32_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

/* Days before the first of the month, in a year that is none of 366 days. */
static const int16_t days_before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

static int32_t month_start(int32_t year, int32_t month) {
    return days_before[month - 1] + (month > 2 && is_leap(year));
}

/* The weekday of the first of January, Monday 0. */
static int32_t year_weekday(int32_t year) {
    int32_t before = year - 1;
    return (before * 365 + before / 4 - before / 100 + before / 400) % 7;
}

static int raise_value(const char *text) {
    error_raise(&kr_type_ValueError, "%s", text);
    return -1;
}

#define WEEKDAY_DIRECTIVES "a weekday directive ('%A', '%a', '%w', or '%u')."

/* The ISO directives go together only. */
static int check_iso(const TimeParse *p) {
    bool weekday = p->weekday != PARSE_UNSET, week = p->iso_week != PARSE_UNSET;
    if (p->iso_year != PARSE_UNSET) {
        if (!week || !weekday)
            return raise_value("ISO year directive '%G' must be used with the ISO week directive "
                               "'%V' and " WEEKDAY_DIRECTIVES);
        if (p->day_of_year != PARSE_UNSET)
            return raise_value(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                "Use '%Y' instead.");
    } else if (week && p->week == PARSE_UNSET) {
        if (!weekday)
            return raise_value("ISO week directive '%V' must be used with the ISO year directive "
                               "'%G' and " WEEKDAY_DIRECTIVES);
        return raise_value("ISO week directive '%V' is incompatible with the year directive '%Y'. "
                           "Use the ISO year '%G' instead.");
    }
    return 0;
}

/* The day of the year of a weekday in a week counted from the first `week_start` of the year. */
static int32_t day_of_week(const TimeParse *p) {
    int32_t first = (year_weekday(p->year) - p->week_start + 7) % 7,
            weekday = (p->weekday - p->week_start + 7) % 7;
    int32_t week_zero = (7 - first) % 7;
    return p->week == 0 ? 1 + weekday - first : 1 + week_zero + 7 * (p->week - 1) + weekday;
}

/* ISO weeks begin on Monday; the first one holds the year's first Thursday. A week 53 that the year
 * does not have is next year's first. */
static void set_iso_day(TimeParse *p) {
    int32_t first = year_weekday(p->iso_year);
    int32_t start = first <= 3 ? 1 - first : 8 - first;
    p->year = p->iso_year;
    p->day_of_year = start + (p->iso_week - 1) * 7 + p->weekday;
}

/* Sets year, month and day from day_of_year, which may lie in a neighbouring year. It stays beyond
 * this year's end then, as it does in CPython. */
static int set_date_from_day(TimeParse *p) {
    if (p->day_of_year <= 0) p->day_of_year += 365 + is_leap(--p->year);
    int32_t day = p->day_of_year, length = 365 + is_leap(p->year);
    if (day > length) day -= length, p->year++;
    if (p->year < 1 || p->year > 9999)
        return error_raise(&kr_type_ValueError, "year %d is out of range", (int)p->year), -1;
    for (p->month = 12; month_start(p->year, p->month) >= day;) p->month--;
    p->day = day - month_start(p->year, p->month);
    return 0;
}

static int complete_date(TimeParse *p) {
    if (check_iso(p) < 0) return -1;
    bool yearless = p->year == PARSE_UNSET;
    if (p->month == PARSE_UNSET) p->month = 1;
    if (p->day == PARSE_UNSET) p->day = 1;
    bool leap_day = yearless && p->month == 2 && p->day == 29; /* valid, though 1900 has none */
    if (yearless) p->year = leap_day ? 1904 : 1900;
    if (p->day_of_year == PARSE_UNSET && p->weekday != PARSE_UNSET) {
        if (p->week != PARSE_UNSET)
            p->day_of_year = day_of_week(p);
        else if (p->iso_year != PARSE_UNSET)
            set_iso_day(p);
    }
    if (p->day_of_year != PARSE_UNSET) {
        if (set_date_from_day(p) < 0) return -1;
    } else {
        if (p->year < 1)
            return error_raise(&kr_type_ValueError, "year %d is out of range", (int)p->year), -1;
        int32_t length =
            days_before[p->month] - days_before[p->month - 1] + (p->month == 2 && is_leap(p->year));
        if (p->day > length) return raise_value("day is out of range for month");
        p->day_of_year = month_start(p->year, p->month) + p->day;
    }
    if (p->weekday == PARSE_UNSET) p->weekday = (year_weekday(p->year) + p->day_of_year - 1) % 7;
    if (leap_day) p->year = 1900;
    return 0;
}

static void complete_time(TimeParse *p) {
    if (p->twelve_hours) p->hour = p->hour % 12 + (p->afternoon ? 12 : 0);
    if (p->hour == PARSE_UNSET) p->hour = 0;
    if (p->minute == PARSE_UNSET) p->minute = 0;
    if (p->second == PARSE_UNSET) p->second = 0;
    if (p->microsecond == PARSE_UNSET) p->microsecond = 0;
}

int time_parse_complete(TimeParse *p) {
    complete_time(p);
    return complete_date(p);
}
