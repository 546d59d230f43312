local function longest(limit)
  local best, start = 0, 0
  for n = 1, limit - 1 do
    local x, steps = n, 0
    while x ~= 1 do
      if x % 2 == 0 then x = x // 2 else x = 3 * x + 1 end
      steps = steps + 1
    end
    if steps > best then best, start = steps, n end
  end
  return start, best
end

local start, best = longest(60000)
print(start .. " " .. best)
