export type Gender = 'he' | 'she'

const male = new Set(
  ('mr sir lord king prince emperor duke earl baron chairman spokesman congressman businessman policeman salesman father brother son husband uncle nephew grandfather grandson widower actor pope monsieur herr ' +
    'james john robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jacob gary nicholas eric jonathan stephen larry ' +
    'justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron henry douglas peter adam nathan zachary walter harold kyle carl jeremy keith roger arthur lawrence joe christian albert bob bill tom tim jim mike steve dave dan ' +
    'ben ken greg jeff matt tony nick vladimir sergei dmitry boris emmanuel friedrich olaf keir rishi narendra benjamin recep volodymyr viktor mohammed muhammad ahmed ali hassan omar ibrahim carlos juan jose luis pedro marco antonio giovanni mario hans karl klaus jean pierre francois jacques philippe').split(' '),
)
const female = new Set(
  ('mrs ms miss lady dame queen princess empress duchess countess baroness chairwoman spokeswoman congresswoman businesswoman policewoman mother sister daughter wife aunt niece grandmother granddaughter widow actress madam madame frau ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda ' +
    'pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha kate ann anne jane hillary ' +
    'giorgia ursula theresa nicola kamala melania ivanka marine annalena sanna jacinda fatima aisha natalia olga svetlana yulia irina elena claire sophie isabel carmen lucia lindsay').split(' '),
)

/** What a title tells of somebody: `spokeswoman`. Takes lower case. */
export function genderOfTitle(title: string): Gender | undefined {
  return male.has(title) ? 'he' : female.has(title) ? 'she' : undefined
}

/** What a full name tells: its first word, where it is a common given name. */
export function genderOf(name: string): Gender | undefined {
  const [given = '', ...rest] = name.toLowerCase().split(/[ -]/)
  return rest.length > 0 ? genderOfTitle(given) : undefined
}
