/** The texts of the required one-stop partners, in our own words. */

import type { Texts } from '../../engine/texts.js';
import { partnerMessages } from '../partner-messages.js';

/** English texts for determinations under this definition. */
export const oneStopPartnersTexts: Texts = {
  definition: 'one-stop-partners',
  elements: {
    adult: 'The title I adult program',
    'dislocated-worker': 'The title I dislocated worker program',
    youth: 'The title I youth program',
    'job-corps': 'Job Corps',
    youthbuild: 'YouthBuild',
    'native-american': 'Native American programs',
    'migrant-seasonal-farmworker': 'Migrant and seasonal farmworker programs',
    'wagner-peyser': 'The employment service',
    'adult-education': 'Adult education and literacy',
    'vocational-rehabilitation': 'Vocational rehabilitation',
    scsep: 'Senior community service employment',
    'perkins-postsecondary': 'Postsecondary career and technical education',
    taa: 'Trade adjustment assistance',
    'veterans-grants': 'Jobs for Veterans State grants',
    csbg: 'Employment and training under community services block grants',
    hud: 'Employment and training of Housing and Urban Development',
    'unemployment-compensation': 'Unemployment compensation',
    'second-chance': 'The Second Chance Act program',
    tanf: 'Temporary assistance for needy families',
  },
  propositions: {
    'one-stop.adult.in-area': {
      says: 'the title I adult program is to be carried out in the area',
      ask: 'Is the title I adult program carried out in the local area?',
    },
    'one-stop.adult': {
      says: 'a partner carries out the title I adult program',
      ask: 'Which partner carries out the title I adult program?',
    },
    'one-stop.dislocated-worker.in-area': {
      says: 'the title I dislocated worker program is to be carried out in the area',
      ask: 'Is the title I dislocated worker program carried out in the local area?',
    },
    'one-stop.dislocated-worker': {
      says: 'a partner carries out the title I dislocated worker program',
      ask: 'Which partner carries out the title I dislocated worker program?',
    },
    'one-stop.youth.in-area': {
      says: 'the title I youth program is to be carried out in the area',
      ask: 'Is the title I youth program carried out in the local area?',
    },
    'one-stop.youth': {
      says: 'a partner carries out the title I youth program',
      ask: 'Which partner carries out the title I youth program?',
    },
    'one-stop.job-corps.in-area': {
      says: 'Job Corps is to be carried out in the area',
      ask: 'Is Job Corps carried out in the local area?',
    },
    'one-stop.job-corps': {
      says: 'a partner carries out Job Corps',
      ask: 'Which partner carries out Job Corps?',
    },
    'one-stop.youthbuild.in-area': {
      says: 'YouthBuild is to be carried out in the area',
      ask: 'Is YouthBuild carried out in the local area?',
    },
    'one-stop.youthbuild': {
      says: 'a partner carries out YouthBuild',
      ask: 'Which partner carries out YouthBuild?',
    },
    'one-stop.native-american.in-area': {
      says: 'Native American programs is to be carried out in the area',
      ask: 'Is Native American programs carried out in the local area?',
    },
    'one-stop.native-american': {
      says: 'a partner carries out Native American programs',
      ask: 'Which partner carries out Native American programs?',
    },
    'one-stop.migrant-seasonal-farmworker.in-area': {
      says: 'migrant and seasonal farmworker programs is to be carried out in the area',
      ask: 'Is migrant and seasonal farmworker programs carried out in the local area?',
    },
    'one-stop.migrant-seasonal-farmworker': {
      says: 'a partner carries out migrant and seasonal farmworker programs',
      ask: 'Which partner carries out migrant and seasonal farmworker programs?',
    },
    'one-stop.wagner-peyser.in-area': {
      says: 'the employment service is to be carried out in the area',
      ask: 'Is the employment service carried out in the local area?',
    },
    'one-stop.wagner-peyser': {
      says: 'a partner carries out the employment service',
      ask: 'Which partner carries out the employment service?',
    },
    'one-stop.adult-education.in-area': {
      says: 'adult education and literacy is to be carried out in the area',
      ask: 'Is adult education and literacy carried out in the local area?',
    },
    'one-stop.adult-education': {
      says: 'a partner carries out adult education and literacy',
      ask: 'Which partner carries out adult education and literacy?',
    },
    'one-stop.vocational-rehabilitation.in-area': {
      says: 'vocational rehabilitation is to be carried out in the area',
      ask: 'Is vocational rehabilitation carried out in the local area?',
    },
    'one-stop.vocational-rehabilitation': {
      says: 'a partner carries out vocational rehabilitation',
      ask: 'Which partner carries out vocational rehabilitation?',
    },
    'one-stop.scsep.in-area': {
      says: 'senior community service employment is to be carried out in the area',
      ask: 'Is senior community service employment carried out in the local area?',
    },
    'one-stop.scsep': {
      says: 'a partner carries out senior community service employment',
      ask: 'Which partner carries out senior community service employment?',
    },
    'one-stop.perkins-postsecondary.in-area': {
      says: 'postsecondary career and technical education is to be carried out in the area',
      ask: 'Is postsecondary career and technical education carried out in the local area?',
    },
    'one-stop.perkins-postsecondary': {
      says: 'a partner carries out postsecondary career and technical education',
      ask: 'Which partner carries out postsecondary career and technical education?',
    },
    'one-stop.taa.in-area': {
      says: 'trade adjustment assistance is to be carried out in the area',
      ask: 'Is trade adjustment assistance carried out in the local area?',
    },
    'one-stop.taa': {
      says: 'a partner carries out trade adjustment assistance',
      ask: 'Which partner carries out trade adjustment assistance?',
    },
    'one-stop.veterans-grants.in-area': {
      says: 'Jobs for Veterans State grants is to be carried out in the area',
      ask: 'Is Jobs for Veterans State grants carried out in the local area?',
    },
    'one-stop.veterans-grants': {
      says: 'a partner carries out Jobs for Veterans State grants',
      ask: 'Which partner carries out Jobs for Veterans State grants?',
    },
    'one-stop.csbg.in-area': {
      says: 'employment and training under community services block grants is to be carried out in the area',
      ask: 'Is employment and training under community services block grants carried out in the local area?',
    },
    'one-stop.csbg': {
      says: 'a partner carries out employment and training under community services block grants',
      ask: 'Which partner carries out employment and training under community services block grants?',
    },
    'one-stop.hud.in-area': {
      says: 'employment and training of Housing and Urban Development is to be carried out in the area',
      ask: 'Is employment and training of Housing and Urban Development carried out in the local area?',
    },
    'one-stop.hud': {
      says: 'a partner carries out employment and training of Housing and Urban Development',
      ask: 'Which partner carries out employment and training of Housing and Urban Development?',
    },
    'one-stop.unemployment-compensation.in-area': {
      says: 'unemployment compensation is to be carried out in the area',
      ask: 'Is unemployment compensation carried out in the local area?',
    },
    'one-stop.unemployment-compensation': {
      says: 'a partner carries out unemployment compensation',
      ask: 'Which partner carries out unemployment compensation?',
    },
    'one-stop.second-chance.in-area': {
      says: 'the Second Chance Act program is to be carried out in the area',
      ask: 'Is the Second Chance Act program carried out in the local area?',
    },
    'one-stop.second-chance': {
      says: 'a partner carries out the Second Chance Act program',
      ask: 'Which partner carries out the Second Chance Act program?',
    },
    'one-stop.tanf.in-area': {
      says: 'temporary assistance for needy families is to be carried out in the area',
      ask: 'Has the Governor given notice that TANF is no required partner?',
    },
    'one-stop.tanf': {
      says: 'a partner carries out temporary assistance for needy families',
      ask: 'Which partner carries out temporary assistance for needy families?',
    },
  },
  messages: partnerMessages,
};
