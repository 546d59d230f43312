assert True, 1 / 0
assert [0]
try:
    assert 1 == 2
except AssertionError as e:
    print(repr(e))
try:
    assert [], "message %d" % 5
except AssertionError as e:
    print(repr(e))
try:
    assert 0, (1, 2)
except AssertionError as e:
    print(repr(e), e.args)
