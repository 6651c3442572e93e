import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with one plain line that any program can count: "N passed, N failed, N skipped". */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++
      // A file that could not be loaded has no tests to fail, and has failed all the same.
      if (module.state() === 'failed' && module.errors().length > 0) count.failed++
    }
    const failed = count.failed + errors.length
    const skipped = count.skipped + count.pending
    // After the other reporters' summary, which is written at the end of this same event.
    process.once('exit', () =>
      process.stdout.write(`\n${count.passed} passed, ${failed} failed, ${skipped} skipped\n`),
    )
  }
}
