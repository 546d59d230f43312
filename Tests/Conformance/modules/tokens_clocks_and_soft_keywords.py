"""Small names of token, tokenize, time, keyword and hmac."""
import hmac
import io
import keyword
import time
import token
import tokenize


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for number in (token.NAME, token.OP, 255, token.NT_OFFSET, token.ENDMARKER, 300):
    print(token.ISTERMINAL(number), token.ISNONTERMINAL(number), token.ISEOF(number), tokenize.ISEOF(number), end=" ")
print(token.tok_name[token.NAME], len(token.EXACT_TOKEN_TYPES), token.EXACT_TOKEN_TYPES["->"] == token.RARROW)
one = next(tokenize.generate_tokens(io.StringIO("abc = 1\n").readline))
print(one, type(one).__name__, one.type, one.string, one.start, one.end, one.line, one.exact_type == token.NAME, one._fields,
      tokenize.TokenInfo(token.OP, "+", (1, 0), (1, 1), "+").exact_type == token.PLUS, tokenize.TokenInfo.__mro__[1].__name__)
for name in ("monotonic_ns", "perf_counter_ns", "process_time_ns", "thread_time_ns", "time_ns"):
    before = getattr(time, name)()
    print(name, type(before).__name__, getattr(time, name)() >= before)
print(time.process_time() >= 0, time.thread_time() >= 0, outcome(time.clock_settime, time.CLOCK_MONOTONIC, "x"), outcome(time.clock_settime_ns, time.CLOCK_REALTIME, 1.5))
print(keyword.softkwlist, keyword.issoftkeyword("match"), keyword.issoftkeyword("x"), keyword.kwlist == sorted(keyword.kwlist))
print(hmac.trans_36[:4], hmac.trans_5C[-3:], len(hmac.trans_36), bytes(hmac.trans_36[hmac.trans_36[number]] for number in range(3)))
