local function element(i, j)
  return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)
end

local function times(vector)
  local result = {}
  for i = 0, #vector - 1 do
    local total = 0.0
    for j = 0, #vector - 1 do
      total = total + element(i, j) * vector[j + 1]
    end
    result[#result + 1] = total
  end
  return result
end

local function times_transposed(vector)
  local result = {}
  for i = 0, #vector - 1 do
    local total = 0.0
    for j = 0, #vector - 1 do
      total = total + element(j, i) * vector[j + 1]
    end
    result[#result + 1] = total
  end
  return result
end

local function run(n)
  local u, v = {}, nil
  for i = 1, n do
    u[i] = 1.0
  end
  for _ = 1, 6 do
    v = times_transposed(times(u))
    u = times_transposed(times(v))
  end
  local numerator, denominator = 0.0, 0.0
  for i = 1, n do
    numerator = numerator + u[i] * v[i]
    denominator = denominator + v[i] * v[i]
  end
  return (numerator / denominator) ^ 0.5
end

print(string.format("%.9f", run(340)))
