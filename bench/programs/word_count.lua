-- Counting words: matching, lowering, a table, a sorted report.
local function text(lines)
  local words = {}
  for word in ("the tenon fits its slot and nothing else A joint holds when "
      .. "every part is made to measure; measure twice, cut once!")
      :gmatch("%S+") do
    words[#words + 1] = word
  end
  local seed = 42
  local out = {}
  for i = 1, lines do
    local line = {}
    for j = 1, 10 do
      seed = (seed * 3877 + 29573) % 139968
      local word = words[seed % #words + 1]
      if seed % 7 == 0 then word = word .. string.format("%d", seed % 100) end
      line[j] = word
    end
    out[i] = table.concat(line, " ")
  end
  return table.concat(out, "\n")
end

local function count(text)
  local counts = {}
  for line in text:gmatch("[^\n]+") do
    for word in line:gmatch("%S+") do
      word = word:match("^[.,;!]*(.-)[.,;!]*$"):lower()
      counts[word] = (counts[word] or 0) + 1
    end
  end
  return counts
end

local source = text(30000)
local counts
for _ = 1, 3 do counts = count(source) end
local ranking = {}
for word, number in pairs(counts) do ranking[#ranking + 1] = {word, number} end
table.sort(ranking, function(a, b)
  if a[2] ~= b[2] then return a[2] > b[2] end
  return a[1] < b[1]
end)
print(#source .. " " .. #ranking)
for i = 1, 5 do print(ranking[i][1] .. " " .. ranking[i][2]) end
