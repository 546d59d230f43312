local function check(n)
  if n % 3 == 0 then
    error({ kind = "ValueError", args = { "multiple of three" } })
  end
  if n % 3 == 1 then
    error({ kind = "Refused", args = { n } })
  end
  return n
end

local function through(n)
  return check(n) + 1
end

local function run(rounds)
  local total = 0
  for i = 0, rounds - 1 do
    local ok, result = pcall(through, i)
    if ok then
      total = total + result
    elseif result.kind == "ValueError" then
      total = total + 1
    else
      total = total + result.args[1] % 2
    end
    total = total + 1
  end
  return total
end

print(run(1200000))
