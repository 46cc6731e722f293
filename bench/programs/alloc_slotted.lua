-- A million tables of three small integers, all kept in an array.
local voxels = {}
for i = 0, 1000000 - 1 do
  voxels[#voxels + 1] = {x = i, y = i + 1, z = i + 2}
end
local total = 0
for _, voxel in ipairs(voxels) do
  total = total + voxel.x + voxel.z
end
print(string.format("%d %d", #voxels, total))
