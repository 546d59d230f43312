# What is no text in an environment or an argument is kept by surrogates.
import subprocess

done = subprocess.run(["sh", "-c", "printf %s-%s $name $0", "a\udcfe"], env={"name": "b\udcff"}, stdout=subprocess.PIPE)
print(done.stdout)
done = subprocess.run(["printenv", "name"], env={b"name": b"c\xfd", "PATH": "/usr/bin:/bin"}, stdout=subprocess.PIPE)
print(done.stdout)
