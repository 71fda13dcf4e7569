/* The text of a number that a program gave, before it is parsed: int(), float() and complex() share
 * it. */
#ifndef KRAIT_NUMBERS_NUMBER_TEXT_H
#define KRAIT_NUMBERS_NUMBER_TEXT_H

#include "numbers/number.h"

/* A piece of ASCII text; not terminated. Keeps alive what it points into while it is on the stack.
 */
typedef struct NumberText {
    const char *start, *end;
    Value owner;
} NumberText;

/* The text of v, a str: decimal digits of any script become ASCII digits, white space becomes ' ',
 * and any other character beyond ASCII becomes '?', which no number contains. 0, or -1 with
 * MemoryError. */
int number_text_from_str(Value v, NumberText *text);
/* As number_text_from_str, also for bytes-like objects, whose content is copied. 1; 0: v is
 * neither, no error; -1: error. */
int number_text_from_value(Value v, NumberText *text);
/* Without white space at either end. */
NumberText number_text_strip(NumberText text);
/* The value of a digit in bases up to 36, or 36. */
static inline int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    char lower = c | 0x20;
    return lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : 36;
}
/* Copies text into target (room for its length), leaving out underscores; false: one does not stand
 * between digits. The number of characters written in *length. */
bool number_text_join(NumberText text, char *target, size_t *length);
/* "... %R" with the repr cut at 200 characters, as CPython cuts it: ValueError. */
Value number_text_raise(const char *message, Value v);

/* int(text, base): base 0, or 2 to 36. shown: what an error text repeats. */
Value int_from_number_text(NumberText text, int base, Value shown);

#endif
