-- A ray tracer, as ray_tracer.py does it.
local sqrt, max, min, floor = math.sqrt, math.max, math.min, math.floor

local Vector = {}
Vector.__index = Vector

local function vector(x, y, z)
  return setmetatable({x = x, y = y, z = z}, Vector)
end

Vector.__add = function(a, b)
  return vector(a.x + b.x, a.y + b.y, a.z + b.z)
end

Vector.__sub = function(a, b)
  return vector(a.x - b.x, a.y - b.y, a.z - b.z)
end

function Vector:scaled(factor)
  return vector(self.x * factor, self.y * factor, self.z * factor)
end

function Vector:dot(other)
  return self.x * other.x + self.y * other.y + self.z * other.z
end

function Vector:normalized() return self:scaled(1.0 / sqrt(self:dot(self))) end

function Vector:mirrored(normal)
  return self - normal:scaled(2.0 * self:dot(normal))
end

local Ray = {}
Ray.__index = Ray

local function new_ray(origin, direction)
  return setmetatable({origin = origin, direction = direction}, Ray)
end

function Ray:at(distance)
  return self.origin + self.direction:scaled(distance)
end

local Sphere = {}
Sphere.__index = Sphere

function Sphere:distance(ray)
  local way = self.centre - ray.origin
  local along = way:dot(ray.direction)
  if along < 0.0 then return 0.0 end
  local inside = self.radius * self.radius - way:dot(way) + along * along
  if inside < 0.0 then return 0.0 end
  return along - sqrt(inside)
end

function Sphere:normal(point) return (point - self.centre):normalized() end

function Sphere:shade_at() return self.shade end

local Floor = {}
Floor.__index = Floor

function Floor:distance(ray)
  local down = ray.direction.y
  if down >= -0.0001 then return 0.0 end
  return (self.height - ray.origin.y) / down
end

function Floor:normal() return vector(0.0, 1.0, 0.0) end

function Floor:shade_at(point)
  if (floor(point.x) + floor(point.z)) % 2 ~= 0 then
    return 0.9
  end
  return 0.2
end

local Scene = {}
Scene.__index = Scene

function Scene:nearest(ray)
  local best, found = 1e9, nil
  for _, body in ipairs(self.bodies) do
    local distance = body:distance(ray)
    if 0.001 < distance and distance < best then
      best = distance
      found = body
    end
  end
  return found, best
end

function Scene:shaded(point)
  local ray = new_ray(point, self.light)
  for _, body in ipairs(self.bodies) do
    if body:distance(ray) > 0.001 then return true end
  end
  return false
end

function Scene:trace(ray, depth)
  local body, distance = self:nearest(ray)
  if not body then return 0.3 + 0.4 * ray.direction.y end
  local point = ray:at(distance)
  local normal = body:normal(point)
  local brightness = 0.1
  if not self:shaded(point) then
    brightness = brightness + 0.9 * max(0.0, normal:dot(self.light))
  end
  local shade = body:shade_at(point) * brightness
  if depth > 0 and body.mirror > 0.0 then
    local mirrored = new_ray(point, ray.direction:mirrored(normal))
    shade = shade * (1.0 - body.mirror)
            + self:trace(mirrored, depth - 1) * body.mirror
  end
  return shade
end

local function main(width, height)
  local bodies = {setmetatable({height = -1.0, mirror = 0.2}, Floor)}
  for i = 0, 5 do
    bodies[#bodies + 1] = setmetatable({
      centre = vector(i * 1.1 - 2.7, (i % 3) * 0.4 - 0.5, 4.0 + i % 2 * 1.5),
      radius = 0.6 + 0.05 * i, shade = 0.3 + 0.1 * i,
      mirror = i % 2 == 1 and 0.5 or 0.1}, Sphere)
  end
  local scene = setmetatable({bodies = bodies,
                              light = vector(-0.5, 1.0, -0.4):normalized()},
                             Scene)
  local eye = vector(0.0, 0.3, -2.0)
  local marks = " .:-=+*#%@"
  local total = 0
  for row = 0, height - 1 do
    local line = {}
    for column = 0, width - 1 do
      local direction = vector((column - width / 2) / width * 1.6,
                               (height / 2 - row) / width * 1.6, 1.0)
      local shade = scene:trace(new_ray(eye, direction:normalized()), 3)
      local level = floor(max(0.0, min(shade, 0.999)) * 10)
      total = total + level
      if row % 6 == 0 and column % 3 == 0 then
        line[#line + 1] = marks:sub(level + 1, level + 1)
      end
    end
    if row % 6 == 0 then print(table.concat(line)) end
  end
  print(total)
end

main(240, 160)
