/* A note (ELF specification, "Note Section"): sizes of name and contents, a type, then both, each
 * filled up to a multiple of four. */
#include "driver/build_id.h"

#include <elf.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { HEAD_BYTES = 4096 };

typedef struct Head {
    _Alignas(8) uint8_t bytes[HEAD_BYTES];
    size_t length;
} Head;

static bool head_read(Head *head, const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    ssize_t length = read(fd, head->bytes, sizeof head->bytes);
    close(fd);
    head->length = length > 0 ? (size_t)length : 0;
    return head->length >= sizeof(Elf64_Ehdr) && memcmp(head->bytes, ELFMAG, SELFMAG) == 0 &&
           head->bytes[EI_CLASS] == ELFCLASS64;
}

/* The part of the file, or NULL where it is not within what was read. */
static const uint8_t *head_part(const Head *head, uint64_t offset, uint64_t size) {
    return offset <= head->length && size <= head->length - offset ? head->bytes + offset : NULL;
}

static uint64_t round_up(uint64_t size) { return (size + 3) & ~UINT64_C(3); }

static bool append_of_notes(Text *out, const Head *head, uint64_t offset, uint64_t end) {
    while (offset < end) {
        Elf64_Nhdr note;
        const uint8_t *at = head_part(head, offset, sizeof note);
        if (!at) return false;
        memcpy(&note, at, sizeof note);
        uint64_t name = offset + sizeof note, contents = name + round_up(note.n_namesz);
        const uint8_t *bytes = head_part(head, contents, note.n_descsz);
        if (!bytes) return false;
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == sizeof ELF_NOTE_GNU &&
            memcmp(head->bytes + name, ELF_NOTE_GNU, sizeof ELF_NOTE_GNU) == 0) {
            for (uint32_t i = 0; i < note.n_descsz; i++) text_printf(out, "%02x", bytes[i]);
            return note.n_descsz > 0;
        }
        offset = contents + round_up(note.n_descsz);
    }
    return false;
}

bool build_id_append(Text *out, const char *path) {
    Head head;
    if (!head_read(&head, path)) return false;
    Elf64_Ehdr file;
    memcpy(&file, head.bytes, sizeof file);
    for (uint32_t i = 0; i < file.e_phnum; i++) {
        Elf64_Phdr segment;
        const uint8_t *at =
            head_part(&head, file.e_phoff + (uint64_t)i * sizeof segment, sizeof segment);
        if (!at) return false;
        memcpy(&segment, at, sizeof segment);
        uint64_t end = segment.p_offset + segment.p_filesz;
        if (segment.p_type == PT_NOTE && append_of_notes(out, &head, segment.p_offset, end))
            return true;
    }
    return false;
}
