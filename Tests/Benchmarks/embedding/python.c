/* The same through CPython's C API: cc -O2 python.c -o python-costs $(python3-config --cflags --embed --ldflags) */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdio.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

static PyObject *add(PyObject *self, PyObject *const *args, Py_ssize_t count) {
  if (count != 2) return NULL;
  long a = PyLong_AsLong(args[0]), b = PyLong_AsLong(args[1]);
  if (PyErr_Occurred()) return NULL;
  return PyLong_FromLong(a + b);
}

static PyMethodDef method = {"add", (PyCFunction)(void *)add, METH_FASTCALL, ""};

static double loop(PyObject *main, const char *name, int n) {
  double best = 1e18;
  for (int round = 0; round < 5; round++) {
    double start = now();
    Py_XDECREF(PyObject_CallMethod(main, name, "i", n));
    double time = (now() - start) / n;
    if (time < best) best = time;
  }
  return best;
}

int main(void) {
  Py_Initialize();
  PyObject *main = PyImport_AddModule("__main__");
  PyObject_SetAttrString(main, "add", PyCFunction_New(&method, NULL));
  PyRun_SimpleString(
      "def loop(n):\n  for i in range(n): add(i, i)\ndef idle(n):\n  for i in range(n): i\ndef twice(a, b): return a + b\n");
  printf("host function, two ints                     %.0f ns\n", loop(main, "loop", 1000000) - loop(main, "idle", 1000000));
  double best = 1e18;
  for (int round = 0; round < 5; round++) {
    double start = now();
    for (int i = 0; i < 200000; i++) {
      PyObject *function = PyObject_GetAttrString(main, "twice");
      PyObject *args[2] = {PyLong_FromLong(i), PyLong_FromLong(i)};
      PyObject *result = PyObject_Vectorcall(function, args, 2, NULL);
      PyLong_AsLong(result);
      Py_DECREF(result);
      Py_DECREF(args[0]);
      Py_DECREF(args[1]);
      Py_DECREF(function);
    }
    double time = (now() - start) / 200000;
    if (time < best) best = time;
  }
  printf("script function by name, two ints           %.0f ns\n", best);
  PyRun_SimpleString(
      "import asyncio, time, concurrent.futures\n"
      "async def trips(n):\n"
      "  loop = asyncio.get_running_loop()\n"
      "  with concurrent.futures.ThreadPoolExecutor(1) as pool:\n"
      "    start = time.perf_counter()\n"
      "    for _ in range(n): await loop.run_in_executor(pool, int)\n"
      "    return (time.perf_counter() - start) / n\n"
      "print(f'async host function, round trip             {asyncio.run(trips(5000)) * 1e6:.1f} us (run_in_executor)')\n");
  PyThreadState *saved = PyThreadState_Get();
  double start = now();
  for (int i = 0; i < 20; i++) {
    PyThreadState *state = Py_NewInterpreter();
    Py_EndInterpreter(state);
    PyThreadState_Swap(saved);
  }
  printf("creating and dropping an interpreter        %.1f us (subinterpreter)\n", (now() - start) / 20 / 1000);
  return 0;
}
