/* The inverse of the normal distribution's cumulative function: Michael J. Wichura, Algorithm
 * AS241 (PPND16), Applied Statistics 37 (1988), 477-484. */
#include "_statistics.stub.h"
#include "core/native.h"
#include "numbers/float.h"

#include <math.h>

enum { TERM_COUNT = 8 };

/* A quotient of two polynomials; the highest powers first. */
typedef struct Quotient {
    double numerator[TERM_COUNT], denominator[TERM_COUNT];
} Quotient;

/* p near one half; the argument is SPLIT_CENTRE**2 - q**2. */
static const Quotient centre = {
    {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
     13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080},
    {5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
     5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1.0},
};
/* The argument is sqrt(-log(share of the tail)), less TAIL_SHIFT. */
static const Quotient tail = {
    {7.74545014278341407640e-4, 0.0227238449892691845833, 0.241780725177450611770,
     1.27045825245236838258, 3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590,
     1.42343711074968357734},
    {1.05075007164441684324e-9, 5.47593808499534494600e-4, 0.0151986665636164571966,
     0.148103976427480074590, 0.689767334985100004550, 1.67638483018380384940,
     2.05319162663775882187, 1.0},
};
/* Likewise, less FAR_TAIL. */
static const Quotient far_tail = {
    {2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.00124266094738807843860,
     0.0265321895265761230930, 0.296560571828504891230, 1.78482653991729133580,
     5.46378491116411436990, 6.65790464350110377720},
    {2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
     7.86869131145613259100e-4, 0.0148753612908506148525, 0.136929880922735805310,
     0.599832206555887937690, 1.0},
};
static const double SPLIT = 0.425, SPLIT_SQUARED = 0.180625, TAIL_SHIFT = 1.6, FAR_TAIL = 5.0;

static double polynomial(const double *terms, double x) {
    double sum = terms[0];
    for (int i = 1; i < TERM_COUNT; i++) sum = sum * x + terms[i];
    return sum;
}

static double deviations(double p) {
    double q = p - 0.5;
    if (fabs(q) <= SPLIT) {
        double r = SPLIT_SQUARED - q * q;
        return polynomial(centre.numerator, r) * q / polynomial(centre.denominator, r);
    }
    double r = sqrt(-log(q <= 0.0 ? p : 1.0 - p));
    const Quotient *part = r <= FAR_TAIL ? &tail : &far_tail;
    r -= r <= FAR_TAIL ? TAIL_SHIFT : FAR_TAIL;
    double x = polynomial(part->numerator, r) / polynomial(part->denominator, r);
    return q < 0.0 ? -x : x;
}

Value kr__statistics__normal_dist_inv_cdf(Value p, Value mu, Value sigma) {
    double share, mean, deviation;
    if (float_from_value(p, &share) < 0 || float_from_value(mu, &mean) < 0 ||
        float_from_value(sigma, &deviation) < 0)
        return 0;
    if (share <= 0.0 || share >= 1.0 || deviation <= 0.0)
        return error_raise(&kr_type_ValueError, "inv_cdf undefined for these parameters");
    return float_make(mean + deviations(share) * deviation);
}
