-- wrk -s load.lua URL -- FILE-OF-IDS CODING DEPTH: asks for articles at random, DEPTH requests at a time.
local lots = {}

function init(args)
   local headers = {}
   if args[2] ~= "identity" then headers["Accept-Encoding"] = args[2] end
   local requests = {}
   for id in io.lines(args[1]) do
      requests[#requests + 1] = wrk.format("GET", "/v1/articles/" .. id, headers)
   end
   math.randomseed(os.time())
   local depth = tonumber(args[3])
   if depth == 1 then
      lots = requests
   else
      for lot = 1, 256 do
         local some = {}
         for index = 1, depth do some[index] = requests[math.random(#requests)] end
         lots[lot] = table.concat(some)
      end
   end
end

function request() return lots[math.random(#lots)] end

function done(summary, latency)
   local errors = summary.errors
   io.write(string.format("\nRESULT %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
      latency:percentile(99), latency:percentile(99.9),
      errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
