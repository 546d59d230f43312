local PROGRAM = {
  {"push", 0}, {"store", "i"},
  {"push", 0}, {"store", "total"},
  {"load", "i"}, {"push", 10}, {"less"}, {"branch", 15},
  {"load", "total"}, {"load", "i"}, {"add"}, {"store", "total"},
  {"load", "i"}, {"push", 1}, {"jump_add", 5},
  {"load", "total"}, {"halt"},
}

local function execute(program)
  local stack, top = {}, 0
  local variables = {}
  local at = 0
  while true do
    local instruction = program[at + 1]
    local op, argument = instruction[1], instruction[2]
    at = at + 1
    if op == "push" then
      top = top + 1
      stack[top] = argument
    elseif op == "load" then
      top = top + 1
      stack[top] = variables[argument]
    elseif op == "store" then
      variables[argument] = stack[top]
      top = top - 1
    elseif op == "add" then
      top = top - 1
      stack[top] = stack[top] + stack[top + 1]
    elseif op == "less" then
      top = top - 1
      stack[top] = stack[top] < stack[top + 1]
    elseif op == "branch" then
      top = top - 1
      if not stack[top + 1] then at = argument end
    elseif op == "jump_add" then
      top = top - 2
      variables["i"] = stack[top + 1] + stack[top + 2]
      at = 4
    elseif op == "halt" then
      return stack[top]
    end
  end
end

local total = 0
for _ = 1, 40000 do total = total + execute(PROGRAM) end
print(total)
