values = []
values.apend(1)
