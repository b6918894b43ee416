/** Problems of roles and agreements in Spanish. */

import { capital } from '../../base/sentence.js';
import type { Named, WordedFinding } from '../en/findings.js';
import { basics } from './basics.js';

const { after, day: dayText, word } = basics;

/** What a partner who is no party does for a thing that an agreement covers. */
const doing: { readonly [kind: string]: string } = {
  step: 'que lo ofrece',
  pathway: 'que ofrece pasos de ella',
  entry: 'que ofrece su paso',
  exit: 'que ofrece su paso',
  support: 'que lo ofrece',
  credential: 'que la emite',
  funding: 'que lo da',
  engagement: 'que la hizo',
};

/** A problem in words; `undefined` for a finding that is none of them. */
export function problemIn({ code, at, params = {} }: WordedFinding, named: Named): string | undefined {
  if (!at) return undefined;
  const its = named(at.kind, at.id);
  const { partner = '', other, day = '', kind = '', id = '', step = '', tier = '', from = '' } = params;
  const { to = '' } = params;
  const who = named('partner', partner);
  switch (code) {
    case 'expired':
      return `${capital(its)} terminó ${after('en', dayText(day))}. Renuévelo o quítelo.`;
    case 'review-due':
      return `La revisión ${after('de', its)} debía hacerse a más tardar ${after('en', dayText(day))}. Revíselo y fije la próxima fecha.`;
    case 'not-signed':
      return `${capital(who)} no ha firmado ${its}${day === '' ? '' : ` ${after('antes de', dayText(day))}`}. Pida su firma y registre la fecha.`;
    case 'few-parties':
      return kind === 'letter' || kind === 'employer-commitment'
        ? `${capital(its)} requiere una parte. Nombre a quien se compromete.`
        : `${capital(its)} requiere dos partes o más. Nombre a quienes se ponen de acuerdo.`;
    case 'party-gone':
      return `${capital(its)} es con ${who}, que ya no está ese día. Acuérdelo con alguien más o termínelo.`;
    case 'role-not-covered':
      return `${capital(its)} abarca ${named(kind, id)}, pero ${who} no es parte.`;
    case 'partner-not-party':
      return `${capital(its)} abarca ${named(kind, id)}, pero ${who}, ${doing[kind] ?? 'de quien trata'}, no es parte.`;
    case 'articulation-not-signed-by': {
      const side = other === undefined ? who : `${who} o ${named('partner', other)}`;
      return `${capital(side)} no ha firmado el crédito para ${named('step', step)}, así que no se puede confiar en él. Haga que se firme.`;
    }
    case 'letter-only':
      return `${capital(its)} ha dado una carta y nada más. Acuerde con ese socio qué aporta o de qué se encarga.`;
    case 'reversed-period':
      return `${capital(its)} termina (${dayText(to)}) antes de comenzar (${dayText(from)}). Intercambie las fechas o corrija una.`;
    case 'repeated-tier':
      return `${capital(who)} ya está en este equipo al mismo tiempo por ${named('role', other ?? '')}. Una las dos.`;
    case 'overlapping-tiers':
      return `${capital(who)} está al mismo tiempo en otro equipo (${word(tier, 'roleTiers')}) por ${named('role', other ?? '')}. Haga que una termine cuando comienza la otra.`;
    default:
      return undefined;
  }
}
