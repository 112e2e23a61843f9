/** The same function, which computes each node's value once: many rules ask the same of a node. */
export function perNode<N extends object, T>(compute: (node: N) => T): (node: N) => T {
  const values = new WeakMap<N, { readonly value: T }>();
  return (node) => {
    let known = values.get(node);
    if (known === undefined) {
      known = { value: compute(node) };
      values.set(node, known);
    }
    return known.value;
  };
}
