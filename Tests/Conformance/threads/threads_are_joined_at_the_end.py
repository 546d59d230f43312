import threading

go = threading.Event()


def late():
    go.wait()
    print("late")


threading.Thread(target=late).start()
threading.Thread(target=threading.Event().wait, daemon=True).start()
timer = threading.Timer(0.01, print, ["timer"])
timer.start()
timer.join()
cancelled = threading.Timer(60, print, ["never"])
cancelled.start()
cancelled.cancel()
print("end of main")
go.set()
