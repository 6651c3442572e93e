import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** Every address of the product. The first segment is the language; answers are never in an address. */
export default [
  index('routes/door.ts'),
  route('health', 'routes/health.ts'),
  route(':lang', 'routes/language.tsx', [
    index('routes/home.tsx'),
    route('about', 'routes/about.tsx'),
    route('languages', 'routes/languages.tsx'),
    route('plain', 'routes/plain.tsx'),
    route('leave', 'routes/leave.ts'),
    route('start', 'routes/start.tsx'),
    route('return', 'routes/return.tsx'),
    route('erased', 'routes/erased.tsx'),
    route('d/:handle', 'routes/draft/here.tsx'),
    route('d/:handle/q/:id', 'routes/draft/question.tsx'),
    route('d/:handle/answers', 'routes/draft/answers.tsx'),
    route('d/:handle/confirm', 'routes/draft/confirm.tsx'),
    route('d/:handle/facts', 'routes/draft/facts.tsx'),
    route('d/:handle/dates', 'routes/draft/dates.tsx'),
    route('d/:handle/dates.ics', 'routes/draft/dates-ics.ts'),
    route('d/:handle/papers', 'routes/draft/papers.tsx'),
    route('d/:handle/papers/:paper', 'routes/draft/paper.tsx'),
    route('d/:handle/papers/:paper/:format', 'routes/draft/paper-file.tsx'),
    route('d/:handle/code', 'routes/draft/code.tsx'),
    route('d/:handle/erase', 'routes/draft/erase.tsx'),
    route('*', 'routes/not-found.ts', { id: 'not-found-in-language' }),
  ]),
  route('*', 'routes/not-found.ts'),
] satisfies RouteConfig
