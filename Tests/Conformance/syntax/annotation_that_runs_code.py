def say(text):
    print(text)
    return text


x: say("outer") = [[say(n)] for n in range(2)]
y: say("bare")
print(x, __annotations__)
