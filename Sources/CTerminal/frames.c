#define _GNU_SOURCE
#include "CTerminal.h"
#include "internal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

/* What curses writes to: the terminal, or the memory file while a frame is being gathered. */
static int curses_descriptor = -1;
/* The terminal and the memory file; -1 if the system provides none, and curses then writes directly. */
static int terminal_descriptor = -1;
static int memory_descriptor = -1;

/* More than any frame needs: 1000 by 500 cells, each with its own colours. */
enum { largest_frame = 64 << 20 };

/* Whether a file may grow to the largest frame: the limit on file size (ulimit -f) also applies to files in memory. */
static bool may_grow(void) {
  struct rlimit limit;
  return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur >= largest_frame;
}

FILE *cislunar_frames_open(int terminal) {
  terminal_descriptor = terminal;
  curses_descriptor = fcntl(terminal, F_DUPFD_CLOEXEC, 3);
  if (curses_descriptor < 0) return NULL;
  if (memory_descriptor < 0 && may_grow()) memory_descriptor = memfd_create("frame", MFD_CLOEXEC);
  FILE *file = fdopen(curses_descriptor, "w");
  if (file == NULL) close(curses_descriptor);
  return file;
}

void cislunar_frames_gather(void) {
  if (memory_descriptor >= 0) dup3(memory_descriptor, curses_descriptor, O_CLOEXEC);
}

void cislunar_frames_add(const unsigned char *bytes, size_t count) {
  cislunar_write_all(curses_descriptor, bytes, count, -1);
}

void cislunar_frames_send(void) {
  if (memory_descriptor < 0) return;
  dup3(terminal_descriptor, curses_descriptor, O_CLOEXEC);
  off_t count = lseek(memory_descriptor, 0, SEEK_CUR);
  if (count <= 0) return;
  static unsigned char bytes[1 << 16];
  for (off_t done = 0; done < count;) {
    /* The rest of a longer frame follows this one. */
    size_t wanted = count - done < (off_t)sizeof bytes ? (size_t)(count - done) : sizeof bytes;
    ssize_t got = pread(memory_descriptor, bytes, wanted, done);
    if (got <= 0) break;
    if (!cislunar_write_all(terminal_descriptor, bytes, (size_t)got, -1)) break;
    done += got;
  }
  /* Keep the memory for the next frame to overwrite. */
  lseek(memory_descriptor, 0, SEEK_SET);
}
