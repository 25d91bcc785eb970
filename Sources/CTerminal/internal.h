#ifndef CISLUNAR_CTERMINAL_INTERNAL_H
#define CISLUNAR_CTERMINAL_INTERNAL_H

/* The descriptor that keys are read from. */
int cislunar_terminal_input(void);

/* Makes ILL, TRAP, ABRT, SEGV, BUS, FPE and QUIT give the terminal back before they end the process; and not any more. */
void cislunar_fatal_catch(void);
void cislunar_fatal_release(void);

#endif
