/** What a finding says: what is wrong, and what to do. `{{name}}` stands for a datum. */
export interface Message {
  readonly message: string;
  readonly help: string;
}

/** What a rule can say, by message id. */
export type Messages = Readonly<Record<string, Message>>;

/** The names of the data in a template. */
type Names<Template extends string> = Template extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The data that a message needs; none when its templates name none. */
export type DataOf<M extends Message> = Readonly<
  Record<Names<M["message"]> | Names<M["help"]>, string | number>
>;

/** Puts data into a template. */
export function fillIn(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(data[name] ?? whole));
}
