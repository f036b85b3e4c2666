/** Items by key, keys in the order of their first item. */
export function groupBy<Key, Item>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const at = key(item);
    const members = groups.get(at);
    if (members) members.push(item);
    else groups.set(at, [item]);
  }
  return groups;
}
