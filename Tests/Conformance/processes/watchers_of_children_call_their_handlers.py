"""A watcher of children that is given a handler for one."""
import asyncio
import logging
import subprocess

# A thread tells of a child that nobody knows.
logging.disable()


async def main():
    loop = asyncio.get_running_loop()
    with asyncio.ThreadedChildWatcher() as watcher:
        for command in ("exit 3", "kill -9 $$", None):
            done = loop.create_future()
            child = subprocess.Popen(["/bin/sh", "-c", command]) if command else None
            pid = child.pid if child else 2 ** 22 + 1

            def ended(told, code, *rest):
                done.set_result((told == pid, code, rest))

            print(watcher.is_active(), watcher.add_child_handler(pid, ended, "a", "b"), watcher.remove_child_handler(pid))
            print(await done)
            if child:
                # The watcher has taken its status.
                child.returncode = 0


asyncio.run(main())
