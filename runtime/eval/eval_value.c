/* Memory and constants for compiled texts. */
#include "eval/eval.h"

#include "numbers/complex.h"
#include "numbers/number.h"
#include "text/bytes.h"

#include <string.h>

void *kri_eval_scanned(size_t size) { return gc_new_scanned(NULL, size); }

void *kri_eval_plain(size_t size) {
    void *memory = gc_bytes(size);
    memset(memory, 0, size);
    return memory;
}

Value kri_eval_str(const char *text, size_t length) { return str_from_utf8(text, length); }

Value kri_eval_name(const char *text, size_t length) {
    return str_intern(str_from_utf8(text, length));
}

Value kri_eval_bytes(const char *bytes, size_t length) { return bytes_from(bytes, length); }
Value kri_eval_int(int64_t n) { return int_from_i64(n); }
Value kri_eval_float(double number) { return float_make(number); }
Value kri_eval_complex(double real, double imag) { return complex_make(real, imag); }

Value kri_eval_bigint(const char *digits, size_t length) {
    bool negative = length && *digits == '-';
    if (negative) digits++, length--;
    bool hexadecimal = length > 2 && digits[0] == '0' && (digits[1] | 32) == 'x';
    if (hexadecimal) digits += 2, length -= 2;
    return int_from_digits(digits, length, hexadecimal ? 16 : 10, negative);
}
