-- Reserved.objects.values('group').annotate(n=Sum('order')).order_by(F('group').asc(nulls_last=True))

SELECT
  `select`.`group` AS `group`,
  SUM(`select`.`order`) AS `n`
FROM `select`
GROUP BY
  `select`.`group`
ORDER BY
  CASE WHEN `select`.`group` IS NULL THEN 1 ELSE 0 END,
  1 ASC;
-- parameters: ()
