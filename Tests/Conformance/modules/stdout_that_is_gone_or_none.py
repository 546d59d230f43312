import sys

stream = sys.stdout
print("before")
del sys.stdout
try:
    print("lost")
except RuntimeError as error:
    sys.stderr.write(f"{error!r}\n")
sys.stdout = None
print("nowhere")
sys.stdout = 3
try:
    print("a number")
except AttributeError as error:
    sys.stderr.write(f"{error!r}\n")
sys.stdout = stream
print("after")
