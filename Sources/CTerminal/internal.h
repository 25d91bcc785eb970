#ifndef CISLUNAR_CTERMINAL_INTERNAL_H
#define CISLUNAR_CTERMINAL_INTERNAL_H

/* Writes all bytes, and waits for room at most that many milliseconds, or for ever (-1). Returns false on failure. Safe
   in a signal handler. */
bool cislunar_write_all(int descriptor, const unsigned char *bytes, size_t count, int patience);

/* Writes a line to standard error without waiting for a terminal that nobody reads. Safe in a signal handler. */
void cislunar_terminal_say(const char *line);

/* The descriptor that keys are read from. */
extern int cislunar_terminal_input;

#endif
