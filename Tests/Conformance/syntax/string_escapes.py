print(ascii("\x41\u00e9\U0001f600\N{BULLET}\101\0"))
print("a\
b", 'it''s', "tab\there", "\\", '\'', "\"", repr("\a\b\f\n\r\t\v"))
print(r"\n\x", len(r"\""), """tri"ple
line""")
