import colorsys, getopt, graphlib, keyword, numbers, reprlib, sched

sorter = graphlib.TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": {"A"}})
print(list(graphlib.TopologicalSorter({3: [2], 2: [1]}).static_order()), len(list(sorter.static_order())))
for graph in ({1: [2], 2: [3], 3: [1]}, {1: [1]}):
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        print(error.args)
steps = graphlib.TopologicalSorter()
steps.add(2, 1)
for action in (lambda: steps.get_ready(), lambda: steps.prepare(), lambda: steps.add(4), lambda: steps.done(2),
               lambda: steps.done(9), lambda: steps.get_ready(), lambda: steps.done(1), lambda: steps.done(1),
               lambda: steps.get_ready(), lambda: steps.is_active(), lambda: steps.done(2), lambda: bool(steps)):
    try:
        print(action())
    except ValueError as error:
        print(error)

clock = [0]
scheduler = sched.scheduler(lambda: clock[0], lambda delay: clock.__setitem__(0, clock[0] + delay))
scheduler.enter(5, 1, print, ("five",))
scheduler.enter(1, 2, print, ("one, second",))
scheduler.enter(1, 1, print, ("one, first",), {"end": "!\n"})
dropped = scheduler.enter(3, 1, print, ("never",))
scheduler.cancel(dropped)
print([event.time for event in scheduler.queue], scheduler.empty())
scheduler.run()
print(clock, scheduler.empty())

print(reprlib.repr(list(range(20))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(9)}), reprlib.repr(10**60),
      reprlib.repr({3, 1, 2}), reprlib.repr((1,)), reprlib.repr([[[[[[[[1]]]]]]]]))


class Tree:
    @reprlib.recursive_repr()
    def __repr__(self):
        return f"<{self.__dict__}>"


tree = Tree()
tree.self = tree
print(tree)
print(keyword.iskeyword("async"), keyword.issoftkeyword("match"), len(keyword.kwlist), keyword.iskeyword("x"))
print([isinstance(3, kind) for kind in (numbers.Number, numbers.Integral, numbers.Rational, numbers.Real, numbers.Complex)],
      isinstance(2.5, numbers.Integral), isinstance(1j, numbers.Real), isinstance(1j, numbers.Complex))
for r, g, b in ((0.2, 0.4, 0.6), (1, 0, 0), (0.5, 0.5, 0.5), (0.9, 0.1, 0.8)):
    for name in ("hsv", "hls", "yiq"):
        there = getattr(colorsys, "rgb_to_" + name)(r, g, b)
        back = getattr(colorsys, name + "_to_rgb")(*there)
        print(name, [round(x, 9) for x in there], [round(x, 9) for x in back])
print(getopt.getopt(["-a", "1", "-bc", "--long=x", "--fl", "rest", "-z"], "a:bc", ["long=", "flag"]))
print(getopt.gnu_getopt(["x", "-a1", "y", "--flag", "--", "-z"], "a:", ["flag"]))
for args in (["-x"], ["-a"], ["--lo"], ["--nope"], ["--flag=1"], ["--long"]):
    try:
        print(getopt.getopt(args, "a:", ["long=", "longer", "flag"]))
    except getopt.GetoptError as error:
        print(error, repr(error.opt))
