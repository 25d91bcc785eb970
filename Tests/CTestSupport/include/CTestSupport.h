#ifndef CISLUNAR_CTESTSUPPORT_H
#define CISLUNAR_CTESTSUPPORT_H

#include <spawn.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/syscall.h>

/* What the C library declares only when asked for more than ISO C before the first include, which Swift cannot do. All
   descriptors are close-on-exec from the beginning: programs that other tests start meanwhile must not hold them open. */

/* Opens a pseudo-terminal and tells the name of its other side. The descriptor, or -1. */
int cislunar_test_open_terminal(char *path, size_t size);
/* As pipe. */
int cislunar_test_pipe(int descriptors[2]);
/* The started program leads a session of its own, with all signals open and at their defaults. */
int cislunar_test_set_session(posix_spawnattr_t *attributes);

/* From here on calls can be judged by the filters of this process without being made. 0, or -1. */
int cislunar_test_judge_calls(void);
/* Whether the filters allow a call with this value of one of its first three arguments, the others being 0. After the above. */
bool cislunar_test_is_allowed(long call, int argument, long value);
/* Makes a call by the numbers of 32-bit programs, where the processor knows them. */
void cislunar_test_call_as_another_processor(void);

#endif
