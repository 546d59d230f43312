local Config = { limit = 3 }
Config.__index = Config

local Owner = {}
Owner.__index = Owner

function Owner:sum()
  return self.first + self.second + self.third
end

local function run(rounds)
  local config = setmetatable({ step = 1, scale = 2 }, Config)
  local owner = setmetatable({ config = config, first = 0, second = 0, third = 0 }, Owner)
  for i = 0, rounds - 1 do
    owner.first = owner.first + owner.config.step
    owner.second = owner.first - owner.third
    owner.third = owner.config.scale + owner.config.limit
    if i % 8 == 0 then
      owner.config.step = owner:sum() % 4
    end
  end
  return owner:sum()
end

print(run(4000000))
