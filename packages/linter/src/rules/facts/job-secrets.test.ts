import { expect, test } from "vitest";
import { deleteThreshold, setting } from "./job-secrets.ts";

const threshold = (SyncNotificationSettings: string) =>
  deleteThreshold({ secrets: { SyncNotificationSettings } });

test.each([
  ['{"DeleteThresholdEnabled":true,"DeleteThresholdValue":500}', { enabled: true, value: 500 }],
  ['{"DeleteThresholdEnabled":"True","DeleteThresholdValue":"500"}', { enabled: true, value: 500 }],
  ['{"Enabled":true,"Recipients":"a@contoso.example"}', { enabled: false, value: undefined }],
  ['{"DeleteThresholdEnabled":false,"DeleteThresholdValue":null}', { enabled: false, value: undefined }],
  ["", undefined],
  ["***", undefined],
  ["null", undefined],
])("the threshold in %j", (settings, expected) => {
  expect(threshold(settings)).toEqual(expected);
});

test("a job without the setting has no threshold; without secrets nothing is known", () => {
  expect(deleteThreshold({ secrets: {} })).toEqual({ enabled: false, value: undefined });
  expect(deleteThreshold({})).toBeUndefined();
});

test.each([
  ["True", true],
  [" false ", false],
  ["yes", undefined],
])("SyncAll %j", (SyncAll, expected) => {
  expect(setting({ secrets: { SyncAll } }, "SyncAll")).toBe(expected);
});
