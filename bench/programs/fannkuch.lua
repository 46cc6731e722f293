-- Flipping pancakes: indexing, swapping and reversing small arrays.
local function fannkuch(n)
  local perm, perm1, count = {}, {}, {}
  for i = 0, n - 1 do perm1[i] = i; count[i] = i end
  local max_flips, checksum, r, number = 0, 0, n, 0
  while true do
    while r ~= 1 do
      count[r - 1] = r
      r = r - 1
    end
    if perm1[0] ~= 0 then
      for i = 0, n - 1 do perm[i] = perm1[i] end
      local flips = 0
      local k = perm[0]
      while k ~= 0 do
        local i = 0
        while i < k do
          perm[i], perm[k] = perm[k], perm[i]
          i = i + 1
          k = k - 1
        end
        flips = flips + 1
        k = perm[0]
      end
      if flips > max_flips then max_flips = flips end
      checksum = checksum + (number % 2 == 0 and flips or -flips)
    end
    while true do
      if r == n then return checksum, max_flips end
      local first = perm1[0]
      for i = 0, r - 1 do perm1[i] = perm1[i + 1] end
      perm1[r] = first
      count[r] = count[r] - 1
      if count[r] > 0 then break end
      r = r + 1
    end
    number = number + 1
  end
end

print(string.format("%d %d", fannkuch(8)))
print(string.format("%d %d", fannkuch(9)))
