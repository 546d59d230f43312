local function integrate(n)
  local step = 1.0 / n
  local total = 0.0
  for i = 0, n - 1 do
    local x = (i + 0.5) * step
    total = total + 4.0 / (1.0 + x * x)
  end
  return total * step
end

print(string.format("%.10f", integrate(5000000)))
