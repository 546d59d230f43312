# Copies of a context with hundreds of variables change independently, and views of a context are iterators with a length.
import contextvars
import random

random.seed(11)
variables = [contextvars.ContextVar(f"v{number}") for number in range(300)]


def change(model):
    tokens = []
    for step in range(40):
        number = random.randrange(300)
        tokens.append((number, variables[number].set(step), model.get(number)))
        model[number] = step
    for number, token, old in reversed(tokens[20:]):
        variables[number].reset(token)
        if old is None:
            del model[number]
        else:
            model[number] = old
    return model


def matches(context, model):
    return {variable.name: value for variable, value in context.items()} == {f"v{n}": v for n, v in model.items()}


contexts = [(contextvars.Context(), {})]
for round in range(60):
    context, model = random.choice(contexts)
    copy = context.copy()
    contexts.append((copy, copy.run(change, dict(model))))
print(sum(matches(context, model) for context, model in contexts), len(contexts))
print(sum(len(context) == len(model) == len(list(context)) for context, model in contexts))
last, model = contexts[-1]
print(all(last[variables[n]] == v and variables[n] in last for n, v in model.items()))
print(sum(last.get(variable, -1) == -1 for variable in variables) == 300 - len(model))

same = last.copy()
print(same == last, same != last, same is last, same == contexts[0][0], same == model)
same.run(variables[0].set, "other")
print(same == last, same == same.copy())

pair = contextvars.Context()
pair.run(variables[0].set, 1)
pair.run(variables[1].set, 2)
for view in pair.keys(), pair.values(), pair.items(), iter(pair):
    print(type(view), len(view), iter(view) is view, len(list(view)), len(view), list(view))
keys = pair.keys()
next(keys)
print(len(keys), hash(keys) == hash(keys))
