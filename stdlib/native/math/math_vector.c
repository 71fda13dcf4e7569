/* The module math: functions of many numbers, summed without losing bits. */
#include "math_internal.h"

#include "containers/containers.h"

#include <math.h>

#include "math.stub.h"

/* ---- fsum ---- */

/* Partial sums whose exact total is the sum so far: no two of them overlap, the smallest first
 * (Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997). The array has room for one more
 * than there are. */
typedef struct Partials {
    double *items;
    size_t count, capacity;
    double first[32];
} Partials;

static int partials_push(Partials *p, double x) {
    if (p->count == p->capacity) {
        double *items = gc_try_bytes(p->capacity * 2 * sizeof(double));
        if (!items) return -1;
        memcpy(items, p->items, p->count * sizeof(double));
        p->items = items;
        p->capacity *= 2;
    }
    p->items[p->count++] = x;
    return 0;
}

static void two_sum(double large, double other, double *sum, double *rest) {
    if (fabs(large) < fabs(other)) {
        double swap = large;
        large = other, other = swap;
    }
    *sum = large + other;
    *rest = other - (*sum - large);
}

/* Adds a finite x; 0, or -1 with OverflowError. */
static int partials_add(Partials *p, double x) {
    size_t kept = 0;
    for (size_t i = 0; i < p->count; i++) {
        double rest;
        two_sum(x, p->items[i], &x, &rest);
        if (rest != 0) p->items[kept++] = rest;
    }
    p->count = kept;
    if (isfinite(x)) return x != 0 ? partials_push(p, x) : 0;
    error_raise(&kr_type_OverflowError, "intermediate overflow in fsum");
    return -1;
}

/* The exact total, rounded once, half to even. */
static double partials_total(const Partials *p) {
    size_t i = p->count;
    double total = 0.0, rest = 0.0;
    if (i == 0) return 0.0;
    total = p->items[--i];
    while (i > 0) {
        two_sum(total, p->items[--i], &total, &rest);
        if (rest != 0) break;
    }
    /* A tie may have been broken without knowing of the partials below: they push it in their
     * direction. */
    if (i > 0 && ((rest < 0 && p->items[i - 1] < 0) || (rest > 0 && p->items[i - 1] > 0))) {
        double twice = rest * 2.0, moved = total + twice;
        if (twice == moved - total) total = moved;
    }
    return total;
}

static Value fsum_special(double special, double infinities) {
    if (isnan(infinities)) return error_raise(&kr_type_ValueError, "-inf + inf in fsum");
    return float_make(special);
}

Value kr_math_fsum(Value seq) {
    Partials partials = {.capacity = 32};
    double special = 0, infinities = 0, x;
    partials.items = partials.first;
    Value iterator = object_iter(seq), item;
    if (!iterator) return 0;
    while ((item = object_next(iterator))) {
        if (float_from_value(item, &x) < 0) return 0;
        if (!isfinite(x)) {
            special += x;
            if (isinf(x)) infinities += x;
        } else if (partials_add(&partials, x) < 0) {
            return 0;
        }
    }
    if (error_is_set()) return 0;
    return special != 0 ? fsum_special(special, infinities) : float_make(partials_total(&partials));
}

/* ---- prod ---- */

Value kr_math_prod(Value iterable, Value start) {
    Value iterator = object_iter(iterable), result = start, item;
    if (!iterator) return 0;
    while ((item = object_next(iterator))) {
        result = kr_binop_mul(result, item);
        if (!result) return 0;
    }
    return error_is_set() ? 0 : result;
}

/* ---- hypot, dist ---- */

/* sum + rest += x * x, all to twice the precision of a double. */
static void add_square(double x, double *sum, double *rest) {
    double square = x * x, low = fma(x, x, -square), total = *sum + square;
    /* sum starts above every square, so the larger operand is known. */
    *rest += (*sum - total) + square;
    *rest += low;
    *sum = total;
}

/* The length of a vector of finite numbers; largest: its greatest |x|, not 0. */
static double vector_length(const double *items, size_t count, double largest) {
    int exponent;
    frexp(largest, &exponent);
    double sum = 1.0, rest = 0.0; /* 1 more than the sum: squares of scaled numbers are below 1 */
    for (size_t i = 0; i < count; i++) add_square(ldexp(items[i], -exponent), &sum, &rest);
    double root = sqrt(sum - 1.0 + rest);
    /* One Newton step with the exact remainder. */
    double square = root * root, low = fma(root, root, -square);
    double remainder = ((sum - 1.0 - square) - low) + rest;
    return ldexp(root + remainder / (2.0 * root), exponent);
}

static Value vector_norm(const double *items, size_t count) {
    double largest = 0;
    bool nan = false;
    for (size_t i = 0; i < count; i++) {
        double size = fabs(items[i]);
        nan |= isnan(size);
        if (size > largest) largest = size;
    }
    if (isinf(largest)) return float_make(largest);
    if (nan) return float_make(NAN);
    if (largest == 0 || count == 1) return float_make(largest);
    return float_make(vector_length(items, count, largest));
}

static double *vector_room(size_t count) {
    return gc_try_bytes(count ? count * sizeof(double) : sizeof(double));
}

Value kr_math_hypot(Value coordinates) {
    size_t count = tuple_length(coordinates);
    double local[8], *items = count <= 8 ? local : vector_room(count);
    if (!items) return 0;
    for (size_t i = 0; i < count; i++)
        if (float_from_value(tuple_get(coordinates, i), &items[i]) < 0) return 0;
    return vector_norm(items, count);
}

Value kr_math_dist(Value p, Value q) {
    if (!value_is_tuple(p) && !(p = tuple_from_iterable(p))) return 0;
    if (!value_is_tuple(q) && !(q = tuple_from_iterable(q))) return 0;
    size_t count = tuple_length(p);
    if (count != tuple_length(q))
        return error_raise(&kr_type_ValueError,
                           "both points must have the same number of dimensions");
    double local[8], *items = count <= 8 ? local : vector_room(count), x, y;
    if (!items) return 0;
    for (size_t i = 0; i < count; i++) {
        if (float_from_value(tuple_get(p, i), &x) < 0 || float_from_value(tuple_get(q, i), &y) < 0)
            return 0;
        items[i] = fabs(x - y);
    }
    return vector_norm(items, count);
}
