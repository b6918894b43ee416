/** The type of a system in which every reference names what is there: `links` and `requirementLinks`, for the compiler. */

import type { links, requirementLinks } from '../model/links.js';
import type { Requirement } from '../model/requirement.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind, TableName, tables } from '../model/tables.js';

/**
 * A `PathwaySystem` whose references name an id in a table of `S`, or text that the compiler does not know letter by
 * letter. Cost to the compiler: the ids and references of `S`, each once; rows are compared as those of any system are.
 */
export type LinkedSystem<S extends PathwaySystem> = {
  readonly [F in keyof PathwaySystem]: F extends TableName
    ? Linked<NonNullable<PathwaySystem[F]>, At<S, F>, { readonly '*': Links[F] }, IdsIn<S>>
    : PathwaySystem[F];
};

/** What stands where a reference has nothing to name: no id fits it. */
interface EmptyTable<T> {
  readonly 'is absent or has no rows': T;
}

/** The ids in a document, by kind of entity. */
type IdsIn<S> = {
  readonly [K in EntityKind]: OrEmpty<At<Items<At<S, (typeof tables)[K]>>, 'id'>, (typeof tables)[K]>;
} & { readonly system: At<S, 'id'> };
type OrEmpty<Ids, T> = [Ids] extends [never] ? EmptyTable<T> : Ids;

/** `links` as trees, a row's own id among them: a part of a pattern → what is below it; at the end a kind of entity. */
type Links = {
  readonly [K in EntityKind as (typeof tables)[K]]: Tree<(typeof links)[(typeof tables)[K]] & { id: K }>;
};
type Tree<Patterns> = {
  readonly [P in keyof Patterns as Head<P>]: P extends Head<P> ? Patterns[P] : Tree<Below<Patterns, Head<P>>>;
};
type Head<Pattern> = Pattern extends `${infer First}/${string}` ? First : Pattern;
type Below<Patterns, First> = {
  readonly [P in keyof Patterns as P extends `${First & string}/${infer Rest}` ? Rest : never]: Patterns[P];
};

/** `Field` as the model has it, with its references linked. `Given` is what stands in its place in the document. */
type Linked<Field, Given, Link, Ids> = Link extends keyof Ids
  ? Ids[Link] | Unknown<Given>
  : Link extends 'requirement'
    ? LinkedNode<Requirement, Unknown<InTree<Given>>, Ids>
    : Link extends 'ref'
      ? {
          readonly [K in keyof Ids]: LinkedRef<Field, K, Ids[K] | Unknown<At<Given, 'id'>>>;
        }[KindsIn<Given, keyof Ids>]
      : Field extends readonly (infer Item)[]
        ? readonly Linked<Item, Items<Given>, At<Link, '*'>, Ids>[]
        : Field extends object
          ? {
              readonly [F in keyof Field]: F extends keyof Link
                ? Linked<Exclude<Field[F], undefined>, At<Given, F>, Link[F], Ids>
                : Field[F];
            }
          : Field;

/** The kinds that references of a field have, so that errors and completions show no others; all where one is no kind. */
type KindsIn<Given, Kinds> = [At<Given, 'kind'>] extends [Kinds] ? At<Given, 'kind'> : Kinds;

/** A reference that carries its own kind. */
type LinkedRef<Field, Kind, Id> = {
  readonly [F in keyof Field]: F extends 'kind' ? Kind : F extends 'id' ? Id : Field[F];
};

/** A node of a requirement tree; `Other` is the text that it may name besides the ids. */
type LinkedNode<Node, Other, Ids> = Node extends Requirement
  ? {
      readonly [F in keyof Node]: F extends keyof typeof requirementLinks
        ? Linked<string, Other, (typeof requirementLinks)[F], Ids>
        : F extends 'of'
          ? Node[F] extends readonly Requirement[]
            ? readonly LinkedNode<Requirement, Other, Ids>[]
            : readonly Linked<string, Other, 'step', Ids>[]
          : Node[F];
    }
  : never;

/** What a requirement tree names, as far down as `Levels` go. A tree known by its type alone may name anything. */
type InTree<Given, Levels = [1, 2, 3, 4, 5, 6, 7, 8]> = Given extends string
  ? Given
  : [Requirement] extends [Given]
    ? string
    : Levels extends [unknown, ...infer Fewer]
      ? At<Given, keyof typeof requirementLinks> | InTree<Items<At<Given, 'of'>>, Fewer>
      : never;

type At<V, F> = V extends unknown ? (F extends keyof V ? V[F] : never) : never;
type Items<V> = V extends readonly unknown[] ? V[number] : never;
/** Those texts that the compiler does not know letter by letter. */
type Unknown<Text> = Text extends string ? (Record<never, 1> extends Record<Text, 1> ? Text : never) : never;
