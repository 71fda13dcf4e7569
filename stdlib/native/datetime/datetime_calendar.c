/* The proleptic Gregorian calendar: days by number, weeks of ISO 8601, and states as pickles have
 * them. */
#include "datetime_types.h"

enum { DAYS_4_YEARS = 4 * 365 + 1, DAYS_100_YEARS = 25 * DAYS_4_YEARS - 1 };
enum { DAYS_400_YEARS = 4 * DAYS_100_YEARS + 1, THURSDAY = 3, WEEK = 7 };

bool year_is_leap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int64_t year, int month) {
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    assert(month >= 1 && month <= 12);
    return month == 2 && year_is_leap(year) ? 29 : days[month - 1];
}

int days_before_month(int64_t year, int month) {
    static const uint16_t before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    assert(month >= 1 && month <= 12);
    return before[month - 1] + (month > 2 && year_is_leap(year));
}

static int64_t days_before_year(int64_t year) {
    int64_t y = year - 1;
    return y * 365 + y / 4 - y / 100 + y / 400;
}

int64_t day_ordinal(Day day) {
    return days_before_year(day.year) + days_before_month(day.year, day.month) + day.day;
}

Day day_from_ordinal(int64_t ordinal) {
    assert(ordinal >= 1 && ordinal <= ORDINAL_MAX);
    int64_t n = ordinal - 1, year = n / DAYS_400_YEARS * 400 + 1;
    n %= DAYS_400_YEARS;
    int64_t centuries = n / DAYS_100_YEARS;
    n %= DAYS_100_YEARS;
    int64_t fours = n / DAYS_4_YEARS;
    n %= DAYS_4_YEARS;
    int64_t ones = n / 365;
    n %= 365;
    year += centuries * 100 + fours * 4 + ones;
    /* The last day of a leap year at the end of a cycle. */
    if (ones == 4 || centuries == 4) return (Day){(uint16_t)(year - 1), 12, 31};
    int month = (int)((n + 50) >> 5);
    if (days_before_month(year, month) > n) month--;
    return (Day){(uint16_t)year, (uint8_t)month, (uint8_t)(n - days_before_month(year, month) + 1)};
}

int64_t ordinal_year(int64_t ordinal) {
    int64_t cycles = (ordinal - 1) / DAYS_400_YEARS;
    return cycles * 400 + day_from_ordinal((ordinal - 1) % DAYS_400_YEARS + 1).year;
}

int day_weekday(Day day) { return (int)((day_ordinal(day) + 6) % WEEK); }

int64_t iso_first_monday(int64_t year) {
    int64_t first = days_before_year(year) + 1, weekday = (first + 6) % WEEK;
    return first - weekday + (weekday > THURSDAY ? WEEK : 0);
}

/* A year has 53 weeks if it starts on a Thursday, or is leap and starts on a Wednesday. */
static bool year_is_long(int64_t year) {
    int64_t weekday = days_before_year(year) % WEEK; /* of January 1: 0 is Monday */
    return weekday == THURSDAY || (weekday == THURSDAY - 1 && year_is_leap(year));
}

IsoFault iso_ordinal(int64_t year, int64_t week, int64_t weekday, int64_t *ordinal) {
    if (year < YEAR_MIN || year > YEAR_MAX) return ISO_BAD_YEAR;
    if (week < 1 || week > 53 || (week == 53 && !year_is_long(year))) return ISO_BAD_WEEK;
    if (weekday < 1 || weekday > WEEK) return ISO_BAD_WEEKDAY;
    *ordinal = iso_first_monday(year) + (week - 1) * WEEK + weekday - 1;
    return ISO_FINE;
}

void day_state(Day day, uint8_t *state) {
    state[0] = (uint8_t)(day.year >> 8), state[1] = (uint8_t)day.year;
    state[2] = day.month, state[3] = day.day;
}

void clock_state(const Clock *clock, uint8_t *state) {
    state[0] = clock->hour, state[1] = clock->minute, state[2] = clock->second;
    state[3] = (uint8_t)(clock->micro >> 16), state[4] = (uint8_t)(clock->micro >> 8);
    state[5] = (uint8_t)clock->micro;
}

Day day_from_state(const uint8_t *state) {
    return (Day){(uint16_t)(state[0] << 8 | state[1]), state[2], state[3]};
}

Clock clock_from_state(const uint8_t *state) {
    uint32_t micro = (uint32_t)state[3] << 16 | (uint32_t)state[4] << 8 | state[5];
    return (Clock){state[0], state[1], state[2], 0, micro};
}

static int order_of(int difference) { return (difference > 0) - (difference < 0); }

int day_compare(Day a, Day b) {
    uint8_t x[DATE_STATE], y[DATE_STATE];
    day_state(a, x), day_state(b, y);
    return order_of(memcmp(x, y, sizeof x));
}

int clock_compare(const Clock *a, const Clock *b) {
    uint8_t x[TIME_STATE], y[TIME_STATE];
    clock_state(a, x), clock_state(b, y);
    return order_of(memcmp(x, y, sizeof x));
}
