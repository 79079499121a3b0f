import type { Shape } from './shape.ts'

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = { readonly [key: string]: unknown }

/** The JSON Schema of a shape: accepts what `checkShape` accepts, and refuses what it refuses, but for "did you mean". */
export function jsonSchema(shape: Shape): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schemaOf(shape) }
}

function schemaOf(shape: Shape): JsonSchema {
  const about = shape.about ? { description: shape.about } : {}
  switch (shape.is) {
    case 'text':
      return { ...about, ...typesOf(shape.pattern?.test), ...(shape.pattern ? { pattern: patternOf(shape.pattern.test) } : {}) }
    case 'choice':
      return { ...about, enum: shape.of.flatMap<string | number | boolean>((word) => (/^\d+$/.test(word) ? [word, Number(word)] : word === 'true' ? [word, true] : [word])) }
    case 'list':
      return { ...about, type: 'array', items: schemaOf(shape.of), ...(shape.least === undefined ? {} : { minItems: shape.least }) }
    case 'dictionary':
      return { ...about, type: 'object', propertyNames: { pattern: patternOf(shape.names.test) }, additionalProperties: schemaOf(shape.of) }
    case 'map':
      return {
        ...about,
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, { shape: inner, about: meaning }]) => [key, { ...schemaOf(inner), description: meaning }])),
        required: Object.entries(shape.keys).filter(([, { required }]) => required).map(([key]) => key),
        additionalProperties: shape.others ? schemaOf(shape.others) : false,
      }
    case 'either':
      return { ...about, anyOf: shape.of.map(schemaOf) }
  }
}

/** YAML reads `2019` and `true` as other than text; the loader takes the text as written. */
function typesOf(pattern: RegExp | undefined): { type: string[]; minimum?: number; maximum?: number } {
  const takes = (text: string): boolean => pattern === undefined || pattern.test(text)
  // A year alone is a number to YAML.
  if (takes('2020') && !takes('15')) return { type: ['string', 'integer'], minimum: 1000, maximum: 9999 }
  const number = takes('-1.5') ? ['number'] : takes('15') ? ['integer'] : []
  return { type: ['string', ...number, ...(takes('true') ? ['boolean'] : [])], ...(takes('15') && !takes('-1') ? { minimum: 0 } : {}) }
}

function patternOf(pattern: RegExp): string {
  return pattern.source
}
