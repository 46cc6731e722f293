-- Multiplying matrices of floats that are arrays of arrays.
local function make(n, seed)
  local m = {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do row[j + 1] = (i * seed + j) % 17 / 4.0 end
    m[i + 1] = row
  end
  return m
end

local function multiply(a, b, n)
  local c = {}
  for i = 1, n do
    local row, out = a[i], {}
    for j = 1, n do
      local total = 0.0
      for k = 1, n do total = total + row[k] * b[k][j] end
      out[j] = total
    end
    c[i] = out
  end
  return c
end

local n = 190
local c = multiply(make(n, 3), make(n, 5), n)
local trace = 0.0
for i = 1, n do trace = trace + c[i][i] end
print(string.format("%.4f %.4f", trace, c[96][64]))
