local function place(row, size, columns, rising, falling)
  if row == size then
    return 1
  end
  local solutions = 0
  for column = 0, size - 1 do
    local up = row + column
    local down = row - column + size
    if not (columns[column] or rising[up] or falling[down]) then
      columns[column], rising[up], falling[down] = true, true, true
      solutions = solutions + place(row + 1, size, columns, rising, falling)
      columns[column], rising[up], falling[down] = false, false, false
    end
  end
  return solutions
end

local function flags(n)
  local result = {}
  for i = 0, n do
    result[i] = false
  end
  return result
end

local function queens(size)
  return place(0, size, flags(size), flags(2 * size), flags(2 * size + 1))
end

print(queens(8) .. " " .. queens(12))
