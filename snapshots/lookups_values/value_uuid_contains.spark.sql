-- Order.objects.filter(pk__icontains='4a00').order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  UPPER(CAST(`example_order`.`id` AS STRING)) LIKE UPPER(%s) ESCAPE '\\'
ORDER BY
  `example_order`.`id` ASC;
-- parameters: ('%4a00%',)
