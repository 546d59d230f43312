/// libedit, opened when a prompt begins: neither linked nor needed to build, so a script run does not pay for it.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stdbool.h>

/// Loads the library. False where there is none; then nothing else may be called.
bool editline_open(void);

/// Shows a prompt and puts the terminal into the mode for editing.
void editline_begin(const char *prompt);
/// Reads and handles one key. To be called when standard input is readable.
void editline_read_key(void);
/// The line that was entered, to be freed by the caller; NULL with `*is_end` set for the end of input, else for none.
char *editline_take_line(bool *is_end);
/// Puts the terminal back.
void editline_end(void);

/// How many columns of the line are to the left of the cursor, without the prompt.
int editline_columns_to_cursor(void);
/// Draws prompt and line anew, the cursor being at the start of an empty line.
void editline_redraw(void);

void editline_load_history(const char *path, int maximum);
void editline_add_history(const char *line);
void editline_save_history(const char *path);

#endif
