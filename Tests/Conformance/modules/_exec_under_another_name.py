import builtins

run = getattr(builtins, "exec")
run("made = 1 + 1\ndef also(): return made")
value = getattr(builtins, "eval")("made * 10")
