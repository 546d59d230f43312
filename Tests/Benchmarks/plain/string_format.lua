local format = string.format

local function run(rounds)
  local total = 0
  for i = 0, rounds - 1 do
    local x = i / 7
    total = total + #format("%d: %.3f %8d %05d", i, x, i, i)
    total = total + #("item " .. i .. " of " .. rounds)
    total = total + #format("%s and %s", i, rounds)
    total = total + #format("%d %s %.2f", i, "text", x)
    total = total + #tostring(i) + #format("%x", i) + tonumber("12" .. i % 10)
  end
  return total
end

print(run(250000))
