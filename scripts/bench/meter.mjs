// Loaded into a measured process before its own program: tells whoever started it what the process has
// used so far. All of its threads count, those that compress as well. Processes that it starts in turn
// load this file too, and talk with it in their own way, so it takes the sign away for them.
if (process.env.GOOD_FAITH_METERED === 'yes') {
  delete process.env.GOOD_FAITH_METERED
  process.on('message', (asked) => {
    if (asked === 'collect') globalThis.gc?.()
    process.send({ cpu: process.cpuUsage(), memory: process.memoryUsage() })
  })
  // Waiting for such questions is no reason to stay.
  process.channel.unref()
}
