#define _GNU_SOURCE
#include "CTerminal.h"
#include "internal.h"

#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* Including real-time signals; index 0 is unused. */
enum { signal_count = _NSIG };
static struct sigaction before[signal_count];
static bool is_caught[signal_count];
/* The messages, prepared in advance: formatting is not safe in a handler. */
static char lines[signal_count][64];

/* A stack that overflowed has no room for the handler. */
static unsigned char handler_stack[64 * 1024];

static bool is_fault(int signal) {
  const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
  for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
    if (faults[i] == signal) return true;
  }
  return false;
}

/* Whether its default action ends the process, and signals.c does not handle it. */
static bool is_fatal(int signal) {
  const int others[] = {SIGKILL, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT, SIGCHLD, SIGURG, SIGWINCH,
                        SIGTERM, SIGHUP,  SIGINT,  SIGALRM, SIGPIPE, SIGXFSZ};
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
    if (others[i] == signal) return false;
  }
  return true;
}

static void write_line(int signal) {
  const char *name = sigabbrev_np(signal);
  const char *cause = is_fault(signal) ? "an error in the program, " : "";
  if (name != NULL)
    snprintf(lines[signal], sizeof lines[signal], "cislunar: ended by %sSIG%s\n", cause, name);
  else
    snprintf(lines[signal], sizeof lines[signal], "cislunar: ended by SIGRTMIN+%d\n", signal - SIGRTMIN);
}

static void end_restored(int signal) {
  cislunar_terminal_restore();
  cislunar_terminal_say(lines[signal]);
  /* It is blocked while its handler runs, and takes its default action when the handler returns. */
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal);
}

void cislunar_fatal_catch(void) {
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = end_restored, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 1; i < signal_count; i++) {
    /* The C library reserves some. */
    is_caught[i] = is_fatal(i) && sigaction(i, NULL, &before[i]) == 0 &&
                   (before[i].sa_handler != SIG_IGN || is_fault(i));
    if (!is_caught[i]) continue;
    write_line(i);
    sigaction(i, &action, NULL);
  }
}

void cislunar_fatal_release(void) {
  for (int i = 1; i < signal_count; i++) {
    if (is_caught[i]) sigaction(i, &before[i], NULL);
  }
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
}
