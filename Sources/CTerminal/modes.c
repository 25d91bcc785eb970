#define _GNU_SOURCE
#include "CTerminal.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#ifdef M_TOP_PAD
/* Lets the memory of each thread grow in few steps: each is a system call that holds up the page faults of the others. */
__attribute__((constructor)) static void grow_memory_in_few_steps(void) {
  mallopt(M_TOP_PAD, 4 << 20);
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
}
#endif

int cislunar_terminal_input = -1;
static int output_descriptor = -1;
/* The terminal opened again for writing without blocking, which affects nobody else. */
static int writing_descriptor = -1;
/* Whether standard error is a terminal, which is then assumed to be this one. */
static bool error_is_terminal;
static struct termios input_modes;
static struct termios output_modes;

static unsigned char reset_bytes[512];
static volatile sig_atomic_t reset_count;
static volatile sig_atomic_t active;
static volatile sig_atomic_t owed;

int cislunar_terminal_claim(int input, int output) {
  static bool restores_at_exit;
  if (tcgetattr(input, &input_modes) != 0 || tcgetattr(output, &output_modes) != 0) return errno;
  cislunar_terminal_input = input;
  output_descriptor = output;
  error_is_terminal = isatty(STDERR_FILENO);
  char path[128];
  if (writing_descriptor >= 0) close(writing_descriptor);
  writing_descriptor = -1;
  if (ttyname_r(output, path, sizeof path) == 0)
    writing_descriptor = open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  /* deinit does not run on exit(). */
  if (!restores_at_exit) restores_at_exit = atexit(cislunar_terminal_restore) == 0;
  return 0;
}

void cislunar_terminal_set_reset(const unsigned char *bytes, size_t count) {
  /* A handler that interrupts this finds no bytes rather than half of them. */
  reset_count = 0;
  atomic_signal_fence(memory_order_seq_cst);
  if (count > sizeof reset_bytes) return;
  memcpy(reset_bytes, bytes, count);
  atomic_signal_fence(memory_order_seq_cst);
  reset_count = (sig_atomic_t)count;
}

void cislunar_terminal_activate(void) { active = 1; }

bool cislunar_write_all(int descriptor, const unsigned char *bytes, size_t count, int patience) {
  while (count > 0) {
    struct pollfd room = {.fd = descriptor, .events = POLLOUT};
    int ready = poll(&room, 1, patience);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return false;
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

bool cislunar_terminal_write(const unsigned char *bytes, size_t count) {
  /* Without a name for the terminal (in a container), use the descriptor itself. A terminal that nobody reads accepts
     no more bytes: do not wait for ever. */
  return cislunar_write_all(writing_descriptor >= 0 ? writing_descriptor : output_descriptor, bytes, count, 1000);
}

void cislunar_terminal_owes(bool owes) { owed = owes; }

/* Discards input until none has come for a tenth of a second. */
static void drop_owed(void) {
  unsigned char bytes[512];
  struct pollfd input = {.fd = cislunar_terminal_input, .events = POLLIN};
  /* A paste may be long, but a flood has no end. */
  for (int i = 0; i < 1 << 14; i++) {
    if (poll(&input, 1, 100) <= 0 || read(cislunar_terminal_input, bytes, sizeof bytes) <= 0) break;
  }
  tcflush(cislunar_terminal_input, TCIFLUSH);
  owed = 0;
}

void cislunar_terminal_restore(void) {
  if (!active) return;
  active = 0;
  int error = errno;
  /* In the background the kernel would stop the process here. */
  sigset_t background, before;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  sigaddset(&background, SIGTTIN);
  pthread_sigmask(SIG_BLOCK, &background, &before);
  cislunar_terminal_write(reset_bytes, (size_t)reset_count);
  if (owed) drop_owed();
  /* TCSANOW, since draining may wait for ever. */
  tcsetattr(output_descriptor, TCSANOW, &output_modes);
  tcsetattr(cislunar_terminal_input, TCSANOW, &input_modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
}

void cislunar_terminal_say(const char *line) {
  size_t count = strlen(line);
  if (error_is_terminal)
    cislunar_terminal_write((const unsigned char *)line, count);
  else if (write(STDERR_FILENO, line, count) < 0)
    return;
}

bool cislunar_terminal_is_foreground(void) {
  pid_t group = tcgetpgrp(cislunar_terminal_input);
  return group < 0 || group == getpgrp();
}

int cislunar_terminal_read(void) {
  unsigned char byte;
  struct pollfd input = {.fd = cislunar_terminal_input, .events = POLLIN};
  return poll(&input, 1, 0) > 0 && read(cislunar_terminal_input, &byte, 1) == 1 ? byte : -1;
}

cislunar_input cislunar_terminal_input_state(void) {
  struct pollfd input = {.fd = cislunar_terminal_input, .events = POLLIN};
  if (poll(&input, 1, 0) < 0) return errno == EINTR ? cislunar_input_none : cislunar_input_ended;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return cislunar_input_ended;
  if (!(input.revents & POLLIN)) return cislunar_input_none;
  int available = 0;
  bool has_some = ioctl(cislunar_terminal_input, FIONREAD, &available) == 0 && available > 0;
  return has_some ? cislunar_input_some : cislunar_input_ended;
}
