# buffering=1 means lines, which files of bytes have not.
import os
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for mode in "rb", "wb", "r", "w":
        with open(os.devnull, mode, 1) as file:
            print(mode, type(file).__name__, len(caught))
for warning in caught:
    print(warning.category.__name__, warning.message)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        open(os.devnull, "rb", buffering=1)
    except RuntimeWarning as error:
        print(error)
