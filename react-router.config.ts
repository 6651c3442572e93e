import type { Config } from '@react-router/dev/config'

/** Framework mode, rendered on the server only; see docs/decisions/001 and 002. */
export default {
  ssr: true,
  // A deploy while somebody types must never reload the page under them.
  routeDiscovery: { mode: 'initial' },
  future: {
    v8_middleware: true,
    v8_passThroughRequests: true,
    v8_splitRouteModules: true,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
} satisfies Config
