import type { Reporter } from '../model/index.ts'
import { annotations } from './annotations.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { rdjson } from './rdjson.ts'
import { sarif } from './sarif.ts'
import { terminal } from './terminal.ts'

/** The list of reporters: the values of `--format`. */
export const reporters: readonly Reporter[] = [terminal, json, markdown, html, annotations, sarif, rdjson]
