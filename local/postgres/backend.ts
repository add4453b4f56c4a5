/** A statement as Neon's client sends it: every parameter in PostgreSQL's text format. */
export type Statement = { query: string; params: (string | null)[] };

/** A result as Neon's client reads it: every value in PostgreSQL's text format. */
export type Result = {
  command: string;
  rowCount: number | null;
  fields: Field[];
  rows: (string | null)[][];
};

export type Field = {
  name: string;
  tableID: number;
  columnID: number;
  dataTypeID: number;
  dataTypeSize: number;
  dataTypeModifier: number;
};

/** Whatever can run SQL for the endpoint: the embedded database or a PostgreSQL server. */
export type SqlBackend = {
  query(statement: Statement): Promise<Result>;
  /** All or nothing; `begin` is the whole BEGIN statement. */
  transaction(begin: string, statements: Statement[]): Promise<Result[]>;
  close(): Promise<void>;
};
