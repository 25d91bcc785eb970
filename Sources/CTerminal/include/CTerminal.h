#ifndef CISLUNAR_CTERMINAL_H
#define CISLUNAR_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* What the terminal driver needs and Swift cannot give: storage that a signal handler may read (a Swift global is
   initialised at its first use, under a lock), handlers that call nothing but async-signal-safe functions, and pselect,
   whose FD_SET is a macro. There is one terminal per process, so all of it is global. */

/* Modes: termios and the bytes that undo what the screen was set to. */

/* Remembers the modes of both descriptors, to be set again by cislunar_terminal_restore. 0, or errno. */
int cislunar_terminal_claim(int input, int output);
/* The bytes that give the screen back. The newest are used; longer than 512 is cut to nothing. */
void cislunar_terminal_set_reset(const unsigned char *bytes, size_t count);
/* From here on restoring does something. */
void cislunar_terminal_activate(void);
/* Whether bytes are on their way that are for this program alone: the rest of a paste, or of an answer. */
void cislunar_terminal_owes(bool owes);
/* Gives the terminal back if it is in use: reset bytes, then the modes. What the terminal still owes is read away before,
   or the shell would take it for typed. Safe in a signal handler; does it once. */
void cislunar_terminal_restore(void);
/* Writes all of it to the terminal, past interruptions. false when it cannot be written, or not within a second. */
bool cislunar_terminal_write(const unsigned char *bytes, size_t count);
/* Whether this process may use the terminal: it is of the foreground group, or there is no job control here. */
bool cislunar_terminal_is_foreground(void);
/* The columns that the C library, and curses with it, gives a Unicode scalar; -1 for one that it does not know. */
int cislunar_terminal_columns(uint32_t scalar);
/* What the terminal says its extent is; zeros where it does not say. */
void cislunar_terminal_size(int *columns, int *rows);

/// The whole pixels that a cell is wide and high, 0 where the terminal does not know.
void cislunar_terminal_cell(int *width, int *height);
/* The next byte of the keys; -1 where none has come. */
int cislunar_terminal_read(void);
/* What reading would give: something, nothing yet, or nothing ever again (hung up, closed, end of file). */
typedef enum { cislunar_input_some, cislunar_input_none, cislunar_input_ended } cislunar_input;
cislunar_input cislunar_terminal_input_state(void);

/* Frames: each goes to the terminal in one piece. Curses as Debian builds it writes anew after every move of the cursor, a
   hundred times for a screen: each is a system call and wakes whoever reads, who may then draw half a frame. So curses writes
   through a descriptor of its own, which leads to a file in memory while a frame is made. */

/* The file for curses to write to, which leads to this terminal. NULL where there is none. */
FILE *cislunar_frames_open(int terminal);
/* From here on what curses writes is kept. */
void cislunar_frames_gather(void);
/* Adds bytes to what curses has written. */
void cislunar_frames_add(const unsigned char *bytes, size_t count);
/* Writes what has been kept, and waits until the terminal has taken it, as curses does. */
void cislunar_frames_send(void);

/* Signals: WINCH, TERM, HUP, INT, ALRM, CONT and TSTP are blocked, and open only while waiting; PIPE and XFSZ are ignored, and the
   others that end the process restore. */

/* Installs the handlers. A signal that was ignored when the program started (nohup) stays ignored. */
void cislunar_signals_catch(void);
/* Puts back the actions and the mask that were there before. */
void cislunar_signals_release(void);
/* What ended the wait: input or a signal, something to read from the other descriptor, or the time limit. */
typedef enum { cislunar_wait_own, cislunar_wait_other, cislunar_wait_time } cislunar_wait;
/* Opens the signals and waits until there is input, a signal, or something to read from another descriptor, which may be
   -1 for none. Waits at most so many milliseconds; without a limit for -1. */
cislunar_wait cislunar_signals_wait(int other, int milliseconds);
/* Opens the signals for a moment: those that are pending run their handlers now. pselect does not do that while there is
   input, so that a flood of it would keep a TERM waiting. */
void cislunar_signals_deliver(void);
/* Whether the signal came since it was last taken. */
bool cislunar_signals_take(int signal);
/* Stops the process group by this signal (TSTP, TTOU), as the terminal driver would, and returns when it is continued.
   false when it did not stop: the signal is ignored, or nobody is there to continue it. */
bool cislunar_signals_stop(int signal);
/* Ends the process by this signal's default action. */
_Noreturn void cislunar_signals_die(int signal);

/* Confinement. */

/* Gives up, for good, all that a program does not need which only draws on the terminal that it has: from here on the kernel
   refuses to open files, to make processes, sockets and memory that can be run, and to send signals to others. 0, or errno;
   ENOSYS for a processor whose system calls are not known here. */
int cislunar_confine(void);

#endif
