local function work(number, rounds, log)
  local total = 0
  for i = 0, rounds - 1 do
    coroutine.yield()
    log[1] = (log[1] * 31 + number) % 1000003
    total = total + i
  end
  return total
end

local log = { 0 }
local tasks = {}
for i = 0, 999 do
  tasks[#tasks + 1] = coroutine.create(function()
    return work(i, 500, log)
  end)
end

local total = 0
while #tasks > 0 do
  local unfinished = {}
  for _, task in ipairs(tasks) do
    local _, result = coroutine.resume(task)
    if coroutine.status(task) == "dead" then
      total = total + result
    else
      unfinished[#unfinished + 1] = task
    end
  end
  tasks = unfinished
end
print(total .. " " .. log[1])
