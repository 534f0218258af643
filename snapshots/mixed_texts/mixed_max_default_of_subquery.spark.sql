-- Customer.objects.distinct().aggregate(v=Max('city', filter=Q(pk=-1), default=Value('none')))

SELECT
  COALESCE(MAX(`__col1`) FILTER(WHERE
    `__col2` = %s), %s)
FROM (
  SELECT DISTINCT
    `example_customer`.`id` AS `col1`,
    `example_customer`.`name` AS `col2`,
    `example_customer`.`email` AS `col3`,
    `example_customer`.`city` AS `col4`,
    `example_customer`.`is_active` AS `col5`,
    `example_customer`.`wants_mail` AS `col6`,
    `example_customer`.`city` AS `__col1`,
    `example_customer`.`id` AS `__col2`
  FROM `example_customer`
) AS `subquery`;
-- parameters: (-1, 'none')
