/** Words that say that what follows is not so. `no` says it of the next words alone. */
export const denials: readonly string[] = ['not', 'never', 'neither', 'nor', 'without']
