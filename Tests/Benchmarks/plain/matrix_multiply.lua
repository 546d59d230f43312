local function matrix(n, seed)
  local rows = {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do row[j + 1] = (i * seed + j) % 10 + 1 end
    rows[i + 1] = row
  end
  return rows
end

local function multiply(a, b, n)
  local result = {}
  for i = 1, n do
    result[i] = {}
    for j = 1, n do result[i][j] = 0 end
  end
  for i = 1, n do
    local row = a[i]
    for j = 1, n do
      local total = 0
      for k = 1, n do total = total + row[k] * b[k][j] end
      result[i][j] = result[i][j] + total
    end
  end
  return result
end

local function run(n, rounds)
  local product = matrix(n, 3)
  for seed = 0, rounds - 1 do
    product = multiply(product, matrix(n, seed), n)
    for _, row in ipairs(product) do
      for j = 1, n do row[j] = row[j] % 997 end
    end
  end
  local sum = 0
  for _, row in ipairs(product) do
    for j = 1, n do sum = sum + row[j] end
  end
  return sum
end

print(run(80, 14))
