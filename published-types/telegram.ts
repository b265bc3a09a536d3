import type { Opts } from "@grammyjs/types";

type Methods = Opts<never>;

/** What a method of the Bot API takes, by its name in lower case. */
export type Arguments<M extends Lowercase<keyof Methods>> = {
  [K in keyof Methods as Lowercase<K>]: Methods[K];
}[M];
