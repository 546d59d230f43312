from asyncio import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    CancelledError,
    Future,
    InvalidStateError,
    Task,
    TimeoutError,
    all_tasks,
    create_task,
    current_task,
    ensure_future,
    gather,
    get_event_loop,
    get_running_loop,
    iscoroutine,
    iscoroutinefunction,
    isfuture,
    new_event_loop,
    run,
    set_event_loop,
    shield,
    sleep,
    wait,
    wait_for,
)


async def main():
    done, pending = await wait([create_task(sleep(1))], return_when=FIRST_COMPLETED)
    print(len(done), await gather(wait_for(sleep(1, "a"), 2), shield(sleep(1, "b"))))


run(main())
