-- Reserved.objects.values('group').annotate(n=Sum('order')).order_by(F('group').asc(nulls_last=True))

SELECT
  `select`.`group` AS `group`,
  SUM(`select`.`order`) AS `n`
FROM `select`
GROUP BY
  `select`.`group`
ORDER BY
  1 ASC NULLS LAST;
-- parameters: ()
