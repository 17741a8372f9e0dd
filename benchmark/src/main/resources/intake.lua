-- Files reports, each a new one with a key of its own, until its time is up; every answer is counted.
-- Arguments: seconds, first official, number of officials, "any" or "each" (in turn), a name that no other run has; and
-- where some are about newcomers, the first and the number of these.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } siginjai_time;
  int clock_gettime(int clock, siginjai_time *time);
]]

local MONOTONIC = 1
local clock = ffi.new("siginjai_time")

local function now()
  ffi.C.clock_gettime(MONOTONIC, clock)
  return tonumber(clock.seconds) + tonumber(clock.nanoseconds) / 1e9
end

local services = { "Surat keterangan domisili", "Surat pengantar KTP", "Kartu keluarga", "Surat keterangan usaha" }
local channels = { "IN_PERSON", "IN_PERSON", "ONLINE", "INTERMEDIARY" }

local BODY = '{"officialId":"01980000-0000-7000-8000-%012x","service":"%s","demand":{"outcome":"PAID",' ..
  '"amountDemanded":%d,"amountPaid":%d,"officialTariff":0},"incidentDate":"2025-06-%02d","channel":"%s",' ..
  '"place":"Loket %d kantor kelurahan","narrative":"Petugas di loket meminta uang Rp%d agar surat selesai hari itu ' ..
  'juga. Nomor antrean saya %d, dan warga di belakang saya diminta hal yang sama."%s}'

local threads = {}

function setup(thread)
  thread:set("number", #threads + 1)
  table.insert(threads, thread)
end

-- What is counted here is read by done() from each thread, so it can't be local.
created, created_in_time, refused = 0, 0, 0

function init(args)
  seconds = tonumber(args[1])
  first = tonumber(args[2])
  size = tonumber(args[3])
  turn = args[4] == "each"
  run = args[5]
  newcomer = tonumber(args[6])
  newcomers = tonumber(args[7])
  serial = 0
  math.randomseed(number * 7919 + os.time())
end

function request()
  local time = now()
  deadline = deadline or time + seconds
  -- What is under way when wrk ends is never answered. So the last answers wanted are waited for, with requests that
  -- file nothing; they are not counted.
  if time > deadline then return wrk.format("GET", "/q/health/live") end
  serial = serial + 1
  local official = first + (turn and (serial * 2 + number) or math.random(0, size - 1)) % size
  -- One in twenty, so that they reach the threshold one after the other all the time.
  if newcomer and serial % 20 == 0 then official = newcomer + math.random(0, newcomers - 1) end
  local amount = 10000 * math.random(1, 50)
  -- One in three gives a phone number.
  local reporter = serial % 3 == 0
    and string.format(',"reporter":{"name":"Warga","phone":"0812%d%07d"}', number, serial) or ""
  local body = string.format(BODY, official, services[serial % 4 + 1], amount, amount, serial % 28 + 1,
    channels[serial % 4 + 1], serial % 5 + 1, amount, serial, reporter)
  local headers = {
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = string.format("%s-%d-%d", run, number, serial)
  }
  return wrk.format("POST", "/api/v1/complaints", headers, body)
end

function response(status)
  if status == 201 then
    created = created + 1
    if now() <= deadline then created_in_time = created_in_time + 1 end
  elseif status ~= 200 then
    refused = refused + 1
  end
end

function done(summary, latency)
  local all, in_time, refusals = 0, 0, 0
  for _, thread in ipairs(threads) do
    all = all + thread:get("created")
    in_time = in_time + thread:get("created_in_time")
    refusals = refusals + thread:get("refused")
  end
  local errors = summary.errors
  io.write(string.format("counted: answered=%d in_time=%d refused=%d broken=%d\n", all, in_time, refusals,
    errors.connect + errors.read + errors.write + errors.timeout))
end
