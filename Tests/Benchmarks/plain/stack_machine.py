# An interpreter of a little stack machine: tuples, if chains on strings, a list as stack, a dict of variables.

PROGRAM = [
    ("push", 0), ("store", "i"),
    ("push", 0), ("store", "total"),
    ("load", "i"), ("push", 10), ("less", None), ("branch", 15),
    ("load", "total"), ("load", "i"), ("add", None), ("store", "total"),
    ("load", "i"), ("push", 1), ("jump_add", 5),
    ("load", "total"), ("halt", None),
]


def execute(program):
    stack = []
    variables = {}
    at = 0
    while True:
        op, argument = program[at]
        at += 1
        if op == "push":
            stack.append(argument)
        elif op == "load":
            stack.append(variables[argument])
        elif op == "store":
            variables[argument] = stack.pop()
        elif op == "add":
            right = stack.pop()
            stack.append(stack.pop() + right)
        elif op == "less":
            right = stack.pop()
            stack.append(stack.pop() < right)
        elif op == "branch":
            if not stack.pop():
                at = argument
        elif op == "jump_add":
            right = stack.pop()
            variables["i"] = stack.pop() + right
            at = 4
        elif op == "halt":
            return stack[-1]


def run(rounds):
    total = 0
    for _ in range(rounds):
        total += execute(PROGRAM)
    return total


print(run(40_000))
