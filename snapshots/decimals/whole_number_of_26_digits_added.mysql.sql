-- Account.objects.order_by('pk').annotate(v=F('pk') + 10 ** 25 + 7).values_list('pk', 'v')

SELECT
  `example_account`.`id` AS `pk`,
  (
    (
      CAST(`example_account`.`id` AS SIGNED) + %s
    ) + %s
  ) AS `v`
FROM `example_account`
ORDER BY
  1 ASC;
-- parameters: (10000000000000000000000000, 7)
