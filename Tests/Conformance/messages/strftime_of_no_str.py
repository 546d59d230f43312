import datetime

for made in (datetime.date(2024, 1, 2), datetime.time(3), datetime.datetime(2024, 1, 2, 3)):
    for form in (3, None, b"%Y", [1], "%H:%M"):
        try:
            print(made.strftime(form))
        except TypeError as error:
            print(error)
