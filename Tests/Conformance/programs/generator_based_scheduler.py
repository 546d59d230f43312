class Scheduler:
    def __init__(self):
        self.ready, self.now, self.timers = [], 0, []

    def spawn(self, gen):
        self.ready.append((gen, None))

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.timers.sort(key=lambda t: t[0])
                self.now, gen = self.timers.pop(0)
                self.ready.append((gen, self.now))
            gen, value = self.ready.pop(0)
            try:
                kind, argument = gen.send(value)
            except StopIteration as e:
                print(f"[{self.now}] {gen.__name__} returned {e.value}")
                continue
            if kind == "sleep":
                self.timers.append((self.now + argument, gen))
            elif kind == "spawn":
                self.spawn(argument)
                self.ready.append((gen, "spawned"))


def child(n):
    now = yield "sleep", n
    print("child", n, "woke at", now)
    return n * n


def parent():
    for n in (3, 1, 2):
        print((yield "spawn", child(n)))
    yield from child(5)


scheduler = Scheduler()
scheduler.spawn(parent())
scheduler.run()
