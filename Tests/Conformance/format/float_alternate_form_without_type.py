print(format(1e22, "#"), format(1e-7, "#"), f"{1e16:#}")
