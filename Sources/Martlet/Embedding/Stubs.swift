/// Texts for editors and type checkers, which know Python but not what else a script finds here.
public enum Stubs {
  /// The builtins that scripts have beyond Python's. As `__builtins__.pyi` at the root of a project it is read by
  /// Pyright and editors that use it.
  public static let builtins = """
    import asyncio as asyncio
    from asyncio import Future, Task
    from contextvars import Context
    from typing import Any, Awaitable, Coroutine, Generator, Iterable, TypeVar

    _T = TypeVar("_T")

    def run(main: Coroutine[Any, Any, _T], *, debug: bool | None = None) -> _T: ...
    async def sleep(delay: float, result: _T = ...) -> _T: ...
    def gather(*coros_or_futures: Awaitable[Any], return_exceptions: bool = False) -> Future[list[Any]]: ...
    async def wait(
        fs: Iterable[Future[_T]], *, timeout: float | None = None, return_when: str = "ALL_COMPLETED"
    ) -> tuple[set[Future[_T]], set[Future[_T]]]: ...
    async def wait_for(fut: Awaitable[_T], timeout: float | None) -> _T: ...
    def shield(arg: Awaitable[_T]) -> Future[_T]: ...
    def create_task(
        coro: Coroutine[Any, Any, _T], *, name: str | None = None, context: Context | None = None
    ) -> Task[_T]: ...

    """
}

extension Interpreter {
  /// The declarations of what the host has defined as global names. Behind `Stubs.builtins` they make one file.
  public var stubs: String { hostNames.declarations.map(\.text).joined(separator: "\n") }

  /// The declarations of a module that the host has defined; nil if there is none of the name.
  public func stubs(ofModule name: String) -> String? {
    guard let names = rt.host.modules.last(where: { $0.moduleName == name }) else { return nil }
    return names.declarations.map(\.text).joined(separator: "\n")
  }
}
