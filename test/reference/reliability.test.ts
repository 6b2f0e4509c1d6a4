import { expect, test } from 'vitest';
import { reliabilityOf } from './reliability-rows.ts';

test('a figure without a value says why', async () => {
  const reasons = async (name: string, scale: string, group = 'all') =>
    (await reliabilityOf(name)).reliability.find((row) => row.scale === scale && row.group === group)
      ?.not_computed;
  const edge = (scale: string) => reasons('reliability-edges', scale);
  const every = (reason: string) => ({
    cronbach_alpha: reason,
    standardized_alpha: reason,
    mcdonald_omega: reason,
    guttman_lambda6: reason,
    split_half: reason,
    inter_item_r: reason,
  });
  expect(await edge('s')).toEqual(every('one_item'));
  expect(await edge('p')).toEqual({ mcdonald_omega: 'two_items' });
  expect(await edge('h')).toEqual({ mcdonald_omega: 'heywood_case' });
  expect(await edge('f')).toEqual({
    mcdonald_omega: 'heywood_case',
    guttman_lambda6: 'singular_correlations',
  });
  expect(await edge('e')).toEqual({ guttman_lambda6: 'singular_correlations' });
  expect(await edge('z')).toEqual({ mcdonald_omega: 'not_identified' });
  const alike = { ...every('constant_item'), cronbach_alpha: 'no_variance', split_half: 'no_variance' };
  expect(await edge('a')).toEqual(alike);
  const { inter_item_r: _, ...opposite } = { ...every('no_variance'), mcdonald_omega: 'two_items' };
  expect(await edge('o')).toEqual(opposite);
  expect(await reasons('groups-5', 'trait', 'g2')).toEqual(every('no_respondents'));
  expect(await reasons('groups-5', 'trait', 'g4')).toEqual(every('one_respondent'));
});

test('a figure of an item without a value says why', async () => {
  const reasons = async (name: string, item: string, group = 'all') =>
    (await reliabilityOf(name)).reliability_items.find((row) => row.item === item && row.group === group)
      ?.not_computed;
  const every = (reason: string) => ({ sd: reason, item_rest_r: reason, alpha_if_deleted: reason });
  expect(await reasons('groups-5', 'q_1', 'g2')).toEqual({
    mean: 'no_respondents',
    ...every('no_respondents'),
  });
  expect(await reasons('groups-5', 'q_1', 'g4')).toEqual(every('one_respondent'));
  expect(await reasons('reliability-edges', 's_1')).toEqual({
    item_rest_r: 'one_item',
    alpha_if_deleted: 'one_item',
  });
  expect(await reasons('reliability-edges', 'p_1')).toEqual({ alpha_if_deleted: 'two_items' });
  expect(await reasons('reliability-edges', 'a_1')).toEqual({
    item_rest_r: 'constant_item',
    alpha_if_deleted: 'no_variance',
  });
  expect(await reasons('reliability-edges', 'c_1')).toEqual({
    item_rest_r: 'no_variance',
    alpha_if_deleted: 'no_variance',
  });
});
