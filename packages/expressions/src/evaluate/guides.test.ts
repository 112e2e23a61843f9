import { describe, expect, test } from "vitest";
import { parse } from "../syntax/parse.ts";
import type { ExpressionNode } from "../syntax/tree.ts";
import { evaluate, type SourceObject } from "./evaluate.ts";
import { type Evaluated, gives } from "./evaluated.ts";
import type { Value } from "./value.ts";

// Examples of the Workday and SuccessFactors guides (functions/sources.ts). Left out are those of which the guide
// gives a result that its expression cannot have: names in small letters without ToLower, hyphens that no pattern
// takes away, and file times of other dates.

type Example = readonly [target: string, expression: string, object: SourceObject, result: Value];

const morning = new Date("2025-07-30T08:00:00Z");

function result(expression: string, object: SourceObject): Evaluated {
  return evaluate(parse(expression).root as ExpressionNode, object, { now: morning, isUnique: () => true });
}

const hireRescind = `Switch([StatusTerminated], "False", "1", "True", "0",
  Switch([StatusHireRescinded], "False", "1", "True", "0",
     Switch([Active], "False",
         "1", IIF(DateDiff("d", Now(), CDate(IIF(IsNullOrEmpty([StatusHireDate]), "9999-01-01", [StatusHireDate]))) < 7, "False", "True"),
         "0", "True"
         )
    )
)`;
const countryOfNumber =
  'Switch(Replace([telephoneNumber], , "\\+(?<isdCode>49|44|43|1|91)(?<phoneNumber>.*)", , "${isdCode}", , ), , "43", "AUT", "1", "USA", "49", "GER", "91", "IND")';
const organizationalUnit = `Join("",
  Switch([SupervisoryOrganization],"", "Engineering", "OU=Engineering,", "Shared Services", "OU=Shared Services,"),
  Switch([CostCenter],"", "Modern Workplace","OU=Modern Workplace,"),
  Switch([CountryReferenceTwoLetter],"", "US","OU=USA,", "UK","OU=UK,"),
  "OU=Users,DC=contoso,DC=com"
)`;
const leavers = `IIF(DateDiff("d", Now(),CDate(Switch([lastDay],[lastDay], "","9999-12-31"))) <= 0,
  "OU=Leavers", Switch([City], "OU=Default", "Dallas", "OU=Dallas"))`;

describe("the Workday guide", () => {
  test.each<Example>([
    [
      "telephoneNumber",
      'Replace([PrimaryWorkTelephone], , "[()\\\\s-]+", , "", , )',
      { PrimaryWorkTelephone: "+1 (555) 123-4567" },
      "+15551234567",
    ],
    [
      "sn",
      'Replace([PreferredNameData], , "(?<firstName>[a-zA-Z]+ )(?<lastName>[a-zA-Z]+)", ,"${lastName}", ,)',
      { PreferredNameData: "John Smith" },
      "Smith",
    ],
    [
      "mailNickname",
      'ToLower(NormalizeDiacritics(StripSpaces(Join(".", [PreferredFirstName], [PreferredLastName]))))',
      { PreferredFirstName: "José", PreferredLastName: "García-López" },
      "jose.garcia-lopez",
    ],
    [
      "telephoneNumber of its parts",
      'Replace(Replace([telephoneNumber], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>.*)", , "${phoneNumber}", , ), ,"[()\\\\s-]+", ,"", , )',
      { telephoneNumber: "+1 737-626-8331" },
      "7376268331",
    ],
    [
      "telephoneNumber without its extension",
      'Replace(Replace([telephoneNumber], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>.* )[x](?<extension>.*)", , "${phoneNumber}", , ), ,"[()\\\\s-]+", ,"", , )',
      { telephoneNumber: "+1 (206) 291-8163 x8125" },
      "2062918163",
    ],
    [
      "extensionAttribute1",
      'Replace([telephoneNumber], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>.* )[x](?<extension>.*)", , "${extension}", , )',
      { telephoneNumber: "+1 (206) 291-8163 x8125" },
      "8125",
    ],
    [
      "CountryCodeName in Germany, with a backslash that nothing escapes",
      countryOfNumber,
      { telephoneNumber: "+493012345678" },
      "GER",
    ],
    ["CountryCodeName in India", countryOfNumber, { telephoneNumber: "+919876543210" }, "IND"],
    [
      "accountDisabled of one who has left",
      hireRescind,
      { StatusTerminated: "1", Active: "1", StatusHireDate: "2025-08-15" },
      "True",
    ],
    [
      "accountDisabled of one who does not come",
      hireRescind,
      { StatusTerminated: "0", StatusHireRescinded: "1", Active: "1" },
      "True",
    ],
    [
      "accountDisabled of one who comes in two weeks",
      hireRescind,
      { StatusTerminated: "0", StatusHireRescinded: "0", Active: "1", StatusHireDate: "2025-08-15" },
      "True",
    ],
    [
      "accountDisabled of one who comes in a week",
      hireRescind,
      { StatusTerminated: "0", StatusHireRescinded: "0", Active: "1", StatusHireDate: "2025-08-05" },
      "False",
    ],
    [
      "parentDistinguishedName of parts",
      organizationalUnit,
      {
        SupervisoryOrganization: "Engineering",
        CostCenter: "Modern Workplace",
        CountryReferenceTwoLetter: "US",
      },
      "OU=Engineering,OU=Modern Workplace,OU=USA,OU=Users,DC=contoso,DC=com",
    ],
    [
      "parentDistinguishedName of one who has left",
      leavers,
      { lastDay: "2025-07-25", City: "Seattle" },
      "OU=Leavers",
    ],
    ["parentDistinguishedName of one who stays", leavers, { City: "Dallas" }, "OU=Dallas"],
    [
      "displayName",
      'Join("", [PreferredLastName], ",", [PreferredFirstName], " ", Mid([PreferredMiddleName],1,1), "-", [WorkerID])',
      {
        PreferredLastName: "Johnson",
        PreferredFirstName: "Sarah",
        PreferredMiddleName: "Elizabeth",
        WorkerID: "12345",
      },
      "Johnson,Sarah E-12345",
    ],
    [
      "msExchPoliciesExcluded",
      'Split(Join(",","a8cccada-a108-47ae-bf9a-f130499aa4cb","{26491cfc-9e50-4857-861b-0cb8df22b5d7}"), ",")',
      {},
      ["a8cccada-a108-47ae-bf9a-f130499aa4cb", "{26491cfc-9e50-4857-861b-0cb8df22b5d7}"],
    ],
  ])("%s", (_, expression, object, value) => {
    expect(result(expression, object)).toEqual(gives(value));
  });
});

