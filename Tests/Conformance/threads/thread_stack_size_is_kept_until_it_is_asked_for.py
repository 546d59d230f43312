import threading

print(threading.stack_size(), threading.stack_size(262144), threading.stack_size(524288))
# Asking without a size chooses the usual one again.
print(threading.stack_size(), threading.stack_size(), threading.stack_size(0))
for size in (4096, -1):
    try:
        threading.stack_size(size)
    except ValueError as error:
        print(error)
