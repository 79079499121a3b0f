/** Words that end what a number counts: `three men in a boat`. */
export const smallWords: ReadonlySet<string> = new Set(
  ('the a an of in on at to for from with by and or but as is was are were be been had has have his her its their this that these those who which while when after before during against per over under since until into about more less ' +
    'across among around near along within without between behind beyond above below beside despite through throughout toward towards onto off out up down than then because if where whose ' +
    'will would can could may might must should do does did not also there he she they it we you').split(' '),
)
