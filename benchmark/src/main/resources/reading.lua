-- Reads one resource again and again. Arguments: a bearer token.
function init(args)
  wrk.headers["Authorization"] = "Bearer " .. args[1]
end

function done(summary)
  local errors = summary.errors
  io.write(string.format("counted: answered=%d in_time=%d refused=%d broken=%d\n", summary.requests, summary.requests,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
