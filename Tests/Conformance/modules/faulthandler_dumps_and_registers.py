import faulthandler
import signal
import tempfile

print(faulthandler.is_enabled(), faulthandler.cancel_dump_traceback_later())
with tempfile.TemporaryFile() as file:
    faulthandler.enable(file)
    print(faulthandler.is_enabled())
    faulthandler.dump_traceback(file, all_threads=False)
    file.seek(0)
    print(file.readline())
    print(faulthandler.register(signal.SIGUSR1, file), faulthandler.unregister(signal.SIGUSR1))
    print(faulthandler.unregister(signal.SIGUSR1))
    faulthandler.disable()
print(faulthandler.is_enabled())
