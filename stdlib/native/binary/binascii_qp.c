/* Quoted-printable data (RFC 1521, section 5.1; in headers RFC 1522). */
#include "binascii.stub.h"

#include "binascii_types.h"

#include "text/str.h"

#include <string.h>

enum { LINE_MAX_LENGTH = 76, PIECE_MAX = 6 /* bytes that one byte may become */ };

static int hex_value(uint8_t c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* ---- Decoding ---- */

/* What stands behind a '=' at `at`: where it ends. *byte: what it stands for, -1: nothing. */
static size_t escape_read(const Buffer *in, size_t at, int *byte) {
    const uint8_t *data = in->data;
    *byte = -1;
    if (at >= in->length) return at;
    if (data[at] == '\n' || data[at] == '\r') { /* a line that goes on */
        while (at < in->length && data[at] != '\n') at++;
        return at < in->length ? at + 1 : at;
    }
    *byte = '=';
    if (data[at] == '=') return at + 1; /* what some broken encoders write */
    if (at + 1 >= in->length) return at;
    int high = hex_value(data[at]), low = hex_value(data[at + 1]);
    if (high < 0 || low < 0) return at;
    *byte = high * 16 + low;
    return at + 2;
}

Value kr_binascii_a2b_qp(Value data, Value header) {
    Buffer in;
    int is_header = object_truth(header);
    if (is_header < 0 || ascii_acquire(data, &in) < 0) return 0;
    uint8_t *out;
    size_t used = 0;
    Value result = bytes_alloc(in.length, &out);
    for (size_t at = 0; result && at < in.length;) {
        int byte = in.data[at++];
        if (byte == '=')
            at = escape_read(&in, at, &byte);
        else if (is_header && byte == '_')
            byte = ' ';
        if (byte >= 0) out[used++] = (uint8_t)byte;
    }
    if (!value_is_str(data)) buffer_release(&in);
    return result ? bytes_used(result, out, used) : 0;
}

/* ---- Encoding ---- */

typedef struct Encoder {
    Buffer in;
    bool quotes_tabs, is_text, is_header;
    uint8_t *out;
    size_t used, column;
    bool has_crlf;
} Encoder;

static bool at_line_end(const Encoder *e, size_t at) {
    return at < e->in.length && e->in.data[at] == '\n';
}

/* Must the byte be written as =XX? */
static bool must_quote(const Encoder *e, size_t at) {
    uint8_t c = e->in.data[at];
    bool is_last = at + 1 == e->in.length;
    if (c > 126 || c == '=') return true;
    if (e->is_header && c == '_') return true;
    if (c == '.' && e->column == 0) {
        uint8_t next = is_last ? '\n' : e->in.data[at + 1];
        return next == '\n' || next == '\r' || next == 0;
    }
    if (!e->is_text && (c == '\r' || c == '\n')) return true;
    if ((c == '\t' || c == ' ') && is_last) return true;
    if (c >= 33 || c == '\r' || c == '\n') return false;
    return e->quotes_tabs || (c != '\t' && c != ' ');
}

static void put_hex(Encoder *e, uint8_t c) {
    static const char digits[] = "0123456789ABCDEF";
    e->out[e->used++] = '=';
    e->out[e->used++] = (uint8_t)digits[c >> 4];
    e->out[e->used++] = (uint8_t)digits[c & 15];
}

static void put_newline(Encoder *e) {
    if (e->has_crlf) e->out[e->used++] = '\r';
    e->out[e->used++] = '\n';
}

/* A soft line break, where the next piece would make the line too long. */
static void soft_break(Encoder *e, size_t at, size_t piece) {
    bool goes_on = piece > 1 || !at_line_end(e, at + 1);
    if (e->column + piece < LINE_MAX_LENGTH || !goes_on) return;
    e->out[e->used++] = '=';
    put_newline(e);
    e->column = 0;
}

static size_t put_line_end(Encoder *e, size_t at) {
    uint8_t last = e->used ? e->out[e->used - 1] : 0;
    if (e->column && (last == ' ' || last == '\t')) { /* spaces at the end of a line are quoted */
        e->used--;
        put_hex(e, last);
    }
    e->column = 0;
    put_newline(e);
    return at + (e->in.data[at] == '\r' ? 2 : 1);
}

static size_t put_byte(Encoder *e, size_t at) {
    const uint8_t *data = e->in.data;
    if (must_quote(e, at)) {
        if (e->column + 3 >= LINE_MAX_LENGTH) soft_break(e, at, 3);
        put_hex(e, data[at]);
        e->column += 3;
        return at + 1;
    }
    if (e->is_text && (data[at] == '\n' || (data[at] == '\r' && at_line_end(e, at + 1))))
        return put_line_end(e, at);
    if (at + 1 < e->in.length) soft_break(e, at, 1);
    e->column++;
    e->out[e->used++] = e->is_header && data[at] == ' ' ? '_' : data[at];
    return at + 1;
}

Value kr_binascii_b2a_qp(Value data, Value quotetabs, Value istext, Value header) {
    int tabs = object_truth(quotetabs), text = object_truth(istext), head = object_truth(header);
    Encoder e = {.quotes_tabs = tabs > 0, .is_text = text > 0, .is_header = head > 0};
    if (tabs < 0 || text < 0 || head < 0 || buffer_acquire(data, &e.in) < 0) return 0;
    const uint8_t *line_end = e.in.length ? memchr(e.in.data, '\n', e.in.length) : NULL;
    e.has_crlf = line_end > e.in.data && line_end[-1] == '\r';
    Value result = bytes_alloc(e.in.length * PIECE_MAX, &e.out);
    for (size_t at = 0; result && at < e.in.length;) at = put_byte(&e, at);
    buffer_release(&e.in);
    return result ? bytes_used(result, e.out, e.used) : 0;
}
