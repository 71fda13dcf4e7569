#include "support/suggest.h"

#include <string.h>

enum { COST_CHANGE = 2, COST_CASE = 1, NAME_LENGTH_MAX = 40 };

static unsigned char lower(unsigned char c) {
    return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
}

static uint32_t cost_replace(unsigned char a, unsigned char b) {
    if (a == b) return 0;
    return lower(a) == lower(b) ? COST_CASE : COST_CHANGE;
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* Row by row (Wagner and Fischer 1974). */
uint32_t name_distance(const char *first, const char *second, uint32_t limit) {
    size_t rows = strlen(first), columns = strlen(second);
    if (rows > NAME_LENGTH_MAX || columns > NAME_LENGTH_MAX) return limit + 1;
    uint32_t row[NAME_LENGTH_MAX + 1];
    for (uint32_t j = 0; j <= columns; j++) row[j] = j * COST_CHANGE;
    for (uint32_t i = 1; i <= rows; i++) {
        uint32_t diagonal = row[0];
        row[0] = i * COST_CHANGE;
        for (uint32_t j = 1; j <= columns; j++) {
            uint32_t replaced =
                diagonal + cost_replace((unsigned char)first[i - 1], (unsigned char)second[j - 1]);
            diagonal = row[j];
            row[j] = least(replaced, least(row[j], row[j - 1]) + COST_CHANGE);
        }
    }
    return least(row[columns], limit + 1);
}

void suggestion_offer(Suggestion *suggestion, const char *name) {
    size_t letters = strlen(suggestion->wanted) + strlen(name);
    uint32_t limit = (uint32_t)(letters + 3) * COST_CHANGE / 6;
    uint32_t distance = name_distance(suggestion->wanted, name, limit);
    if (distance == 0 || distance > limit) return;
    if (suggestion->found && distance >= suggestion->distance) return;
    suggestion->found = name;
    suggestion->distance = distance;
}
