-- Reads what belongs to officials, each time of one that is drawn. Arguments: a bearer token, what stands before and
-- behind an official's id, first official, number of officials.
local threads = {}

function setup(thread)
  thread:set("number", #threads + 1)
  table.insert(threads, thread)
end

function init(args)
  wrk.headers["Authorization"] = "Bearer " .. args[1]
  address = args[2] .. "01980000-0000-7000-8000-%012x" .. args[3]
  first = tonumber(args[4])
  size = tonumber(args[5])
  math.randomseed(number * 7919 + os.time())
end

function request()
  return wrk.format("GET", string.format(address, first + math.random(0, size - 1)))
end

function done(summary)
  local errors = summary.errors
  io.write(string.format("counted: answered=%d in_time=%d refused=%d broken=%d\n", summary.requests, summary.requests,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
