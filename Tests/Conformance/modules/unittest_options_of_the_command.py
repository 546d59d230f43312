"""unittest.main: attributes, options and help of the command."""
import io
import sys
import unittest

out, sys.stderr = sys.stderr, io.StringIO()
program = unittest.main(module=None, argv=["prog", "-v", "-f", "-b"], exit=False, defaultTest=(), testLoader=unittest.TestLoader(), testRunner=unittest.TextTestRunner(stream=io.StringIO()))
print(program.verbosity, program.failfast, program.buffer, program.catchbreak, program.progName, program.warnings, program.result.testsRun, program.module)
for arguments in (["prog", "-x"], ["prog", "--help"]):
    try:
        unittest.main(module=None, argv=arguments, testRunner=unittest.TextTestRunner(stream=io.StringIO()))
    except SystemExit as error:
        print(error.code)
try:
    program.usageExit("message")
except SystemExit as error:
    print(error.code)
sys.stderr = out
