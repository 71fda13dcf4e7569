/* Streams: their structs, and what the files of io/ use of each other.
 *
 * Layers as in CPython: FileIO (descriptor) below a buffer below text. Where a lower layer is
 * exactly our own type it is called directly; anything else (a class of the program) through its
 * methods. */
#ifndef KRAIT_IO_IO_H
#define KRAIT_IO_IO_H

#include "containers/containers.h"
#include "core/object.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/codec.h"
#include "text/str.h"

enum { BUFFER_SIZE = 8192, TEXT_CHUNK_SIZE = 8192 };

extern Type kr_type_UnsupportedOperation, kr_type__IOBase, kr_type_FileIO, kr_type_BufferedReader,
    kr_type_BufferedWriter, kr_type_BufferedRandom, kr_type_TextIOWrapper, kr_type_BytesIO,
    kr_type_StringIO, kr_type_bytearray, kr_type_memoryview, kr_type_BlockingIOError;

/* What every stream starts with. closed: of those that keep it themselves. finalizing: it is being
 * closed because nobody refers to it any more, which is worth a ResourceWarning. */
typedef struct StreamObject {
    Type *type;
    Value dict;
    uint32_t closed, finalizing;
} StreamObject;

typedef struct FileObject {
    StreamObject head;
    int64_t descriptor; /* -1: closed */
    bool readable, writable, created, appending, closes;
    int8_t seekable; /* -1: not tried yet */
} FileObject;

/* BufferedReader, BufferedWriter, BufferedRandom. At most one of the two buffers holds data. */
typedef struct BufferedObject {
    StreamObject head;
    Value raw;                       /* 0: not initialized, or detached */
    uint8_t *read_data, *write_data; /* allocated when first used */
    uint64_t size;                   /* of either */
    uint64_t read_start, read_end;   /* unread bytes */
    uint64_t write_count;            /* unwritten bytes */
    bool detached, raw_is_file;
    bool closed;  /* close() has been called, whether or not the raw stream could be closed */
    bool is_busy; /* the raw stream is being called: nothing may change under its caller */
} BufferedObject;

typedef struct PairObject {
    StreamObject head;
    Value reader, writer;
} PairObject;

typedef struct BytesIOObject {
    StreamObject head;
    uint8_t *data;
    uint64_t length, capacity, position;
    ExportLock lock;
} BytesIOObject;

/* How lines end when reading, and what '\n' becomes when writing. */
typedef enum NewlineMode {
    NEWLINE_UNIVERSAL, /* None: all endings are '\n' */
    NEWLINE_ANY,       /* '': all are recognized, none is changed */
    NEWLINE_LF,
    NEWLINE_CR,
    NEWLINE_CRLF,
} NewlineMode;

enum { SEEN_CR = 1, SEEN_LF = 2, SEEN_CRLF = 4 };

typedef struct TextObject {
    StreamObject head;
    Value buffer;                /* 0: not initialized, or detached */
    Value encoding, errors;      /* str */
    Value decoded;               /* str read but not yet given out, or 0 */
    Value chunk;                 /* the bytes that decoded came from, or 0 */
    Value own_chunk, window;     /* a bytes and a str that are reused: text_chunk.c; or 0 */
    uint64_t *line_ends;         /* bit i: character i of the window is '\n' */
    const FileObject *line_file; /* while it is open and the buffer's, lines are taken straight from
                                    the window; 0: not at all */
    uint64_t own_capacity;       /* bytes that own_chunk has room for */
    uint64_t chunk_count;        /* pieces read since the file was opened */
    const char *decoder_errors;  /* UTF-8 of errors */
    Value codec_info;            /* of an encoding that is not built in: text_codec.h; or 0 */
    Value foreign_decoder, foreign_encoder; /* what that has made; or 0 */
    uint64_t chunk_flags;                   /* of foreign_decoder in front of chunk */
    uint8_t *pending;                       /* encoded, not yet given to buffer */
    uint64_t decoded_at;                    /* characters of decoded given out */
    uint64_t pending_count, pending_capacity, chunk_size;
    IncrementalDecoder decoder;
    IncrementalEncoder encoder;
    IncrementalDecoder chunk_decoder;  /* the decoder before chunk: for tell */
    uint32_t newline;                  /* NewlineMode */
    uint32_t seen;                     /* SEEN_... */
    bool pending_cr, chunk_pending_cr; /* a '\r' held back: it may be half of "\r\n" */
    bool line_buffering, write_through, detached, is_utf8, decoder_ready, encoder_ready;
    bool telling; /* false while a loop over the lines runs ahead */
    bool at_end;
} TextObject;

typedef struct StringIOObject {
    StreamObject head;
    void *data; /* code points of `kind` bytes */
    uint64_t length, capacity, position;
    Value newline;       /* str or KR_NONE */
    uint32_t kind, mode; /* mode: NewlineMode */
    uint32_t seen;
} StringIOObject;

typedef struct NewlineDecoder {
    Type *type;
    Value dict;
    Value decoder; /* what gives the text; None: it comes decoded; 0: not initialized */
    uint32_t seen; /* SEEN_... */
    bool translates, held;
} NewlineDecoder;

/* ---- Errors ---- */
Value raise_unsupported(const char *what);
Value raise_closed(void); /* "I/O operation on closed file." */

/* ---- Arguments ---- */
/* A size argument: None becomes -1. 0, or -1 with "argument should be integer or None, not 'X'". */
int size_argument(Value v, int64_t *size);
/* A position; 0, -1. */
int offset_argument(Value v, int64_t *offset);

