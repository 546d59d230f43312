extension BundledModules {
  /// The module `unittest._asserts`.
  static let unittestAsserts: StaticString = #"""
    '''The asserts of a test case.'''
    import warnings

    from ._contexts import _AssertLogsContext, _AssertRaisesContext, _AssertWarnsContext
    from .util import _common_shorten_repr, _count_differences, safe_repr

    DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


    def _has_same_items(one, two):
        try:
            return len(one) == len(two) and not any(a != b for a, b in zip(one, two))
        except TypeError:
            return False


    class Asserts:
        '''Each raises failureException, with a message that shows the values.'''

        failureException = AssertionError
        longMessage = True
        maxDiff = 80 * 8
        _diffThreshold = 2 ** 16
        _default_equality = {
            dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual",
            set: "assertSetEqual", frozenset: "assertSetEqual", str: "assertMultiLineEqual",
        }

        def fail(self, msg=None):
            raise self.failureException(msg)

        def _formatMessage(self, msg, standardMsg):
            if self.longMessage:
                return standardMsg if msg is None else f"{standardMsg} : {msg}"
            return msg or standardMsg

        def _fail(self, msg, standard):
            raise self.failureException(self._formatMessage(msg, standard))

        def assertFalse(self, expr, msg=None):
            if expr:
                self._fail(msg, f"{safe_repr(expr)} is not false")

        def assertTrue(self, expr, msg=None):
            if not expr:
                self._fail(msg, f"{safe_repr(expr)} is not true")

        # A context, or a call within it.

        def assertRaises(self, expected_exception, *args, **kwargs):
            return _AssertRaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

        def assertWarns(self, expected_warning, *args, **kwargs):
            return _AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

        def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
            within = _AssertRaisesContext(expected_exception, self, expected_regex)
            return within.handle("assertRaisesRegex", args, kwargs)

        def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
            within = _AssertWarnsContext(expected_warning, self, expected_regex)
            return within.handle("assertWarnsRegex", args, kwargs)

        def assertLogs(self, logger=None, level=None):
            return _AssertLogsContext(self, logger, level, no_logs=False)

        def assertNoLogs(self, logger=None, level=None):
            return _AssertLogsContext(self, logger, level, no_logs=True)

        def _getAssertEqualityFunc(self, first, second):
            if type(first) is type(second):
                function = self._equality_functions.get(type(first))
                if function is not None:
                    return getattr(self, function) if isinstance(function, str) else function
            return self._baseAssertEqual

        def _baseAssertEqual(self, first, second, msg=None):
            if not first == second:
                one, two = _common_shorten_repr(first, second)
                self._fail(msg, f"{one} != {two}")

        def assertEqual(self, first, second, msg=None):
            self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

        def assertNotEqual(self, first, second, msg=None):
            if not first != second:
                self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)}")

        def _is_almost(self, first, second, places, delta):
            '''Whether they are close, and the words for their distance and the bound.'''
            if delta is not None and places is not None:
                raise TypeError("specify delta or places not both")
            distance = abs(first - second)
            if delta is not None:
                return distance <= delta, f"within {safe_repr(delta)} delta ({safe_repr(distance)} difference)"
            if places is None:
                places = 7
            return round(distance, places) == 0, f"within {places} places ({safe_repr(distance)} difference)"

        def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            if first == second:
                return
            close, words = self._is_almost(first, second, places, delta)
            if not close:
                self._fail(msg, f"{safe_repr(first)} != {safe_repr(second)} {words}")

        def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            if delta is None and places is None:
                places = 7
            if delta is not None:
                if not first == second and abs(first - second) > delta:
                    return
                words = f"within {safe_repr(delta)} delta ({safe_repr(abs(first - second))} difference)"
            else:
                if delta is not None and places is not None:
                    raise TypeError("specify delta or places not both")
                if not first == second and round(abs(first - second), places) != 0:
                    return
                words = f"within {places} places"
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} {words}")

        def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
            if seq_type is not None:
                name = seq_type.__name__
                for place, seq in (("First", seq1), ("Second", seq2)):
                    if not isinstance(seq, seq_type):
                        raise self.failureException(f"{place} sequence is not a {name}: {safe_repr(seq)}")
            else:
                name = "sequence"
            text = None
            for place, seq in (("First", seq1), ("Second", seq2)):
                try:
                    len(seq)
                except (TypeError, NotImplementedError):
                    text = f"{place} {name} has no length.    Non-sequence?"
                    break
            if text is None:
                if seq1 == seq2 or seq_type is None and type(seq1) is not type(seq2) and _has_same_items(seq1, seq2):
                    return
                one, two = _common_shorten_repr(seq1, seq2)
                text = f"{name.capitalize()}s differ: {one} != {two}\n" + self._first_difference(seq1, seq2, name, seq_type)
            self._fail(msg, self._truncateMessage(text, "\n" + self._diff(seq1, seq2)))

        def _first_difference(self, seq1, seq2, name, seq_type):
            text = ""
            length1, length2 = len(seq1), len(seq2)
            for index in range(min(length1, length2)):
                items = []
                for place, seq in (("first", seq1), ("second", seq2)):
                    try:
                        items.append(seq[index])
                    except (TypeError, IndexError, NotImplementedError):
                        return f"\nUnable to index element {index} of {place} {name}\n"
                if items[0] != items[1]:
                    one, two = _common_shorten_repr(*items)
                    text = f"\nFirst differing element {index}:\n{one}\n{two}\n"
                    break
            else:
                if length1 == length2 and seq_type is None and type(seq1) != type(seq2):
                    return ""
            if length1 == length2:
                return text
            place, longer, shorter = ("First", seq1, length2) if length1 > length2 else ("Second", seq2, length1)
            text += f"\n{place} {name} contains {abs(length1 - length2)} additional elements.\n"
            try:
                text += f"First extra element {shorter}:\n{safe_repr(longer[shorter])}\n"
            except (TypeError, IndexError, NotImplementedError):
                text += f"Unable to index element {shorter} of {place.lower()} {name}\n"
            return text

        def _diff(self, first, second):
            import difflib
            import pprint
            return "\n".join(difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))

        def _truncateMessage(self, message, diff):
            is_too_long = self.maxDiff is not None and self.maxDiff < len(diff)
            return message + (DIFF_OMITTED % len(diff) if is_too_long else diff)

        def assertListEqual(self, list1, list2, msg=None):
            self.assertSequenceEqual(list1, list2, msg, seq_type=list)

        def assertTupleEqual(self, tuple1, tuple2, msg=None):
            self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

        def assertSetEqual(self, set1, set2, msg=None):
            differences = []
            for place, one, two in (("first", set1, set2), ("second", set2, set1)):
                try:
                    differences.append(one.difference(two))
                except TypeError as error:
                    self.fail(f"invalid type when attempting set difference: {error}")
                except AttributeError as error:
                    self.fail(f"{place} argument does not support set difference: {error}")
            if not any(differences):
                return
            lines = []
            for place, items in zip(("first", "second"), differences):
                if items:
                    lines.append(f"Items in the {place} set but not the {'second' if place == 'first' else 'first'}:")
                    lines += [repr(item) for item in items]
            self._fail(msg, "\n".join(lines))

        def assertIn(self, member, container, msg=None):
            if member not in container:
                self._fail(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

        def assertNotIn(self, member, container, msg=None):
            if member in container:
                self._fail(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

        def assertIs(self, expr1, expr2, msg=None):
            if expr1 is not expr2:
                self._fail(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

        def assertIsNot(self, expr1, expr2, msg=None):
            if expr1 is expr2:
                self._fail(msg, f"unexpectedly identical: {safe_repr(expr1)}")

        def assertDictEqual(self, d1, d2, msg=None):
            self.assertIsInstance(d1, dict, "First argument is not a dictionary")
            self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
            if d1 != d2:
                one, two = _common_shorten_repr(d1, d2)
                self._fail(msg, self._truncateMessage(f"{one} != {two}", "\n" + self._diff(d1, d2)))

        def assertDictContainsSubset(self, subset, dictionary, msg=None):
            warnings.warn("assertDictContainsSubset is deprecated", DeprecationWarning)
            missing = [safe_repr(key) for key in subset if key not in dictionary]
            wrong = [
                f"{safe_repr(key)}, expected: {safe_repr(value)}, actual: {safe_repr(dictionary[key])}"
                for key, value in subset.items() if key in dictionary and dictionary[key] != value]
            if missing or wrong:
                text = f"Missing: {','.join(missing)}" if missing else ""
                if wrong:
                    text += ("; " if text else "") + f"Mismatched values: {','.join(wrong)}"
                self._fail(msg, text)

        def assertCountEqual(self, first, second, msg=None):
            differences = _count_differences(list(first), list(second))
            if differences:
                lines = ["Element counts were not equal:\n"]
                lines += ["First has %d, Second has %d:  %r" % entry for entry in differences]
                self._fail(msg, self._truncateMessage(lines[0], "\n".join(lines[1:])))

        def assertMultiLineEqual(self, first, second, msg=None):
            self.assertIsInstance(first, str, "First argument is not a string")
            self.assertIsInstance(second, str, "Second argument is not a string")
            if first == second:
                return
            if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
                self._baseAssertEqual(first, second, msg)
            import difflib
            one, two = _common_shorten_repr(first, second)
            lines1, lines2 = first.splitlines(keepends=True), second.splitlines(keepends=True)
            if len(lines1) == 1 and first.strip("\r\n") == first:
                lines1, lines2 = [first + "\n"], [second + "\n"]
            diff = "\n" + "".join(difflib.ndiff(lines1, lines2))
            self._fail(msg, self._truncateMessage(f"{one} != {two}", diff))

        def assertLess(self, a, b, msg=None):
            if not a < b:
                self._fail(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

        def assertLessEqual(self, a, b, msg=None):
            if not a <= b:
                self._fail(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

        def assertGreater(self, a, b, msg=None):
            if not a > b:
                self._fail(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

        def assertGreaterEqual(self, a, b, msg=None):
            if not a >= b:
                self._fail(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

        def assertIsNone(self, obj, msg=None):
            if obj is not None:
                self._fail(msg, f"{safe_repr(obj)} is not None")

        def assertIsNotNone(self, obj, msg=None):
            if obj is None:
                self._fail(msg, "unexpectedly None")

        def assertIsInstance(self, obj, cls, msg=None):
            if not isinstance(obj, cls):
                self._fail(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

        def assertNotIsInstance(self, obj, cls, msg=None):
            if isinstance(obj, cls):
                self._fail(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

        def assertRegex(self, text, expected_regex, msg=None):
            import re
            if isinstance(expected_regex, (str, bytes)):
                assert len(expected_regex) > 0, "expected_regex must not be empty."
            pattern = re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
            if pattern.search(text) is None:
                self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

        def assertNotRegex(self, text, unexpected_regex, msg=None):
            import re
            pattern = re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
            if found := pattern.search(text):
                self._fail(msg, f"Regex matched: {found[0]!r} matches {pattern.pattern!r} in {text!r}")

        def _renamed(old, new):
            def method(self, *args, **kwargs):
                warnings.warn(f"Please use {new} instead.", DeprecationWarning)
                return getattr(self, new)(*args, **kwargs)
            method.__name__ = old
            return method

        failUnlessEqual = assertEquals = _renamed("assertEqual", "assertEqual")
        assertNotEquals = _renamed("assertNotEqual", "assertNotEqual")
        assertAlmostEquals = _renamed("assertAlmostEqual", "assertAlmostEqual")
        assertNotAlmostEquals = _renamed("assertNotAlmostEqual", "assertNotAlmostEqual")
        assert_ = _renamed("assertTrue", "assertTrue")
        assertRaisesRegexp = _renamed("assertRaisesRegex", "assertRaisesRegex")
        assertRegexpMatches = _renamed("assertRegex", "assertRegex")
        assertNotRegexpMatches = _renamed("assertNotRegex", "assertNotRegex")
        del _renamed
    """#
}
