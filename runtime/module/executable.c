/* The executable's own ELF file. It stands at a fixed address, so addresses in it are those of the
 * process. */
#include "module/executable.h"

#include <elf.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static Section file; /* written once, by executable_map */
static pthread_once_t file_is_mapped = PTHREAD_ONCE_INIT;

static void executable_map(void) {
    int descriptor = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    struct stat status;
    if (fstat(descriptor, &status) == 0 && (size_t)status.st_size >= sizeof(Elf64_Ehdr)) {
        size_t size = (size_t)status.st_size;
        void *start = mmap(NULL, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
        if (start != MAP_FAILED) file = (Section){start, size};
    }
    close(descriptor);
}

static Section file_part(uint64_t offset, uint64_t size) {
    if (offset > file.size || size > file.size - offset) return (Section){0};
    return (Section){file.start + offset, size};
}

/* The text at `offset` of a table of strings, or "". */
static const char *table_text(Section table, uint64_t offset) {
    if (offset >= table.size || !memchr(table.start + offset, 0, table.size - offset)) return "";
    return (const char *)table.start + offset;
}

Section executable_section(const char *name) {
    pthread_once(&file_is_mapped, executable_map);
    if (!file.start) return (Section){0};
    const Elf64_Ehdr *header = (const Elf64_Ehdr *)file.start;
    Section headers = file_part(header->e_shoff, header->e_shnum * sizeof(Elf64_Shdr));
    if (!headers.start || header->e_shstrndx >= header->e_shnum) return (Section){0};
    const Elf64_Shdr *sections = (const Elf64_Shdr *)headers.start;
    const Elf64_Shdr *names = &sections[header->e_shstrndx];
    Section name_table = file_part(names->sh_offset, names->sh_size);
    for (unsigned i = 0; i < header->e_shnum; i++)
        if (strcmp(table_text(name_table, sections[i].sh_name), name) == 0)
            return file_part(sections[i].sh_offset, sections[i].sh_size);
    return (Section){0};
}

const void *executable_symbol(const char *name) {
    Section symbols = executable_section(".symtab"), names = executable_section(".strtab");
    const Elf64_Sym *table = (const Elf64_Sym *)symbols.start;
    for (size_t i = 0; i < symbols.size / sizeof *table; i++)
        if (ELF64_ST_TYPE(table[i].st_info) == STT_FUNC &&
            strcmp(table_text(names, table[i].st_name), name) == 0)
            return (const void *)table[i].st_value;
    return NULL;
}
