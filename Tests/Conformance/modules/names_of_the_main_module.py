import sys

print(__name__, __file__, __cached__, __spec__, __package__, __doc__, __annotations__)
print(sys.argv, sys.path[0] == __file__.rpartition("/")[0] or sys.path[0])
print(sorted(dir()))
