// Requests that are wrong, one mistake each: if the compiler lets one pass, this file does not compile.
import type { Arguments } from "./slack";

export const right: Arguments<"chat.postMessage"> = {
  channel: "C1",
  text: "II.37",
  unfurl_links: false,
  blocks: [{ type: "section", text: { type: "mrkdwn", text: "II.37", verbatim: true } }],
};

// @ts-expect-error an argument that the method does not have
export const unknownArgument: Arguments<"chat.postMessage"> = { channel: "C1", text: "a", blocks: [], colour: "red" };

export const unknownBlock: Arguments<"chat.postMessage"> = {
  channel: "C1",
  text: "II.37",
  // @ts-expect-error no such kind of block
  blocks: [{ type: "paragraph", text: { type: "mrkdwn", text: "II.37" } }],
};

export const unknownField: Arguments<"chat.update"> = {
  channel: "C1",
  ts: "1.1",
  text: "II.37",
  // @ts-expect-error a field that the block does not have
  blocks: [{ type: "divider", colour: "red" }],
};

export const unknownText: Arguments<"chat.postEphemeral"> = {
  channel: "C1",
  user: "U1",
  text: "II.37",
  // @ts-expect-error no such kind of text
  blocks: [{ type: "section", text: { type: "markdown", text: "II.37" } }],
};

export const unknownElement: Arguments<"views.publish"> = {
  user_id: "U1",
  view: {
    type: "home",
    // @ts-expect-error no such kind of element
    blocks: [{ type: "rich_text", elements: [{ type: "rich_text_box", elements: [] }] }],
  },
};

export const unknownFieldOfElement: Arguments<"response_url"> = {
  response_type: "ephemeral",
  text: "II.37",
  blocks: [
    {
      type: "actions",
      // @ts-expect-error a field that no button has
      elements: [{ type: "button", action_id: "a", text: { type: "plain_text", text: "a" }, shortcut: "a" }],
    },
  ],
};

export const unknownFieldOfSpan: Arguments<"chat.postMessage"> = {
  channel: "C1",
  text: "II.37",
  blocks: [
    {
      type: "rich_text",
      // @ts-expect-error a style that no text has
      elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "II.37", style: { loud: true } }] }],
    },
  ],
};

// @ts-expect-error no such kind of view
export const unknownView: Arguments<"views.open"> = { trigger_id: "1", view: { type: "dialog", blocks: [] } };

export const modalWithoutTitle: Arguments<"views.open"> = {
  trigger_id: "1",
  // @ts-expect-error the title is missing
  view: { type: "modal", blocks: [{ type: "divider" }] },
};

export const unknownBlockOfCard: Arguments<"chat.unfurl"> = {
  channel: "C1",
  ts: "1.1",
  // @ts-expect-error no such kind of block
  unfurls: { "https://example.org": { blocks: [{ type: "paragraph" }] } },
};

// @ts-expect-error no such kind of readers
export const unknownReaders: Arguments<"response_url"> = { response_type: "everybody", text: "a", blocks: [] };
