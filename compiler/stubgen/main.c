/* krait-stubgen: NAME.pyi -> NAME.stub.h, NAME.stub.c. A tool of the build.
 *
 *     krait-stubgen NAME.pyi NAME.stub.h NAME.stub.c */
#include "stubgen/stub.h"

#include "front/encoding.h"

#include <errno.h>
#include <stdio.h>

static const char *stem_of(Arena *arena, const char *path) {
    const char *slash = strrchr(path, '/');
    const char *start = slash ? slash + 1 : path;
    const char *dot = strchr(start, '.');
    return arena_strndup(arena, start, dot ? (size_t)(dot - start) : strlen(start));
}

static int file_write(const char *path, const Text *text) {
    FILE *file = fopen(path, "w");
    if (!file) {
        fprintf(stderr, "krait-stubgen: %s: %s\n", path, strerror(errno));
        return 1;
    }
    int failed = text_write(text, file);
    return (fclose(file) != 0 || failed) ? 1 : 0;
}

static int report(const Diag *diag) {
    Text out;
    text_init(&out);
    diag_render(&out, diag);
    text_write(&out, stderr);
    text_release(&out);
    return 1;
}

static int generate(Arena *arena, Diag *diag, const SourceFile *source, Interner *interner,
                    char **argv) {
    Module *module = module_parse(&(ParseContext){arena, interner, source, diag}, PARSE_FILE);
    Stub stub = {.arena = arena, .diag = diag, .name = stem_of(arena, argv[1])};
    if (!diag_has_errors(diag)) stub_read(&stub, module);
    if (diag_has_errors(diag)) return report(diag);
    Text header, tables;
    text_init(&header);
    text_init(&tables);
    stub_write_header(&header, &stub);
    stub_write_source(&tables, &stub);
    int status = diag_has_errors(diag)
                     ? report(diag)
                     : file_write(argv[2], &header) | file_write(argv[3], &tables);
    text_release(&header);
    text_release(&tables);
    return status;
}

int main(int argc, char **argv) {
    if (argc != 4) {
        fputs("usage: krait-stubgen NAME.pyi NAME.stub.h NAME.stub.c\n", stderr);
        return 2;
    }
    Arena arena;
    Interner interner;
    SourceFile source;
    Diag diag;
    arena_init(&arena);
    interner_init(&interner);
    SourceStatus read = source_read_file(&source, &diag, &arena, argv[1]);
    if (read == SOURCE_UNREADABLE) {
        fprintf(stderr, "krait-stubgen: %s: %s\n", argv[1], strerror(errno));
        return 1;
    }
    int status =
        read == SOURCE_OK ? generate(&arena, &diag, &source, &interner, argv) : report(&diag);
    diag_release(&diag);
    interner_release(&interner);
    arena_release(&arena);
    return status;
}
