// Generated from schemas/synchronization-schema.schema.json. Do not edit: run `npm run generate`.
// @ts-nocheck

export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:syncschema:synchronization-schema:1","type":"object","properties":{"id":{"type":["string","null"]},"version":{"type":["string","null"]},"provisioningTaskIdentifier":{"type":["string","null"]},"synchronizationRules":{"type":"array","items":{"$ref":"#/definitions/synchronizationRule"}},"directories":{"type":"array","items":{"$ref":"#/definitions/directoryDefinition"}}},"definitions":{"synchronizationRule":{"type":"object","properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"priority":{"type":"integer"},"editable":{"type":"boolean"},"sourceDirectoryName":{"type":["string","null"]},"targetDirectoryName":{"type":["string","null"]},"containerFilter":{"anyOf":[{"$ref":"#/definitions/containerFilter"},{"type":"null"}]},"groupFilter":{"anyOf":[{"$ref":"#/definitions/groupFilter"},{"type":"null"}]},"metadata":{"type":"array","items":{"$ref":"#/definitions/stringPair"}},"objectMappings":{"type":"array","items":{"$ref":"#/definitions/objectMapping"}}}},"containerFilter":{"type":"object","properties":{"includedContainers":{"type":"array","items":{"type":"string"}}}},"groupFilter":{"type":"object","properties":{"includedGroups":{"type":"array","items":{"type":"string"}}}},"objectMapping":{"type":"object","properties":{"enabled":{"type":"boolean"},"name":{"type":["string","null"]},"flowTypes":{"$ref":"#/definitions/objectFlowTypes"},"sourceObjectName":{"type":["string","null"]},"targetObjectName":{"type":["string","null"]},"attributeMappings":{"type":"array","items":{"$ref":"#/definitions/attributeMapping"}},"metadata":{"type":"array","items":{"$ref":"#/definitions/metadataEntry"}},"scope":{"anyOf":[{"$ref":"#/definitions/filter"},{"type":"null"}]}}},"attributeMapping":{"type":"object","properties":{"targetAttributeName":{"type":["string","null"]},"source":{"anyOf":[{"$ref":"#/definitions/attributeMappingSource"},{"type":"null"}]},"defaultValue":{"type":["string","null"]},"matchingPriority":{"type":"integer"},"flowType":{"$ref":"#/definitions/attributeFlowType"},"flowBehavior":{"$ref":"#/definitions/attributeFlowBehavior"},"exportMissingReferences":{"type":"boolean"}}},"attributeMappingSource":{"type":"object","properties":{"expression":{"type":["string","null"]},"name":{"type":["string","null"]},"type":{"$ref":"#/definitions/attributeMappingSourceType"},"parameters":{"type":["array","null"],"items":{"$ref":"#/definitions/mappingSourceParameter"}}}},"mappingSourceParameter":{"type":"object","properties":{"key":{"type":["string","null"]},"value":{"anyOf":[{"$ref":"#/definitions/attributeMappingSource"},{"type":"null"}]}}},"filter":{"type":"object","properties":{"groups":{"type":"array","items":{"$ref":"#/definitions/filterGroup"}},"inputFilterGroups":{"type":"array","items":{"$ref":"#/definitions/filterGroup"}},"categoryFilterGroups":{"type":"array","items":{"$ref":"#/definitions/filterGroup"}}}},"filterGroup":{"type":"object","properties":{"name":{"type":["string","null"]},"clauses":{"type":"array","items":{"$ref":"#/definitions/filterClause"}}}},"filterClause":{"type":"object","properties":{"operatorName":{"type":["string","null"]},"sourceOperandName":{"type":["string","null"]},"targetOperand":{"anyOf":[{"$ref":"#/definitions/filterOperand"},{"type":"null"}]}}},"filterOperand":{"type":"object","properties":{"values":{"type":"array","items":{"type":"string"}}}},"directoryDefinition":{"type":"object","properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"discoverabilities":{"type":["string","null"],"pattern":"^\\s*(?:(?:None|AttributeNames|AttributeDataTypes|AttributeReadOnly|ReferenceAttributes|UnknownFutureValue)(?:\\s*,\\s*(?:None|AttributeNames|AttributeDataTypes|AttributeReadOnly|ReferenceAttributes|UnknownFutureValue))*)?\\s*$"},"discoveryDateTime":{"type":["string","null"]},"readOnly":{"type":"boolean"},"version":{"type":["string","null"]},"objects":{"type":"array","items":{"$ref":"#/definitions/objectDefinition"}}}},"objectDefinition":{"type":"object","properties":{"name":{"type":["string","null"]},"attributes":{"type":"array","items":{"$ref":"#/definitions/attributeDefinition"}},"metadata":{"type":"array","items":{"$ref":"#/definitions/metadataEntry"}},"supportedApis":{"type":"array","items":{"type":"string"}}}},"attributeDefinition":{"type":"object","properties":{"name":{"type":["string","null"]},"type":{"$ref":"#/definitions/attributeType"},"anchor":{"type":"boolean"},"caseExact":{"type":"boolean"},"defaultValue":{"type":["string","null"]},"flowNullValues":{"type":"boolean"},"multivalued":{"type":"boolean"},"mutability":{"$ref":"#/definitions/mutability"},"required":{"type":"boolean"},"apiExpressions":{"type":"array","items":{"$ref":"#/definitions/stringPair"}},"metadata":{"type":"array","items":{"$ref":"#/definitions/metadataEntry"}},"referencedObjects":{"type":"array","items":{"$ref":"#/definitions/referencedObject"}}}},"referencedObject":{"type":"object","properties":{"referencedObjectName":{"type":["string","null"]},"referencedProperty":{"type":["string","null"]}}},"stringPair":{"type":"object","properties":{"key":{"type":["string","null"]},"value":{"type":["string","null"]}}},"metadataEntry":{"type":"object","properties":{"key":{"type":["string","null"]},"value":{"type":["string","null"]}}},"objectFlowTypes":{"type":["string","null"],"pattern":"^\\s*(?:(?:None|Add|Update|Delete)(?:\\s*,\\s*(?:None|Add|Update|Delete))*)?\\s*$"},"attributeFlowType":{"type":"string","enum":["Always","ObjectAddOnly","MultiValueAddOnly","ValueAddOnly","AttributeAddOnly"]},"attributeFlowBehavior":{"type":"string","enum":["FlowWhenChanged","FlowAlways"]},"attributeMappingSourceType":{"type":"string","enum":["Attribute","Constant","Function"]},"attributeType":{"type":"string","enum":["String","Integer","Reference","Binary","Boolean","DateTime"]},"mutability":{"type":"string","enum":["ReadWrite","ReadOnly","Immutable","WriteOnly"]}}};
const schema12 = {"type":"object","properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"priority":{"type":"integer"},"editable":{"type":"boolean"},"sourceDirectoryName":{"type":["string","null"]},"targetDirectoryName":{"type":["string","null"]},"containerFilter":{"anyOf":[{"$ref":"#/definitions/containerFilter"},{"type":"null"}]},"groupFilter":{"anyOf":[{"$ref":"#/definitions/groupFilter"},{"type":"null"}]},"metadata":{"type":"array","items":{"$ref":"#/definitions/stringPair"}},"objectMappings":{"type":"array","items":{"$ref":"#/definitions/objectMapping"}}}};
const schema13 = {"type":"object","properties":{"includedContainers":{"type":"array","items":{"type":"string"}}}};
const schema14 = {"type":"object","properties":{"includedGroups":{"type":"array","items":{"type":"string"}}}};
const schema15 = {"type":"object","properties":{"key":{"type":["string","null"]},"value":{"type":["string","null"]}}};
const schema16 = {"type":"object","properties":{"enabled":{"type":"boolean"},"name":{"type":["string","null"]},"flowTypes":{"$ref":"#/definitions/objectFlowTypes"},"sourceObjectName":{"type":["string","null"]},"targetObjectName":{"type":["string","null"]},"attributeMappings":{"type":"array","items":{"$ref":"#/definitions/attributeMapping"}},"metadata":{"type":"array","items":{"$ref":"#/definitions/metadataEntry"}},"scope":{"anyOf":[{"$ref":"#/definitions/filter"},{"type":"null"}]}}};
const schema17 = {"type":["string","null"],"pattern":"^\\s*(?:(?:None|Add|Update|Delete)(?:\\s*,\\s*(?:None|Add|Update|Delete))*)?\\s*$"};
const schema24 = {"type":"object","properties":{"key":{"type":["string","null"]},"value":{"type":["string","null"]}}};
const pattern0 = new RegExp("^\\s*(?:(?:None|Add|Update|Delete)(?:\\s*,\\s*(?:None|Add|Update|Delete))*)?\\s*$", "u");
const schema18 = {"type":"object","properties":{"targetAttributeName":{"type":["string","null"]},"source":{"anyOf":[{"$ref":"#/definitions/attributeMappingSource"},{"type":"null"}]},"defaultValue":{"type":["string","null"]},"matchingPriority":{"type":"integer"},"flowType":{"$ref":"#/definitions/attributeFlowType"},"flowBehavior":{"$ref":"#/definitions/attributeFlowBehavior"},"exportMissingReferences":{"type":"boolean"}}};
const schema22 = {"type":"string","enum":["Always","ObjectAddOnly","MultiValueAddOnly","ValueAddOnly","AttributeAddOnly"]};
const schema23 = {"type":"string","enum":["FlowWhenChanged","FlowAlways"]};
const schema19 = {"type":"object","properties":{"expression":{"type":["string","null"]},"name":{"type":["string","null"]},"type":{"$ref":"#/definitions/attributeMappingSourceType"},"parameters":{"type":["array","null"],"items":{"$ref":"#/definitions/mappingSourceParameter"}}}};
const schema20 = {"type":"string","enum":["Attribute","Constant","Function"]};
const schema21 = {"type":"object","properties":{"key":{"type":["string","null"]},"value":{"anyOf":[{"$ref":"#/definitions/attributeMappingSource"},{"type":"null"}]}}};
const wrapper0 = {validate: validate14};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
let data0 = data.key;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: schema21.properties.key.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(wrapper0.validate(data1, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expression !== undefined){
let data0 = data.expression;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: schema19.properties.expression.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema19.properties.name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/attributeMappingSourceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data2 === "Attribute") || (data2 === "Constant")) || (data2 === "Function"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/attributeMappingSourceType/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.parameters !== undefined){
let data3 = data.parameters;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema19.properties.parameters.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data3[i0], {instancePath:instancePath+"/parameters/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetAttributeName !== undefined){
let data0 = data.targetAttributeName;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/targetAttributeName",schemaPath:"#/properties/targetAttributeName/type",keyword:"type",params:{type: schema18.properties.targetAttributeName.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate14(data1, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.defaultValue !== undefined){
let data2 = data.defaultValue;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/type",keyword:"type",params:{type: schema18.properties.defaultValue.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.matchingPriority !== undefined){
let data3 = data.matchingPriority;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/matchingPriority",schemaPath:"#/properties/matchingPriority/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.flowType !== undefined){
let data4 = data.flowType;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/flowType",schemaPath:"#/definitions/attributeFlowType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data4 === "Always") || (data4 === "ObjectAddOnly")) || (data4 === "MultiValueAddOnly")) || (data4 === "ValueAddOnly")) || (data4 === "AttributeAddOnly"))){
const err6 = {instancePath:instancePath+"/flowType",schemaPath:"#/definitions/attributeFlowType/enum",keyword:"enum",params:{allowedValues: schema22.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.flowBehavior !== undefined){
let data5 = data.flowBehavior;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/flowBehavior",schemaPath:"#/definitions/attributeFlowBehavior/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data5 === "FlowWhenChanged") || (data5 === "FlowAlways"))){
const err8 = {instancePath:instancePath+"/flowBehavior",schemaPath:"#/definitions/attributeFlowBehavior/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.exportMissingReferences !== undefined){
if(typeof data.exportMissingReferences !== "boolean"){
const err9 = {instancePath:instancePath+"/exportMissingReferences",schemaPath:"#/properties/exportMissingReferences/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","properties":{"groups":{"type":"array","items":{"$ref":"#/definitions/filterGroup"}},"inputFilterGroups":{"type":"array","items":{"$ref":"#/definitions/filterGroup"}},"categoryFilterGroups":{"type":"array","items":{"$ref":"#/definitions/filterGroup"}}}};
const schema26 = {"type":"object","properties":{"name":{"type":["string","null"]},"clauses":{"type":"array","items":{"$ref":"#/definitions/filterClause"}}}};
const schema27 = {"type":"object","properties":{"operatorName":{"type":["string","null"]},"sourceOperandName":{"type":["string","null"]},"targetOperand":{"anyOf":[{"$ref":"#/definitions/filterOperand"},{"type":"null"}]}}};
const schema28 = {"type":"object","properties":{"values":{"type":"array","items":{"type":"string"}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operatorName !== undefined){
let data0 = data.operatorName;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/operatorName",schemaPath:"#/properties/operatorName/type",keyword:"type",params:{type: schema27.properties.operatorName.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sourceOperandName !== undefined){
let data1 = data.sourceOperandName;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/sourceOperandName",schemaPath:"#/properties/sourceOperandName/type",keyword:"type",params:{type: schema27.properties.sourceOperandName.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.targetOperand !== undefined){
let data2 = data.targetOperand;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.values !== undefined){
let data3 = data2.values;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err2 = {instancePath:instancePath+"/targetOperand/values/" + i0,schemaPath:"#/definitions/filterOperand/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/targetOperand/values",schemaPath:"#/definitions/filterOperand/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/targetOperand",schemaPath:"#/definitions/filterOperand/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data2 !== null){
const err5 = {instancePath:instancePath+"/targetOperand",schemaPath:"#/properties/targetOperand/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/targetOperand",schemaPath:"#/properties/targetOperand/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema26.properties.name.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.clauses !== undefined){
let data1 = data.clauses;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data1[i0], {instancePath:instancePath+"/clauses/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data0 = data.groups;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data0[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inputFilterGroups !== undefined){
let data2 = data.inputFilterGroups;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate20(data2[i1], {instancePath:instancePath+"/inputFilterGroups/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/inputFilterGroups",schemaPath:"#/properties/inputFilterGroups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.categoryFilterGroups !== undefined){
let data4 = data.categoryFilterGroups;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate20(data4[i2], {instancePath:instancePath+"/categoryFilterGroups/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/categoryFilterGroups",schemaPath:"#/properties/categoryFilterGroups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err0 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema16.properties.name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.flowTypes !== undefined){
let data2 = data.flowTypes;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/flowTypes",schemaPath:"#/definitions/objectFlowTypes/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/flowTypes",schemaPath:"#/definitions/objectFlowTypes/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?:None|Add|Update|Delete)(?:\\s*,\\s*(?:None|Add|Update|Delete))*)?\\s*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.sourceObjectName !== undefined){
let data3 = data.sourceObjectName;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/sourceObjectName",schemaPath:"#/properties/sourceObjectName/type",keyword:"type",params:{type: schema16.properties.sourceObjectName.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.targetObjectName !== undefined){
let data4 = data.targetObjectName;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/targetObjectName",schemaPath:"#/properties/targetObjectName/type",keyword:"type",params:{type: schema16.properties.targetObjectName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.attributeMappings !== undefined){
let data5 = data.attributeMappings;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data5[i0], {instancePath:instancePath+"/attributeMappings/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/attributeMappings",schemaPath:"#/properties/attributeMappings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data7 = data.metadata;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.key !== undefined){
let data9 = data8.key;
if((typeof data9 !== "string") && (data9 !== null)){
const err7 = {instancePath:instancePath+"/metadata/" + i1+"/key",schemaPath:"#/definitions/metadataEntry/properties/key/type",keyword:"type",params:{type: schema24.properties.key.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data8.value !== undefined){
let data10 = data8.value;
if((typeof data10 !== "string") && (data10 !== null)){
const err8 = {instancePath:instancePath+"/metadata/" + i1+"/value",schemaPath:"#/definitions/metadataEntry/properties/value/type",keyword:"type",params:{type: schema24.properties.value.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/definitions/metadataEntry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.scope !== undefined){
let data11 = data.scope;
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(!(validate19(data11, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs27 = errors;
if(data11 !== null){
const err11 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid8 = valid8 || _valid0;
}
if(!valid8){
const err12 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema12.properties.id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema12.properties.name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.priority !== undefined){
let data2 = data.priority;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.editable !== undefined){
if(typeof data.editable !== "boolean"){
const err3 = {instancePath:instancePath+"/editable",schemaPath:"#/properties/editable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sourceDirectoryName !== undefined){
let data4 = data.sourceDirectoryName;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/sourceDirectoryName",schemaPath:"#/properties/sourceDirectoryName/type",keyword:"type",params:{type: schema12.properties.sourceDirectoryName.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.targetDirectoryName !== undefined){
let data5 = data.targetDirectoryName;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/targetDirectoryName",schemaPath:"#/properties/targetDirectoryName/type",keyword:"type",params:{type: schema12.properties.targetDirectoryName.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.containerFilter !== undefined){
let data6 = data.containerFilter;
const _errs14 = errors;
let valid1 = false;
const _errs15 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.includedContainers !== undefined){
let data7 = data6.includedContainers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err6 = {instancePath:instancePath+"/containerFilter/includedContainers/" + i0,schemaPath:"#/definitions/containerFilter/properties/includedContainers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/containerFilter/includedContainers",schemaPath:"#/definitions/containerFilter/properties/includedContainers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/containerFilter",schemaPath:"#/definitions/containerFilter/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs22 = errors;
if(data6 !== null){
const err9 = {instancePath:instancePath+"/containerFilter",schemaPath:"#/properties/containerFilter/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/containerFilter",schemaPath:"#/properties/containerFilter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.groupFilter !== undefined){
let data9 = data.groupFilter;
const _errs25 = errors;
let valid6 = false;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.includedGroups !== undefined){
let data10 = data9.includedGroups;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err11 = {instancePath:instancePath+"/groupFilter/includedGroups/" + i1,schemaPath:"#/definitions/groupFilter/properties/includedGroups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/groupFilter/includedGroups",schemaPath:"#/definitions/groupFilter/properties/includedGroups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groupFilter",schemaPath:"#/definitions/groupFilter/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs33 = errors;
if(data9 !== null){
const err14 = {instancePath:instancePath+"/groupFilter",schemaPath:"#/properties/groupFilter/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err15 = {instancePath:instancePath+"/groupFilter",schemaPath:"#/properties/groupFilter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.metadata !== undefined){
let data12 = data.metadata;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.key !== undefined){
let data14 = data13.key;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/metadata/" + i2+"/key",schemaPath:"#/definitions/stringPair/properties/key/type",keyword:"type",params:{type: schema15.properties.key.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.value !== undefined){
let data15 = data13.value;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/metadata/" + i2+"/value",schemaPath:"#/definitions/stringPair/properties/value/type",keyword:"type",params:{type: schema15.properties.value.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata/" + i2,schemaPath:"#/definitions/stringPair/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.objectMappings !== undefined){
let data16 = data.objectMappings;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate12(data16[i3], {instancePath:instancePath+"/objectMappings/" + i3,parentData:data16,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/objectMappings",schemaPath:"#/properties/objectMappings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"discoverabilities":{"type":["string","null"],"pattern":"^\\s*(?:(?:None|AttributeNames|AttributeDataTypes|AttributeReadOnly|ReferenceAttributes|UnknownFutureValue)(?:\\s*,\\s*(?:None|AttributeNames|AttributeDataTypes|AttributeReadOnly|ReferenceAttributes|UnknownFutureValue))*)?\\s*$"},"discoveryDateTime":{"type":["string","null"]},"readOnly":{"type":"boolean"},"version":{"type":["string","null"]},"objects":{"type":"array","items":{"$ref":"#/definitions/objectDefinition"}}}};
const pattern1 = new RegExp("^\\s*(?:(?:None|AttributeNames|AttributeDataTypes|AttributeReadOnly|ReferenceAttributes|UnknownFutureValue)(?:\\s*,\\s*(?:None|AttributeNames|AttributeDataTypes|AttributeReadOnly|ReferenceAttributes|UnknownFutureValue))*)?\\s*$", "u");
const schema30 = {"type":"object","properties":{"name":{"type":["string","null"]},"attributes":{"type":"array","items":{"$ref":"#/definitions/attributeDefinition"}},"metadata":{"type":"array","items":{"$ref":"#/definitions/metadataEntry"}},"supportedApis":{"type":"array","items":{"type":"string"}}}};
const schema31 = {"type":"object","properties":{"name":{"type":["string","null"]},"type":{"$ref":"#/definitions/attributeType"},"anchor":{"type":"boolean"},"caseExact":{"type":"boolean"},"defaultValue":{"type":["string","null"]},"flowNullValues":{"type":"boolean"},"multivalued":{"type":"boolean"},"mutability":{"$ref":"#/definitions/mutability"},"required":{"type":"boolean"},"apiExpressions":{"type":"array","items":{"$ref":"#/definitions/stringPair"}},"metadata":{"type":"array","items":{"$ref":"#/definitions/metadataEntry"}},"referencedObjects":{"type":"array","items":{"$ref":"#/definitions/referencedObject"}}}};
const schema32 = {"type":"string","enum":["String","Integer","Reference","Binary","Boolean","DateTime"]};
const schema33 = {"type":"string","enum":["ReadWrite","ReadOnly","Immutable","WriteOnly"]};
const schema36 = {"type":"object","properties":{"referencedObjectName":{"type":["string","null"]},"referencedProperty":{"type":["string","null"]}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema31.properties.name.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/attributeType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((data1 === "String") || (data1 === "Integer")) || (data1 === "Reference")) || (data1 === "Binary")) || (data1 === "Boolean")) || (data1 === "DateTime"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/definitions/attributeType/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.anchor !== undefined){
if(typeof data.anchor !== "boolean"){
const err3 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.caseExact !== undefined){
if(typeof data.caseExact !== "boolean"){
const err4 = {instancePath:instancePath+"/caseExact",schemaPath:"#/properties/caseExact/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.defaultValue !== undefined){
let data4 = data.defaultValue;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/type",keyword:"type",params:{type: schema31.properties.defaultValue.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.flowNullValues !== undefined){
if(typeof data.flowNullValues !== "boolean"){
const err6 = {instancePath:instancePath+"/flowNullValues",schemaPath:"#/properties/flowNullValues/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.multivalued !== undefined){
if(typeof data.multivalued !== "boolean"){
const err7 = {instancePath:instancePath+"/multivalued",schemaPath:"#/properties/multivalued/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.mutability !== undefined){
let data7 = data.mutability;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/mutability",schemaPath:"#/definitions/mutability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data7 === "ReadWrite") || (data7 === "ReadOnly")) || (data7 === "Immutable")) || (data7 === "WriteOnly"))){
const err9 = {instancePath:instancePath+"/mutability",schemaPath:"#/definitions/mutability/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err10 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.apiExpressions !== undefined){
let data9 = data.apiExpressions;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.key !== undefined){
let data11 = data10.key;
if((typeof data11 !== "string") && (data11 !== null)){
const err11 = {instancePath:instancePath+"/apiExpressions/" + i0+"/key",schemaPath:"#/definitions/stringPair/properties/key/type",keyword:"type",params:{type: schema15.properties.key.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.value !== undefined){
let data12 = data10.value;
if((typeof data12 !== "string") && (data12 !== null)){
const err12 = {instancePath:instancePath+"/apiExpressions/" + i0+"/value",schemaPath:"#/definitions/stringPair/properties/value/type",keyword:"type",params:{type: schema15.properties.value.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/apiExpressions/" + i0,schemaPath:"#/definitions/stringPair/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/apiExpressions",schemaPath:"#/properties/apiExpressions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.metadata !== undefined){
let data13 = data.metadata;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.key !== undefined){
let data15 = data14.key;
if((typeof data15 !== "string") && (data15 !== null)){
const err15 = {instancePath:instancePath+"/metadata/" + i1+"/key",schemaPath:"#/definitions/metadataEntry/properties/key/type",keyword:"type",params:{type: schema24.properties.key.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.value !== undefined){
let data16 = data14.value;
if((typeof data16 !== "string") && (data16 !== null)){
const err16 = {instancePath:instancePath+"/metadata/" + i1+"/value",schemaPath:"#/definitions/metadataEntry/properties/value/type",keyword:"type",params:{type: schema24.properties.value.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/definitions/metadataEntry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.referencedObjects !== undefined){
let data17 = data.referencedObjects;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.referencedObjectName !== undefined){
let data19 = data18.referencedObjectName;
if((typeof data19 !== "string") && (data19 !== null)){
const err19 = {instancePath:instancePath+"/referencedObjects/" + i2+"/referencedObjectName",schemaPath:"#/definitions/referencedObject/properties/referencedObjectName/type",keyword:"type",params:{type: schema36.properties.referencedObjectName.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data18.referencedProperty !== undefined){
let data20 = data18.referencedProperty;
if((typeof data20 !== "string") && (data20 !== null)){
const err20 = {instancePath:instancePath+"/referencedObjects/" + i2+"/referencedProperty",schemaPath:"#/definitions/referencedObject/properties/referencedProperty/type",keyword:"type",params:{type: schema36.properties.referencedProperty.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/referencedObjects/" + i2,schemaPath:"#/definitions/referencedObject/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/referencedObjects",schemaPath:"#/properties/referencedObjects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema30.properties.name.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data1[i0], {instancePath:instancePath+"/attributes/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key !== undefined){
let data5 = data4.key;
if((typeof data5 !== "string") && (data5 !== null)){
const err2 = {instancePath:instancePath+"/metadata/" + i1+"/key",schemaPath:"#/definitions/metadataEntry/properties/key/type",keyword:"type",params:{type: schema24.properties.key.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data4.value !== undefined){
let data6 = data4.value;
if((typeof data6 !== "string") && (data6 !== null)){
const err3 = {instancePath:instancePath+"/metadata/" + i1+"/value",schemaPath:"#/definitions/metadataEntry/properties/value/type",keyword:"type",params:{type: schema24.properties.value.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/metadata/" + i1,schemaPath:"#/definitions/metadataEntry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.supportedApis !== undefined){
let data7 = data.supportedApis;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err6 = {instancePath:instancePath+"/supportedApis/" + i2,schemaPath:"#/properties/supportedApis/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/supportedApis",schemaPath:"#/properties/supportedApis/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema29.properties.id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema29.properties.name.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.discoverabilities !== undefined){
let data2 = data.discoverabilities;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/discoverabilities",schemaPath:"#/properties/discoverabilities/type",keyword:"type",params:{type: schema29.properties.discoverabilities.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err3 = {instancePath:instancePath+"/discoverabilities",schemaPath:"#/properties/discoverabilities/pattern",keyword:"pattern",params:{pattern: "^\\s*(?:(?:None|AttributeNames|AttributeDataTypes|AttributeReadOnly|ReferenceAttributes|UnknownFutureValue)(?:\\s*,\\s*(?:None|AttributeNames|AttributeDataTypes|AttributeReadOnly|ReferenceAttributes|UnknownFutureValue))*)?\\s*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.discoveryDateTime !== undefined){
let data3 = data.discoveryDateTime;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/discoveryDateTime",schemaPath:"#/properties/discoveryDateTime/type",keyword:"type",params:{type: schema29.properties.discoveryDateTime.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err5 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema29.properties.version.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.objects !== undefined){
let data6 = data.objects;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data6[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:syncschema:synchronization-schema:1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema11.properties.id.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema11.properties.version.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.provisioningTaskIdentifier !== undefined){
let data2 = data.provisioningTaskIdentifier;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/provisioningTaskIdentifier",schemaPath:"#/properties/provisioningTaskIdentifier/type",keyword:"type",params:{type: schema11.properties.provisioningTaskIdentifier.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.synchronizationRules !== undefined){
let data3 = data.synchronizationRules;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data3[i0], {instancePath:instancePath+"/synchronizationRules/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/synchronizationRules",schemaPath:"#/properties/synchronizationRules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.directories !== undefined){
let data5 = data.directories;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate29(data5[i1], {instancePath:instancePath+"/directories/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/directories",schemaPath:"#/properties/directories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

