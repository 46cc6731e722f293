-- The primes below four million: an array of booleans.
local function sieve(limit)
  local prime = {}
  for i = 1, limit do prime[i] = true end
  prime[1] = false
  local i = 2
  while i * i <= limit do
    if prime[i] then
      for j = i * i, limit, i do prime[j] = false end
    end
    i = i + 1
  end
  local count, total = 0, 0
  for i = 1, limit do
    if prime[i] then
      count = count + 1
      total = total + i
    end
  end
  return count, total
end

print(string.format("%d %d", sieve(4000000)))
