/* ld.lld is called directly: cc would cost another 20 ms, and the command is the same on every
 * Linux with glibc.
 *
 * The executable stands at a fixed address: with thousands of static objects that point to each
 * other a position-independent one would spend more time on relocations than on the rest of its
 * start. libgc and libgmp are always linked statically, so that it runs where these are not
 * installed; --static links libc statically too. */
#include "driver/link.h"

#include "driver/config.h"
#include "driver/files.h"
#include "driver/process.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

static void push_start(CommandLine *command, bool is_static) {
    if (is_static)
        PUSH_COMMAND(command, "-static", KRAIT_CRT1, KRAIT_CRTI, KRAIT_CRTBEGIN_STATIC);
    else
        PUSH_COMMAND(command, "-dynamic-linker", KRAIT_LOADER, KRAIT_CRT1, KRAIT_CRTI,
                     KRAIT_CRTBEGIN);
}

/* Nothing refers to a native module by name: the linker is told to take it. */
static void push_natives(CommandLine *command, Session *session, const StrMap *natives) {
    for (uint32_t i = 0; i < natives->len; i++)
        PUSH_COMMAND(command, "-u",
                     arena_printf(&session->arena, "kr_module_%s", natives->entries[i].key));
}

/* A library that is linked statically, for a native module or (NULL) for every program. The build
 * puts them beside libkrait.a. */
typedef struct LinkLibrary {
    const char *module, *file;
} LinkLibrary;

static const LinkLibrary link_libraries[] = {
    {COMPILER_MODULE, COMPILER_LIBRARY},
    {NULL, "libgc.a"},
    {NULL, "libgmp.a"},
    {"_re", "libpcre2-8.a"},
    {"_re", "libpcre2-16.a"},
    {"_re", "libpcre2-32.a"},
    {"_md5", "libcrypto.a"},
    {"_sha1", "libcrypto.a"},
    {"_sha256", "libcrypto.a"},
    {"_sha512", "libcrypto.a"},
    {"_hashlib", "libcrypto.a"},
    {"zlib", "libz.a"},
    {"_bz2", "libbz2.a"},
    {"_lzma", "liblzma.a"},
    {"pyexpat", "libexpat.a"},
    {"_sqlite3", "libsqlite3.a"},
};

static void push_libraries(CommandLine *command, Session *session, const StrMap *natives) {
    for (size_t i = 0; i < sizeof link_libraries / sizeof *link_libraries; i++) {
        const LinkLibrary *library = &link_libraries[i];
        if (!library->module || str_map_has(natives, library->module))
            vec_push(command,
                     path_join(&session->arena, session->install.libraries, library->file));
    }
}

static void push_end(CommandLine *command, Session *session, const StrMap *natives,
                     bool is_static) {
    bool debug = option_given(&session->options, OPTION_DEBUG) &&
                 file_exists(session->install.runtime_debug);
    vec_push(command, debug ? session->install.runtime_debug : session->install.runtime);
    push_libraries(command, session, natives);
    vec_push(command, "-L" KRAIT_LIBC_FOLDER);
    if (is_static)
        PUSH_COMMAND(command, "--start-group", "-lm", "-lc", KRAIT_LIBGCC, KRAIT_LIBGCC_EH,
                     "--end-group", KRAIT_CRTEND, KRAIT_CRTN);
    else
        PUSH_COMMAND(command, "--as-needed", "-lm", "-lc", KRAIT_LIBGCC, KRAIT_CRTEND, KRAIT_CRTN);
}

static void push_extra(CommandLine *command) {
    static const char *const extra[] = {KRAIT_LINK_EXTRA NULL};
    for (size_t i = 0; extra[i]; i++) vec_push(command, extra[i]);
}

static void say_command(const Session *session, const CommandLine *command) {
    Text text;
    text_init(&text);
    for (uint32_t i = 0; i + 1 < command->len; i++)
        text_printf(&text, "%s%s", i ? " " : "", command->items[i]);
    session_say(session, "%s", text_cstr(&text));
    text_release(&text);
}

/* Merging strings makes the file smaller, and takes 10 ms: too long for what runs at once. */
static const char *linker_level(const Session *session) {
    return session->options.verb == VERB_BUILD ? "-O1" : "-O0";
}

static Outcome run_linker(const Session *session, const CommandLine *command) {
    Text messages;
    text_init(&messages);
    say_command(session, command);
    ProcessResult result = process_run(command->items, &messages, &messages);
    Outcome outcome = OUTCOME_DONE;
    if (result.status < 0)
        outcome = session_reject(session, "cannot run the linker %s: %s (Debian: package lld)",
                                 command->items[0], strerror(errno));
    else if (result.status > 0)
        outcome = session_fault(session, "linking failed:\n%s", text_cstr(&messages));
    else
        session_say(session, "linked in %.1f ms", (double)result.nanoseconds / 1e6);
    text_release(&messages);
    return outcome;
}

Outcome link_executable(Session *session, const char *const *objects, uint32_t object_count,
                        const StrMap *natives, const char *output) {
    bool is_static = option_given(&session->options, OPTION_STATIC);
    char *temporary = file_temporary(&session->arena, output);
    CommandLine command = {0};
    /* One thread: starting others costs more than they save on a few megabytes. */
    PUSH_COMMAND(&command, KRAIT_LINKER, "-m", "elf_x86_64", "-o", temporary, "--gc-sections",
                 "--hash-style=gnu", "--build-id=none", "--eh-frame-hdr", linker_level(session),
                 "--threads=1");
    push_start(&command, is_static);
    push_extra(&command);
    push_natives(&command, session, natives);
    command_push(&command, objects, object_count);
    push_end(&command, session, natives, is_static);
    vec_push(&command, NULL);
    Outcome outcome = run_linker(session, &command);
    vec_free(&command);
    if (outcome != OUTCOME_DONE) {
        unlink(temporary);
        return outcome;
    }
    if (file_commit(temporary, output)) return OUTCOME_DONE;
    return session_reject(session, "cannot write %s: %s", output, strerror(errno));
}
