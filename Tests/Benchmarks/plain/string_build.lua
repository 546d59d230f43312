local function append_short(rounds)
  local total = 0
  for _ = 1, rounds do
    local s = ""
    for _ = 1, 100 do
      s = s .. "ab"
    end
    total = total + #s
  end
  return total
end

-- Appending to a long string is quadratic in Lua: its idiom is a buffer.
local function append_long(n)
  local buffer = {}
  for i = 1, n do
    buffer[i] = "xyz"
  end
  return table.concat(buffer)
end

local function join_numbers(n)
  local parts = {}
  for i = 0, n - 1 do
    parts[#parts + 1] = i .. ";" .. (i + 1)
  end
  return table.concat(parts, ",")
end

local function count_letter(text, letter)
  local count = 0
  for i = 1, #text do
    if text:sub(i, i) == letter then
      count = count + 1
    end
  end
  return count
end

local total = append_short(40000)
local long = append_long(1000000)
local joined = join_numbers(300000)
print(table.concat({
  total, #long, long:sub(1234568, 1234568), #joined, count_letter(joined, "7"),
}, " "))
