import sys


class Stream:
    closed = False

    def write(self, text):
        print("[", text, "]", sep="")

    def flush(self):
        raise OSError("no room")


class Closed(Stream):
    closed = True


sys.stderr = Stream()
sys.stdout = None
sys.stdout = Closed()
sys.stdout = sys.__stdout__
sys.exit(5)
