/* The floor: the least that a program on ncurses can do. It knows the screens of a script beforehand and draws the next one at
   every key: at the start the whole of it, then only the rows that have changed. What a real program takes longer it spends on
   knowing what to draw. The screens are those that cislunar draws, written by Screens.swift:

     F row column          the next screen, and where the cursor stands (-1 -1: hidden)
     C row                 this row changes: it is cleared
     R row column foreground background attributes bytes
     text                  a run of the row, on a line of its own */
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>

enum { bold = 1, dim = 2, italic = 4, underline = 8, reversed = 16 };

static attr_t attributes(int bits) {
  return (bits & bold ? A_BOLD : 0) | (bits & dim ? A_DIM : 0) | (bits & italic ? A_ITALIC : 0) |
         (bits & underline ? A_UNDERLINE : 0) | (bits & reversed ? A_REVERSE : 0);
}

static void draw_run(FILE *screens, const char *line) {
  int row, column, foreground, background, bits, length;
  char text[4096];
  if (sscanf(line, "R %d %d %d %d %d %d", &row, &column, &foreground, &background, &bits, &length) != 6) exit(65);
  if (length >= (int)sizeof text || fread(text, 1, length + 1, screens) != (size_t)length + 1) exit(65);
  int pair = foreground < 0 && background < 0 ? 0 : alloc_pair(foreground, background);
  attr_set(attributes(bits), 0, &pair);
  mvaddnstr(row, column, text, length);
}

/* Draws the screen that comes next. The line that begins the one behind it has then been read. */
static void draw_screen(FILE *screens, char *line, size_t size) {
  int cursor_row, cursor_column;
  if (sscanf(line, "F %d %d", &cursor_row, &cursor_column) != 2) return;
  while (fgets(line, size, screens) != NULL && line[0] != 'F') {
    int row;
    if (sscanf(line, "C %d", &row) == 1) {
      attrset(A_NORMAL);
      move(row, 0);
      clrtoeol();
    } else {
      draw_run(screens, line);
    }
  }
  curs_set(cursor_row >= 0);
  if (cursor_row >= 0) move(cursor_row, cursor_column);
  refresh();
}

int main(int count, char **arguments) {
  char line[256];
  FILE *screens = count == 2 ? fopen(arguments[1], "re") : NULL;
  if (screens == NULL || fgets(line, sizeof line, screens) == NULL) return 64;
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  start_color();
  use_default_colors();
  draw_screen(screens, line, sizeof line);
  while (getch() != ERR) draw_screen(screens, line, sizeof line);
  endwin();
  return 0;
}
