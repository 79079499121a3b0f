import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../../src/reporters/html.ts'
import { browserPath, openBrowser } from '../counterparts/browser.ts'
import { finding, place, report } from './sample.ts'

const long = 'articles/a-very-long-name-without-a-space-that-no-narrow-page-has-room-for.md'
const given = report(
  [
    finding({ severity: 'error', rule: 'toll', title: 'The toll', places: [place({ file: long }), place({ value: '2001' })], suggestion: { place: place(), text: 'since 2001', certain: true } }),
    finding({ title: 'Ferry', message: 'The ferry sails at noon here, at night there.', state: 'unchanged' }),
    finding({ severity: 'notice', reported: false, places: [place(), place({ file: 'rules/town.yml', value: '2001', sentence: 'https://example.org/mayors' })] }),
  ],
  { undated: 1 },
  {
    change: { base: '0123456789abcdef', head: null, source: 'git', complete: false, files: 2, scope: 'new', rulesFrom: 'base', rulesChanged: true },
    accepted: [{ rule: 'toll', by: 'ignore', reason: 'Both are right.', place: place(), fresh: true }],
    stories: [{
      story: 'mill', left: { rows: 1, articles: 0 },
      articles: Array.from({ length: 8 }, (_, at) => ({ file: `articles/${at}.md`, date: '2025-08-16' })),
      rows: (['contradict', 'strain', 'agree', 'unknown'] as const).map((verdict) => ({ rule: 'mayor-since', title: 'How long the mayor has led', key: 'mill\u001Fmayor', verdict, cells: Array.from({ length: 8 }, (_, at) => (at === 5 ? [] : [place({ line: at + 1 })])) })),
    }],
  },
)
const content = html.render(given, { color: false, width: 80, link: () => 'https://github.com/o/r/blob/c/a.md', run: 'https://github.com/o/r/actions/runs/1' })

/** What must not happen: a request, or anything on the console (where a breach of the page's own policy is told). */
const breaches: string[] = []
let browser: Browser

async function openPage(options: BrowserContextOptions = {}, shown = content): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  page.on('console', (message) => breaches.push(message.text()))
  page.on('pageerror', (error) => breaches.push(error.message))
  page.on('request', (request) => breaches.push(request.url()))
  await page.setContent(shown)
  return page
}

const missing = browserPath === undefined ? ' (SKIPPED: no Chromium was found; name one in CHROMIUM)' : ''
// The name of a skipped test is not printed among many.
if (missing !== '') console.warn(`html in a browser${missing}`)

describe.skipIf(missing !== '')(`html in a browser${missing}`, () => {
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  // Without script axe cannot run: there the page is looked at that a reader without script has.
  const unscripted = content.replace(/<script>.*<\/script>/s, '')
  it.each<[string, BrowserContextOptions, string]>([
    ['in light', { colorScheme: 'light', viewport: { width: 1280, height: 3_000 } }, content],
    ['in dark', { colorScheme: 'dark', viewport: { width: 1280, height: 3_000 } }, content],
    ['at 320 pixels', { viewport: { width: 320, height: 640 } }, content],
    ['without script', { colorScheme: 'light' }, unscripted],
    ['without script in dark', { colorScheme: 'dark' }, unscripted],
  ])('axe finds nothing %s', async (_, options, shown) => {
    const page = await openPage(options, shown)
    // What is folded is looked at as well.
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    const { violations, passes } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  })

  it('filters by keyboard, and says how many are left', async () => {
    const page = await openPage()
    const seen = (): Promise<string[]> => page.locator('.finding:visible h3').allTextContents()
    expect(await seen()).toEqual(['The toll', 'Ferry', 'How long the mayor has led'])
    await page.locator('nav a').last().focus()
    await page.keyboard.press('Tab')
    await page.keyboard.type('at night')
    expect(await seen()).toEqual(['Ferry'])
    expect(await page.locator('output').textContent()).toBe('1 of 3 findings shown')
    await page.locator('button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(seen).toHaveLength(3)
    expect(await page.locator('output').textContent()).toBe('')
  })

  it.each([['severity', 'notice', [2]], ['state', 'unchanged', [1]], ['rule', 'mayor-since', [1, 2]], ['file', long, [0]]] as const)('filters by %s', async (name, value, left) => {
    const page = await openPage()
    await page.locator(`#filter-${name}`).selectOption(value)
    expect(await page.locator('.finding').evaluateAll((cards) => cards.flatMap((card, at) => (card.checkVisibility() ? [at] : [])))).toEqual(left)
  })

  it('shows everything without script, and no filter', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    expect(await page.locator('.finding:visible').count()).toBe(3)
    expect(await page.locator('form').isVisible()).toBe(false)
  })

  it('never scrolls sideways at 320 pixels, but its tables do', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    const table = page.getByRole('region', { name: 'mill: what the articles say' })
    await table.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
  })

  it('prints all of it, also what is folded', async () => {
    const page = await openPage()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('details td').first().evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
  })

  it('asks for nothing, and breaks no rule of its own', () => expect(breaches).toEqual([]))
})
