-- Sorting numbers and strings: shuffled, sorted, reversed, in runs.
local function shuffled(count)
  local seed = 42
  local out = {}
  for i = 0, count - 1 do
    seed = (seed * 3877 + 29573) % 139968
    out[i + 1] = seed * 100 + i % 100
  end
  return out
end

local function reverse(list)
  local i, j = 1, #list
  while i < j do
    list[i], list[j] = list[j], list[i]
    i, j = i + 1, j - 1
  end
end

local sort = table.sort
local numbers = shuffled(500000)
sort(numbers)
print(string.format("%d %d %d", numbers[1], numbers[250001], numbers[500000]))
for _ = 1, 10 do
  sort(numbers)
  reverse(numbers)
  sort(numbers)
end
print(string.format("%d", numbers[1001]))
local runs, more = shuffled(100000), shuffled(120000)
sort(runs)
sort(more)
for i = 1, #more do runs[#runs + 1] = more[i] end
sort(runs)
print(string.format("%d", runs[778]))
local floats = shuffled(200000)
for i = 1, #floats do floats[i] = floats[i] / 7 end
sort(floats)
print(string.format("%.6f", floats[5001]))
local words = shuffled(200000)
for i = 1, #words do words[i] = string.format("%d", words[i]) end
sort(words)
print(words[1] .. " " .. words[#words])
