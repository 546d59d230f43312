local function run(n)
  local values = {}
  for i = 0, n - 1 do
    values[#values + 1] = i * 3
  end
  local total = 0
  for i = 1, n do
    total = total + values[i]
  end
  for _, value in ipairs(values) do
    total = total ~ value
  end
  for i = 1, n do
    values[i] = values[n + 1 - i] & 255
  end
  for i = 1, n // 2 do
    values[i], values[n + 1 - i] = values[n + 1 - i], values[i]
  end
  while #values > 0 do
    total = total + table.remove(values)
  end
  return total
end

print(run(1000000) .. " " .. run(1000000))
