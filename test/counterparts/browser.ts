import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The Chromium of this machine: the one that `CHROMIUM` names, else the first on the path; undefined where there is none. */
export const browserPath = findBrowser()

function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = [...(named ? [named] : []), ...[...folders, '/usr/bin'].flatMap((folder) => names.map((name) => join(folder, name)))]
  return paths.find((path) => existsSync(path))
}

// Nothing that talks to the network or needs a screen. A container has no room for the sandbox.
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage']

/** Starts that browser, without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath!, args: quiet })
}
