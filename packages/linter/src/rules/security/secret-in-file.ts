import { addressOf, child, isJsonObject, nodeAt, type Pointer, type SchemaDocument } from "@syncschema/model";
import type { Place } from "../../rule/context.ts";
import { defineRule } from "../../rule/define-rule.ts";
import { isCredential, mayHoldSecrets, secretKind } from "./secret-kinds.ts";

export const secretInFile = defineRule({
  id: "secret-in-file",
  summary: "The file holds no token, password or key",
  why: "A schema needs none: the credentials of a job are kept apart from it. Whoever can read the file, or its history, can use the secret.",
  severity: "error",
  security: true,
  whenDisabled: "same",
  evidence: {
    kind: "documented",
    source:
      "https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationsecretkeystringvaluepair",
  },
  messages: {
    secret: {
      message: "This value looks like {{kind}}",
      help: "Remove it from the file and from its history, and renew it where it was issued.",
    },
    credential: {
      message: 'The file holds the job\'s secret "{{key}}"',
      help: "Remove the secrets from the file and from its history, and renew the credential. Secrets are set through synchronization/secrets alone.",
    },
  },
  examples() {
    const token = ["eyJhbGciOiJub25lIn0", "eyJzdWIiOiJleGFtcGxlIn0", "bm90IGEgc2lnbmF0dXJl"].join(".");
    const secrets = (value: string) => ({ secrets: [{ key: "SecretToken", value }] });
    return {
      bad: [
        { title: "a token in a name", profile: "scim", parts: { rule: { name: `Rule ${token}` } } },
        {
          title: "the secrets of a job",
          gives: ["credential"],
          profile: "scim",
          parts: { schema: secrets("example") },
        },
      ],
      good: [
        { title: "masked, as Graph answers", profile: "scim", parts: { schema: secrets("*****") } },
        { title: "a word alone", profile: "scim", parts: { rule: { name: "Password" } } },
      ],
    };
  },
  visit: {
    File(document, context) {
      if (!mayHoldSecrets(document.file.text)) return;
      for (const found of secretsIn(document.root, "")) {
        const at = placeOf(found.pointer, document);
        if (found.key === undefined) context.report({ at, messageId: "secret", data: { kind: found.kind } });
        else context.report({ at, messageId: "credential", data: { key: found.key } });
      }
    },
  },
});

/** Addresses are made of names; where the secret stands in one, the finding must not repeat it. */
function placeOf(pointer: Pointer, { schema, span }: SchemaDocument): Place {
  const isShown = secretKind(addressOf(nodeAt(schema, pointer))) !== undefined;
  const { start = 0, end = 0 } = span(pointer) ?? {};
  return isShown ? { offset: start, length: end - start } : { pointer };
}

/** A text of some kind, or the value of one of a job's secrets. */
type FoundSecret = { readonly pointer: Pointer } & (
  | { readonly kind: string; readonly key?: undefined }
  | { readonly key: string }
);

function* secretsIn(value: unknown, pointer: Pointer): Generator<FoundSecret, void> {
  if (typeof value === "string") {
    const kind = secretKind(value);
    if (kind !== undefined) yield { pointer, kind };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* secretsIn(item, child(pointer, index));
  } else if (isJsonObject(value)) {
    const { key, value: text } = value;
    if (typeof key === "string" && typeof text === "string" && isCredential(key, text)) {
      yield { pointer: child(pointer, "value"), key };
    } else {
      for (const [name, member] of Object.entries(value)) yield* secretsIn(member, child(pointer, name));
    }
  }
}
