z = 3 + 4j
print(
    z.real, z.imag, abs(z), z * z, z / 2, -z, z == 3 + 4j, z**2, f"{z:.1f}", hash(1 + 0j) == hash(1)
)
try:
    z < z
except TypeError as e:
    print(e)
