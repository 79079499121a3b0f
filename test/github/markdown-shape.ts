import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly lang?: string | null
  readonly children?: readonly Node[]
}

/** A page of Markdown as GitHub reads it. */
export interface Page {
  /** Its nodes in order, with their addresses and languages and all HTML that is not the marking of words. Text and code are left out, as is how deep a node lies. */
  readonly shape: readonly string[]
  /** Its text outside of code, in which GitHub looks for mentions and references. */
  readonly text: string
}

export function readPage(page: string): Page {
  const shape: string[] = []
  const texts: string[] = []
  const visit = (node: Node): void => {
    const html = node.type === 'html' ? node.value! : ''
    if (html !== '' && !/^<\/?(?:strong|span)>$/.test(html)) shape.push(html)
    else if (!['text', 'html', 'inlineCode', 'emphasis'].includes(node.type)) shape.push([node.type, node.url, node.lang].filter(Boolean).join(' '))
    if (node.type === 'text') texts.push(node.value!)
    node.children?.forEach(visit)
  }
  visit(fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node)
  return { shape, text: texts.join('\n') }
}

export function shapeOf(page: string): readonly string[] {
  return readPage(page).shape
}

export function textOf(page: string): string {
  return readPage(page).text
}

/** Mentions, references and bare addresses as GitHub would make links of them. */
export const live = /(?<![\p{L}\p{N}_])@[a-z\d]|(?<![\p{L}\p{N}_])#\d|\bGH-\d|https?:\/\/|\bwww\.[a-z]|[\w.+-]+@[\w-]+\.\w/iu
