import { expect, it } from 'vitest';
import { classifyModel } from './index.ts';

it.each([
  ['User', 'personal.contact,personal.identity,business', 'excess'],
  ['accounts.models.User', 'personal.contact,personal.identity,business', 'excess'],
  ['auth_user', 'personal.contact,personal.identity,business', 'excess'],
  ['UserProfile', 'personal.contact,personal.identity,business', 'excess'],
  ['UserDetails', 'personal.contact,personal.identity,business', 'excess'],
  ['Account', 'personal.contact,personal.identity,business', 'excess'],
  ['Customers', 'personal.contact,personal.identity,business', 'excess'],
  ['Employee', 'personal.contact,personal.identity', 'excess'],
  ['Provider', 'business', 'excess'],
  ['Supplier', 'business', 'excess'],
  ['Invoice', 'business', 'excess'],
  ['CustomerOrder', 'business', 'excess'],
  ['OrderItem', 'business', 'excess'],
  ['MedicalRecord', 'personal.health', 'leak'],
  ['BankAccount', 'personal.financial', 'leak'],
  ['Token', 'secret', 'leak'],
  ['ApiKey', 'secret', 'leak'],
  ['api_keys', 'secret', 'leak'],
  ['PasswordResetToken', 'credential', 'leak'],
  ['SiteSettings', 'internal.configuration', 'excess'],
])('rows of an unknown %s hold %s', (name, classes, exposure) => {
  const { sensitivity, exposure: counted } = classifyModel(name);
  expect(`${sensitivity.join(',')} ${counted}`).toBe(`${classes} ${exposure}`);
});

it.each([
  'Item',
  'Product',
  'Post',
  'Usage',
  'Tokenizer',
  'Reorder',
  'CSRFToken',
  'PublicKey',
  'Customs',
  'OAuthProvidence',
  '',
])('says nothing of an unknown %s', (name) => {
  expect(classifyModel(name)).toEqual({ sensitivity: [], exposure: null });
});
