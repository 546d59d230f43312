local function run(rounds)
  local line = "the quick brown fox, jumps over the lazy dog; and runs away  "
  local counts = {}
  local total = 0
  for _ = 1, rounds do
    local words = {}
    for word in line:match("^%s*(.-)%s*$"):gmatch("[^ ]+") do
      words[#words + 1] = word
    end
    for _, word in ipairs(words) do
      word = word:match("^[,;]*(.-)[,;]*$"):upper()
      counts[word] = (counts[word] or 0) + 1
      if word:sub(1, 2) == "TH" then
        total = total + 1
      end
    end
    local joined = table.concat(words, "-")
    total = total + #joined:gsub("o", "00") + joined:find("lazy", 1, true) - 1
  end
  local distinct = 0
  for _ in pairs(counts) do
    distinct = distinct + 1
  end
  return total, counts["THE"], distinct
end

local total, the, distinct = run(120000)
print(total .. " " .. the .. " " .. distinct)
