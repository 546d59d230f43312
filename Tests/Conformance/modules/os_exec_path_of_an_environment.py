import os

for environment in ({}, {"PATH": "a:b"}, {b"PATH": b"x:y"}, {"PATH": ""}, {"PATH": "1", b"PATH": b"2"}):
    try:
        print(os.get_exec_path(environment))
    except ValueError as error:
        print(error)
