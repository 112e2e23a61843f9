import { withInteger, withTexts } from "../evaluate/argument.ts";
import { gives, unknown } from "../evaluate/evaluated.ts";
import { defineFunction } from "./define-function.ts";
import { cloudSyncReference } from "./sources.ts";

export const dnComponent = defineFunction({
  name: "DNComponent",
  summary: "The value of a component of a distinguished name, counted from the left",
  category: "directory",
  parameters: [
    { name: "dn", key: undefined, type: "Reference", required: true },
    { name: "ComponentNumber", key: undefined, type: "Number", required: true, note: "The first is 1." },
  ],
  returns: "String",
  applicability: "Cloud Sync",
  status: "elsewhere",
  notes: [
    "In the reference of Cloud Sync alone.",
    "What it gives for a number without a component, and for one with escapes, is not documented.",
  ],
  sources: [cloudSyncReference("dncomponent")],
  examples() {
    return [
      {
        title: "the first component",
        expression: "DNComponent(CRef([dn]),1)",
        input: { dn: "cn=Joe,ou=People,dc=contoso,dc=com" },
        result: "Joe",
      },
      {
        title: "the second",
        expression: "DNComponent([dn],2)",
        input: { dn: "cn=Joe,ou=People,dc=contoso,dc=com" },
        result: "People",
      },
      {
        title: "the second after a comma in the first",
        expression: "DNComponent([dn],2)",
        input: { dn: String.raw`cn=Doe\, Joe,ou=People,dc=contoso,dc=com` },
        result: "People",
      },
    ];
  },
  evaluate: ([dn, number]) =>
    withTexts([dn], (name) =>
      withInteger(number, (position) => {
        const component = componentsOf(name)[Number(position) - 1];
        const value = component === undefined ? undefined : /^\s*[^=]+=([^\\"+]*)$/.exec(component)?.[1];
        return value === undefined
          ? unknown("what it gives for such a name or number is not documented")
          : gives(value.trim());
      }),
    ),
});

/** The parts between commas; one after a backslash belongs to a value. */
function componentsOf(name: string): readonly string[] {
  return name.match(/(?:\\.|[^,\\])+/g) ?? [];
}
