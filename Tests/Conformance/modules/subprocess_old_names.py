"""subprocess.Popen: universal_newlines and kill."""
import subprocess

process = subprocess.Popen(["sleep", "100"], stdin=subprocess.PIPE, universal_newlines=True)
print(process.universal_newlines, process.text_mode, process.poll(), process.kill(), process.wait(), process.kill(), process.returncode)
process = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(process.universal_newlines, process.communicate(b"x"), process.send_signal(9), process.terminate())
process.universal_newlines = True
print(process.text_mode)
