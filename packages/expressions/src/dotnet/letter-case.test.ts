import { expect, test } from "vitest";
import { titleCase, toLowerCase, toUpperCase } from "./letter-case.ts";

test("a letter becomes one letter", () => {
  expect(toUpperCase("groß ﬁn")).toBe("GROß ﬁN");
  expect(toLowerCase("ΣΑΣ")).toBe("σασ");
});

test("the invariant culture leaves the letters of Turkish", () => {
  expect(toLowerCase("İI")).toBe("İi");
  expect(toUpperCase("ıi")).toBe("ıI");
});

test("Turkish and Azerbaijani have an I of their own", () => {
  expect(toLowerCase("İI", "tr-TR")).toBe("iı");
  expect(toUpperCase("ıi", "az")).toBe("Iİ");
  expect(toUpperCase("ıi", "en-US")).toBe("II");
});

test("a word goes on over marks, digits and apostrophes", () => {
  expect(titleCase("O'NEILL 3RD x2y a\u0301b")).toBe("O'neill 3Rd X2y A\u0301b");
});

test("a word ends at any punctuation", () => {
  expect(titleCase("anna-maria (mia) a_b+c.d")).toBe("Anna-Maria (Mia) A_B+C.D");
});

test("a letter that stands for two gets one capital", () => {
  expect(titleCase("ǆungla")).toBe("ǅungla");
});
