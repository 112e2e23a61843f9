import { checks } from "./checks.ts";
import type { CheckMessage, ExpressionFinding } from "./define-check.ts";

/** The sentences of a finding. */
export function describeFinding({ check, messageId, data }: ExpressionFinding): CheckMessage {
  const template = checks.find(({ id }) => id === check)?.messages[messageId];
  const fillIn = (text = "") =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(data[name] ?? whole));
  return { message: fillIn(template?.message), help: fillIn(template?.help) };
}
