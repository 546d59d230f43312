import threading


def work(a, b, *, c=0):
    print("in", threading.current_thread().name, a, b, c)


class Own(threading.Thread):
    def run(self):
        print("run of", self.name, threading.current_thread() is self)


t = threading.Thread(target=work, args=(1, 2), kwargs={"c": 3})
print(t.is_alive(), t.ident, t.daemon, t.name)
t.start()
t.join()
print(t.is_alive(), t.ident is not None)
Own().start()
Own(name="given").start()
for thread in threading.enumerate():
    if thread is not threading.main_thread():
        thread.join()
print(threading.active_count(), threading.main_thread().name, threading.current_thread() is threading.main_thread())
work(4, 5)
