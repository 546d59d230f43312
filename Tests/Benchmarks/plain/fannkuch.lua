local function fannkuch(n)
  local permutation, rotations = {}, {}
  for i = 0, n - 1 do
    permutation[i + 1] = i
    rotations[i + 1] = 0
  end
  local most_flips = 0
  local checksum = 0
  local index = 0
  while true do
    local work = table.move(permutation, 1, n, 1, {})
    local flips = 0
    while work[1] ~= 0 do
      local low = 1
      local high = work[1] + 1
      while low < high do
        work[low], work[high] = work[high], work[low]
        low = low + 1
        high = high - 1
      end
      flips = flips + 1
    end
    if flips > most_flips then
      most_flips = flips
    end
    checksum = checksum + (index % 2 == 0 and flips or -flips)
    index = index + 1
    local r = 1
    while true do
      if r == n then
        return checksum, most_flips
      end
      local first = permutation[1]
      for i = 1, r do
        permutation[i] = permutation[i + 1]
      end
      permutation[r + 1] = first
      rotations[r + 1] = rotations[r + 1] + 1
      if rotations[r + 1] <= r then
        break
      end
      rotations[r + 1] = 0
      r = r + 1
    end
  end
end

local checksum, most_flips = fannkuch(9)
print(checksum .. " " .. most_flips)
