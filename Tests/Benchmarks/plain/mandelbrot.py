# Points of the Mandelbrot set: float arithmetic and an early break.


def mandelbrot(size, limit):
    inside = 0
    steps = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 2.0 * column / size - 1.5
            zr = zi = 0.0
            for _ in range(limit):
                zr2 = zr * zr
                zi2 = zi * zi
                if zr2 + zi2 > 4.0:
                    break
                zi = 2.0 * zr * zi + ci
                zr = zr2 - zi2 + cr
                steps += 1
            else:
                inside += 1
    return inside, steps


inside, steps = mandelbrot(400, 60)
print(inside, steps)
