import sys

print("before")
try:
    sys.exit()
finally:
    print("finally runs")
