local Node = {}
Node.__index = Node

function Node.new(left, right)
  return setmetatable({left = left, right = right}, Node)
end

function Node:count()
  if self.left == nil then return 1 end
  return 1 + self.left:count() + self.right:count()
end

local function make(depth)
  if depth == 0 then return Node.new(nil, nil) end
  return Node.new(make(depth - 1), make(depth - 1))
end

local function run(depth)
  local kept = make(depth)
  local total = 0
  for level = 4, depth, 4 do
    for _ = 1, 1 << (depth - level) do
      total = total + make(level):count()
    end
  end
  return total + kept:count()
end

print(run(16))
