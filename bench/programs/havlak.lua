-- Finding the loops of a control flow graph, as havlak.py does it.
local function new_graph() return {blocks = {}} end

local function new_block(graph)
  local block = {number = #graph.blocks, before = {}, after = {}}
  graph.blocks[#graph.blocks + 1] = block
  return block
end

local function link(source, target)
  source.after[#source.after + 1] = target
  target.before[#target.before + 1] = source
end

local function diamond(graph, start)
  local left, right = new_block(graph), new_block(graph)
  local last = new_block(graph)
  link(start, left)
  link(start, right)
  link(left, last)
  link(right, last)
  return last
end

local function nest(graph, start, depth)
  local head = new_block(graph)
  link(start, head)
  local at = head
  for _ = 1, 2 do
    if depth > 0 then
      at = nest(graph, at, depth - 1)
    else
      at = diamond(graph, at)
    end
  end
  link(at, head)
  local last = new_block(graph)
  link(at, last)
  return last
end

local SetNode = {}
SetNode.__index = SetNode

local function set_node(block, number)
  local node = setmetatable({block = block, number = number, loop = false},
                            SetNode)
  node.parent = node
  return node
end

function SetNode:find()
  local root = self
  while root.parent ~= root do root = root.parent end
  local node = self
  while node.parent ~= root do
    node.parent, node = root, node.parent
  end
  return root
end

local function number_blocks(first)
  local numbers, nodes, last = {}, {}, {}
  local count = 1
  numbers[first.number] = 0
  nodes[0] = set_node(first, 0)
  local stack = {{first, 1}}
  while #stack > 0 do
    local top = stack[#stack]
    local block, at = top[1], top[2]
    if at <= #block.after then
      top[2] = at + 1
      local target = block.after[at]
      if not numbers[target.number] then
        numbers[target.number] = count
        nodes[count] = set_node(target, count)
        count = count + 1
        stack[#stack + 1] = {target, 1}
      end
    else
      stack[#stack] = nil
      last[numbers[block.number]] = count - 1
    end
  end
  return numbers, nodes, last, count
end

local function find_loops(graph)
  local numbers, nodes, last, size = number_blocks(graph.blocks[1])
  local back, other = {}, {}
  for w = 0, size - 1 do
    back[w], other[w] = {}, {}
    for _, block in ipairs(nodes[w].block.before) do
      local v = numbers[block.number]
      if v then
        if w <= v and v <= last[w] then
          back[w][#back[w] + 1] = v
        else
          other[w][v] = true
        end
      end
    end
  end
  local loops = {}
  for w = size - 1, 0, -1 do
    local pool, member, work = {}, {}, {}
    local itself = false
    for _, v in ipairs(back[w]) do
      if v ~= w then
        local node = nodes[v]:find()
        pool[#pool + 1] = node
        member[node] = true
        work[#work + 1] = node
      else
        itself = true
      end
    end
    local reducible = true
    local outside = {}
    while #work > 0 do
      local x = work[#work]
      work[#work] = nil
      for y in pairs(other[x.number]) do
        local node = nodes[y]:find()
        if node.number < w or node.number > last[w] then
          reducible = false
          outside[node.number] = true
        elseif node.number ~= w and not member[node] then
          work[#work + 1] = node
          pool[#pool + 1] = node
          member[node] = true
        end
      end
    end
    for number in pairs(outside) do other[w][number] = true end
    if #pool > 0 or itself then
      local loop = {head = nodes[w].block, blocks = {}, parent = false,
                    children = {}, reducible = reducible, depth = 0}
      nodes[w].loop = loop
      for _, node in ipairs(pool) do
        node.parent = nodes[w]
        if node.loop then
          node.loop.parent = loop
          loop.children[#loop.children + 1] = node.loop
        else
          loop.blocks[#loop.blocks + 1] = node.block
        end
      end
      loops[#loops + 1] = loop
    end
  end
  return loops
end

local function measure(loops)
  local deepest, total = 0, 0
  for i = #loops, 1, -1 do
    local loop = loops[i]
    loop.depth = loop.parent and loop.parent.depth + 1 or 1
    if loop.depth > deepest then deepest = loop.depth end
    total = total + loop.depth * (#loop.blocks + 1)
  end
  return deepest, total
end

local graph = new_graph()
local at = new_block(graph)
for _ = 1, 100 do at = nest(graph, at, 4) end
for round = 0, 7 do
  local loops = find_loops(graph)
  local deepest, total = measure(loops)
  local irreducible = 0
  for _, loop in ipairs(loops) do
    if not loop.reducible then irreducible = irreducible + 1 end
  end
  print(#graph.blocks .. " " .. #loops .. " " .. deepest .. " " .. total
        .. " " .. irreducible)
  link(graph.blocks[1], graph.blocks[41 + 97 * round])
end
