// Requests that are wrong, one mistake each: if the compiler lets one pass, this file does not compile.
import type { Arguments } from "./telegram";

export const right: Arguments<"sendmessage"> = {
  chat_id: "1",
  text: "II.37",
  entities: [{ type: "text_link", offset: 0, length: 5, url: "https://example.org" }],
  reply_markup: { inline_keyboard: [[{ text: "II.38", callback_data: "1" }]] },
};

// @ts-expect-error a field that the method does not have
export const unknownField: Arguments<"sendmessage"> = { chat_id: 1, text: "II.37", colour: "red" };

// @ts-expect-error a text is missing
export const missingText: Arguments<"sendmessage"> = { chat_id: 1 };

export const unknownEntity: Arguments<"sendmessage"> = {
  chat_id: 1,
  text: "II.37",
  // @ts-expect-error no such kind of entity
  entities: [{ type: "heading", offset: 0, length: 5 }],
};

export const linkWithoutAddress: Arguments<"sendmessage"> = {
  chat_id: 1,
  text: "II.37",
  // @ts-expect-error the address is missing
  entities: [{ type: "text_link", offset: 0, length: 5 }],
};

export const unknownFieldOfButton: Arguments<"editmessagetext"> = {
  chat_id: 1,
  message_id: 1,
  text: "II.37",
  // @ts-expect-error a field that no button has
  reply_markup: { inline_keyboard: [[{ text: "II.38", callback: "1" }]] },
};

// @ts-expect-error a number that is a text
export const wrongId: Arguments<"deletemessage"> = { chat_id: 1, message_id: "1" };

export const unknownResult: Arguments<"answerinlinequery"> = {
  inline_query_id: "1",
  // @ts-expect-error no such kind of result
  results: [{ type: "provision", id: "1", title: "II.37", input_message_content: { message_text: "II.37" } }],
};

// @ts-expect-error no such kind of update
export const unknownUpdate: Arguments<"getupdates"> = { allowed_updates: ["postcard"] };
