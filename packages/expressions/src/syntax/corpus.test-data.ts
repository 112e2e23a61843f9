/** What is known of an expression: documented or exported, or reported as refused or failing. */
export interface CorpusEntry {
  readonly expression: string;
  readonly verdict: "valid" | "invalid" | "undecided";
  /** For an invalid one, who is known to refuse it. */
  readonly layer?: "syntax" | "arity" | "save" | "runtime" | "semantic" | "other-language";
  /** The page, export or thread where it stands. */
  readonly source: string;
}

/** Expressions from Microsoft's pages, exported schemas, issues and vendors' pages, as they are printed there. */
export const corpus: readonly CorpusEntry[] = [
  {
    expression: 'Append([userPrincipalName], ".test")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "AppRoleAssignmentsComplex([appRoleAssignments])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "BitAnd(&HF, &HF7)",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "CBool([attribute1] = [attribute2])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'Switch([Active], , \n  "1", IIF(DateDiff("d", Now(), CDate([StatusHireDate])) > 5, "False", "True"), \n  "0", "False")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "DateFromNum(129699324000000000)",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Join("@", [mailNickname], DefaultDomain())',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "Guid()",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "IgnoreFlowIfNullOrEmpty([department])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'IgnoreFlowIfNullOrEmpty(Switch([prefix], "", "3443", "Dr.", "3444", "Prof.", "3445", "Prof. Dr."))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'IIF([country]="USA",IIF([state]="CA","True","False"),"False")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'IIF([country]="USA","True",IIF([state]="CA","True","False"))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'IIF([country]="","Other",[country])',
    verdict: "invalid",
    layer: "semantic",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'IgnoreFlowIfNullOrEmpty(IIF([country]="USA",[region],""))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "IsNull([displayName])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "IsNullOrEmpty([displayName])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Switch([country], [country], "", "Other")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "Item([proxyAddresses], 1)",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Left("John Doe", 3)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "Len(42568.75)",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'NumFromDate(Join("", FormatDateTime([ContractEndDate], ,"yyyy-MM-ddzzz", "yyyy-MM-dd"), " 23:59:59-08:00"))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'NumFromDate(Join("",FormatDateTime([endDate], ,"M/d/yyyy hh:mm:ss tt","yyyy-MM-dd")," 23:59:59-08:00"))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'PCase(Join(" ",[firstName],[lastName]))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "RandomString(6,3,0,0,3)",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'RandomString(10,2,2,2,1,"?,")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Replace([UserID],"<username>", , , , , "<username>@contoso.com")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'Replace([telephoneNumber], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>\\\\d{10})", , "${phoneNumber}", , )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Replace([AddressLineData], ,"(?<streetNumber>^\\\\d*)","streetNumber", "888", , )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Replace([userPrincipalName], , "(?<Suffix>@(.)*)", "Suffix", "", , )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'Replace([telephoneNumber], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>\\\\d{10})", "phoneNumber" , , [mobile], )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'SelectUniqueValue( \n    Join("@", NormalizeDiacritics(StripSpaces(Join(".",  [PreferredFirstName], [PreferredLastName]))), "contoso.com"), \n    Join("@", NormalizeDiacritics(StripSpaces(Join(".",  Mid([PreferredFirstName], 1, 1), [PreferredLastName]))), "contoso.com"),\n    Join("@", NormalizeDiacritics(StripSpaces(Join(".",  Mid([PreferredFirstName], 1, 2), [PreferredLastName]))), "contoso.com")\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: "SingleAppRoleAssignment([appRoleAssignments])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Split([extensionAttribute5], ",")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Switch([statusFlag], "Default Value", "true", "1", "", "0")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'switch([companyName], "External", "Company A", "A", "Company B", "B")',
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'IgnoreFlowIfNullOrEmpty(switch([companyName], [companyName], "Company A", "A", "Company B", "B"))',
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression:
      'ToLower(Join("@", NormalizeDiacritics(StripSpaces(Join(".",  [PreferredFirstName], [PreferredLastName]))), "contoso.com"))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Word("The quick brown fox",3," ")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Replace([mail], "@contoso.com", , ,"", ,)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'Join("", 1000, Replace(ConvertToUTF8Hex([objectId]), , "[a-zA-Z_]*", , "", , ))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: '"Company name: \\"Contoso\\""',
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/functions-for-customizing-application-data.md (ms.date 2026-04-10)",
  },
  {
    expression: 'ConvertFromBase64("SGVsbG8gd29ybGQh", UTF8)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/reference-expressions.md (ms.date 2025-04-09)",
  },
  {
    expression: "DNComponent(CRef([dn]),1)",
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/reference-expressions.md (ms.date 2025-04-09)",
  },
  {
    expression: 'IIF([employeeType]="Intern","t-" & [alias],[alias])',
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/reference-expressions.md (ms.date 2025-04-09)",
  },
  {
    expression:
      "Switch(IsPresent([directManager]),[directManager], IsPresent([skiplevelManager]),[skiplevelManager], IsPresent([director]),[director])",
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/reference-expressions.md (ms.date 2025-04-09)",
  },
  {
    expression: 'Mid(Item([proxyAddresses],Contains([proxyAddresses], "SMTP:")),6)',
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/reference-expressions.md (ms.date 2025-04-09)",
  },
  {
    expression: 'FormatDateTime([extensionAttribute1], "yyyyMMddHHmmss.fZ", "yyyy-MM-dd")',
    verdict: "invalid",
    layer: "arity",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/reference-expressions.md (ms.date 2025-04-09)",
  },
  {
    expression: 'Trim(" Test ")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/reference-expressions.md (ms.date 2025-04-09)",
  },
  {
    expression: "Trim([proxyAddresses])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/reference-expressions.md (ms.date 2025-04-09)",
  },
  {
    expression: 'Replace(Join("","00000000",[personIdExternal]), ,"(.*?)(?<id>.{0,8})$", ,"${id}", ,)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Join(", ", Join("",Mid([lastName],1,1),ToLower(Mid([lastName],2,64))), Join("",Mid([firstName],1,1),ToLower(Mid([firstName],2,64))))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    Switch([company], \n        Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com"),\n        "Contoso", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com"),\n        "Fabrikam", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "fabrikam.com"),\n        "Woodgrove", Join("@", NormalizeDiacritics(StripSpaces(Join(".", Mid([firstName],1,1), [lastName]))), "woodgrove.com")\n    ),\n    Switch([company], \n        Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], Mid([middleName],1,1), [lastName]))), "contoso.com"), \n        "Contoso", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], Mid([middleName],1,1), [lastName]))), "contoso.com"), \n        "Fabrikam", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], Mid([middleName],1,1), [lastName]))), "fabrikam.com"), \n        "Woodgrove", Join("@", NormalizeDiacritics(StripSpaces(Join(".", Mid([firstName],1,1), Mid([middleName],1,1), [lastName]))), "woodgrove.com")\n    )\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    Switch([divisionId], \n        Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com"), \n        "8900", [email]\n    ), \n    Join("1@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com"), \n    Join("2@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com")\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'IIF(DateDiff("d", CDate(IIF(IsPresent([startDate]), [startDate], DateAdd("d", "10", Now()))), Now()) >= -1, IIF(DateDiff("d", Now(), CDate(IIF(IsPresent([endDate]), [endDate], DateAdd("d", "1", Now())))) >= 0, "FALSE", "TRUE"), "TRUE")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([event], \n    IIF(IsPresent([latestTerminationDate]), NumFromDate(Join("", FormatDateTime([latestTerminationDate], , "M/d/yyyy hh:mm:ss tt", "yyyy-MM-dd"), " 23:59:59-08:00")), "9223372036854775807"), \n    "SEVUNSATP", NumFromDate(Join("", FormatDateTime([severanceStartDate], , "M/d/yyyy hh:mm:ss tt", "yyyy-MM-dd"), " 23:59:59-08:00")), \n    "SEVPOSELIM", NumFromDate(Join("", FormatDateTime([severanceStartDate], , "M/d/yyyy hh:mm:ss tt", "yyyy-MM-dd"), " 23:59:59-08:00")), \n    "POSELIM", NumFromDate(Join("", FormatDateTime([severanceStartDate], , "M/d/yyyy hh:mm:ss tt", "yyyy-MM-dd"), " 23:59:59-08:00"))\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([endDate],\n    NumFromDate(Join("", FormatDateTime([endDate], "M/d/yyyy hh:mm:ss tt", "yyyy-MM-dd"), "T23:59:59-04:00")),\n    "12/31/9999 12:00:00 AM", NumFromDate("2099-12-31T23:59:59-04:00")\n)',
    verdict: "invalid",
    layer: "arity",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([activeEmploymentsCount],\n    Switch([country], "OU=Accounts,DC=corp,DC=contoso,DC=com", \n        "Mexico", "OU=Mexico,OU=Accounts,DC=corp,DC=contoso,DC=com", \n        "Sweden", "OU=Sweden,OU=Accounts,DC=corp,DC=contoso,DC=com", \n        "Colombia", "OU=Internal Accounts,OU=Colombia,OU=Accounts,DC=corp,DC=contoso,DC=com", \n        "Brazil", "OU=Internal Accounts,OU=Brazil,OU=Accounts,DC=corp,DC=contoso,DC=com"\n    ),\n    "0", "OU=DisabledAccounts,OU=Accounts,DC=corp,DC=contoso,DC=com"\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    NormalizeDiacritics(Join(" ", [firstName], [lastName])),\n    NormalizeDiacritics(Join(" ", [firstName], Mid([middleName],1,1), [lastName])),\n    NormalizeDiacritics(Join(" ", [firstName], [middleName], [lastName]))\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    Join("", NormalizeDiacritics(Join("", [lastName], ", ")), NormalizeDiacritics(Switch([preferredName], [preferredName], "", [firstName]))), \n    Join("", NormalizeDiacritics(Join("", [lastName], "2, ")), NormalizeDiacritics(Switch([preferredName], [preferredName], "", [firstName]))), \n    Join("", NormalizeDiacritics(Join("", [lastName], "3, ")), NormalizeDiacritics(Switch([preferredName], [preferredName], "", [firstName]))), \n    Join("", NormalizeDiacritics(Join("", [lastName], "4, ")), NormalizeDiacritics(Switch([preferredName], [preferredName], "", [firstName])))\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    Replace(Mid(Replace(NormalizeDiacritics(StripSpaces(Join("", Mid([firstName],1,1), [lastName]))), , "([\\\\/\\\\\\\\\\\\[\\\\]\\\\:\\\\;\\\\|\\\\=\\\\,\\\\+\\\\*\\\\?\\\\<\\\\>])", , "", , ), 1, 20), , "(\\\\.)*$", , "", , ),\n    Join("",Replace(Mid(Replace(NormalizeDiacritics(StripSpaces(Join("", Mid([firstName],1,1), [lastName]))), , "([\\\\/\\\\\\\\\\\\[\\\\]\\\\:\\\\;\\\\|\\\\=\\\\,\\\\+\\\\*\\\\?\\\\<\\\\>])", , "", , ), 1, 19), , "(\\\\.)*$", , "", , ),"1"),\n    Join("",Replace(Mid(Replace(NormalizeDiacritics(StripSpaces(Join("", Mid([firstName],1,1), [lastName]))), , "([\\\\/\\\\\\\\\\\\[\\\\]\\\\:\\\\;\\\\|\\\\=\\\\,\\\\+\\\\*\\\\?\\\\<\\\\>])", , "", , ), 1, 19), , "(\\\\.)*$", , "", , ),"2")\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    Replace(Mid(Replace(NormalizeDiacritics(StripSpaces(Join("", Mid([firstName],1,1), [lastName]))), , "([\\\\/\\\\\\\\\\\\[\\\\]\\\\:\\\\;\\\\|\\\\=\\\\,\\\\+\\\\*\\\\?\\\\<\\\\>])", , "", , ), 1, 20), , "(\\\\.)*$", , "", , ),\n    Replace(Mid(Replace(NormalizeDiacritics(StripSpaces(Join("", Mid([firstName],1,2), [lastName]))), , "([\\\\/\\\\\\\\\\\\[\\\\]\\\\:\\\\;\\\\|\\\\=\\\\,\\\\+\\\\*\\\\?\\\\<\\\\>])", , "", , ), 1, 20), , "(\\\\.)*$", , "", , ),\n    Replace(Mid(Replace(NormalizeDiacritics(StripSpaces(Join("", Mid([firstName],1,3), [lastName]))), , "([\\\\/\\\\\\\\\\\\[\\\\]\\\\:\\\\;\\\\|\\\\=\\\\,\\\\+\\\\*\\\\?\\\\<\\\\>])", , "", , ), 1, 20), , "(\\\\.)*$", , "", , )\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Split(\n    Join(",", \n        Append("smtp:", Join("@", NormalizeDiacritics(StripSpaces(Join("", "A", [personIdExternal]))), "contoso.mail.onmicrosoft.com")), \n        Append("smtp:", Join("@", NormalizeDiacritics(StripSpaces(Join("", "A", [personIdExternal]))), "contoso.com")), \n        Append("SMTP:", Join("@", Join(".", StripSpaces([firstName]), StripSpaces([lastName])), "contoso.com"))\n    ), \n    ","\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue (\n    Switch([company], \n        Append ("SMTP:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com")),\n        "NGC", Append ("SMTP:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com")),\n        "CNG", Append ("SMTP:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com")),\n        "National Energy", Append ("SMTP:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", Mid([firstName],1,1), [lastName]))), "fabrikam.com"))\n    ),\n    Switch([company], \n        Append ("SMTP:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], Mid([middleName],1,1), [lastName]))), "contoso.com")), \n        "NGC", Append ("SMTP:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], Mid([middleName],1,1), [lastName]))), "contoso.com")), \n        "CNG", Append ("SMTP:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], Mid([middleName],1,1), [lastName]))), "contoso.com")), \n        "National Energy", Append ("SMTP:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", Mid([firstName],1,1), Mid([middleName],1,1), [lastName]))), "fabrikam.com"))\n    )\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Replace(Replace([mobile], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>.*)", , "${isdCode}", , ), ,"[()\\\\s-]+", ,"", , )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'IIF(IsNullOrEmpty([telephoneNumber]),"000-000-0000",[telephoneNumber])',
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch(Join("+",Switch([businessPhoneIsPrimary],[businessPhoneIsPrimary],"","other"),Switch([cellPhoneIsPrimary],[cellPhoneIsPrimary],"","other")), "no primary phone", \n"false+false", "no primary phone",\n"true+false", "business phone is primary",\n"false+true", "cell phone is primary",\n"true+true", "business phone is primary, cell phone is primary",\n"other+true", "cell phone is primary",\n"other+false", "no primary phone",\n"true+other", "business phone is primary",\n"false+other", "no primary phone")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Switch([country], ,\n  "Trinidad and Tobago", "TT",\n  "Barbados", "BB"\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([employeeType],"Default-value",\n    "31202","Employee",\n    "31230","Contractor"\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Switch([isContingentWorker], "N/A", "True", "Contractor", "False", "Employee")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Switch([globalAssignmentDepartment],[globalAssignmentDepartment],\n"",[department])',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue( \n    Append("sip:", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com")),\n    Append("sip:", Join("01@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com")),\n    Append("sip:", Join("02@", NormalizeDiacritics(StripSpaces(Join(".", [firstName], [lastName]))), "contoso.com"))\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'IgnoreFlowIfNullOrEmpty(IIF(DateDiff("d", Now(), CDate([extensionAttribute9])) <> 1, "", [mail]))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/successfactors-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Replace([PrimaryWorkTelephone], , "[()\\\\s-]+", , "", , )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Replace([Mobile], , "[()\\\\s-]+", , "", , )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'ToLower(NormalizeDiacritics(StripSpaces(Join(".", [PreferredFirstName], [PreferredLastName]))))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([CountryReferenceTwoLetter], \n    Join(" ", [PreferredFirstName], [PreferredLastName]),  \n    "HU", Join(",", [PreferredLastName], [PreferredFirstName]), \n    "JP", Join(",", [PreferredLastName], [PreferredFirstName]), \n    "KR", Join(",", [PreferredLastName], [PreferredFirstName])\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Join("@", NormalizeDiacritics(StripSpaces(Join(".", [PreferredFirstName], [PreferredLastName]))), "contoso.com")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    Join("@", Replace(NormalizeDiacritics(StripSpaces(Join(".", [PreferredFirstName], [PreferredLastName]))), , "[\\"\',]+", , "", , ), "contoso.com"), \n    Join("@", Replace(NormalizeDiacritics(StripSpaces(Join(".", Mid([PreferredFirstName], "1", "1"), [PreferredLastName]))), , "[\\"\',]+", , "", , ), "contoso.com"), \n    Join("@", Replace(NormalizeDiacritics(StripSpaces(Join(".", Mid([PreferredFirstName], "1", "2"), [PreferredLastName]))), , "[\\"\',]+", , "", , ), "contoso.com")\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([Company], \n    Join("@", NormalizeDiacritics(StripSpaces(Join(".", [FirstName], [LastName]))), "contoso.com"),\n    "Contoso", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [FirstName], [LastName]))), "contoso.com"),\n    "Fabrikam", Join("@", NormalizeDiacritics(StripSpaces(Join(".", [FirstName], [LastName]))), "fabrikam.com"),\n    "Woodgrove", Join("@", NormalizeDiacritics(StripSpaces(Join(".", Mid([FirstName],1,1), [LastName]))), "woodgrove.com")\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Replace([telephoneNumber], , "\\\\+(?<isdCode>\\\\d* )(?<phoneNumber>.* )[x](?<extension>.*)", , "${extension}", , )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Switch([Active], , "1", "False", "0", "True")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([Active], , \n"1", IIF([StatusRehire]=1, IIF(DateDiff("d", Now(), CDate([StatusHireDate])) >= 0, "False", "True"), "False"), \n"0", "True")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([Active], , "1", IIF(DateDiff("d", Now(), CDate([StatusHireDate])) <= 14, "False", "True"), "0", "True")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([StatusTerminated], "False", "1", "True", "0",\n  Switch([StatusHireRescinded], "False", "1", "True", "0",\n     Switch([Active], "False", \n         "1", IIF(DateDiff("d", Now(), CDate(IIF(IsNullOrEmpty([StatusHireDate]), "9999-01-01", [StatusHireDate]))) < 7, "False", "True"), \n         "0", "True"\n         )\n    )\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Switch([Active], , "1", "True", "0", "False")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([Active], , \n"1", IIF([StatusRehire]=1, IIF(DateDiff("d", Now(), CDate([StatusHireDate])) >= 0, "True", "False"), "True"), \n"0", "False")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'IIF(DateDiff("d", Now(), CDate([StatusHireDate])) >= 0, [Department], IgnoreAttributeFlow)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'IIF(DateDiff("d", Now(), CDate([StatusHireDate])) <= 14, "False", IgnoreObjectFlow)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Switch([City], "OU=Default,OU=Users,DC=contoso,DC=com", \n"Dallas", "OU=Dallas,OU=Users,DC=contoso,DC=com", \n"Austin", "OU=Austin,OU=Users,DC=contoso,DC=com", \n"Seattle", "OU=Seattle,OU=Users,DC=contoso,DC=com", \n"London", "OU=London,OU=Users,DC=contoso,DC=com" \n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    ToUpper(Replace(ConvertToBase64(Guid()), , "(.*?)(?<id>[a-zA-Z]{4})(.*)", , "D${id}", ,)),\n    ToUpper(Replace(ConvertToBase64(Guid()), , "(.*?)(?<id>[a-zA-Z]{4})(.*)", , "D${id}", ,)),\n    ToUpper(Replace(ConvertToBase64(Guid()), , "(.*?)(?<id>[a-zA-Z]{4})(.*)", , "D${id}", ,))\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'SelectUniqueValue(\n    Replace(Replace(Guid(), ,"-", ,"", , ), ,"(.*?)(?<id>[0-9]{4})(.*)", , "D${id}", ,),\n    Replace(Replace(Guid(), ,"-", ,"", , ), ,"(.*?)(?<id>[0-9]{4})(.*)", , "D${id}", ,),\n    Replace(Replace(Guid(), ,"-", ,"", , ), ,"(.*?)(?<id>[0-9]{4})(.*)", , "D${id}", ,)\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Join(", ", [PreferredLastName], [PreferredFirstName])',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Join("", [PreferredLastName], ",", [PreferredFirstName], " ", Mid([PreferredMiddleName],1,1), "-", [WorkerID])',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Switch([Active], , "1", "FALSE", "0", "TRUE")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'IIF(DateDiff("d", Now(), CDate([StatusHireDate])) >= 0, "TRUE", "FALSE")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'Split(\n    Join(",","a8cccada-a108-47ae-bf9a-f130499aa4cb","{26491cfc-9e50-4857-861b-0cb8df22b5d7}"),\n    ","\n)',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression:
      'IgnoreFlowIfNullOrEmpty(IIF(DateDiff("d", Now(), CDate([employeeHireDate])) > 0, "", [userPrincipalName]))',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/workday-expression-mapping-functions-guide.md (ms.date 2025-08-12)",
  },
  {
    expression: 'Switch(IsPresent([jobTitle]), "DefaultValue", "True", [jobTitle])',
    verdict: "undecided",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/customize-application-attributes.md (ms.date 2026-08-06)",
  },
  {
    expression: "AssertiveAppRoleAssignmentsComplex([appRoleAssignments])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/customize-application-attributes.md (ms.date 2026-08-06)",
  },
  {
    expression:
      'Switch([LastDayOfWorkWorkers], Switch([Active], , "1", "False", "0", "True"), \'Workers past Last Day of Work\', "True")',
    verdict: "invalid",
    layer: "syntax",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/hr-user-update-issues.md (ms.date 2026-08-20)",
  },
  {
    expression: "IgnoreFlowIfNullOrEmpty([BusinessTitle])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/hr-user-update-issues.md (ms.date 2026-08-20)",
  },
  {
    expression: 'IIF(IsNullOrEmpty([BusinessTitle]),"N/A",[BusinessTitle])',
    verdict: "undecided",
    source:
      "MicrosoftDocs/entra-docs + azure-docs docs/.../hr-writeback-issues.md, hr-user-creation-issues.md (older versions)",
  },
  {
    expression: "Append(Mid([objectId], 1, 2), Mid([userPrincipalName], 1, 50))",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/provision-user-with-expression-builder.md (ms.date 2025-03-04)",
  },
  {
    expression:
      'IIF([userPrincipalName] = "Aman.Gupta@xpl57.onmicrosoft.com", Append([displayName], Append("", Mid([objectId], 1, 8))), IIF([userPrincipalName] = "harjit@xpl57.onmicrosoft.com", Append([displayName], Append("", Mid([objectId], 1, 8))), IIF( [userPrincipalName] = "AdeleV@xpl57.onmicrosoft.com", Append([displayName], Append("_", Mid([objectId], 1, 8))), [userPrincipalName] ) ) )',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/provision-user-with-expression-builder.md (ms.date 2025-03-04)",
  },
  {
    expression: "Append(Mid([objectId], 1, 8), [userPrincipalName])",
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/identity/app-provisioning/provision-user-with-expression-builder.md (ms.date 2025-03-04)",
  },
  {
    expression: 'FormatDateTime([StatusHireDate], ,"yyyy-MM-ddzzz", "yyyyMMddHHmmss.fZ")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/id-governance/how-to-lifecycle-workflow-sync-attributes.md (ms.date 2026-03-12)",
  },
  {
    expression: 'FormatDateTime([StatusContinuousFirstDayOfWork], , "yyyy-MM-ddzzz", "yyyyMMddHHmmss.fZ")',
    verdict: "valid",
    source:
      "merill/entra-docs-mirror@60bcd50 docs/id-governance/how-to-lifecycle-workflow-sync-attributes.md (ms.date 2026-03-12)",
  },
  {
    expression: 'FormatDateTime([StatusHireDate], "yyyy-MM-ddzzz", "yyyyMMddHHmmss.fZ" )',
    verdict: "invalid",
    layer: "arity",
    source: "MicrosoftDocs/entra-docs issue #69",
  },
  {
    expression: 'FormatDateTime([endDate], ,"M/d/yyyy hh:mm:ss tt"," yyyyMMddHHmmss.fZ ")',
    verdict: "invalid",
    layer: "runtime",
    source: "MicrosoftDocs/azure-docs issue #104947",
  },
  {
    expression:
      'NumFromDate(Join("", FormatDateTime([ContractEndDate], "yyyy-MM-ddzzz", "yyyy-MM-dd"), "T23:59:59-08:00"))',
    verdict: "invalid",
    layer: "arity",
    source: "azure-docs (2019-2020 versions of functions-for-customizing-application-data.md)",
  },
  {
    expression:
      'SelectUniqueValue( \n    Join("@", NormalizeDiacritics(StripSpaces(Join(".",  [PreferredFirstName], [PreferredLastName]))), "contoso.com"), \n    Join("@", NormalizeDiacritics(StripSpaces(Join(".",  Mid([PreferredFirstName], 1, 1), [PreferredLastName]))), "contoso.com")\n    Join("@", NormalizeDiacritics(StripSpaces(Join(".",  Mid([PreferredFirstName], 1, 2), [PreferredLastName]))), "contoso.com")\n)',
    verdict: "invalid",
    layer: "syntax",
    source: "azure-docs (2019-2020 versions of functions-for-customizing-application-data.md)",
  },
  {
    expression:
      'SelectUniqueValue( Join("@", Join(".",  [FirstName], [LastName]), "contoso.com"), Join("@", Join(".",  Mid([FirstName], 1, 1), [LastName]), "contoso.com"), Join("@", Join(".",  Mid([FirstName], 1, 2), [LastName]), "contoso.com"))',
    verdict: "valid",
    source: "azure-docs (2019-2020 versions of functions-for-customizing-application-data.md)",
  },
  {
    expression:
      'Switch([Municipality], "OU=Default,OU=Users,DC=contoso,DC=com", "Dallas", "OU=Dallas,OU=Users,DC=contoso,DC=com", "Austin", "OU=Austin,OU=Users,DC=contoso,DC=com", "Seattle", "OU=Seattle,OU=Users,DC=contoso,DC=com", "London", "OU=London,OU=Users,DC=contoso,DC=com")',
    verdict: "valid",
    source: "azure-docs (2019-2020 versions of functions-for-customizing-application-data.md)",
  },
  {
    expression: 'Replace([description], "@domain.onmicrosoft.com", , , "@domain.com", , )',
    verdict: "valid",
    source: "MicrosoftDocs/azure-docs issue #58604",
  },
  {
    expression: 'Replace([Description], "@domain.onmicrosoft.com", , , "@domain.com", , )',
    verdict: "invalid",
    layer: "save",
    source: "MicrosoftDocs/azure-docs issue #58604",
  },
  {
    expression:
      "SelectUniqueValue(\n    NormalizeDiacritics([LegalNameData]),\n    NormalizeDiacritics([PreferredNameData]),\n    [WorkerID]\n)",
    verdict: "invalid",
    layer: "save",
    source: "MicrosoftDocs/azure-docs issue #20635",
  },
  {
    expression: 'Join("@", Mid([FirstName], 1, 1), DefaultDomain())',
    verdict: "valid",
    source: "MicrosoftDocs/azure-docs issue #11525",
  },
  {
    expression:
      'SelectUniqueValue(NormalizeDiacritics(Join(", ", [PreferredLastName], [PreferredFirstName])), Join(" ", NormalizeDiacritics(Join(", ", [PreferredLastName], [PreferredFirstName])), Append(Mid([MiddleName], 1, 1), ".")), Join(" ", NormalizeDiacritics(Join(", ", [PreferredLastName], [PreferredFirstName])), Append(Mid([MiddleName], 1, 2), ".")), Join(" ", NormalizeDiacritics(Join(", ", Append([PreferredLastName], "3"), [PreferredFirstName]))))',
    verdict: "undecided",
    source: "MicrosoftDocs/azure-docs issue #47718",
  },
  {
    expression:
      'SelectUniqueValue(ToLower(Join("@", NormalizeDiacritics(StripSpaces(Join("", Mid([FirstName], 1, 1), [LastName]))), "domain.com"), ), ToLower(Join("@", NormalizeDiacritics(StripSpaces(Join("", Mid([FirstName], 1, 2), [LastName]))), "domain.com"),), ToLower(Join("@", NormalizeDiacritics(StripSpaces(Join("", Mid([FirstName], 1, 3), [LastName]))), "domain.com"),))',
    verdict: "invalid",
    layer: "semantic",
    source: "MicrosoftDocs/azure-docs issue #38096",
  },
  {
    expression:
      'Switch([employeeClass], Join("@", Join("", "CORP", [personIdExternal]), "contoso.com"), \n"123", SelectUniqueValue( \n\tJoin("@", NormalizeDiacritics(StripSpaces(ToLower(Join(".",  Coalesce([preferredName], [firstName]), Coalesce([preferredSurname], [lastName]))))), "contoso.com"), \n\tJoin("@", NormalizeDiacritics(StripSpaces(ToLower(Join(".",  Coalesce([preferredName], [firstName]), Coalesce([preferredSurname], [lastName]), "A")))), "contoso.com"),\n\tJoin("@", NormalizeDiacritics(StripSpaces(ToLower(Join(".",  Coalesce([preferredName], [firstName]), Coalesce([preferredSurname], [lastName]), "B")))), "contoso.com")\n))',
    verdict: "invalid",
    layer: "semantic",
    source: "MicrosoftDocs/azure-docs issue #119448 (also #47786)",
  },
  {
    expression: 'Append(Append(Left(Trim([displayName]),51),"_"),Mid([objectId],25,12))',
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  { expression: 'Append("Group_", [objectId])', verdict: "valid", source: "MicrosoftDocs/entra-docs" },
  {
    expression: "IgnoreFlowIfNullOrEmpty(Trim([country]))",
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  {
    expression: "IgnoreFlowIfNullOrEmpty(Trim([givenName]))",
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  {
    expression: "IgnoreFlowIfNullOrEmpty(Trim([surname]))",
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  {
    expression: "IgnoreFlowIfNullOrEmpty(Trim([state]))",
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  {
    expression: 'Left(Item(Split([userPrincipalName], "@"), 1), 15)',
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  {
    expression: 'Join("_", [displayName], "Contoso_Group")',
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  {
    expression:
      'IIF(\n    IsPresent([extension_<AppIdWithoutHyphens>_GroupDN]),\n    Replace(\n        Mid(\n            Mid(\n                Replace([extension_<AppIdWithoutHyphens>_GroupDN], "\\,", , , "\\2C", , ),\n                Instr(Replace([extension_<AppIdWithoutHyphens>_GroupDN], "\\,", , , "\\2C", , ), ",", , ),\n                9999\n            ),\n            2,\n            9999\n        ),\n        "\\2C", , , ",", ,\n    ),\n    "<Default ParentDistinguishedName>"\n)',
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  {
    expression:
      'IIF(\n    IsPresent([extension_<AppIdWithoutHyphens>_GroupDN]),\n    Replace(\n        Replace(\n            Replace(\n                Word(Replace([extension_<AppIdWithoutHyphens>_GroupDN], "\\,", , , "\\2C", , ), 1, ","),\n                "CN=", , , "", ,\n            ),\n            "cn=", , , "", ,\n        ),\n        "\\2C", , , ",", ,\n    ),\n    Append(Append(Left(Trim([displayName]), 51), "_"), Mid([objectId], 25, 12))\n)',
    verdict: "valid",
    source: "MicrosoftDocs/entra-docs",
  },
  {
    expression:
      'IIF(IsNullOrEmpty([extension_..._GroupDN]), Append(Append(Left(Trim([DisplayName]), 51), "_"), Mid([ObjectId], 25, 12)), Replace(Replace(Replace(Word(Replace([extension_..._GroupDN], "\\\\,", , , "\\\\2C", , ), 1, ","), "CN=", , , "", , ), "cn=", , , "", , ), "\\\\2C", , , ",", , ))',
    verdict: "undecided",
    source: ")",
  },
  {
    expression:
      'IIF(IsNullOrEmpty([extension_..._GroupDN]), "OU=test1,DC=utkarshVm,DC=nttest,DC=microsoft,DC=com", Replace(Mid(Mid(Replace([extension_..._GroupDN], "\\\\,", , , "\\\\2C", , ), Instr(Replace([extension_..._GroupDN], "\\\\,", , , "\\\\2C", , ), ",", , ), 9999), 2, 9999), "\\\\2C", , , ",", , ))',
    verdict: "undecided",
    source: ")",
  },
  { expression: "Trim([country])", verdict: "valid", source: "blog)" },
  {
    expression: 'IIF(InStr([userPrincipalName], "@partners") > 0,"Guest","Member")',
    verdict: "valid",
    source: "merill/entra-docs-mirror@60bcd50 docs/identity/hybrid/cloud-sync/how-to-map-usertype.md",
  },
  {
    expression:
      'Join("", [title], "(", [urn:ietf:params:scim:schemas:extension:contoso:1.0:User:JobCode], ")")',
    verdict: "valid",
    source: "azure-docs inbound-provisioning-api-custom-attributes.md",
  },
  {
    expression: 'Replace([preferredLanguage], "-", , , "_", ,  )',
    verdict: "valid",
    source:
      "Graph docs synchronizationSchema parseExpression / objectMapping (chook81/microsoft-graph-docs@fa65377; microsoftgraph/microsoft-graph-docs-contrib)",
  },
  {
    expression: 'Replace([preferredLanguage], "-", , , "_", , )',
    verdict: "valid",
    source:
      "Graph docs synchronizationSchema parseExpression / objectMapping (chook81/microsoft-graph-docs@fa65377; microsoftgraph/microsoft-graph-docs-contrib)",
  },
  {
    expression: "Mid([userPrincipalName], 1, 8)",
    verdict: "valid",
    source:
      "Graph docs synchronizationSchema parseExpression / objectMapping (chook81/microsoft-graph-docs@fa65377; microsoftgraph/microsoft-graph-docs-contrib)",
  },
  {
    expression: "[mail]",
    verdict: "valid",
    source:
      "Graph docs synchronizationSchema parseExpression / objectMapping (chook81/microsoft-graph-docs@fa65377; microsoftgraph/microsoft-graph-docs-contrib)",
  },
  {
    expression: 'Switch(SingleAppRoleAssignment([appRoleAssignments])," ", "DS Admin", "8032066")',
    verdict: "valid",
    source: "MicrosoftDocs docusign-provisioning-tutorial.md (current)",
  },
  {
    expression: 'Switch(SingleAppRoleAssignment([appRoleAssignments])," ", "8032066", "DS Admin")',
    verdict: "invalid",
    layer: "semantic",
    source: "azure-docs docusign tutorial, older version",
  },
  {
    expression:
      'Switch(SingleAppRoleAssignment([appRoleAssignments]), "member", "My Corp Administrator", "owner", "My Corp Editor", "editor")',
    verdict: "valid",
    source: "docker/docs SCIM page, 2024 version",
  },
  {
    expression:
      'Switch(SingleAppRoleAssignment([appRoleAssignments]), "member", "My Corp Administrator", "owner", "My Corp Editor", "editor")`',
    verdict: "invalid",
    layer: "syntax",
    source: "docker/docs SCIM page, 2024 version",
  },
  {
    expression:
      'IIF(Len([extensionAttribute9])="10", FormatDateTime([extensionAttribute9], "dd/MM/yyyy", "yyyy-MM-dd"), "")',
    verdict: "invalid",
    layer: "runtime",
    source: "sqlravingsandotherstuff.blogspot.com 2026-06 entra-provisioning-expressions",
  },
  {
    expression:
      'FormatDateTime(IIF(Len([extensionAttribute9])="10", [extensionAttribute9], ""), "dd/MM/yyyy", "yyyy-MM-dd")',
    verdict: "undecided",
    source: "sqlravingsandotherstuff.blogspot.com 2026-06 entra-provisioning-expressions",
  },
  {
    expression: "AppRoleAssignments([appRoleAssignments])",
    verdict: "undecided",
    source: "SumoLogic/sumologic-documentation pull 5639",
  },
  {
    expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
    verdict: "valid",
    source: "vendors' SCIM docs",
  },
  { expression: 'Join(" ", [givenName], [surname])', verdict: "valid", source: "vendors' SCIM docs" },
  { expression: "ToLower([mail])", verdict: "valid", source: "bynder docs" },
  {
    expression:
      'Switch([department],\n    "Unknown",\n    "ENG", "Engineering",\n    "MKT", "Marketing",\n    "FIN", "Finance",\n    "HR", "Human Resources")',
    verdict: "valid",
    source: "csa-inabox docs",
  },
  {
    expression: 'Replace([userPrincipalName], " @OLD_DOMAIN", , , " @NEW_DOMAIN", , )',
    verdict: "undecided",
    source: "a template for agents",
  },
  {
    expression: 'Append([displayName], " (Contoso)")',
    verdict: "valid",
    source: "cross-tenant sync tutorials",
  },
  { expression: 'Join(" ", Trim([givenName]), Trim([sn]))', verdict: "valid", source: "cloud sync blog" },
  {
    expression: 'Append(Join(" ", Trim([givenName]), Trim([sn])), " (Company)")',
    verdict: "valid",
    source: "cloud sync blog",
  },
  {
    expression: 'Append(Item(Split([userPrincipalName], "@"), 1), "@domain.com")',
    verdict: "valid",
    source: "cloud sync blog",
  },
  {
    expression:
      'IIF([ExtensionAttribute1]="SharedMailbox", Append([sAMAccountName], ".company-mbx@domain.com"),  Append(ToLower(NormalizeDiacritics(StripSpaces(Join(".", [givenName], [sn])))), "@domain.com"))',
    verdict: "undecided",
    source: "cloud sync blog",
  },
  {
    expression: 'Replace([userPrincipalName], "(?<Suffix>@(.*)*)", "Suffix", "", )',
    verdict: "invalid",
    layer: "semantic",
    source: "scanned copies of the functions doc",
  },
  {
    expression: 'FormatDateTime([extensionAttribute1],"yyyyMMddHHmmss.fZ","yyyy-MM-dd")',
    verdict: "invalid",
    layer: "arity",
    source: "scanned copies of the functions doc",
  },
  {
    expression: '(Left([mailNickname], 4) = "CAS_" && (InStr([mailNickname], "}") > 0))',
    verdict: "invalid",
    layer: "other-language",
    source:
      "Microsoft Entra Connect Sync (another product with a similar language) (azure-docs#26269, #108647)",
  },
  {
    expression:
      "CBool(IIF(IsPresent([msExchRecipientTypeDetails]),BitAnd([msExchRecipientTypeDetails],&H21C07000) > 0,NULL))",
    verdict: "invalid",
    layer: "other-language",
    source:
      "Microsoft Entra Connect Sync (another product with a similar language) (azure-docs#26269, #108647)",
  },
  {
    expression:
      'IIF(IsPresent([msDS-cloudExtensionAttribute1]),IIF([msDS-cloudExtensionAttribute1]="HideFromGAL",True,False),NULL)',
    verdict: "invalid",
    layer: "other-language",
    source:
      "Microsoft Entra Connect Sync (another product with a similar language) (azure-docs#26269, #108647)",
  },
  {
    expression:
      "IIF(IsNullOrEmpty([userCertificate]), NULL, IIF((Count([userCertificate])> 15),AuthoritativeNull,[userCertificate]))",
    verdict: "invalid",
    layer: "other-language",
    source:
      "Microsoft Entra Connect Sync (another product with a similar language) (azure-docs#26269, #108647)",
  },
  {
    expression: "IIF(IsNullOrEmpty([department]),NULL,IIF([department]<>”Sales”,”DoNotSync”,NULL))",
    verdict: "invalid",
    layer: "syntax",
    source:
      "Microsoft Entra Connect Sync (another product with a similar language) (azure-docs#26269, #108647)",
  },
  {
    expression:
      'IIF(IsPresent([alternativeSecurityId]), Where($item,[alternativeSecurityId],BitOr(InStr($item, "X509:"),InStr($item, "X509:"))>0),[alternativeSecurityId])',
    verdict: "invalid",
    layer: "other-language",
    source:
      "Microsoft Entra Connect Sync (another product with a similar language) (azure-docs#26269, #108647)",
  },
  {
    expression: '[givenName] & " " & [sn]',
    verdict: "invalid",
    layer: "other-language",
    source:
      "Microsoft Entra Connect Sync (another product with a similar language) (azure-docs#26269, #108647)",
  },
  {
    expression:
      'IIF(IsPresent([userAccountControl]), IIF(BitAnd([userAccountControl], 2)="0", "True", "False"), Not([accountDisabled]))',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([l])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([company])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([co])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([c])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([department])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Left(Trim([description]), 448)",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IIF(IsPresent([displayName]), [displayName], [cn])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute1])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute10])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute11])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute12])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute13])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute14])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute15])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute2])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute3])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute4])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute5])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute6])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute7])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute8])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([extensionAttribute9])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([facsimileTelephoneNumber])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([givenName])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([homePhone])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Left(Trim([info]), 448)",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([initials])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([ipPhone])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression:
      'IIF(IsPresent([pwdLastSet]), FormatDateTime(DateFromNum([pwdLastSet]), , "yyyyMMddHHmmss.0Z"), )',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([mail])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([middleName])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([mobile])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([msExchExtensionCustomAttribute1])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([msExchExtensionCustomAttribute2])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([msExchExtensionCustomAttribute3])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([msExchExtensionCustomAttribute4])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([msExchExtensionCustomAttribute5])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression:
      'IIF(IsPresent([userPrincipalName]), [userPrincipalName], IIF(IsPresent([sAMAccountName]), Join("@", [sAMAccountName], ), Error("AccountName is not present")))',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([otherFacsimileTelephoneNumber])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([otherHomePhone])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([otherIpPhone])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([otherMobile])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([otherPager])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([otherTelephone])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([pager])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([physicalDeliveryOfficeName])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([postalCode])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: 'IIF(IsPresent([postOfficeBox]), Left(Trim(Item([postOfficeBox], 1)), 448), "")',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([preferredLanguage])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "RemoveDuplicates(Trim([proxyAddresses]))",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([st])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([streetAddress])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([sn])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([telephoneAssistant])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([telephoneNumber])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([title])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: 'IIF(IsPresent([url]), Left(Trim(Item([url], 1)), 448), "")',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IIF(IsPresent([mS-DS-ConsistencyGuid]), [mS-DS-ConsistencyGuid], [objectGUID])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample2.json@37de053",
  },
  {
    expression: "CBool(BitAnd([groupType], -2147483648))",
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
  {
    expression: "IgnoreFlowIfNullOrEmpty([countryCode])",
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
  {
    expression:
      'IIF(IsPresent([pwdLastSet]), FormatDateTime(DateFromNum([pwdLastSet]), "RoundtripKind", , "yyyyMMddHHmmss.0Z"), )',
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
  {
    expression:
      'IIF(IsPresent([userPrincipalName]), [userPrincipalName], IIF(IsPresent([sAMAccountName]), Join("@", [sAMAccountName], %DomainFQDN%), Error("AccountName is not present")))',
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
  {
    expression: "IgnoreFlowIfNullOrEmpty([msExchUsageLocation])",
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
  {
    expression: "IsPresent([userAccountControl])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: 'IIF(BitAnd([userAccountControl], 2)="0", "True", "False")',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "BitAnd([userAccountControl], 2)",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Not([accountDisabled])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([description])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IsPresent([displayName])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim([info])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IsPresent([pwdLastSet])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: 'FormatDateTime(DateFromNum([pwdLastSet]), , "yyyyMMddHHmmss.0Z")',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "DateFromNum([pwdLastSet])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IsPresent([userPrincipalName])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression:
      'IIF(IsPresent([sAMAccountName]), Join("@", [sAMAccountName], ), Error("AccountName is not present"))',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IsPresent([sAMAccountName])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: 'Join("@", [sAMAccountName], )',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: 'Error("AccountName is not present")',
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IsPresent([postOfficeBox])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Left(Trim(Item([postOfficeBox], 1)), 448)",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim(Item([postOfficeBox], 1))",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Item([postOfficeBox], 1)",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IsPresent([url])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Left(Trim(Item([url], 1)), 448)",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Trim(Item([url], 1))",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "Item([url], 1)",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample1.json@37de053",
  },
  {
    expression: "IsPresent([mS-DS-ConsistencyGuid])",
    verdict: "valid",
    source: "MS-LUF/Use-AzureAD sample/Azure_Cloud_Provisionning-Sample2.json@37de053",
  },
  {
    expression: "BitAnd([groupType], -2147483648)",
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
  {
    expression: 'FormatDateTime(DateFromNum([pwdLastSet]), "RoundtripKind", , "yyyyMMddHHmmss.0Z")',
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
  {
    expression:
      'IIF(IsPresent([sAMAccountName]), Join("@", [sAMAccountName], %DomainFQDN%), Error("AccountName is not present"))',
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
  {
    expression: 'Join("@", [sAMAccountName], %DomainFQDN%)',
    verdict: "valid",
    source:
      "IdentityUnoffical/terraform-msgraph-entra-cloud-sync-config jobschemas/jobschema.json.tftpl@d5e72b0",
  },
];
