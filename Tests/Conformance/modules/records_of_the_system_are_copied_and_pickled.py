"""Records of the system (stat_result, times_result, struct_time and others) are copied and pickled."""
import copy
import os
import pickle
import time

for cls in (os.stat_result, os.times_result, os.uname_result, os.terminal_size, time.struct_time):
    full = cls(range(cls.n_fields))
    again = pickle.loads(pickle.dumps(full))
    print(cls.__name__, copy.copy(full) == full, copy.deepcopy(full) == full, again == full, type(again) is cls)
    print([getattr(again, name) == getattr(full, name) for name in vars(cls) if name.startswith(("st_", "tm_"))])
print(pickle.dumps(os.getpid, 0), pickle.loads(pickle.dumps(os.stat)) is os.stat)
