import { isJsonObject, type JsonObject, type ObjectMappingNode, type SchemaNode } from "@syncschema/model";
import type { Facts } from "../../facts/facts.ts";

/** Whether a setting among the secrets is on; undefined where it is not given or says neither. */
export function setting(facts: Facts | undefined, key: string): boolean | undefined {
  const word = facts?.secrets?.[key]?.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

/** What SyncNotificationSettings says of accidental deletions. */
export interface DeleteThreshold {
  readonly enabled: boolean;
  readonly value: number | undefined;
}

/** Undefined where no secrets are given, or the setting cannot be read. A job without the setting has it off. */
export function deleteThreshold({ secrets }: Facts): DeleteThreshold | undefined {
  if (secrets === undefined) return undefined;
  const settings = parsed(secrets.SyncNotificationSettings ?? "{}");
  if (settings === undefined) return undefined;
  const value = Number(settings.DeleteThresholdValue ?? Number.NaN);
  return {
    enabled: String(settings.DeleteThresholdEnabled).toLowerCase() === "true",
    value: Number.isNaN(value) ? undefined : value,
  };
}

function parsed(json: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The mappings that delete in the target what is deleted in the source. */
export function deletingMappings({ rules }: SchemaNode): readonly ObjectMappingNode[] {
  return rules.flatMap(({ objectMappings }) =>
    objectMappings.filter(
      ({ enabled, internal, flowTypes }) => enabled && !internal && flowTypes.has("Delete"),
    ),
  );
}
