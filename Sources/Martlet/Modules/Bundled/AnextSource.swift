extension BundledModules {
  /// The module `_anext`: what `anext` with a default awaits.
  static let anext: StaticString = #"""
    async def anext_awaitable(step, default):
        try:
            return await step
        except StopAsyncIteration:
            return default
    """#
}
