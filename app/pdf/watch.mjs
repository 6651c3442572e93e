import { Worker } from 'node:worker_threads'

const MIB = 1_048_576

/**
 * Ends this process when it holds more than so many mebibytes. A limit on the heap does not count the
 * bytes that a file unpacks, and a busy process cannot look at itself: a thread looks.
 */
export function watchMemory(mib) {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${mib * MIB}) process.kill(process.pid, 'SIGKILL')
  }, 50)`
  new Worker(watch, { eval: true }).unref()
}
