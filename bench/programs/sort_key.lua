-- Sorting tables by a key, and by a comparison of their own.
local function cards(count)
  local seed = 7
  local out = {}
  for i = 1, count do
    seed = (seed * 3877 + 29573) % 139968
    out[i] = {suit = seed % 4, rank = seed}
  end
  return out
end

local function sorted(list, last, less)
  local out = {}
  for i = 1, last do out[i] = list[i] end
  table.sort(out, less)
  return out
end

local deck = cards(200000)
local function lower(a, b) return a.rank < b.rank end
local by_rank = sorted(deck, #deck, lower)
print(string.format("%d %d", by_rank[1].rank, by_rank[#by_rank].rank))
local by_both = sorted(deck, #deck, function(a, b)
  if a.suit ~= b.suit then return a.suit < b.suit end
  return a.rank < b.rank
end)
print(string.format("%d %d", by_both[100001].suit, by_both[100001].rank))
local down = sorted(deck, #deck, function(a, b) return a.rank > b.rank end)
print(string.format("%d", down[11].rank))
local natural = sorted(deck, 100000, lower)
print(string.format("%d", natural[50001].rank))
local best = -1
for _, card in ipairs(deck) do
  local key = card.rank * 31 % 1009
  if key > best then best = key end
end
print(string.format("%d", best))
