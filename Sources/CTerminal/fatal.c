#define _GNU_SOURCE
#include "CTerminal.h"
#include "internal.h"

#include <signal.h>
#include <stddef.h>

/* The line on standard error, written out here: nothing that formats is safe in a handler. */
#define FAULT(name) {SIG##name, true, "cislunar: ended by an error in the program, SIG" #name "\n"}
#define REQUEST(name) {SIG##name, false, "cislunar: ended by SIG" #name "\n"}
static const struct {
  int signal;
  bool is_fault;
  const char *line;
} fatal[] = {
    FAULT(ILL),    FAULT(TRAP),     FAULT(ABRT),   FAULT(SEGV),  FAULT(BUS),   FAULT(FPE), FAULT(SYS),
    REQUEST(QUIT), REQUEST(USR1),   REQUEST(USR2), REQUEST(VTALRM), REQUEST(PROF), REQUEST(XCPU),
    REQUEST(IO),
};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };
static struct sigaction before[fatal_count];

/* A stack that overflowed has no room for the handler. */
static unsigned char handler_stack[64 * 1024];

static void end_restored(int signal) {
  cislunar_terminal_restore();
  for (int i = 0; i < fatal_count; i++) {
    if (fatal[i].signal == signal) cislunar_terminal_say(fatal[i].line);
  }
  /* Blocked while its handler runs, it comes with its default action when the handler returns. */
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal, &action, NULL);
  raise(signal);
}

void cislunar_fatal_catch(void) {
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = end_restored, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) {
    sigaction(fatal[i].signal, NULL, &before[i]);
    bool ignored = !fatal[i].is_fault && before[i].sa_handler == SIG_IGN;
    if (!ignored) sigaction(fatal[i].signal, &action, NULL);
  }
}

void cislunar_fatal_release(void) {
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i].signal, &before[i], NULL);
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
}
