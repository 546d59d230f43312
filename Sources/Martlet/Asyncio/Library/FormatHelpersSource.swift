extension AsyncioLibrary {
  /// `asyncio.format_helpers`: how callbacks are shown.
  static let formatHelpers = """
    '''How callbacks are shown.'''
    import sys
    from functools import partial, partialmethod
    from inspect import isfunction, unwrap
    from traceback import StackSummary, format_list, walk_stack

    from asyncio import _short_repr
    from asyncio.constants import DEBUG_STACK_DEPTH


    def extract_stack(f=None, limit=None):
        '''Where a frame, or the caller, is, the outermost call first.'''
        frames = walk_stack(sys._getframe() if f is None else f)
        places = StackSummary.extract(frames, limit=DEBUG_STACK_DEPTH if limit is None else limit, lookup_lines=False)
        return StackSummary(places[::-1])


    def _visible(places):
        # The calls of a loop have no lines to show.
        return [place for place in places if not place[0].startswith('<asyncio.')]


    def _format_places(places):
        return ''.join(format_list(_visible(places))).rstrip()


    def _creation(places):
        places = _visible(places)
        return f' created at {places[-1][0]}:{places[-1][1]}' if places else ''


    def _get_function_source(func):
        innermost = unwrap(func)
        while isinstance(innermost, (partial, partialmethod)):
            innermost = unwrap(innermost.func)
        if not isfunction(innermost):
            return None
        code = innermost.__code__
        return code.co_filename, code.co_firstlineno


    def _format_args_and_kwargs(args, kwargs):
        shown = [*map(_short_repr, args or ())]
        for name in kwargs or ():
            shown.append(f'{name}={_short_repr(kwargs[name])}')
        return '(' + ', '.join(shown) + ')'


    def _format_callback(func, args, kwargs, suffix=''):
        calls = [_format_args_and_kwargs(args, kwargs)]
        while isinstance(func, partial):
            calls.append(_format_args_and_kwargs(func.args, func.keywords))
            func = func.func
        names = (getattr(func, attribute, None) for attribute in ('__qualname__', '__name__'))
        return next(filter(None, names), None or repr(func)) + ''.join(reversed(calls)) + suffix


    def _format_callback_source(func, args):
        shown = _format_callback(func, args, None)
        place = _get_function_source(func)
        return shown if place is None else f'{shown} at {place[0]}:{place[1]}'

    """
}
