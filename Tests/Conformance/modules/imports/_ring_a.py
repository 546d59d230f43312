print("a begins")
import _ring_b
print("a ends", _ring_b.after)
here = 1
