local Vector = {}
Vector.__index = Vector

local function new(x, y) return setmetatable({x = x, y = y}, Vector) end

function Vector.__add(a, b) return new(a.x + b.x, a.y + b.y) end
function Vector.__mul(a, factor) return new(a.x * factor, a.y * factor) end
function Vector.__eq(a, b) return a.x == b.x and a.y == b.y end
function Vector.__lt(a, b) return a.x < b.x end
function Vector.__len() return 2 end
function Vector.__call(self, shift) return self.x + shift end
function Vector:at(index) if index == 0 then return self.x end return self.y end
function Vector:truth() return self.x ~= 0 end
function Vector:contains(value) return value == self.x or value == self.y end

local function run(rounds)
  local position = new(0, 0)
  local step = new(1, 2)
  local goal = new(1000, 2000)
  local total = 0
  for i = 0, rounds - 1 do
    position = position + step * 2
    if position == goal or goal < position then position = new(0, i % 3) end
    if position:truth() then total = total + position:at(0) + position:at(1) - #position end
    total = total + position(i)
    if position:contains(i) then total = total + 1 end
  end
  return total
end

print(run(400000))
