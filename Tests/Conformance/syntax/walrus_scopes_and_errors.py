def f():
    [last := x for x in range(3)]
    return last


print(f(), (a := 1, b := a + 1), [y := 5, y ** 2])
if (m := {"k": 1}.get("k")) and m > 0:
    print(m)
while chunk := [1, 2][: len(str(m))][m - 1 :]:
    print(chunk)
    m += 5
