/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = sorted.length / 2
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(at) - 1], sorted[Math.floor(at)]]
  return (low + high) / 2
}

/**
 * Runs every job once a round, in turn, so that what else happens on the machine meets all of them alike,
 * and answers the median of each over the rounds. The first round warms up and does not count. Every
 * second round goes backwards, so that no job always comes after the same other one.
 */
export async function inTurn<K extends string>(
  rounds: number,
  jobs: Readonly<Record<K, () => Promise<number>>>,
): Promise<Readonly<Record<K, number>>> {
  const names = Object.keys(jobs) as K[]
  const taken = new Map<K, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const took = await jobs[name]()
      if (round > 0) taken.get(name)?.push(took)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<
    K,
    number
  >
}

/** The milliseconds that a job takes by the clock. */
export async function clocked(job: () => unknown): Promise<number> {
  const start = performance.now()
  await job()
  return performance.now() - start
}
