import sys

sys.stderr = None
sys.exit("half a character: \udcff")
