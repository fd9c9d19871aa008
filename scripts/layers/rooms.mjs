// The plan of the house: each room of packages/overshare/src, which rooms it may import, and why no more.

const everything = [
  'surface',
  'sensitivity',
  'project',
  'python',
  'libraries',
  'openapi',
  'live',
  'rules',
  'findings',
  'fixes',
  'reports',
  'scan',
];

export const rooms = {
  surface: { may: [], why: 'the model is what all rooms share, so it knows none of them' },
  sensitivity: { may: ['surface'], why: 'what kind of data a column holds does not depend on who asks' },
  project: { may: ['surface'], why: 'reading files is one thing, understanding them another' },
  python: { may: ['project'], why: 'Python is the same whatever library a project uses and whatever we look for' },
  libraries: {
    may: ['python', 'project', 'surface', 'sensitivity', 'findings'], // findings: to write a remedy in the library's own words
    why: 'a library says what its constructs mean, not what is wrong with them',
  },
  openapi: {
    may: ['surface', 'sensitivity', 'project'],
    why: 'a document is a source of its own; it knows no code and no live API',
  },
  live: { may: ['surface', 'sensitivity', 'openapi'], why: 'the live scanner must work without any source code' },
  rules: {
    may: ['surface', 'findings'],
    why: 'rules are blind to frameworks: what they miss is a noun missing in the surface',
  },
  findings: { may: ['surface'], why: 'a finding is data about the surface, wherever it came from' },
  fixes: {
    may: ['surface', 'findings', 'python', 'libraries', 'project'],
    why: 'an edit follows from a finding, not from a rule',
  },
  reports: { may: ['findings', 'surface'], why: 'a report shows what was found and finds nothing itself' },
  scan: {
    may: everything.filter((room) => !['reports', 'scan'].includes(room)),
    why: 'the road through the rooms ends before anything is shown',
  },
  cli: { may: everything, why: 'the command joins all rooms' },
};
