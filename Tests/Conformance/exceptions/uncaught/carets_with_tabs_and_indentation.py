if True:
	if True:
		value = {}["missing"] + 1
