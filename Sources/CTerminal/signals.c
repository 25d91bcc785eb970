#define _GNU_SOURCE
#include "CTerminal.h"
#include "internal.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

/* Including real-time signals; index 0 is unused. */
enum { signal_count = _NSIG };
static volatile sig_atomic_t came[signal_count];
static struct sigaction before[signal_count];
static bool is_caught[signal_count];
static sigset_t mask_before;
/* The signal mask while waiting. */
static sigset_t open_mask;

/* Lists of signals, which end with 0. The failing writes: a pipe without a reader, a file that may not grow. */
static const int noted[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGALRM, SIGCONT, SIGTSTP, 0};
static const int failing_writes[] = {SIGPIPE, SIGXFSZ, 0};
static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, 0};
static const int harmless[] = {SIGKILL, SIGSTOP, SIGTTIN, SIGTTOU, SIGCHLD, SIGURG, 0};

static bool is_among(const int *signals, int signal) {
  while (*signals != 0 && *signals != signal) signals++;
  return *signals != 0;
}

/* The last words at each signal, prepared in advance: formatting is not safe in a handler. */
static char lines[signal_count][64];
/* A stack that overflowed has no room for the handler. */
static unsigned char handler_stack[64 * 1024];

static void note(int signal) { came[signal] = 1; }

static void end_restored(int signal) {
  cislunar_terminal_restore();
  cislunar_terminal_say(lines[signal]);
  /* It is blocked while its handler runs, and takes its default action when the handler returns. */
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal);
}

static void write_line(int signal) {
  const char *name = sigabbrev_np(signal);
  const char *cause = is_among(faults, signal) ? "an error in the program, " : "";
  if (name != NULL)
    snprintf(lines[signal], sizeof lines[signal], "cislunar: ended by %sSIG%s\n", cause, name);
  else
    snprintf(lines[signal], sizeof lines[signal], "cislunar: ended by SIGRTMIN+%d\n", signal - SIGRTMIN);
}

/* What is to handle a signal, unless it was ignored. */
static void take_over(int signal) {
  bool is_noted = is_among(noted, signal);
  if (is_among(harmless, signal) || sigaction(signal, NULL, &before[signal]) != 0) return;
  bool always = signal == SIGWINCH || signal == SIGCONT || is_among(faults, signal);
  if (!always && before[signal].sa_handler == SIG_IGN) return;
  /* No SA_RESTART: pselect must return. */
  struct sigaction action = {.sa_handler = is_noted ? note : end_restored, .sa_flags = is_noted ? 0 : SA_ONSTACK};
  if (is_among(failing_writes, signal)) action.sa_handler = SIG_IGN;
  sigfillset(&action.sa_mask);
  write_line(signal);
  is_caught[signal] = sigaction(signal, &action, NULL) == 0;
}

void cislunar_signals_catch(void) {
  sigset_t blocked;
  sigemptyset(&blocked);
  for (const int *signal = noted; *signal != 0; signal++) sigaddset(&blocked, *signal);
  pthread_sigmask(SIG_BLOCK, &blocked, &mask_before);
  open_mask = mask_before;
  for (const int *signal = noted; *signal != 0; signal++) sigdelset(&open_mask, *signal);
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  for (int i = 1; i < signal_count; i++) {
    came[i] = 0;
    take_over(i);
  }
}

void cislunar_signals_release(void) {
  for (int i = 1; i < signal_count; i++) {
    if (is_caught[i]) sigaction(i, &before[i], NULL);
    is_caught[i] = false;
  }
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

cislunar_wait cislunar_signals_wait(int other, int milliseconds) {
  fd_set readable;
  FD_ZERO(&readable);
  FD_SET(cislunar_terminal_input, &readable);
  if (other >= 0) FD_SET(other, &readable);
  int highest = other > cislunar_terminal_input ? other : cislunar_terminal_input;
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
  bool has_come = came[signal];
  came[signal] = 0;
  return has_come;
}

bool cislunar_signals_stop(int signal) {
  if (before[signal].sa_handler == SIG_IGN) return false;
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