/* ---- Streams in general ---- */
/* stream.closed: 1, 0, -1. */
int stream_is_closed(Value stream);
/* True value of a method without arguments: 1, 0, -1. */
int stream_test(Value stream, const char *method);
Value stream_call0(Value stream, const char *method);
Value stream_call1(Value stream, const char *method, Value argument);
/* What a stream that the program never closes still holds is written out at exit. */
void stream_watch(Value stream);
/* The stream is closed when it is collected, and with it what is below, which no longer closes by
 * itself (0: nothing). A __del__ of the program's stays in charge. */
void stream_own(Value stream, Value below);
/* Has what is below warn that `source`, which stands upon it, was never closed. */
void stream_warn_unclosed(Value below, Value source);

/* ---- FileIO ---- */
static inline FileObject *file_object(Value v) { return (FileObject *)v; }
/* A new FileIO; mode as FileIO takes it. 0 with an error. */
Value file_open(Value name, const char *mode, bool closes, Value opener);
/* Bytes read, 0 at the end; -1: error; -2: would block. */
int64_t file_read(FileObject *file, void *data, size_t size);
/* Bytes written; -1, -2. */
int64_t file_write(FileObject *file, const void *data, size_t size);
/* The new position, or -1. */
int64_t file_seek(FileObject *file, int64_t offset, int whence);

/* ---- Buffers ---- */
static inline BufferedObject *buffered_object(Value v) { return (BufferedObject *)v; }
bool value_is_buffered(Value v); /* exactly one of the three */
Value buffered_new(Type *type, Value raw, uint64_t size);
int buffered_init(BufferedObject *buffered, Value raw, int64_t size);
/* 0, or -1 with ValueError: not initialized, detached. */
int buffered_check(BufferedObject *buffered);
int buffered_check_open(BufferedObject *buffered, const char *complaint);
/* Makes sure that unread bytes are there; how many, 0 at the end, -1 error, -2 would block. */
int64_t buffered_fill(BufferedObject *buffered);
int buffered_write(BufferedObject *buffered, const void *data, size_t size);
/* Writes out, and gives back what was read ahead. 0, -1. */
int buffered_flush(BufferedObject *buffered);
int buffered_flush_writes(BufferedObject *buffered);
Value buffered_read(BufferedObject *buffered, int64_t size);
Value buffered_read1(BufferedObject *buffered, int64_t size);
/* Takes what is unread, else what one read of the raw stream gives, up to `size` bytes. How many, 0
 * at the end, -1 error, -2 would block. */
int64_t buffered_read_once(BufferedObject *buffered, uint8_t *to, uint64_t size);
Value buffered_readline(BufferedObject *buffered, int64_t limit);
/* Fills `to`; what is larger than the buffer is read straight to its place. once: at most one read
 * of the raw stream, and none where there is something already. How many, 0 at the end, -1, -2. */
int64_t buffered_read_into(BufferedObject *buffered, uint8_t *to, uint64_t size, bool once);
int64_t buffered_seek(BufferedObject *buffered, int64_t offset, int whence);
int64_t buffered_tell(BufferedObject *buffered);

/* ---- Text ---- */
static inline TextObject *text_object(Value v) { return (TextObject *)v; }
typedef struct TextOptions {
    Value encoding, errors, newline; /* str or KR_NONE */
    bool line_buffering, write_through;
} TextOptions;
int text_init(TextObject *text, Value buffer, const TextOptions *options);
Value text_new(Value buffer, const TextOptions *options);
/* 0, or -1 with ValueError: not initialized, detached; _open: also closed. */
int text_check(TextObject *text);
int text_check_open(TextObject *text);
int text_write(TextObject *text, Value s);
/* Hands what is encoded to the buffer. 0, -1. */
int text_pending_flush(TextObject *text);
int text_flush(TextObject *text);
/* Decodes one more piece of the file into text->decoded, which must be used up. 1, 0 at the end of
 * the file, -1. */
int text_chunk_next(TextObject *text);
Value text_decode(TextObject *text, const void *data, size_t length, bool final);
/* Do all line endings count? */
static inline bool text_watches_endings(const TextObject *text) {
    return text->newline == NEWLINE_UNIVERSAL || text->newline == NEWLINE_ANY;
}
/* How many decoded characters are left; takes up to `count` of them. */
uint64_t text_left(const TextObject *text);
Value text_take(TextObject *text, uint64_t count);
/* Drops what was read ahead. */
void text_forget(TextObject *text);
Value text_readline(TextObject *text, int64_t limit);
Value text_read(TextObject *text, int64_t size);
int text_decoder_start(TextObject *text);
int text_encoder_start(TextObject *text);
int newline_mode(Value newline, NewlineMode *mode, const char *complaint);
/* Replaces line endings as universal mode does. *held: in and out, a '\r' held back. Records what
 * was seen. */
Value newline_translate(Value s, bool replace, bool final, bool *held, uint32_t *seen);
/* Index behind the end of the line that starts at `start`, or -1 if there is no ending. */
int64_t newline_find(const StrObject *s, uint64_t start, NewlineMode mode);
Value newlines_seen(uint32_t seen);

/* The last item of the state of a BytesIO or StringIO, for its __setstate__: None, or what comes
 * into
 * __dict__. `which`: "third". 0, -1. */
int memory_io_attributes(Value self, Value dict, const char *which);

#endif
