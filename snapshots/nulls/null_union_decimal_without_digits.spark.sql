-- Account.objects.order_by('pk').values_list(Value(None, DecimalField()))[:2].union(Account.objects.values_list('rate'), all=True)

(
  SELECT
    NULL AS `value1`
  FROM `example_account`
  ORDER BY
    `example_account`.`id` ASC
  LIMIT 2
)
UNION ALL
(
  SELECT
    `example_account`.`rate` AS `rate`
  FROM `example_account`
);
-- parameters: ()
