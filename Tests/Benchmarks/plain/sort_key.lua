local function records(n)
  local seed = 42
  local result = {}
  for i = 0, n - 1 do
    seed = (seed * 3877 + 29573) % 139968
    result[#result + 1] = { seed, i, "name" .. seed }
  end
  return result
end

local function checksum(rows)
  local total = 0
  for position, row in ipairs(rows) do
    total = (total * 31 + row[2] + position - 1) % 1000003
  end
  return total
end

-- table.sort is not stable: equal keys are told apart by their position.
local function sorted(rows, less)
  local copy = table.move(rows, 1, #rows, 1, {})
  table.sort(copy, less)
  return copy
end

local rows = records(139000)
local by_number = sorted(rows, function(a, b)
  if a[1] ~= b[1] then return a[1] < b[1] end
  return a[2] < b[2]
end)
local by_pair = sorted(rows, function(a, b)
  local left, right = a[1] % 100, b[1] % 100
  if left ~= right then return left < right end
  return a[2] > b[2]
end)
local by_name = sorted(rows, function(a, b)
  if a[3] ~= b[3] then return a[3] > b[3] end
  return a[2] < b[2]
end)
local numbers = {}
for i, row in ipairs(rows) do
  numbers[i] = row[1]
end
table.sort(numbers)
print(table.concat({
  checksum(by_number), checksum(by_pair), checksum(by_name), numbers[1001],
}, " "))
