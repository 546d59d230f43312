local yield = coroutine.yield

local function numbers(n)
  return coroutine.wrap(function()
    local i = 0
    while i < n do
      yield(i)
      i = i + 1
    end
  end)
end

local function odd(source)
  return coroutine.wrap(function()
    for value in source do
      if value % 2 == 1 then
        yield(value)
      end
    end
  end)
end

local function squares(source)
  return coroutine.wrap(function()
    for value in source do
      yield(value * value % 1009)
    end
  end)
end

local function walk(depth)
  return coroutine.wrap(function()
    if depth > 0 then
      for value in walk(depth - 1) do
        yield(value)
      end
      yield(depth)
      for value in walk(depth - 1) do
        yield(value)
      end
    end
  end)
end

local function masked(n)
  return coroutine.wrap(function()
    for i = 0, n - 1 do
      yield(i % 4)
    end
  end)
end

local function total(source)
  local result = 0
  for value in source do
    result = result + value
  end
  return result
end

local pipeline = total(squares(odd(numbers(2000000))))
local tree = total(walk(16))
local expression = total(masked(1500000))
print(pipeline .. " " .. tree .. " " .. expression)
