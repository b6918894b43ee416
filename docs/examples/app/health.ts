/** A ladder in nursing, invented for this page: names, prices, wages and dates are those of no real place. */
import type { PathwaySystem } from 'career-pathways';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const paid = { unit: 'hour', currency: 'USD', year: 2026, source: 'Invented for this page' } as const;
const anyone = { kind: 'all', of: [] } as const;

export const health: PathwaySystem = {
  format: 'career-pathways/1',
  id: 'health',
  title: 'Careers in nursing',
  language: 'en',
  partners: [
    { id: 'college', name: 'County college', types: ['postsecondary'] },
    { id: 'center', name: 'Job center', types: ['workforce-system'] },
    { id: 'fire', name: 'Fire district', types: ['industry'] },
  ],
  occupations: [
    {
      id: 'assistant',
      title: 'Nursing assistant',
      translations: { es: { title: 'Auxiliar de enfermería' } },
      entryEducation: 'postsecondary-nondegree-award',
      wages: [{ ...paid, low: 16.5, median: 18.75, high: 22 }],
    },
    {
      id: 'practical-nurse',
      title: 'Practical nurse',
      translations: { es: { title: 'Enfermero o enfermera práctica' } },
      wages: [{ ...paid, low: 24, median: 28.5, high: 34 }],
    },
    {
      id: 'registered-nurse',
      title: 'Registered nurse',
      translations: { es: { title: 'Enfermero o enfermera titulada' } },
      wages: [{ ...paid, low: 33, median: 42, high: 55 }],
    },
  ],
  credentials: [
    {
      id: 'cna',
      title: 'Nursing assistant certificate',
      kind: 'Certification',
      translations: { es: { title: 'Certificado de auxiliar de enfermería' } },
    },
    {
      id: 'lpn',
      title: 'Practical nurse license',
      kind: 'License',
      translations: { es: { title: 'Licencia de enfermería práctica' } },
    },
    {
      id: 'rn',
      title: 'Registered nurse license',
      kind: 'License',
      translations: { es: { title: 'Licencia de enfermería titulada' } },
    },
    {
      id: 'emt',
      title: 'Medic card (EMT)',
      kind: 'Certification',
      translations: { es: { title: 'Tarjeta de técnico en emergencias (EMT)' } },
    },
  ],
  supports: [
    {
      id: 'navigator',
      title: 'Career navigator',
      kind: 'career-navigation',
      provider: 'center',
      steps: 'all',
      translations: { es: { title: 'Orientación de carrera', availability: 'De lunes a viernes' } },
      availability: 'Monday to Friday',
    },
    {
      id: 'care',
      title: 'Child care vouchers',
      kind: 'child-and-dependent-care',
      provider: 'center',
      steps: ['aide', 'practical'],
      eligibility: 'Parents of children under 13 who are in class',
      capacity: [{ places: 20, need: 34 }],
      translations: {
        es: {
          title: 'Vales para cuidado de niños',
          eligibility: 'Padres de menores de 13 años que están en clase',
        },
      },
    },
    {
      id: 'bus',
      title: 'Bus pass',
      kind: 'transportation',
      provider: 'college',
      steps: 'all',
      translations: { es: { title: 'Pase de autobús' } },
    },
  ],
  terms: [
    { id: 'spring', title: 'Spring 2027', period: { from: '2027-01-11', to: '2027-05-07' } },
    { id: 'fall', title: 'Fall 2027', period: { from: '2027-08-23', to: '2027-12-17' } },
  ],
  steps: [
    {
      id: 'english',
      title: 'English for health care',
      translations: { es: { title: 'Inglés para el cuidado de la salud' } },
      kind: 'english-language-acquisition',
      requires: anyone,
      duration: 'P8W',
      cost: usd(0),
    },
    {
      id: 'aide',
      title: 'Nursing assistant course',
      translations: { es: { title: 'Curso de auxiliar de enfermería' } },
      kind: 'certificate-program',
      requires: { kind: 'step', step: 'english' },
      awards: ['cna'],
      duration: 'P6W',
      cost: usd(800),
    },
    {
      id: 'anatomy',
      title: 'Anatomy',
      translations: { es: { title: 'Anatomía' } },
      kind: 'course',
      requires: { kind: 'step', step: 'english' },
      offered: ['spring', 'fall'],
      credits: 4,
      creditUnit: 'semester',
      cost: usd(450),
    },
    {
      id: 'practical',
      title: 'Practical nursing',
      translations: { es: { title: 'Enfermería práctica' } },
      kind: 'certificate-program',
      requires: {
        kind: 'all',
        of: [
          { kind: 'credential', credential: 'cna' },
          { kind: 'step', step: 'anatomy' },
          { kind: 'text', text: 'Background check cleared' },
        ],
      },
      awards: ['lpn'],
      duration: 'P48W',
      cost: { tuition: usd(5_900), books: usd(500) },
    },
    {
      id: 'bridge',
      title: 'Bridge to registered nurse',
      translations: { es: { title: 'Puente a enfermería titulada' } },
      kind: 'degree-program',
      requires: { kind: 'credential', credential: 'lpn' },
      awards: ['rn'],
      duration: 'P1Y',
      cost: usd(5_200),
    },
  ],
  pathways: [
    {
      id: 'nursing',
      title: 'Careers in nursing',
      translations: { es: { title: 'Carreras en enfermería' } },
      steps: ['english', 'aide', 'anatomy', 'practical', 'bridge'],
    },
  ],
  entries: [
    { id: 'back-practical', pathway: 'nursing', step: 'practical' },
    { id: 'back-bridge', pathway: 'nursing', step: 'bridge' },
  ],
  exits: [
    {
      id: 'out-aide',
      pathway: 'nursing',
      after: { kind: 'credential', credential: 'cna' },
      occupations: ['assistant'],
      reenter: ['back-practical'],
    },
    {
      id: 'out-practical',
      pathway: 'nursing',
      after: { kind: 'credential', credential: 'lpn' },
      occupations: ['practical-nurse'],
      reenter: ['back-bridge'],
    },
    {
      id: 'out-rn',
      pathway: 'nursing',
      after: { kind: 'credential', credential: 'rn' },
      occupations: ['registered-nurse'],
    },
  ],
  agreements: [
    {
      id: 'medics',
      title: 'Credit for medics',
      translations: { es: { title: 'Crédito para técnicos en emergencias' } },
      kind: 'articulation',
      parties: [
        { partner: 'college', signedOn: '2025-08-01' },
        { partner: 'fire', signedOn: '2025-08-04' },
      ],
      articulates: [{ from: { kind: 'credential', credential: 'emt' }, to: 'anatomy' }],
    },
  ],
};

/** What requirements in words are called in Spanish: the format translates titles, not requirements. */
export const spanishRequirements: { readonly [text: string]: string } = {
  'Background check cleared': 'Verificación de antecedentes aprobada',
};
