#ifndef CISLUNAR_CTERMINAL_INTERNAL_H
#define CISLUNAR_CTERMINAL_INTERNAL_H

/* Writes a line on standard error, without waiting for a terminal that nobody reads. Safe in a signal handler. */
void cislunar_terminal_say(const char *line);

/* The descriptor that keys are read from. */
int cislunar_terminal_input(void);

/* Makes every signal that ends the process by default, but for those that signals.c sees to, give the terminal back before
   it does; and not any more. */
void cislunar_fatal_catch(void);
void cislunar_fatal_release(void);

/* More bytes than any frame has: of a thousand by five hundred cells, each in colours of its own. */
enum { cislunar_frames_largest = 64 << 20 };

#endif
