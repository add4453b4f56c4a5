import { java, javascript, python } from "./program.ts";

const deep = (open: string, close: string, count: number) => open.repeat(count) + close.repeat(count);

/** Sources made to break a compiler. */
export const compile = [
  python("parentheses", "E", `def f(x): return ${deep("(", ")", 5000)}\n`),
  python("unary bomb", "CET", `def f(x): return ${"-".repeat(20000)}1\n`),
  python(
    "constant folding bomb",
    "ECT",
    "def f(x): return ((1 << 60000) ** 2) * 0 or 2 ** 9999999 % 3 * 'a'\n",
    { testMs: 3000 },
  ),
  python("NUL in the source", "E", "def f(x):\0 return 1\n"),
  python("a coding line", "CE", "# -*- coding: rot13 -*-\ndef f(x): return 5\n"),
  python("a surrogate in the source", "E", 'def f(x): return "\ud800"\n'),
  python("50,000 lines", "C", `${"a = 1\n".repeat(9000)}def f(x): return a\n`),
  javascript("parentheses", "E", `var f = () => ${deep("(", ")", 20000)};`),
  javascript("nested arrays", "CE", `var f = () => ${deep("[", "]", 20000)};`),
  javascript(
    "regex compile bomb",
    "CET",
    'var f = () => new RegExp("(?:".repeat(5000) + "a" + "){1,9}".repeat(5000)).test("a");',
  ),
  javascript("a huge template", "CE", `var f = () => \`${["$", "{1}"].join("").repeat(9000)}\`.length;`),
  javascript("top-level await and import", "E", 'import fs from "fs"; await 1; var f = () => 5;'),
  javascript("dynamic import", "CE", 'var f = async () => Object.keys(await import("fs")).join();', {
    error: /./,
  }),
  java(
    "parentheses",
    "CE",
    `class Solution { int f(int x) { return ${deep("(", ")", 3000).replace("()", "(5)")}; } }`,
  ),
  java(
    "string concatenation of 5000 parts",
    "CE",
    `class Solution { String f(int x) { return ${Array.from({ length: 5000 }, (_, i) => `"${i}" + x`).join("+")}; } }`,
  ),
  java(
    "3000 methods",
    "C",
    `class Solution { int f(int x) { return 5; } ${Array.from({ length: 3000 }, (_, i) => `int m${i}(){return 1;}`).join("")} }`,
  ),
  java(
    "a method too large",
    "E",
    `class Solution { static double d; int f(int x) { ${"d++;".repeat(12000)} return x; } }`,
  ),
  java(
    "generics that explode",
    "CE",
    "class Solution { interface A<T> {} interface B<X> extends A<A<? super B<B<X>>>> {} A<? super B<Integer>> g(B<Integer> b) { return (A<? super B<Integer>>) (Object) b; } int f(int x) { A<? super A<Integer>> a = null; return 5; } }",
  ),
  java(
    "lambdas inside lambdas",
    "CET",
    `class Solution { interface F { F a(F f); } int f(int x) { F g = ${"a -> ".repeat(60)}null; return 5; } }`.replace(
      /a -> /g,
      (_, at: number) => `a${at} -> `,
    ),
  ),
  java(
    "an annotation processor",
    "CE",
    '@javax.annotation.processing.SupportedAnnotationTypes("*") class Solution extends javax.annotation.processing.AbstractProcessor { public boolean process(Set<? extends javax.lang.model.element.TypeElement> a, javax.annotation.processing.RoundEnvironment r) { throw new RuntimeException("ran"); } int f(int x) { return 5; } }',
  ),
  java(
    "a package and a module of the JDK's",
    "CE",
    "package java.lang; class Solution { int f(int x) { return 5; } }",
  ),
  java(
    "unicode escapes that end the class",
    "CE",
    "class Solution { int f(int x) { return 5; } } \\u007d \\u002f\\u002f",
  ),
];
