"""Watchers of children that belong to a loop, each given a handler for a child that has yet to end."""
import asyncio
import subprocess


async def watch(watcher, status):
    loop = asyncio.get_running_loop()
    done = []
    watcher.attach_loop(loop)
    with watcher:
        child = subprocess.Popen(["/bin/sh", "-c", f"read line; exit {status}"], stdin=subprocess.PIPE)
        unheard = subprocess.Popen(["/bin/sh", "-c", "read line"], stdin=subprocess.PIPE)

        def ended(pid, code, *rest):
            done.append((pid == child.pid, code, rest))

        print(type(watcher).__name__, watcher.is_active(), watcher.add_child_handler(child.pid, ended, "a", "b"))
        watcher.add_child_handler(unheard.pid, ended, "never")
        print(watcher.remove_child_handler(unheard.pid), watcher.remove_child_handler(unheard.pid))
        unheard.communicate(b"\n")
        child.stdin.close()
        while not done:
            await asyncio.sleep(1)
        print(done, watcher.remove_child_handler(child.pid))
        # The watcher has taken its status.
        child.returncode = 0
    watcher.close()
    print(watcher.is_active())


async def main():
    await watch(asyncio.SafeChildWatcher(), 1)
    await watch(asyncio.FastChildWatcher(), 2)
    await watch(asyncio.MultiLoopChildWatcher(), 3)
    await watch(asyncio.PidfdChildWatcher(), 4)


asyncio.run(main())
