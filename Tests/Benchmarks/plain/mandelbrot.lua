local function mandelbrot(size, limit)
  local inside = 0
  local steps = 0
  for row = 0, size - 1 do
    local ci = 2.0 * row / size - 1.0
    for column = 0, size - 1 do
      local cr = 2.0 * column / size - 1.5
      local zr, zi = 0.0, 0.0
      local escaped = false
      for _ = 1, limit do
        local zr2 = zr * zr
        local zi2 = zi * zi
        if zr2 + zi2 > 4.0 then
          escaped = true
          break
        end
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
        steps = steps + 1
      end
      if not escaped then
        inside = inside + 1
      end
    end
  end
  return inside, steps
end

local inside, steps = mandelbrot(400, 60)
print(inside .. " " .. steps)
