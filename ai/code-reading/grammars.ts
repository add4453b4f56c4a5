import { parser as java } from "@lezer/java";
import { parser as javascript } from "@lezer/javascript";
import { parser as python } from "@lezer/python";
import type { Language } from "../../domain/judge/signature.ts";

/** What a node is, whatever the language calls it. Nodes of no kind are passed through; `each`: a call that repeats its function. */
export type Kind =
  | "function"
  | "class"
  | "for"
  | "while"
  | "comprehension"
  | "each"
  | "header"
  | "body"
  | "params"
  | "type"
  | "args"
  | "if"
  | "return"
  | "break"
  | "call"
  | "new"
  | "assign"
  | "in"
  | "name"
  | "definition"
  | "import"
  | "text"
  | "comment";

export const PARSERS = { python, javascript, java } as const;

export const KINDS: Record<Language, Readonly<Record<string, Kind>>> = {
  python: {
    FunctionDefinition: "function",
    LambdaExpression: "function",
    ClassDefinition: "class",
    ForStatement: "for",
    WhileStatement: "while",
    ArrayComprehensionExpression: "comprehension",
    ComprehensionExpression: "comprehension",
    SetComprehensionExpression: "comprehension",
    DictionaryComprehensionExpression: "comprehension",
    Body: "body",
    ParamList: "params",
    TypeDef: "type",
    ArgList: "args",
    IfStatement: "if",
    ReturnStatement: "return",
    YieldStatement: "return",
    BreakStatement: "break",
    CallExpression: "call",
    AssignStatement: "assign",
    UpdateStatement: "assign",
    in: "in",
    VariableName: "name",
    PropertyName: "name",
    ImportStatement: "import",
    String: "text",
    FormatString: "text",
    Comment: "comment",
  },
  javascript: {
    FunctionDeclaration: "function",
    FunctionExpression: "function",
    ArrowFunction: "function",
    MethodDeclaration: "function",
    ClassDeclaration: "class",
    ForStatement: "for",
    WhileStatement: "while",
    DoStatement: "while",
    ForSpec: "header",
    ForOfSpec: "header",
    ForInSpec: "header",
    Block: "body",
    ClassBody: "body",
    ParamList: "params",
    ArgList: "args",
    IfStatement: "if",
    ReturnStatement: "return",
    BreakStatement: "break",
    CallExpression: "call",
    NewExpression: "new",
    VariableDeclaration: "assign",
    AssignmentExpression: "assign",
    PostfixExpression: "assign",
    VariableName: "name",
    PropertyName: "name",
    VariableDefinition: "definition",
    PropertyDefinition: "definition",
    ImportDeclaration: "import",
    String: "text",
    TemplateString: "text",
    RegExp: "text",
    LineComment: "comment",
    BlockComment: "comment",
  },
  java: {
    MethodDeclaration: "function",
    ConstructorDeclaration: "function",
    LambdaExpression: "function",
    ClassDeclaration: "class",
    RecordDeclaration: "class",
    ForStatement: "for",
    EnhancedForStatement: "for",
    WhileStatement: "while",
    DoStatement: "while",
    ForSpec: "header",
    Block: "body",
    ConstructorBody: "body",
    ClassBody: "body",
    FormalParameters: "params",
    ArgumentList: "args",
    IfStatement: "if",
    ReturnStatement: "return",
    BreakStatement: "break",
    MethodInvocation: "call",
    ObjectCreationExpression: "new",
    VariableDeclarator: "assign",
    AssignmentExpression: "assign",
    UpdateExpression: "assign",
    Identifier: "name",
    Definition: "definition",
    ImportDeclaration: "import",
    StringLiteral: "text",
    TextBlock: "text",
    CharacterLiteral: "text",
    LineComment: "comment",
    BlockComment: "comment",
  },
};
