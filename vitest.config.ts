// Its own config, without the React Router plugin: the plugin expects an app build and slows the pure tests.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './scripts/count-reporter.ts'],
    // Two files at a time also on a machine of two cores, where the runner would take one.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'pure',
          include: ['tests/{law,machines,documents,locales}/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'app',
          include: ['tests/{app,risky-spots}/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 300_000,
          hookTimeout: 240_000,
          // Two files at a time, and two people in each, keep two cores busy.
          maxConcurrency: 2,
          // After the others: browsers have the machine to themselves.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
