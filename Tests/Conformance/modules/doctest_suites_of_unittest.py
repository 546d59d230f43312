# DocTests as cases.
import doctest
import types
import unittest

module = types.ModuleType("module", ">>> 1\n1\n")
module.__test__ = {"good": ">>> one\n1\n", "bad": ">>> 2\n3\n>>> 4\n5\n", "none": "nothing"}
log = []
suite = doctest.DocTestSuite(
    module, extraglobs={"one": 1}, setUp=lambda test: log.append(test.name), tearDown=lambda test: log.append("end"))
for case in suite:
    print(case.id(), repr(case), case.shortDescription(), case == case)
result = unittest.TestResult()
suite.run(result)
print(result, log)
for case, text in result.failures:
    print(case.id(), text.rpartition("AssertionError: ")[2])
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0) == doctest.REPORT_NDIFF)
try:
    doctest.set_unittest_reportflags(doctest.SKIP)
except ValueError as error:
    print(error)
try:
    list(suite)[1].debug()
except doctest.DocTestFailure as failure:
    print("failure", failure.got)
