import time

for fields in (1, 2), 5, (1,) * 10, ("a",) * 9, ():
    for convert in lambda x: time.strftime("%Y", x), time.mktime, time.asctime:
        try:
            print(convert(fields))
        except TypeError as error:
            print(error)
