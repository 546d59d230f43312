# The float of a time is that of its seconds and a billionth of the rest, which is not always the nearest one.
import os
import pickle
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    open(path, "w").close()
    for number in (0, 1, 999_999_999, 1_700_000_000_123_456_789, 1_600_000_000_000_000_119, 1_234_567_890_987_654_321, -1_500_000_001):
        os.utime(path, ns=(number, number + 7))
        status = os.stat(path)
        print(status.st_atime, status.st_mtime, status.st_atime_ns, status.st_mtime_ns, status[7], status[8])
        print(os.path.getatime(path), os.path.getmtime(path), os.path.getctime(path) == status.st_ctime)
        print(number / 10 ** 9 == status.st_atime, pickle.loads(pickle.dumps(status)) == status)
    print(len(status), status.n_fields, os.stat(path) == os.lstat(path), status.st_size, status[6], status.st_blksize > 0)
    try:
        status.st_size = 1
    except AttributeError as error:
        print(error)
