local Point = {}
Point.__index = Point

local function new(x, y)
  return setmetatable({ x = x, y = y }, Point)
end

function Point:plus(other)
  return new(self.x + other.x, self.y + other.y)
end

local function run(rounds)
  local total = new(0, 0)
  local step = new(1, 2)
  local kept = {}
  for i = 0, rounds - 1 do
    total = total:plus(step)
    if i % 10 == 0 then
      kept[#kept + 1] = new(i, total)
    end
  end
  return total.x + total.y + #kept + kept[#kept].y.x
end

print(run(1500000))
