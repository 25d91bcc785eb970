#ifndef CISLUNAR_CTERMINAL_INTERNAL_H
#define CISLUNAR_CTERMINAL_INTERNAL_H

/* Writes a line to standard error without waiting for a terminal that nobody reads. Safe in a signal handler. */
void cislunar_terminal_say(const char *line);

/* The descriptor that keys are read from. */
int cislunar_terminal_input(void);

/* Makes every signal that ends the process by default, except those in signals.c, restore the terminal first; and
   undoes that. */
void cislunar_fatal_catch(void);
void cislunar_fatal_release(void);

/* More than any frame needs: 1000 by 500 cells, each with its own colours. */
enum { cislunar_frames_largest = 64 << 20 };

#endif
