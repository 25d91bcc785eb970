#define _GNU_SOURCE
#include "CTerminal.h"
#include "internal.h"

#include <signal.h>
#include <sys/select.h>
#include <unistd.h>

enum { caught_count = 7 };
static const int caught_signals[caught_count] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGALRM, SIGCONT, SIGTSTP};
static volatile sig_atomic_t came[caught_count];
static struct sigaction before[caught_count];
static sigset_t mask_before;
/* Signals of a failing write: a pipe without a reader, a file that may not grow. */
enum { silenced_count = 2 };
static const int silenced_signals[silenced_count] = {SIGPIPE, SIGXFSZ};
static struct sigaction silenced_before[silenced_count];
/* The signal mask while waiting. */
static sigset_t open_mask;

static int index_of(int signal) {
  for (int i = 0; i < caught_count; i++) {
    if (caught_signals[i] == signal) return i;
  }
  return -1;
}

static void note(int signal) {
  int index = index_of(signal);
  if (index >= 0) came[index] = 1;
}

void cislunar_signals_catch(void) {
  sigset_t caught;
  sigemptyset(&caught);
  for (int i = 0; i < caught_count; i++) sigaddset(&caught, caught_signals[i]);
  pthread_sigmask(SIG_BLOCK, &caught, &mask_before);
  open_mask = mask_before;
  /* No SA_RESTART: pselect must return. */
  struct sigaction action = {.sa_handler = note};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < caught_count; i++) {
    came[i] = 0;
    sigdelset(&open_mask, caught_signals[i]);
    sigaction(caught_signals[i], NULL, &before[i]);
    bool always = caught_signals[i] == SIGWINCH || caught_signals[i] == SIGCONT;
    if (always || before[i].sa_handler != SIG_IGN) sigaction(caught_signals[i], &action, NULL);
  }
  struct sigaction silence = {.sa_handler = SIG_IGN};
  for (int i = 0; i < silenced_count; i++) sigaction(silenced_signals[i], &silence, &silenced_before[i]);
  cislunar_fatal_catch();
}

void cislunar_signals_release(void) {
  cislunar_fatal_release();
  for (int i = 0; i < silenced_count; i++) sigaction(silenced_signals[i], &silenced_before[i], NULL);
  for (int i = 0; i < caught_count; i++) sigaction(caught_signals[i], &before[i], NULL);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

cislunar_wait cislunar_signals_wait(int other, int milliseconds) {
  int input = cislunar_terminal_input();
  fd_set readable;
  FD_ZERO(&readable);
  FD_SET(input, &readable);
  if (other >= 0) FD_SET(other, &readable);
  int highest = other > input ? other : input;
  struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
  int ready = pselect(highest + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &limit, &open_mask);
  if (ready == 0) return cislunar_wait_time;
  /* After an error the set is undefined. */
  return ready > 0 && other >= 0 && FD_ISSET(other, &readable) ? cislunar_wait_other : cislunar_wait_own;
}

void cislunar_signals_deliver(void) {
  sigset_t closed;
  pthread_sigmask(SIG_SETMASK, &open_mask, &closed);
  pthread_sigmask(SIG_SETMASK, &closed, NULL);
}

bool cislunar_signals_take(int signal) {
  int index = index_of(signal);
  if (index < 0 || !came[index]) return false;
  came[index] = 0;
  return true;
}

bool cislunar_signals_stop(int signal) {
  int index = index_of(signal);
  if (index >= 0 && before[index].sa_handler == SIG_IGN) return false;
  struct sigaction stopping = {.sa_handler = SIG_DFL}, handling;
  sigaction(signal, &stopping, &handling);
  cislunar_signals_take(SIGCONT);

  sigset_t only, closed;
  sigemptyset(&only);
  sigaddset(&only, signal);
  pthread_sigmask(SIG_UNBLOCK, &only, &closed);
  /* The whole group, as the terminal driver does: a pipeline stops as one job. */
  kill(0, signal);
  pthread_sigmask(SIG_SETMASK, &closed, NULL);

  sigaction(signal, &handling, NULL);
  cislunar_signals_deliver();
  return cislunar_signals_take(SIGCONT);
}

_Noreturn void cislunar_signals_die(int signal) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigset_t only;
  sigaction(signal, &action, NULL);
  sigemptyset(&only);
  sigaddset(&only, signal);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(signal);
  /* Reached only if the signal's default is not to end the process. */
  _exit(128 + signal);
}
