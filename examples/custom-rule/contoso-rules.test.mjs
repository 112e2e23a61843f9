// @ts-check
import { describe, test } from "node:test";
import { testRule } from "@syncschema/linter/testing";
import { rules } from "./contoso-rules.mjs";

for (const rule of rules) testRule(rule, { describe, test });
