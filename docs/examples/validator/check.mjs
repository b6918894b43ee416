/** Checks programs of our own against the definition of a career pathway in WIOA section 3(7). */
import { determineWioa } from 'career-pathways/wioa';

/** As our own records have them. */
const programs = [
  {
    code: 'CARE',
    name: 'Patient care',
    cluster: 'Health science',
    counselor: 'Job center',
    allSupportsListed: true,
  },
  { code: 'WELD', name: 'Welding', cluster: 'Manufacturing', counselor: undefined, allSupportsListed: true },
  {
    code: 'CODE',
    name: 'Web development',
    cluster: undefined,
    counselor: undefined,
    allSupportsListed: false,
  },
];

/** One of them in the shape that the validator takes. What we do not know, we leave out. */
function systemOf({ code, name, cluster, counselor, allSupportsListed }) {
  return {
    format: 'career-pathways/1',
    id: code,
    title: name,
    pathways: [
      {
        id: code,
        title: name,
        steps: [],
        ...(cluster && { cluster }),
        ...(allSupportsListed && { complete: ['supports'] }),
      },
    ],
    ...(counselor && {
      partners: [{ id: 'counselor', name: counselor, types: ['workforce-system'] }],
      supports: [
        {
          id: 'counseling',
          title: 'Counseling',
          kind: 'career-counseling',
          provider: 'counselor',
          goals: ['education', 'career'],
          steps: 'all',
        },
      ],
    }),
  };
}

for (const program of programs) {
  const { verdict, elements } = determineWioa(systemOf(program), program.code, { asOf: '2026-11-01' });
  const those = (wanted) => elements.filter((element) => element.verdict === wanted).map(({ id }) => id);
  console.log(`${program.name}: ${verdict}`);
  console.log(`  met          ${those('met').join(', ') || '-'}`);
  console.log(`  contradicted ${those('not-met').join(', ') || '-'}`);
  console.log(`  open         ${those('undetermined').join(', ') || '-'}`);
}
