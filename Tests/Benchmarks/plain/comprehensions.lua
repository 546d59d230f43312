local function run(rounds)
  local total = 0
  for i = 0, rounds - 1 do
    local squares = {}
    for x = 0, 199 do
      squares[#squares + 1] = x * x
    end
    local even = {}
    for _, x in ipairs(squares) do
      if x % 2 == 0 then
        even[#even + 1] = x
      end
    end
    local pairs_sum, sums = 0, {}
    for a = 0, 14 do
      for b = 0, 9 do
        sums[#sums + 1] = a + b
      end
    end
    for _, value in ipairs(sums) do
      pairs_sum = pairs_sum + value
    end
    local lookup = {}
    for x = 0, 99 do
      lookup[x] = x + i
    end
    local residues, residue_count = {}, 0
    for _, x in ipairs(squares) do
      local residue = x % 17
      if not residues[residue] then
        residues[residue] = true
        residue_count = residue_count + 1
      end
    end
    total = total + #even + pairs_sum + lookup[99] + residue_count
  end
  return total
end

print(run(16000))
