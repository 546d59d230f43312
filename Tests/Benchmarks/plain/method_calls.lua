local Counter = {}
Counter.__index = Counter

function Counter.new(class)
  return setmetatable({ value = 0 }, class)
end

function Counter:add(amount)
  self.value = self.value + amount
end

function Counter:weight()
  return 1
end

local DoubleCounter = setmetatable({}, { __index = Counter })
DoubleCounter.__index = DoubleCounter

function DoubleCounter:weight()
  return 2
end

local function run(rounds)
  local counters = {
    Counter.new(Counter), Counter.new(DoubleCounter),
    Counter.new(Counter), Counter.new(DoubleCounter),
  }
  for i = 0, rounds - 1 do
    local counter = counters[i % 4 + 1]
    counter:add(counter:weight())
    counter:add(i % 2)
  end
  local total = 0
  for _, counter in ipairs(counters) do
    total = total + counter.value
  end
  return total
end

print(run(2000000))
