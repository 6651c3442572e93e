import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

/** The floor: the oldest browsers that get the style sheet. Below them, plain HTML must suffice. */
const FLOOR = ['chrome88', 'firefox78', 'safari14.1']

export default defineConfig({
  plugins: [reactRouter()],
  build: { target: FLOOR, cssTarget: FLOOR, assetsInlineLimit: 0 },
  environments: {
    // The server and the routes are one bundle, so that both see the same store.
    ssr: { build: { target: 'node20', rollupOptions: { input: './app/server/main.ts' } } },
  },
})
