// For wcwidth.
#define _XOPEN_SOURCE 700
#ifdef __APPLE__
#define _DARWIN_C_SOURCE
#endif

#include "CEditLine.h"

#include <dlfcn.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

// The readline interface of libedit, as far as it is used here.
static struct {
  void (*handler_install)(const char *, void (*)(char *));
  void (*handler_remove)(void);
  void (*read_char)(void);
  int (*set_prompt)(const char *);
  char *(*copy_text)(int, int);
  void (*forced_update_display)(void);
  void (*resize_terminal)(void);
  void (*using_history)(void);
  void (*stifle_history)(int);
  int (*read_history)(const char *);
  int (*write_history)(const char *);
  int (*add_history)(const char *);
  int *point;
} library;

static char *entered_line = NULL;
static bool has_ended = false;

static const char *const names[] = {
#ifdef __APPLE__
    "/usr/lib/libedit.3.dylib",
#else
    "libedit.so.2",
    "libedit.so.0",
    "libedit.so",
#endif
};

static bool find(void *handle, const char *name, void *place) {
  void *symbol = dlsym(handle, name);
  *(void **)place = symbol;
  return symbol != NULL;
}

static bool find_all(void *handle) {
  int *catches_signals = NULL;
  bool found = find(handle, "rl_callback_handler_install", &library.handler_install) &&
               find(handle, "rl_callback_handler_remove", &library.handler_remove) &&
               find(handle, "rl_callback_read_char", &library.read_char) &&
               find(handle, "rl_set_prompt", &library.set_prompt) &&
               find(handle, "rl_copy_text", &library.copy_text) &&
               find(handle, "rl_forced_update_display", &library.forced_update_display) &&
               find(handle, "rl_resize_terminal", &library.resize_terminal) &&
               find(handle, "using_history", &library.using_history) &&
               find(handle, "stifle_history", &library.stifle_history) &&
               find(handle, "read_history", &library.read_history) &&
               find(handle, "write_history", &library.write_history) &&
               find(handle, "add_history", &library.add_history) && find(handle, "rl_point", &library.point) &&
               find(handle, "rl_catch_signals", &catches_signals);
  // Ctrl-C belongs to the interpreter.
  if (found) *catches_signals = 0;
  return found;
}

bool editline_open(void) {
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    void *handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    if (handle == NULL) continue;
    if (find_all(handle)) return true;
    dlclose(handle);
  }
  return false;
}

static void line_entered(char *line) {
  entered_line = line;
  has_ended = line == NULL;
  // The library shows the prompt once more when this returns, before the handler can be removed.
  library.set_prompt("");
}

void editline_begin(const char *prompt) {
  static bool has_begun = false;
  // The terminal may have been resized while no line was edited; before the first line there is nothing to resize.
  if (has_begun) library.resize_terminal();
  has_begun = true;
  library.handler_install(prompt, line_entered);
}

void editline_read_key(void) { library.read_char(); }

char *editline_take_line(bool *is_end) {
  char *line = entered_line;
  *is_end = has_ended;
  entered_line = NULL;
  has_ended = false;
  return line;
}

void editline_end(void) { library.handler_remove(); }

int editline_columns_to_cursor(void) {
  size_t count = *library.point > 0 ? (size_t)*library.point : 0;
  char *text = library.copy_text(0, (int)count);
  if (text == NULL) return 0;
  size_t copied = strlen(text);
  size_t done = 0;
  int columns = 0;
  while (done < copied) {
    wchar_t character;
    size_t length = mbrtowc(&character, text + done, copied - done, &(mbstate_t){0});
    if (length == 0 || length > copied) break;
    int width = wcwidth(character);
    columns += width > 0 ? width : 0;
    done += length;
  }
  free(text);
  // Releases of the library leave out the last byte. What begins before it is a letter like most.
  return done < count ? columns + 1 : columns;
}

void editline_redraw(void) { library.forced_update_display(); }

void editline_load_history(const char *path, int maximum) {
  library.using_history();
  library.stifle_history(maximum);
  library.read_history(path);
}

void editline_add_history(const char *line) { library.add_history(line); }

void editline_save_history(const char *path) { library.write_history(path); }
