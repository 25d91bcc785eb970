#ifndef CISLUNAR_CTESTSUPPORT_H
#define CISLUNAR_CTESTSUPPORT_H

#include <spawn.h>
#include <stddef.h>

/* What the C library declares only when asked for more than ISO C before the first include, which Swift cannot do. All
   descriptors are close-on-exec from the beginning: programs that other tests start meanwhile must not hold them open. */

/* Opens a pseudo-terminal and tells the name of its other side. The descriptor, or -1. */
int cislunar_test_open_terminal(char *path, size_t size);
/* As pipe. */
int cislunar_test_pipe(int descriptors[2]);
/* The started program leads a session of its own, with all signals open and at their defaults. */
int cislunar_test_set_session(posix_spawnattr_t *attributes);

#endif
