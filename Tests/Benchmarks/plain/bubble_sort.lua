local function bubble_sort(values)
  local last = #values
  while last > 1 do
    local last_swap = 1
    local i = 1
    while i < last do
      if values[i] > values[i + 1] then
        values[i], values[i + 1] = values[i + 1], values[i]
        last_swap = i
      end
      i = i + 1
    end
    last = last_swap
  end
end

local function run(n)
  local seed = 42
  local values = {}
  for i = 1, n do
    seed = (seed * 3877 + 29573) % 139968
    values[i] = seed
  end
  bubble_sort(values)
  local checksum = 0
  for _, value in ipairs(values) do
    checksum = (checksum * 31 + value) % 1000003
  end
  return checksum
end

print(run(3000))
