local function sieve(limit)
  local composite = {}
  for n = 1, limit do
    composite[n] = false
  end
  local count = 0
  for n = 2, limit do
    if not composite[n] then
      count = count + 1
      for multiple = n * n, limit, n do
        composite[multiple] = true
      end
    end
  end
  return count
end

print(sieve(5000000))
