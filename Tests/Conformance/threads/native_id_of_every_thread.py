import threading

numbers = []
thread = threading.Thread(target=lambda: numbers.append(threading.get_native_id()))
thread.start()
thread.join()
numbers += threading.get_native_id(), threading.main_thread().native_id
print(all(number > 0 for number in numbers), numbers[0] == thread.native_id, numbers[1] == numbers[2], len({*numbers}))
