# Lines of comma-separated fields: split, converted, counted, formatted as a table.
from collections import Counter, defaultdict


def run(rounds):
    lines = "\n".join(f"{i},name{i % 97},{i * 1.5},{'xyz'[i % 3]}" for i in range(2_000))
    total = 0.0
    for _ in range(rounds):
        groups = defaultdict(list)
        names = Counter()
        for line in lines.split("\n"):
            number, name, value, kind = line.split(",")
            groups[kind].append(int(number) + float(value))
            names[name] += 1
        rows = [f"{kind:<4}{len(values):>6}{sum(values):>14,.2f}" for kind, values in sorted(groups.items())]
        total += len("\n".join(rows)) + names.most_common(1)[0][1] + max(groups["x"])
    return total


print(run(120))
