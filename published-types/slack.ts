import type { Block, KnownBlock } from "@slack/types";
import type { ChatPostMessageArguments, WebClient } from "@slack/web-api";

/**
 * The same type without `Block`. Slack's types let any object with a type pass as a block, for blocks of tomorrow; then nothing
 * in a block would be compared with anything.
 */
type Known<T> = T extends readonly (infer E)[]
  ? Known<[Block] extends [E] ? KnownBlock : E>[]
  : T extends object
    ? { [K in keyof T]: Known<T[K]> }
    : T;

type ArgumentsIn<M extends string, C> = M extends `${infer Group}.${infer Rest}`
  ? Group extends keyof C
    ? ArgumentsIn<Rest, C[Group]>
    : never
  : M extends keyof C
    ? C[M] extends (options: infer A) => unknown
      ? A
      : never
    : never;

/** Of the ways to say something, the one with blocks, which is ours: the others know nothing of blocks, and let any pass. */
type WithBlocks<T> = [Extract<T, { blocks: unknown }>] extends [never] ? T : Extract<T, { blocks: unknown }>;

/** An answer at the address of a command or a press: for Slack's Bolt, a message without a channel, and these two. */
type Response = { response_type: "in_channel" | "ephemeral"; replace_original?: boolean } & Omit<
  WithBlocks<ChatPostMessageArguments>,
  "channel" | "token"
>;

type Deletion = { delete_original: true };

/** What a method of the Web API takes. */
export type Arguments<M extends string> = M extends "response_url"
  ? Known<Response> | Deletion
  : Known<WithBlocks<NonNullable<ArgumentsIn<M, WebClient>>>>;
