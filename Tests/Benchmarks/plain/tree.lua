local function build(depth)
  if depth == 0 then
    return { nil, nil }
  end
  return { build(depth - 1), build(depth - 1) }
end

local function count(node)
  local left, right = node[1], node[2]
  if left == nil then
    return 1
  end
  return 1 + count(left) + count(right)
end

local function run(depth, rounds)
  local kept = build(depth)
  local total = 0
  for _ = 1, rounds do
    total = total + count(build(depth - 4))
  end
  return total + count(kept)
end

print(run(17, 32))
