import type { Block, Inline } from '#documents/tree.ts'

/**
 * One handler for each kind of node. A renderer is a record of handlers, so a kind that a renderer
 * forgets does not compile.
 */
type ByKind<Node extends { kind: string }> = { [N in Node as N['kind']]: N }
type NodeOf<Node extends { kind: string }, Kind extends Node['kind']> = {
  [K in Kind]: { readonly kind: K } & ByKind<Node>[K]
}[Kind]
type Handlers<Node extends { kind: string }, Out> = {
  readonly [K in Node['kind']]: (node: ByKind<Node>[K]) => Out
}

export type BlockHandlers<Out> = Handlers<Block, Out>
export type InlineHandlers<Out> = Handlers<Inline, Out>

/** Calls the handler of this block's kind. */
export function visitBlock<Kind extends Block['kind'], Out>(
  handlers: BlockHandlers<Out>,
  node: NodeOf<Block, Kind>,
): Out {
  return handlers[node.kind](node)
}

/** Calls the handler of this piece's kind. */
export function visitInline<Kind extends Inline['kind'], Out>(
  handlers: InlineHandlers<Out>,
  node: NodeOf<Inline, Kind>,
): Out {
  return handlers[node.kind](node)
}
