import {
  type Address,
  attributeStep,
  joinSteps,
  type ObjectDefinitionNode,
  type ObjectMappingNode,
} from "@syncschema/model";
import { operableAddress } from "./operable-address.ts";

/** The address that an attribute has, or would have, in a mapping or in the definition of an object. */
export function addressIn(holder: ObjectMappingNode | ObjectDefinitionNode, attribute: string): Address {
  return joinSteps([operableAddress(holder), attributeStep(attribute)]);
}
