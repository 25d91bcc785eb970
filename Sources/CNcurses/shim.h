#ifndef CISLUNAR_CNCURSES_SHIM_H
#define CISLUNAR_CNCURSES_SHIM_H

/* The wide-character API has to be asked for before the include. */
#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#endif
