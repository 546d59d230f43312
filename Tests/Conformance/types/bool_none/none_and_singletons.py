print(None, type(None), repr(...), type(...), NotImplemented, type(NotImplemented))
print(None == None, None is None, None != 0, type(None)() is None)
for f in (lambda: None + 1, lambda: None < None, lambda: None(), lambda: None[0], lambda: None.x,
          lambda: len(None)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
