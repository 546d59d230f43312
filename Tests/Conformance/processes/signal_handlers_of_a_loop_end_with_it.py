"""Closing a loop removes its signal handlers."""
import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, print)
    loop.add_signal_handler(signal.SIGINT, print)
    loop.add_signal_handler(signal.SIGUSR1, print)
    print(loop.remove_signal_handler(signal.SIGUSR1))


asyncio.run(main())
for name in ("SIGTERM", "SIGUSR1"):
    print(name, signal.getsignal(getattr(signal, name)) == signal.SIG_DFL)
print(signal.getsignal(signal.SIGINT).__name__)
