-- Customer.objects.filter(pk__lt=4)
--     .update(city=Subquery(Order.objects.order_by('pk').values('pk')[:1]))

UPDATE `example_customer` SET `city` = CAST((
  SELECT
    `u0`.`id` AS `pk`
  FROM `example_order` AS `u0`
  ORDER BY
    CAST(`u0`.`id` AS CHAR) ASC
  LIMIT 1
) AS CHAR)
WHERE
  `example_customer`.`id` < %s;
-- parameters: (4,)
