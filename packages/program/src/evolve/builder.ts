import type { State } from '../model/state.ts';

/** The lists of the state. */
export type ListKey = {
  [K in keyof State]-?: State[K] extends readonly unknown[] ? K : never;
}[keyof State];

export type ItemOf<K extends ListKey> = State[K][number];

/** The lists whose records have an id. */
export type IdListKey = { [K in ListKey]: ItemOf<K> extends { readonly id: string } ? K : never }[ListKey];

type Open = { -readonly [K in keyof State]: State[K] };

/**
 * A state under construction: lists are copied once, on the first write, and then written in place, so that folding
 * twenty thousand events copies nothing twice. Nobody outside sees it before it is done.
 */
export class Builder {
  private readonly open: Open;
  private readonly owned = new Set<ListKey>();
  private readonly places = new Map<ListKey, Map<string, number>>();

  constructor(from: State) {
    this.open = { ...from };
  }

  get state(): State {
    return this.open;
  }

  set<K extends Exclude<keyof State, ListKey>>(key: K, value: State[K]): void {
    this.open[key] = value;
  }

  /** Adds a record at the end of a list. */
  add<K extends ListKey>(key: K, item: ItemOf<K>): void {
    const list = this.list(key);
    list.push(item);
    if ('id' in item) this.places.get(key)?.set(item.id, list.length - 1);
  }

  /** Replaces a whole list. */
  replace<K extends ListKey>(key: K, list: State[K]): void {
    this.open[key] = list;
    this.owned.delete(key);
    this.places.delete(key);
  }

  find<K extends IdListKey>(key: K, id: string): ItemOf<K> | undefined {
    const at = this.placeOf(key).get(id);
    return at === undefined ? undefined : (this.open[key] as readonly ItemOf<K>[])[at];
  }

  /** Puts `change(record)` in the place of the record with that id; nothing when there is none. */
  update<K extends IdListKey>(key: K, id: string, change: (item: ItemOf<K>) => ItemOf<K>): void {
    const at = this.placeOf(key).get(id);
    if (at === undefined) return;
    const list = this.list(key);
    const item = list[at];
    if (item !== undefined) list[at] = change(item);
  }

  private list<K extends ListKey>(key: K): ItemOf<K>[] {
    if (!this.owned.has(key)) {
      (this.open as Record<ListKey, unknown>)[key] = [...this.open[key]];
      this.owned.add(key);
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the copy made above is ours to write in
    return this.open[key] as unknown as ItemOf<K>[];
  }

  private placeOf(key: IdListKey): Map<string, number> {
    const known = this.places.get(key);
    if (known) return known;
    const made = new Map(this.open[key].map(({ id }, at) => [id, at] as const));
    this.places.set(key, made);
    return made;
  }
}
