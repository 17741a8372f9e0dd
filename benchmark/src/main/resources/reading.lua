-- Reads one resource again and again, or what belongs to officials, each time of one that is drawn; every answer is
-- counted. Arguments: a bearer token; for officials also what stands before and behind an official's id, the first
-- official, the number of officials.
local threads = {}

function setup(thread)
  thread:set("number", #threads + 1)
  table.insert(threads, thread)
end

-- What is counted here is read by done() from each thread, so it can't be local.
answered, refused = 0, 0

function init(args)
  wrk.headers["Authorization"] = "Bearer " .. args[1]
  if args[2] then
    address = args[2] .. "01980000-0000-7000-8000-%012x" .. args[3]
    first = tonumber(args[4])
    size = tonumber(args[5])
    math.randomseed(number * 7919 + os.time())
  else
    same = wrk.format("GET")
  end
end

function request()
  return same or wrk.format("GET", string.format(address, first + math.random(0, size - 1)))
end

-- A redirection, or an answer without content, is not what was asked for.
function response(status)
  if status == 200 then answered = answered + 1 else refused = refused + 1 end
end

function done(summary)
  local all, refusals = 0, 0
  for _, thread in ipairs(threads) do
    all = all + thread:get("answered")
    refusals = refusals + thread:get("refused")
  end
  local errors = summary.errors
  io.write(string.format("counted: answered=%d in_time=%d refused=%d broken=%d\n", all, all, refusals,
    errors.connect + errors.read + errors.write + errors.timeout))
end
