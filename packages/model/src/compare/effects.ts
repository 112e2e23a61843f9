import type { Effect } from "./impact.ts";

/**
 * Everything that a change can do. Where it is not known how far the service goes, the graver impact is given: a
 * scope that may be narrower is narrower.
 */
export const effects = {
  label: { impact: "cosmetic", effect: "Nothing is provisioned differently." },
  id: {
    impact: "cosmetic",
    effect: "The service gives the schema its id. One of another template belongs to a job of another kind.",
  },
  undocumented: {
    impact: "resync",
    effect: "The next cycle evaluates every object again; what else this does is not documented.",
  },
  unknownProperty: {
    impact: "resync",
    effect: "This tool does not know the property: what it does is uncertain.",
  },

  starts: {
    impact: "create",
    effect:
      "The mapping begins to run: objects in scope are matched with those in the target and overwrite them; where none matches, one is created.",
  },
  startsWithoutAdd: {
    impact: "resync",
    effect:
      "The mapping begins to run without Add: objects that match one in the target are linked to it, none is created.",
  },
  dormant: {
    impact: "resync",
    effect:
      "The mapping does not run, so nothing is provisioned by it. To save the schema can start a full cycle all the same.",
  },
  fresh: { impact: "resync", effect: "It takes effect when the mapping begins to run, by this same change." },
  groupsEnd: {
    impact: "resync",
    effect:
      "Groups are no longer created, updated or deleted by the mapping. Those in the target stay as they are.",
  },
  usersEnd: {
    impact: "deprovision",
    effect:
      "Users are no longer created, updated or disabled by the mapping, so accounts of people who leave stay active. To switch off the mapping of users is not supported, and what the service does with them is not documented.",
  },
  ends: {
    impact: "deprovision",
    effect:
      "Objects are no longer created, updated or disabled by the mapping. That those in the target stay as they are is likely, but not documented.",
  },
  stops: {
    impact: "resync",
    effect:
      "Nothing flows any more: objects in the target stay as they are, and nothing updates or deletes them.",
  },
  stopsStatus: {
    impact: "deprovision",
    effect:
      "Nothing flows any more: objects in the target stay as they are, and accounts of people who leave are neither disabled nor deleted.",
  },

  adds: {
    impact: "create",
    effect: "Objects in scope that have no counterpart in the target are created there.",
  },
  addsNoMore: { impact: "resync", effect: "Objects are no longer created in the target." },
  updates: {
    impact: "resync",
    effect: "Objects in the target are overwritten with the values of the source.",
  },
  updatesStatus: {
    impact: "deprovision",
    effect:
      "Objects in the target are overwritten with the values of the source; accounts that should have been disabled by now are disabled.",
  },
  updatesNoMore: { impact: "resync", effect: "Objects in the target are no longer updated." },
  updatesStatusNoMore: {
    impact: "deprovision",
    effect:
      "Objects in the target are no longer updated. To disable an account is an update too, so accounts of people who leave stay active.",
  },
  deletes: {
    impact: "deprovision",
    effect:
      "Objects that are deleted in the source are deleted in the target, those that were kept there so far too.",
  },
  deletesNoMore: {
    impact: "resync",
    effect:
      "Objects that are deleted in the source stay in the target. They can still be disabled, by an Update.",
  },

  widerScope: {
    impact: "create",
    effect: "More objects come into scope: they are matched with those in the target, or created there.",
  },
  narrowerScope: {
    impact: "deprovision",
    effect:
      "Objects that fall out of scope are disabled or deleted in the target, in that same cycle, unless the job skips deletions of what is out of scope.",
  },
  otherScope: {
    impact: "deprovision",
    effect:
      "Other objects are in scope: those that fall out are disabled or deleted in the target, in that same cycle, and those that come in may be created.",
  },
  emptyFilter: {
    impact: "deprovision",
    effect:
      "What the service makes of a filter group without clauses is not documented: it may let in everything, or nothing. Objects that fall out of scope are disabled or deleted in the target.",
  },
  inputFilter: {
    impact: "resync",
    effect:
      "What falls out of an input filter is not deprovisioned: it stays in the target as it is. Graph calls these filters experimental.",
  },
  unknownScope: {
    impact: "deprovision",
    effect:
      "This tool does not know what stands in the scope besides filter groups. Objects may fall out of scope, and those are disabled or deleted in the target.",
  },
  experimentalFilter: {
    impact: "deprovision",
    effect:
      "Graph calls these filters experimental and does not say what becomes of objects that fall out: they may be disabled or deleted in the target.",
  },

  written: { impact: "resync", effect: "The next cycle writes the attribute to every object in scope." },
  writtenConstant: {
    impact: "resync",
    effect: "The next cycle writes one and the same value to every object in scope.",
  },
  writtenOnce: {
    impact: "resync",
    effect: "Only objects that are created from now on get the value; those that exist keep what they have.",
  },
  writtenAtTimes: {
    impact: "resync",
    effect:
      "By its flow type the attribute is written at times only. When is hardly documented; most likely values are added and never taken away.",
  },
  sourceless: {
    impact: "resync",
    effect:
      "The attribute has no source, so that nothing but its default is written, and that when an object is created.",
  },
  notWritten: {
    impact: "resync",
    effect:
      "The attribute is no longer written: objects in the target most likely keep the last value for good.",
  },
  tree: {
    impact: "resync",
    effect:
      "The text of the expression is the same and the tree beside it is not. Which of the two the service evaluates is not documented, so the values may change.",
  },
  onCreation: {
    impact: "resync",
    effect: "A default is written when an object is created; those that exist keep what they have.",
  },
  writtenAlways: {
    impact: "resync",
    effect:
      "It decides whether the value is written in every cycle, over what somebody has changed in the target, or when it has changed.",
  },
  spelling: {
    impact: "resync",
    effect:
      "Only upper and lower case differ. The service takes names exactly, so what still has the other spelling may be refused or fail.",
  },

  status: {
    impact: "deprovision",
    effect:
      "It decides which accounts are active, so that accounts may be disabled, or enabled, in the target.",
  },
  statusGone: {
    impact: "deprovision",
    effect:
      "It decided which accounts are active. They keep the last value, so that accounts of people who leave stay active.",
  },

  matchingAdded: {
    impact: "relink",
    effect:
      "Objects are looked up in the target by this attribute too, so that they may be linked to other accounts than before.",
  },
  matchingRemoved: {
    impact: "relink",
    effect:
      "Objects are no longer looked up in the target by this attribute: those that nothing else finds may lose their link and be created a second time.",
  },
  matchingValue: {
    impact: "relink",
    effect:
      "Objects are looked up in the target by another value: those that it does not find may lose their link and be created a second time.",
  },
  matchingOrder: {
    impact: "relink",
    effect:
      "Objects are looked up in the target by these attributes in another order, so that they may be linked to other accounts than before.",
  },
  sameMatchingOrder: {
    impact: "cosmetic",
    effect: "The matching attributes are tried in the same order as before.",
  },
  anchor: {
    impact: "relink",
    effect:
      "Linked objects are known by their anchor: every link may be made anew, and objects whose link fails are orphaned or created a second time.",
  },
  otherObjects: {
    impact: "relink",
    effect:
      "Other objects are read or written, and matched anew. What becomes of those that were provisioned so far is not documented.",
  },
  otherDirectory: {
    impact: "relink",
    effect:
      "The id is the same in every export of a template. Whether the service takes another, and whether links survive it, is not documented.",
  },
  unknownRule: {
    impact: "deprovision",
    effect:
      "The engine knows its rules by their id. A rule with another may not run at all, so that nobody is provisioned or disabled by it; what the service does is not documented.",
  },
  rulePriority: {
    impact: "resync",
    effect: "It decides in which order the rules run. What else it does is not documented.",
  },
  engineMapping: {
    impact: "deprovision",
    effect:
      "The engine reads there whether it provisions the objects at all, or keeps the mapping for itself. What becomes of objects in the target is not documented.",
  },

  definitionAdded: {
    impact: "resync",
    effect: "Nothing is written by a definition alone: the attribute can be mapped and read from now on.",
  },
  definitionRemoved: {
    impact: "resync",
    effect:
      "The attribute can no longer be mapped or read, and the service refuses a schema that still maps it. Values in the target stay as they are.",
  },
  objectAdded: {
    impact: "resync",
    effect: "Nothing is written by a definition alone: the object can be mapped.",
  },
  objectRemoved: {
    impact: "resync",
    effect: "The object can no longer be mapped, and a mapping that still names it may be refused or fail.",
  },
  directoryAdded: {
    impact: "resync",
    effect: "Nothing is written by a directory alone: rules can name it from now on.",
  },
  directoryRemoved: {
    impact: "resync",
    effect: "A rule that still names the directory does not run or is refused.",
  },
  valueType: {
    impact: "resync",
    effect:
      "Values are read, compared and written in another way. Where that does not fit the directory, they are converted wrongly, or objects fail.",
  },
  required: {
    impact: "resync",
    effect:
      "It decides whether an object without a value is stopped before it is sent, or is sent and may be refused by the target.",
  },
  flowNull: {
    impact: "resync",
    effect:
      "It decides whether a value that is empty in the source is emptied in the target too; the mapping has a switch of its own for that, which is not documented.",
  },
  readElsewhere: {
    impact: "resync",
    effect: "The value is read from, or written to, another place of the directory, for every object.",
  },
} as const satisfies Readonly<Record<string, Effect>>;
