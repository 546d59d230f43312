class Matrix:
    def __init__(self, *rows):
        self.rows = [list(r) for r in rows]

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix(*([sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows))

    def __pow__(self, n):
        result = Matrix(
            *([int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows)))
        )
        base = self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __repr__(self):
        return f"Matrix({', '.join(map(str, self.rows))})"


fib = Matrix([1, 1], [1, 0])
print(fib**10, (fib**300)[0, 1], fib @ fib == fib**2, fib != 5)
