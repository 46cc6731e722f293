-- Which points stay near: float arithmetic on local variables.
local size = 380
local inside, steps = 0, 0
for row = 0, size - 1 do
  local ci = 2.0 * row / size - 1.0
  for column = 0, size - 1 do
    local cr = 2.0 * column / size - 1.5
    local zr, zi, tr, ti = 0.0, 0.0, 0.0, 0.0
    local n = 0
    while n < 50 and tr + ti <= 4.0 do
      zi = 2.0 * zr * zi + ci
      zr = tr - ti + cr
      tr = zr * zr
      ti = zi * zi
      n = n + 1
    end
    steps = steps + n
    if n == 50 then inside = inside + 1 end
  end
end
print(inside .. " " .. steps)
