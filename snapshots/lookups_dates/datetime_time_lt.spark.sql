-- Order.objects.filter(placed_at__time__lt=time(1, 0)).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  date_format(`example_order`.`placed_at`, 'HH:mm:ss.SSSSSS') < %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: ('01:00:00.000000',)
