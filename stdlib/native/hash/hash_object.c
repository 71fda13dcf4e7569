/* What all hash objects do. */
#include "hash_object.stub.h"

#include "hash_types.h"

#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

#include <string.h>

static HashObject *hash_object(Value v) { return (HashObject *)v; }

int hash_add(HashObject *hash, Value data) {
    Buffer buffer;
    if (value_is_str(data)) {
        error_raise(&kr_type_TypeError, "Strings must be encoded before hashing");
        return -1;
    }
    if (!value_is_bytes_like(data)) {
        error_raise(&kr_type_TypeError, "object supporting the buffer API required");
        return -1;
    }
    if (buffer_acquire(data, &buffer) < 0) return -1;
    hash->kind->update(hash->state, buffer.data, buffer.length);
    buffer_release(&buffer);
    return 0;
}

Value hash_new(const HashKind *kind, Value data) {
    HashObject *hash = GC_NEW(HashObject, kind->digest_size ? &kr_type_HASH : &kr_type_HASHXOF);
    hash->kind = kind;
    hash->digest_size = kind->digest_size;
    kind->init(hash->state);
    return hash_add(hash, data) < 0 ? 0 : value_of(hash);
}

static Value digest_of(Value self, size_t length) {
    HashObject copy = *hash_object(self);
    uint8_t *out;
    Value result = bytes_alloc(length, &out);
    if (result) copy.kind->final(copy.state, out, length);
    return result;
}

static Value hex_of(Value digest) { return digest ? object_method(digest, "hex", NULL, 0) : 0; }

Value kr_HASH_update(Value self, Value data) {
    return hash_add(hash_object(self), data) < 0 ? 0 : KR_NONE;
}
Value kr_HASH_digest(Value self) { return digest_of(self, hash_object(self)->digest_size); }
Value kr_HASH_hexdigest(Value self) { return hex_of(kr_HASH_digest(self)); }

static Value digest_with_length(Value self, Value length) {
    int64_t n;
    if (object_index_i64(length, &n, &kr_type_OverflowError) < 0) return 0;
    if (n < 0) return error_raise(&kr_type_ValueError, "value must be positive");
    return digest_of(self, (size_t)n);
}

Value kr_HASHXOF_digest(Value self, Value length) { return digest_with_length(self, length); }
Value kr_HASHXOF_hexdigest(Value self, Value length) {
    return hex_of(digest_with_length(self, length));
}

Value kr_HASH_copy(Value self) {
    HashObject *copy = GC_NEW(HashObject, value_type(self));
    *copy = *hash_object(self);
    return value_of(copy);
}

Value kr_HASH_get_digest_size(Value self) { return small_make(hash_object(self)->digest_size); }
Value kr_HASH_get_block_size(Value self) { return small_make(hash_object(self)->kind->block_size); }
Value kr_HASH_get_name(Value self) { return str_from_text(hash_object(self)->kind->name); }
Value kr_HASH___repr__(Value self) {
    return str_printf("<%s %s object @ 0x%llx>", hash_object(self)->kind->name,
                      type_text(value_type(self)), (unsigned long long)self);
}
