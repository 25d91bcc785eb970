#ifndef CISLUNAR_CTERMINAL_H
#define CISLUNAR_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* What the terminal driver needs and Swift cannot provide: storage that a signal handler may read (Swift initialises a
   global at its first use, under a lock), handlers that call only async-signal-safe functions, and pselect, whose
   FD_SET is a macro. There is one terminal per process, so everything is global. */

/* Saves the modes of both descriptors for cislunar_terminal_restore. Returns 0 or errno. */
int cislunar_terminal_claim(int input, int output);
/* Sets the bytes that restore the screen; more than 512 are dropped altogether. */
void cislunar_terminal_set_reset(const unsigned char *bytes, size_t count);
/* Makes restoring take effect. */
void cislunar_terminal_activate(void);
/* Whether input is still to come that is for this program alone: the rest of a paste or an answer. */
void cislunar_terminal_owes(bool owes);
/* Restores the terminal if it is in use: the reset bytes, then the modes. Input that is still to come is discarded
   first, or the shell would read it. Safe in a signal handler; takes effect once. */
void cislunar_terminal_restore(void);
/* Writes all bytes to the terminal. Returns false if that fails or takes more than a second. */
bool cislunar_terminal_write(const unsigned char *bytes, size_t count);
/* Whether this process may use the terminal: it is in the foreground group, or there is no job control. */
bool cislunar_terminal_is_foreground(void);
/* The columns of a character in the C library and in curses. Its header declares this for X/Open programs alone. */
int wcwidth(wchar_t character);
/* The next byte of input; -1 if there is none. */
int cislunar_terminal_read(void);
/* What reading would return: a byte, nothing yet, or nothing ever again (hung up, closed, end of file). */
typedef enum { cislunar_input_some, cislunar_input_none, cislunar_input_ended } cislunar_input;
cislunar_input cislunar_terminal_input_state(void);

/* Frames: each reaches the terminal in one piece. Debian's curses writes after every cursor movement, a hundred times
   per screen: each write is a system call and wakes the reader, which may draw half a frame. So curses writes to its
   own descriptor, which leads to a memory file while a frame is being made. */

/* The file for curses to write to, connected to this terminal. NULL on failure. */
FILE *cislunar_frames_open(int terminal);
/* From here on, what curses writes is gathered. */
void cislunar_frames_gather(void);
/* Adds bytes to the gathered ones. */
void cislunar_frames_add(const unsigned char *bytes, size_t count);
/* Writes the gathered bytes and waits until the terminal has taken them, as curses does. */
void cislunar_frames_send(void);

/* Signals: WINCH, TERM, HUP, INT, ALRM, CONT and TSTP are blocked except while waiting; PIPE and XFSZ are ignored; the
   others that end the process restore the terminal. */

/* Installs the handlers. A signal that was ignored at the start (nohup) stays ignored. */
void cislunar_signals_catch(void);
/* Restores the previous actions and mask. */
void cislunar_signals_release(void);
/* What ended the wait: input or a signal, the other descriptor, or the time limit. */
typedef enum { cislunar_wait_own, cislunar_wait_other, cislunar_wait_time } cislunar_wait;
/* Unblocks the signals and waits until there is input, a signal, or data on another descriptor (-1 for none), for at
   most that many milliseconds (-1 for no limit). */
cislunar_wait cislunar_signals_wait(int other, int milliseconds);
/* Unblocks the signals for a moment, so that pending ones run their handlers. While there is input pselect does not do
   that, and a flood of input would hold up a TERM. */
void cislunar_signals_deliver(void);
/* Whether the signal has come since this was last called. */
bool cislunar_signals_take(int signal);
/* Stops the process group with this signal (TSTP, TTOU), as the terminal driver would, and returns when it is
   continued. Returns false if it did not stop: the signal is ignored, or nobody could continue it. */
bool cislunar_signals_stop(int signal);
/* Ends the process by this signal's default action. */
_Noreturn void cislunar_signals_die(int signal);

/* Confines the process for good to what drawing on the terminal needs: the kernel then refuses to open files, to create
   processes, sockets or executable memory, and to signal others. Returns 0 or errno; ENOSYS for a processor whose
   system calls are not listed here. */
int cislunar_confine(void);

#endif
