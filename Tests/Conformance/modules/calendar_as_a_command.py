# What `python -m calendar` prints.
import calendar

for arguments in (["2004", "1"], ["-w4", "-l2", "2004", "2"], ["-m1", "-s3", "2004"], ["-t", "html", "2004", "1"],
                  ["--locale", "C"], ["spam"]):
    try:
        calendar.main(["calendar.py", *arguments])
    except SystemExit as error:
        print("status", error)
