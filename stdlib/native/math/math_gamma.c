/* Gamma by Lanczos' approximation, as CPython computes it: the C library's tgamma rounds
 * differently.
 *
 * Coefficients: Lanczos' sum for g = 6.0246800..., N = 13, from the Boost C++ libraries
 * (lanczos13m53). With y = x + g - 0.5:  gamma(x) = sum(x) * y**(x - 0.5) / exp(y), and reflection
 * for negative x. */
#include "math_internal.h"

#include <math.h>

enum { LANCZOS_COUNT = 13 };
static const double exact_max = 23, split_power_min = 140, finite_max = 200;
static const double lanczos_g = 6.024680040776729583740234375;
static const double lanczos_g_minus_half = 5.524680040776729583740234375;
static const double log_pi = 1.144729885849400174143427351353058711647;

static const double numerator[LANCZOS_COUNT] = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
static const double denominator[LANCZOS_COUNT] = {
    0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
    2637558.0, 357423.0,   32670.0,     1925.0,      66.0,        1.0};

/* x > 0. Above 5 in powers of 1/x, which do not overflow. */
static double lanczos_sum(double x) {
    double above = 0, below = 0;
    if (x < 5.0) {
        for (int i = LANCZOS_COUNT; i-- > 0;) {
            above = above * x + numerator[i];
            below = below * x + denominator[i];
        }
    } else {
        for (int i = 0; i < LANCZOS_COUNT; i++) {
            above = above / x + numerator[i];
            below = below / x + denominator[i];
        }
    }
    return above / below;
}

/* sin(pi * x), exact in its zeros. */
static double sin_pi(double x) {
    double y = fmod(fabs(x), 2.0), result = 0;
    switch ((int)round(2.0 * y)) {
    case 0: result = sin(M_PI * y); break;
    case 1: result = cos(M_PI * (y - 0.5)); break;
    case 2: result = sin(M_PI * (1.0 - y)); break;
    case 3: result = -cos(M_PI * (y - 1.5)); break;
    case 4: result = sin(M_PI * (y - 2.0)); break;
    }
    return copysign(1.0, x) * result;
}

static double factorial_of(double n) {
    double product = 1;
    for (double i = 2; i <= n; i++) product *= i; /* exact up to 22! */
    return product;
}

/* r * y**exponent or r / y**exponent in two halves where one step would overflow. */
static double scale_power(double r, double y, double size, bool inverse) {
    if (size < split_power_min) {
        double power = pow(y, size - 0.5);
        return inverse ? r / power : r * power;
    }
    double half = pow(y, size / 2.0 - 0.25);
    return inverse ? r / half / half : r * half * half;
}

/* |x| <= finite_max, not tiny, and no whole number up to exact_max. */
static double gamma_lanczos(double x) {
    double size = fabs(x), y = size + lanczos_g_minus_half, error;
    /* What rounding lost in y; the larger term goes first. */
    if (size > lanczos_g_minus_half)
        error = (y - size) - lanczos_g_minus_half;
    else
        error = (y - lanczos_g_minus_half) - size;
    double correction = error * lanczos_g / y, r;
    if (x < 0) {
        r = -M_PI / sin_pi(size) / size * exp(y) / lanczos_sum(size);
        return scale_power(r - correction * r, y, size, true);
    }
    r = lanczos_sum(size) / exp(y);
    return scale_power(r + correction * r, y, size, false);
}

double math_gamma(double x) {
    const double tiny = 1e-20;
    if (!isfinite(x)) return x;
    if (x == floor(x)) {
        if (x <= 0) return NAN;
        if (x <= exact_max) return factorial_of(x - 1);
    }
    if (fabs(x) < tiny) return 1.0 / x;
    if (fabs(x) > finite_max) return x < 0 ? 0.0 / sin_pi(x) : INFINITY;
    return gamma_lanczos(x);
}

double math_log_gamma(double x) {
    const double tiny = 1e-20;
    if (!isfinite(x)) return isnan(x) ? x : INFINITY;
    if (x == 1.0 || x == 2.0) return 0.0;
    double size = fabs(x);
    if (size < tiny) return -log(size);
    double r = log(lanczos_sum(size)) - lanczos_g;
    r += (size - 0.5) * (log(size + lanczos_g - 0.5) - 1);
    return x < 0 ? log_pi - log(fabs(sin_pi(size))) - log(size) - r : r;
}
