import csv
import pickle
from datetime import date

print(pickle.loads(pickle.dumps(date(2019, 1, 1).isocalendar())))
print(csv.field_size_limit(), csv.field_size_limit(100), csv.field_size_limit())
for arguments in ((None,), ('a',), (1, 2)):
    try:
        csv.field_size_limit(*arguments)
    except TypeError as e:
        print(e)
try:
    list(csv.reader(['a' * 101]))
except csv.Error as e:
    print(e)
