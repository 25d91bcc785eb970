#ifndef CISLUNAR_CNCURSES_SHIM_H
#define CISLUNAR_CNCURSES_SHIM_H

/* Request the wide-character API before the include. */
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>

#include <langinfo.h>
#include <locale.h>
#include <stdint.h>

/* Swift sees no function-like macros, no variadic functions and, in language mode 6, no mutable C globals. */

static const attr_t cislunar_bold = A_BOLD;
static const attr_t cislunar_dim = A_DIM;
static const attr_t cislunar_italic = A_ITALIC;
static const attr_t cislunar_underline = A_UNDERLINE;
static const attr_t cislunar_reverse = A_REVERSE;

static inline WINDOW *cislunar_screen(void) { return stdscr; }
static inline int cislunar_columns(void) { return COLS; }
static inline int cislunar_rows(void) { return LINES; }

/* Makes the next update a full redraw. */
static inline void cislunar_forget_screen(void) { clearok(curscr, TRUE); }

/* A blank in a style, from which cells are made: a letter and two marks replace the blank. */
_Static_assert(CCHARW_MAX >= 3, "a cell of curses takes a letter and two marks");
/* Pass the pair through opts: COLOR_PAIR wraps at 256. */
static inline cchar_t cislunar_blank(attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes, 0, &pair);
  return cell;
}

/* Puts as many cells into a row as fit, without interpreting them. */
static inline void cislunar_put(WINDOW *window, int row, int column, const cchar_t *cells, int count) {
  mvwadd_wchnstr(window, row, column, cells, count);
}

/* 1: found; 0: not found, or too generic to use; -1: there is no terminfo database. */
static inline int cislunar_find_terminal(const char *type, int output) {
  int result = -1;
  setupterm(type, output, &result);
  return result;
}

static inline FILE *cislunar_standard_input(void) { return stdin; }

/* A capability or NULL; tigetstr returns (char *)-1 for names that are not string capabilities. */
static inline const char *cislunar_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/* The bytes that move the cursor, or NULL. */
static inline const char *cislunar_move_capability(int row, int column) {
  const char *value = cislunar_capability("cup");
  return value == NULL ? NULL : tiparm(value, row, column);
}

/* The bytes that move the cursor to where curses believes it is, or NULL. */
static inline const char *cislunar_own_move_capability(void) {
  return cislunar_move_capability(getcury(curscr), getcurx(curscr));
}

#endif
