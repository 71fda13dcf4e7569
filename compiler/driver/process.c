#include "driver/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { PIPE_STEP = 1 << 16 };

/* One stream of the child that is collected. */
typedef struct Stream {
    Text *text; /* NULL: not collected */
    int ends[2];
} Stream;

uint64_t clock_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void command_push(CommandLine *command, const char *const *arguments, size_t count) {
    for (size_t i = 0; i < count; i++) vec_push(command, arguments[i]);
}

static bool stream_open(Stream *stream, posix_spawn_file_actions_t *actions, int target) {
    stream->ends[0] = stream->ends[1] = -1;
    if (!stream->text) return true;
    if (pipe2(stream->ends, O_CLOEXEC) != 0) return false;
    return posix_spawn_file_actions_adddup2(actions, stream->ends[1], target) == 0;
}

static void stream_close(Stream *stream, unsigned end) {
    if (stream->ends[end] >= 0) close(stream->ends[end]);
    stream->ends[end] = -1;
}

/* Takes what there is; at the end of the stream closes it. */
static void stream_drain(Stream *stream) {
    char buffer[PIPE_STEP];
    ssize_t got = read(stream->ends[0], buffer, sizeof buffer);
    if (got > 0)
        text_append_n(stream->text, buffer, (size_t)got);
    else if (got == 0 || errno != EINTR)
        stream_close(stream, 0);
}

static void streams_collect(Stream streams[2]) {
    while (streams[0].ends[0] >= 0 || streams[1].ends[0] >= 0) {
        struct pollfd polls[2] = {{streams[0].ends[0], POLLIN, 0}, {streams[1].ends[0], POLLIN, 0}};
        if (poll(polls, 2, -1) < 0 && errno != EINTR) return;
        for (unsigned i = 0; i < 2; i++)
            if (polls[i].fd >= 0 && polls[i].revents) stream_drain(&streams[i]);
    }
}

static int exit_status(int status) {
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static ProcessResult process_wait(pid_t child, uint64_t start) {
    int status;
    struct rusage usage;
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    return (ProcessResult){
        .status = exit_status(status),
        .signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0,
        .nanoseconds = clock_nanoseconds() - start,
        .peak_bytes = (uint64_t)usage.ru_maxrss * 1024, /* Linux counts in KiB */
    };
}

ProcessResult process_run(const char *const *arguments, Text *out, Text *error) {
    return process_run_as(arguments[0], arguments, out, error);
}

ProcessResult process_run_as(const char *program, const char *const *arguments, Text *out,
                             Text *error) {
    Stream streams[2] = {{out, {-1, -1}}, {error, {-1, -1}}};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    pid_t child;
    uint64_t start = clock_nanoseconds();
    int failure = EMFILE;
    if (stream_open(&streams[0], &actions, STDOUT_FILENO) &&
        stream_open(&streams[1], &actions, STDERR_FILENO))
        failure = posix_spawnp(&child, program, &actions, NULL, (char *const *)arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    for (unsigned i = 0; i < 2; i++) stream_close(&streams[i], 1);
    if (failure != 0) {
        for (unsigned i = 0; i < 2; i++) stream_close(&streams[i], 0);
        errno = failure;
        return (ProcessResult){.status = -1};
    }
    streams_collect(streams);
    return process_wait(child, start);
}
