-- Reserved.objects.filter(order__gt=2).count()

SELECT
  COUNT(*) AS `__count`
FROM `select`
WHERE
  `select`.`order` > %s;
-- parameters: (2,)
