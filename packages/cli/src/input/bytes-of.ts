import { encode, type SchemaDocument } from "@syncschema/model";

/** The bytes that a document is written as. */
export function bytesOf({ file: { text, encoding } }: SchemaDocument): Uint8Array {
  return encode(text, encoding);
}
