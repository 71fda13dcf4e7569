/* Identifiers, keywords, and the prefixes of strings. */
#include "front/lex_internal.h"
#include "front/unicode.h"

static uint32_t prefix_flag(char c) {
    switch (c) {
    case 'b':
    case 'B': return STRING_BYTES;
    case 'r':
    case 'R': return STRING_RAW;
    case 'u':
    case 'U': return STRING_UNICODE;
    case 'f':
    case 'F': return STRING_FORMAT;
    default: return 0;
    }
}

/* The flags of a string prefix, or 0 when these letters are none. */
static uint32_t prefix_flags(const char *start, size_t length) {
    uint32_t first = prefix_flag(start[0]);
    if (length == 1 || !first) return first;
    uint32_t both = first | prefix_flag(start[1]);
    bool valid = both == (STRING_BYTES | STRING_RAW) || both == (STRING_FORMAT | STRING_RAW);
    return valid ? both : 0;
}

/* The first character that may not stand in an identifier; NULL when all may. */
static const char *identifier_flaw(const char *start, const char *end) {
    for (const char *at = start; at < end;) {
        uint32_t c;
        const char *next = at + utf8_decode(at, (size_t)(end - at), &c);
        if (at == start ? !unicode_is_xid_start(c) : !unicode_is_xid_continue(c)) return at;
        at = next;
    }
    return NULL;
}

/* An identifier with characters beyond ASCII: checked and normalized (PEP 3131). */
static void lex_unicode_name(Lexer *lx, const char *start, const char *end) {
    const char *flaw = identifier_flaw(start, end);
    if (flaw) {
        uint32_t c;
        const char *behind = flaw + utf8_decode(flaw, (size_t)(end - flaw), &c);
        lx->at = end;
        if (unicode_is_printable(c))
            lexer_error_at(lx, DIAG_SYNTAX_ERROR, flaw, end, behind,
                           "invalid character '%.*s' (U+%04X)", (int)(behind - flaw), flaw, c);
        else
            lexer_error_at(lx, DIAG_SYNTAX_ERROR, flaw, end, behind,
                           "invalid non-printable character U+%04X", c);
        return;
    }
    Text normal;
    text_init(&normal);
    unicode_nfkc(&normal, start, (size_t)(end - start));
    const Name *name = interner_add(lx->interner, text_cstr(&normal), normal.length);
    text_release(&normal);
    /* CPython looks for keywords before it normalizes. */
    lexer_add(lx, TOK_NAME, start, end)->value = name->id;
    lx->at = end;
}

void lex_name_or_string(Lexer *lx) {
    const char *start = lx->at;
    const char *at = start;
    uint32_t hash = NAME_HASH_SEED;
    unsigned char seen = 0;
    while (char_is(*at, CHAR_IDENT)) {
        seen |= (unsigned char)*at;
        hash = name_hash_step(hash, (unsigned char)*at++);
    }
    size_t length = (size_t)(at - start);
    if ((*at == '"' || *at == '\'') && length <= 2) {
        uint32_t flags = prefix_flags(start, length);
        if (flags) {
            lx->at = at;
            lex_string(lx, start, flags | (uint32_t)length << STRING_PREFIX_SHIFT);
            return;
        }
    }
    if (seen & 0x80) {
        lex_unicode_name(lx, start, at);
        return;
    }
    const Name *name = interner_add_hashed(lx->interner, start, length, name_hash_finish(hash));
    TokenKind kind = token_kind_is_keyword(name->tag) ? (TokenKind)name->tag : TOK_NAME;
    lexer_add(lx, kind, start, at)->value = name->id;
    lx->at = at;
}
