# A thread that joins the main thread goes on once the script has come to its end.
import threading


def waits(main):
    main.join()
    print("the main thread has ended", main.is_alive())


thread = threading.Thread(target=waits, args=(threading.current_thread(),))
thread.start()
print("end of the script", threading.main_thread().is_alive())
