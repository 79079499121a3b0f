/** Callings that stand before names as titles do, and after them too. */
export const callings = new Set(
  ('dj notorious supt clerk undersheriff insp inspector quarterback pitcher catcher midfielder winger goalie goaltender rookie veteran referee umpire host hostess comedian rapper designer publicist agent nurse trooper patrolman fireman firefighter trustee treasurer alderman ' +
    'englishman frenchman irishman scotsman welshman dutchman coroner registrar comptroller bailiff curator ranger biologist chef therapist physician surgeon psychologist psychiatrist playwright blogger poet composer conductor sculptor painter architect engineer astronaut ' +
    'headmaster headmistress headteacher teacher student farmer organiser organizer developer programmer columnist pilot driver resident neighbour neighbor witness victim suspect gunman killer survivor climber cyclist boxer golfer jockey sprinter swimmer golfer cricketer batsman bowler goalscorer footballer screenwriter filmmaker ' +
    'electrician plumber carpenter paramedic midwife dentist vet veterinarian pharmacist optician physiotherapist lifeguard librarian hairdresser barber waiter waitress bartender barman barmaid shopkeeper cashier cleaner janitor gardener mechanic welder builder bricklayer labourer laborer ' +
    'postman salesman accountant receptionist paratrooper sailor fisherman trucker cabbie lecturer tutor pensioner motorist skipper teenager pupil schoolboy schoolgirl schoolteacher mum dad grandmother grandfather skier gymnast rower wicketkeeper cosmonaut firefighter translator shepherd').split(' '),
)
