-- wrk -s paths.lua URL -- FILE: asks for the paths of a file, one a line, at random.
local requests = {}

function init(args)
   for path in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", path) end
   math.randomseed(os.time())
end

function request() return requests[math.random(#requests)] end

function done(summary, latency)
   local errors = summary.errors
   io.write(string.format("\nRESULT %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(99),
      errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
