import type { Schema } from './schema';

/** The parts of a schema that the library documents for tools. */
export type SchemaDef = {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: SchemaRule } }[] | undefined;
  readonly shape?: Readonly<Record<string, Schema>> | undefined;
  readonly element?: Schema | undefined;
  readonly innerType?: Schema | undefined;
  readonly valueType?: Schema | undefined;
  readonly entries?: Readonly<Record<string, string>> | undefined;
};

export type SchemaRule = {
  readonly check: string;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly value?: number | undefined;
  readonly inclusive?: boolean | undefined;
  readonly pattern?: RegExp | undefined;
};

/** The one place that looks inside a schema. */
export function readDef(schema: Schema): SchemaDef {
  // Proved by the property test of `quick-check`, which holds what is read here against the library itself.
  return schema._zod.def as SchemaDef;
}
