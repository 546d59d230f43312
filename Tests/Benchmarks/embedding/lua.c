/* The same border crossings through Lua's C API: cc -O2 lua.c -o lua-costs $(pkg-config --cflags --libs lua5.4) */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

static int add(lua_State *L) {
  lua_pushinteger(L, luaL_checkinteger(L, 1) + luaL_checkinteger(L, 2));
  return 1;
}

static double loop(lua_State *L, const char *name, int n) {
  double best = 1e18;
  for (int round = 0; round < 5; round++) {
    double start = now();
    lua_getglobal(L, name);
    lua_pushinteger(L, n);
    lua_call(L, 1, 0);
    double time = (now() - start) / n;
    if (time < best) best = time;
  }
  return best;
}

int main(void) {
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  lua_register(L, "add", add);
  luaL_dostring(L,
      "function loop(n) for i = 1, n do local x = add(i, i) end end function idle(n) for i = 1, n do local x = i end end "
      "function twice(a, b) return a + b end");
  printf("host function, two ints                     %.0f ns\n", loop(L, "loop", 1000000) - loop(L, "idle", 1000000));
  double best = 1e18;
  for (int round = 0; round < 5; round++) {
    double start = now();
    for (int i = 0; i < 200000; i++) {
      lua_getglobal(L, "twice");
      lua_pushinteger(L, i);
      lua_pushinteger(L, i);
      if (lua_pcall(L, 2, 1, 0)) return 1;
      lua_tointeger(L, -1);
      lua_pop(L, 1);
    }
    double time = (now() - start) / 200000;
    if (time < best) best = time;
  }
  printf("script function by name, two ints           %.0f ns\n", best);
  double start = now();
  for (int i = 0; i < 200; i++) {
    lua_State *M = luaL_newstate();
    luaL_openlibs(M);
    lua_close(M);
  }
  printf("creating and dropping an interpreter        %.1f us\n", (now() - start) / 200 / 1000);
  return 0;
}
