/**
 * What the browser gets: not the framework (no page is hydrated), only our own small enhancement.
 * React Router builds this file and knows its hashed address, in development and in production.
 */
import './enhance/enhance.ts'
