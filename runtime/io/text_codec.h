/* What TextIOWrapper does where text->codec_info is set: its encoding is not built in. Functions
 * that give an int: 0, or -1 with an error. */
#ifndef KRAIT_IO_TEXT_CODEC_H
#define KRAIT_IO_TEXT_CODEC_H

#include "io/io.h"

/* The codecs.CodecInfo of a text encoding; 0 with LookupError. */
Value text_codec_find(Value encoding);

/* Makes what the buffer's abilities ask for. */
int foreign_start(TextObject *text);
int foreign_decoder_start(TextObject *text);
/* data: bytes. */
Value foreign_decode(TextObject *text, Value data, bool final);
/* Notes the decoder's state in front of a piece of the file, for tell: the piece, behind what the
 * decoder still holds. 0 with an error. */
Value foreign_chunk_begin(TextObject *text, Value data);

int foreign_encoder_start(TextObject *text);
int foreign_encoder_place(TextObject *text, bool at_start);
Value foreign_encode(TextObject *text, Value v);

/* position: the buffer's. */
Value foreign_tell(TextObject *text, int64_t position);
int foreign_seek(TextObject *text, Value cookie);
/* The buffer has been moved to a position where decoding starts afresh. */
int foreign_rewind(TextObject *text, int64_t position);

#endif
