import threading

thread = threading.Thread(target=lambda: None)
thread.setName("worker")
print(thread.getName())
thread.setDaemon(False)
print(thread.isDaemon())


def shown():
    print(threading.currentThread().name)
    return threading.activeCount()


print(shown())
print(threading.Event().isSet())
condition = threading.Condition()
with condition:
    condition.notifyAll()
