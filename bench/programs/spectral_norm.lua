-- The spectral norm of an infinite matrix: float sums in two loops.
local function a(i, j)
  local ij = i + j
  return 1.0 / (ij * (ij + 1) * 0.5 + i + 1)
end

local function multiply(v, n)
  local result = {}
  for i = 0, n - 1 do
    local total = 0.0
    for j = 0, n - 1 do total = total + a(i, j) * v[j + 1] end
    result[i + 1] = total
  end
  return result
end

local function multiply_transposed(v, n)
  local result = {}
  for i = 0, n - 1 do
    local total = 0.0
    for j = 0, n - 1 do total = total + a(j, i) * v[j + 1] end
    result[i + 1] = total
  end
  return result
end

local n = 270
local u, v = {}, nil
for i = 1, n do u[i] = 1.0 end
for _ = 1, 10 do
  v = multiply_transposed(multiply(u, n), n)
  u = multiply_transposed(multiply(v, n), n)
end
local uv, vv = 0.0, 0.0
for i = 1, n do
  uv = uv + u[i] * v[i]
  vv = vv + v[i] * v[i]
end
print(string.format("%.9f", math.sqrt(uv / vv)))