const hidden =
  'IIF(DateDiff("d", CDate(IIF(IsPresent([startDate]), [startDate], DateAdd("d", "10", Now()))), Now()) >= -1, IIF(DateDiff("d", Now(), CDate(IIF(IsPresent([endDate]), [endDate], DateAdd("d", "1", Now())))) >= 0, "FALSE", "TRUE"), "TRUE")';
const primaryPhone = `Switch(Join("+",Switch([business],[business],"","other"),Switch([cell],[cell],"","other")), "no primary phone",
  "true+false", "business phone is primary", "false+true", "cell phone is primary", "other+true", "cell phone is primary")`;
const deleted =
  'IIF([IsSoftDeleted]="True", Join("_",FormatDateTime(Now(), , "M/d/yyyy h:mm:ss tt", "yyyy-MM-dd"),[mail]), [mail])';
const accountName =
  'Replace(Mid(Replace(Replace([username],,"(?<id>.*)@(?<domain>.*)",,"${id}",,), , "([\\\\/\\\\\\\\\\\\[\\\\]\\\\:\\\\;\\\\|\\\\=\\\\,\\\\+\\\\*\\\\?\\\\<\\\\>])", , "", , ), 1, 20), , "(\\\\.)*$", , "", , )';

describe("the SuccessFactors guide", () => {
  test.each<Example>([
    [
      "employeeId",
      'Replace(Join("","0000000000",[costCenterId]), ,"(.*?)(?<id>.{0,10})$", ,"${id}", ,)',
      { costCenterId: "567" },
      "0000000567",
    ],
    [
      "displayName",
      'Join(", ", Join("",Mid([lastName],1,1),ToLower(Mid([lastName],2,64))), Join("",Mid([firstName],1,1),ToLower(Mid([firstName],2,64))))',
      { lastName: "SMITH", firstName: "JOHN" },
      "Smith, John",
    ],
    ["givenName", 'Replace([firstName]," ", , ,".", , )', { firstName: "Mary Ann" }, "Mary.Ann"],
    [
      "accountDisabled",
      'Switch([emplStatus], "False", "741", "False", "749", "True", "746", "True")',
      { emplStatus: "746" },
      "True",
    ],
    [
      "msExchHideFromAddressLists of one who is there",
      hidden,
      { startDate: "2025-01-15", endDate: "2025-12-31" },
      "FALSE",
    ],
    [
      "msExchHideFromAddressLists of one who has left",
      hidden,
      { startDate: "2025-01-15", endDate: "2025-06-30" },
      "TRUE",
    ],
    [
      "cn",
      'SelectUniqueValue(NormalizeDiacritics(Join(" ", [firstName], [lastName])), NormalizeDiacritics(Join(" ", [firstName], Mid([middleName],1,1), [lastName])))',
      { firstName: "José", lastName: "García" },
      "Jose Garcia",
    ],
    [
      "sAMAccountName, of which the guide loses the point",
      accountName,
      { username: "john.smith@external.com" },
      "john.smith",
    ],
    [
      "proxyAddresses",
      'Split(Join(",", Append("smtp:", Join("@", NormalizeDiacritics(StripSpaces(Join("", "A", [personIdExternal]))), "contoso.com")), Append("SMTP:", Join("@", Join(".", StripSpaces([firstName]), StripSpaces([lastName])), "contoso.com"))), ",")',
      { personIdExternal: "12345", firstName: "John", lastName: "Smith" },
      ["smtp:A12345@contoso.com", "SMTP:John.Smith@contoso.com"],
    ],
    [
      "c",
      'Replace(Replace([mobile], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>.*)", , "${isdCode}", , ), ,"[()\\\\s-]+", ,"", , )',
      { mobile: "+44 20 7946 0958" },
      "44",
    ],
    ["the primary phone", primaryPhone, { business: "true", cell: "false" }, "business phone is primary"],
    [
      "the primary phone without one for business",
      primaryPhone,
      { business: "", cell: "true" },
      "cell phone is primary",
    ],
    [
      "personalTitle",
      'IgnoreFlowIfNullOrEmpty(Switch([personalTitle], "", "4443", "Dr.", "4444", "Prof."))',
      { personalTitle: "4443" },
      "Dr.",
    ],
    [
      "mail of one who was deleted",
      deleted,
      { IsSoftDeleted: "True", mail: "john.smith@company.com" },
      "2025-07-30_john.smith@company.com",
    ],
    [
      "mail of one who was not",
      deleted,
      { IsSoftDeleted: "False", mail: "jane.doe@company.com" },
      "jane.doe@company.com",
    ],
  ])("%s", (_, expression, object, value) => {
    expect(result(expression, object)).toEqual(gives(value));
  });
});
