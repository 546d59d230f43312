print("abc".uper())
