print(f"{True}", f"{True:5}|", f"{True:<5}|", f"{True:d}", f"{False:b}", f"{True:.1f}", f"{None}", f"{None!s:>6}")
