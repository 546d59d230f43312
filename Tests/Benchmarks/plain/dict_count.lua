local function count_ints(n)
  local counts = {}
  local seed = 42
  for _ = 1, n do
    seed = (seed * 3877 + 29573) % 139968
    local key = seed % 5000
    counts[key] = (counts[key] or 0) + 1
  end
  return counts
end

local function count_strings(n)
  local words = {}
  for i = 0, 996 do
    words[i + 1] = "w" .. i
  end
  local counts = {}
  for i = 0, n - 1 do
    local word = words[i * 7 % 997 + 1]
    if counts[word] then
      counts[word] = counts[word] + 1
    else
      counts[word] = 1
    end
  end
  return counts
end

local function size(counts)
  local n, largest = 0, 0
  for _, count in pairs(counts) do
    n = n + 1
    largest = math.max(largest, count)
  end
  return n, largest
end

local ints = count_ints(1500000)
local strings = count_strings(1500000)
local int_size, largest = size(ints)
print(int_size .. " " .. largest .. " " .. size(strings) .. " " .. strings["w500"])
