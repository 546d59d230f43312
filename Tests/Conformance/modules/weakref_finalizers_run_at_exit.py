import atexit
import weakref


class Thing:
    pass


kept = [Thing() for _ in range(4)]
atexit.register(print, "registered before")
weakref.finalize(kept[0], print, "first")
quiet = weakref.finalize(kept[1], print, "not at exit")
quiet.atexit = False
weakref.finalize(kept[2], lambda: weakref.finalize(kept[3], print, "made at exit"))
weakref.finalize(kept[3], print, "last", sep="!")
done = weakref.finalize(kept[3], print, "called by hand")
done()
print(quiet.alive, done.alive)
