/* cmath: functions of infinities and NaNs.
 *
 * Tables by the class of both parts, after C99's Annex G; where that leaves the sign or a part
 * open, as CPython's functions are observed to choose. */
#include "cmath_types.h"

#include <math.h>
#include <stddef.h>

/* -inf, negative, -0.0, 0.0, positive, inf, NaN */
enum { NUMBER_CLASSES = 7 };

static int number_class(double x) {
    if (isnan(x)) return 6;
    if (isinf(x)) return x < 0 ? 0 : 5;
    if (x != 0) return x < 0 ? 1 : 4;
    return signbit(x) ? 2 : 3;
}

/* Rows by the real part, cells of two letters by the imaginary part: both parts of the result, each
 * a letter of part_letters, negative where it is a capital. "--": both are finite; "!!": a domain
 * error; "**": the function's own. */
typedef struct SpecialTable {
    const char *rows[NUMBER_CLASSES];
} SpecialTable;

static const struct {
    char letter;
    double value;
} part_letters[] = {{'z', 0},      {'l', 1},      {'i', INFINITY},   {'n', NAN},
                    {'h', M_PI_2}, {'q', M_PI_4}, {'t', 3 * M_PI_4}, {'p', M_PI}};

/* clang-format off */
static const SpecialTable tables[] = {
    [SPECIAL_ACOS] = {{
        "ti pi pi pI pI tI ni",
        "hi -- -- -- -- hI nn",
        "hi -- -- -- -- hI hn",
        "hi -- -- -- -- hI hn",
        "hi -- -- -- -- hI nn",
        "qi zi zi zI zI qI ni",
        "ni nn nn nn nn nI nn",
    }},
    [SPECIAL_ASINH] = {{
        "IQ IZ IZ Iz Iz Iq In",
        "IH -- -- -- -- Ih nn",
        "IH -- -- -- -- Ih nn",
        "iH -- -- -- -- ih nn",
        "iH -- -- -- -- ih nn",
        "iQ iZ iZ iz iz iq in",
        "in nn nZ nz nn in nn",
    }},
    [SPECIAL_ATANH] = {{
        "ZH ZH ZH Zh Zh Zh Zn",
        "ZH -- -- -- -- Zh nn",
        "ZH -- -- -- -- Zh Zn",
        "zH -- -- -- -- zh zn",
        "zH -- -- -- -- zh nn",
        "zH zH zH zh zh zh zn",
        "zH nn nn nn nn zh nn",
    }},
    [SPECIAL_COSH] = {{
        "!! ** iz iZ ** !! in",
        "!! -- -- -- -- !! nn",
        "!! -- -- -- -- !! nz",
        "!! -- -- -- -- !! nz",
        "!! -- -- -- -- !! nn",
        "!! ** iZ iz ** !! in",
        "nn nn nz nz nn nn nn",
    }},
    [SPECIAL_EXP] = {{
        "zz ** zZ zz ** zz zz",
        "!! -- -- -- -- !! nn",
        "!! -- -- -- -- !! nn",
        "!! -- -- -- -- !! nn",
        "!! -- -- -- -- !! nn",
        "!! ** iZ iz ** !! in",
        "nn nn nZ nz nn nn nn",
    }},
    [SPECIAL_LOG] = {{
        "iT iP iP ip ip it in",
        "iH -- -- -- -- ih nn",
        "iH -- -- -- -- ih nn",
        "iH -- -- -- -- ih nn",
        "iH -- -- -- -- ih nn",
        "iQ iZ iZ iz iz iq in",
        "in nn nn nn nn in nn",
    }},
    [SPECIAL_SINH] = {{
        "!! ** IZ Iz ** !! in",
        "!! -- -- -- -- !! nn",
        "!! -- -- -- -- !! zn",
        "!! -- -- -- -- !! zn",
        "!! -- -- -- -- !! nn",
        "!! ** iZ iz ** !! in",
        "nn nn nZ nz nn nn nn",
    }},
    [SPECIAL_SQRT] = {{
        "iI zI zI zi zi ii ni",
        "iI -- -- -- -- ii nn",
        "iI -- -- -- -- ii nn",
        "iI -- -- -- -- ii nn",
        "iI -- -- -- -- ii nn",
        "iI iZ iZ iz iz ii in",
        "iI nn nn nn nn ii nn",
    }},
    [SPECIAL_TANH] = {{
        "Lz ** LZ Lz ** Lz Lz",
        "!! -- -- -- -- !! nn",
        "!! -- -- -- -- !! nn",
        "!! -- -- -- -- !! nn",
        "!! -- -- -- -- !! nn",
        "lz ** lZ lz ** lz lz",
        "nn nn nZ nz nn nn nn",
    }},
    [SPECIAL_RECT] = {{
        "!! ** Iz IZ ** !! in",
        "!! -- -- -- -- !! nn",
        "zz -- -- -- -- zz zz",
        "zz -- -- -- -- zz zz",
        "!! -- -- -- -- !! nn",
        "!! ** iZ iz ** !! in",
        "nn nn nz nz nn nn nn",
    }},
};
/* clang-format on */

static double part_of_letter(char letter) {
    char lower = letter | 0x20;
    for (size_t i = 0; i < sizeof part_letters / sizeof *part_letters; i++)
        if (part_letters[i].letter == lower)
            return letter == lower ? part_letters[i].value : -part_letters[i].value;
    return NAN;
}

/* Where the real part (or the radius) is infinite and the imaginary part is an angle: e**x goes to
 * infinity or to zero in that direction. */
static Complex special_direction(SpecialFunction function, Complex z) {
    double c = cos(z.im), s = sin(z.im);
    bool negative = z.re < 0;
    if (function == SPECIAL_TANH) return (Complex){negative ? -1 : 1, copysign(0.0, 2 * s * c)};
    double size = negative && function == SPECIAL_EXP ? 0 : INFINITY;
    Complex result = {copysign(size, c), copysign(size, s)};
    bool flips = negative && function != SPECIAL_EXP;
    if (flips && function != SPECIAL_COSH) result.re = -result.re;
    if (flips && function != SPECIAL_SINH) result.im = -result.im;
    return result;
}

bool complex_special(SpecialFunction function, Complex z, Complex *result, ComplexError *error) {
    if (isfinite(z.re) && isfinite(z.im)) return false;
    const char *cell =
        tables[function].rows[number_class(z.re)] + 3 * (ptrdiff_t)number_class(z.im);
    if (*cell == '!')
        *error = COMPLEX_DOMAIN;
    else if (*cell == '*')
        *result = special_direction(function, z);
    else
        *result = (Complex){part_of_letter(cell[0]), part_of_letter(cell[1])};
    return true;
}
