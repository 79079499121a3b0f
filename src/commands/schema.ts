import { jsonSchema } from '../ruleset/json-schema.ts'
import { configFile, ruleFile } from '../ruleset/schema.ts'
import { deliver, type Command, type UsageMistake } from './command.ts'

const shapes = { rules: ruleFile, config: configFile }

/** `factlint schema [rules|config]`: the JSON Schema by which editors complete and check the YAML. */
export const schemaCommand: Command = {
  name: 'schema',
  usage: '[rules|config]',
  does: 'prints the JSON Schema of rule files, or of factlint.yml',
  formats: [],
  run: async (request, terminal) => {
    const [which = 'rules', ...more] = request.words
    if (!Object.hasOwn(shapes, which) || more.length > 0) throw { usage: `\`schema\` is of \`rules\` or of \`config\`, not of \`${request.words.join(' ')}\`` } satisfies UsageMistake
    await deliver(`${JSON.stringify(jsonSchema(shapes[which as keyof typeof shapes]), null, 2)}\n`, request, terminal)
    return 0
  },
}
