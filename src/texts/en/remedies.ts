/** English words for what would change a verdict: questions about what is in the way, and what to do. */

/** What would change a verdict, in words. */
export const remedies = {
  how: {
    'show-evidence': 'show evidence',
    'get-judgment': 'get a judgment',
    'resolve-conflict': 'settle the contradiction',
    'change-program': 'change the program',
  },
  efforts: {
    call: 'one phone call may be enough',
    record: 'a record has to be found',
    work: 'work is needed',
    attestation: 'an attestation is needed',
  },
  knows: 'whoever knows',
  runs: (kind: string): string => (kind === 'agreement' ? 'the parties to the agreement' : 'whoever runs it'),
  doesItRun: (kind: string, title: string, day: string, isOver: boolean): string =>
    `${kind === 'agreement' ? `Is "${title}" in force` : `Does "${title}" run`} on ${day}? As recorded, it ${isOver ? 'is over' : 'has not begun'}.`,
  asRecorded: (says: string): string => `As recorded, ${says}. Can that change?`,
  whatToJudge: 'What is there to judge? An office has judged already, but nothing of the kind is recorded.',
  whichIsRight: (yes: string, no: string): string => `Which is right? ${yes}. Or: ${no}.`,
  keepsOut: (words: string, one: boolean): string =>
    `${words}: ${one ? 'does it' : 'do they'} keep people out?`,
  newerRecord: (says: string): string => `Is there a newer record? ${says}.`,
  stillHolds: (place: string): string =>
    `Is this still so: ${place}? What is on record has ended, or is too old.`,
  runsThen: (place: string): string => `Does it run on the day? So far it is only planned: ${place}.`,
  refersTo: (place: string): string => `What is it that ${place} refers to? The document does not have it.`,
  correct: 'Correct or take back the one that is wrong.',
  recordJudged: 'Record what was judged: the steps, the services, and who offers them.',
  recordRun: 'Once it runs, record its status, and since when.',
  recordGoesOn: (place: string): string => `Record until when ${place} goes on, or what has taken its place.`,
  recordPlace: 'Record in its place what is asked for (a level, a credential, a step), or take it out.',
  haveCorrected: (place: string): string => `Then have ${place} corrected.`,
  takeBack: (says: string): string => `Then take back what says otherwise (${says}).`,
  takeBackClaim: 'Then take back the claim that all is listed.',
  first: 'Do this first',
  firstLine: (owner: string, what: string, element: string, how: string): string =>
    `${owner}: ${what} (${element}; ${how})`,
  seeFull: (count: number): string => `and ${count} more: see the full depth`,
  changes: 'What would change this',
  changesByOwner:
    'What would change this, by who can answer: first what contradicts the definition, then what takes least',
  to: (how: string, effort: string, act: string): string => `To ${how}, ${effort}. ${act}`,
  enough: (holds: string, elements: string, one: boolean): string =>
    ` Once ${holds}, ${elements} ${one ? 'is' : 'are'} met.`,
  sameFor: (things: string): string => `The same for: ${things}.`,
  recordEach: 'Record each of these determinations, as an attestation of that office.',
  enoughEach: (elements: string, one: boolean): string =>
    ` Once that holds, ${elements} ${one ? 'is' : 'are'} met.`,
};
