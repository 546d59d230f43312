import contextvars

variable = contextvars.ContextVar("variable")
first, second = contextvars.Context(), contextvars.Context()
first.run(variable.set, 1)
second.run(variable.set, 1)
print(first == second, first == first.copy(), first != second, first == 1)
second.run(variable.set, 2)
print(first == second)
for action in (
    lambda: contextvars.Context(1), lambda: contextvars.Context(a=1), lambda: contextvars.Context().run(),
    lambda: hash(first),
):
    try:
        action()
    except TypeError as error:
        print(error)
