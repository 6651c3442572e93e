// `npm start`: builds when it must, serves, and prints the address last.
import { ensureBuild } from './build.mjs'

process.env.NODE_ENV = 'production'

try {
  await ensureBuild()
  const { serve } = await import('../build/server/index.js')
  await serve(process.env)
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble)
  process.exit(1)
}
