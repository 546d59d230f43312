import textwrap

print(textwrap.wrap("this-is-a-useful-feature-for-reformatting posts from tim peters'ly", 12))
print(textwrap.wrap('Did you say "supercalifragilisticexpialidocious?" How do you spell that?', 12))
print(textwrap.wrap("Hello there -- you goof-ball, use the -b option! do--this or even---this.", 15))
print(textwrap.wrap("A short line. Note the single space. End.  Two", 60, fix_sentence_endings=True))
print(textwrap.wrap("We used enyzme 2-succinyl-6-hydroxy-2,4-cyclohexadiene-1-carboxylate synthase.", 30))
for width, placeholder in (1, " [...]"), (5, "......"):
    try:
        textwrap.shorten("x" * 20, width, placeholder=placeholder)
    except ValueError as error:
        print(error)
