local function make_counter()
  local count = 0
  return function(step)
    count = count + step
    return count
  end
end

local function compose(f, g)
  return function(x)
    return f(g(x))
  end
end

local function run(rounds)
  local counter = make_counter()
  for i = 0, rounds - 1 do
    counter(i % 4)
  end
  local total = counter(0)
  for i = 0, rounds / 4 - 1 do
    local add = function(x)
      return x + i
    end
    total = total + add(1)
  end
  local pipeline = compose(
    function(x) return x + 1 end,
    compose(function(x) return x * 2 end, function(x) return x - 3 end)
  )
  for i = 0, rounds / 4 - 1 do
    total = total + pipeline(i)
  end
  return total
end

print(string.format("%d", run(2400000)))
