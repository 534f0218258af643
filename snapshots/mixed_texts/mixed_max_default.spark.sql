-- Customer.objects.filter(pk=-1).aggregate(v=Max('name', default=Value('none')))

SELECT
  COALESCE(MAX(`example_customer`.`name`), %s) AS `v`
FROM `example_customer`
WHERE
  `example_customer`.`id` = %s;
-- parameters: ('none', -1)
