extension BundledModules {
  /// The module `unittest.util`.
  static let unittestUtil: StaticString = #"""
    '''Texts and differences for messages.'''

    _LONGEST = 80
    _GAP = 12
    _HEAD = _TAIL = _SHARED = 5
    _DIFFERENT = _LONGEST - (_HEAD + _GAP + _SHARED + _GAP + _TAIL)


    def safe_repr(obj, short=False):
        '''The repr of an object, or what every object has.'''
        try:
            text = repr(obj)
        except Exception:
            text = object.__repr__(obj)
        if short and len(text) >= _LONGEST:
            return text[:_LONGEST] + " [truncated]..."
        return text


    def strclass(cls):
        '''The full name of a class.'''
        return f"{cls.__module__}.{cls.__qualname__}"


    def _cut(text, head, tail):
        '''The text with its middle replaced by a count, where that is shorter.'''
        left_out = len(text) - head - tail
        if left_out <= _GAP:
            return text
        return f"{text[:head]}[{left_out} chars]{text[len(text) - tail:]}"


    def _common_shorten_repr(*objects):
        '''The reprs of objects, with what they share at the beginning cut where they are long.'''
        texts = [safe_repr(obj) for obj in objects]
        longest = max(len(text) for text in texts)
        if longest <= _LONGEST:
            return tuple(texts)
        low, high = min(texts), max(texts)
        shared = 0
        while shared < min(len(low), len(high)) and low[shared] == high[shared]:
            shared += 1
        kept = _LONGEST - (longest - shared + _HEAD + _GAP)
        if kept > _SHARED:
            prefix = _cut(low[:shared], _HEAD, kept)
            return tuple(prefix + text[shared:] for text in texts)
        prefix = _cut(low[:shared], _HEAD, _SHARED)
        return tuple(prefix + _cut(text[shared:], _DIFFERENT, _TAIL) for text in texts)


    def _count_differences(first, second):
        '''(count in first, count in second, element) for elements whose counts differ.'''
        try:
            counts = {}
            for place, elements in enumerate((first, second)):
                for element in elements:
                    counts.setdefault(element, [0, 0])[place] += 1
            found = [(*pair, element) for element, pair in counts.items()]
        except TypeError:
            found = []
            rest = [list(first), list(second)]
            for place in (0, 1):
                while rest[place]:
                    element = rest[place][0]
                    pair = []
                    for elements in rest:
                        same = [other for other in elements if other is element or other == element]
                        elements[:] = [other for other in elements if not (other is element or other == element)]
                        pair.append(len(same))
                    found.append((*pair, element))
        return [entry for entry in found if entry[0] != entry[1]]
    """#
}
