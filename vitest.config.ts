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
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          maxConcurrency: 3,
          // After the others: a browser has the machine to itself.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
