-- Reserved.objects.values('user').annotate(n=Count('pk')).order_by('user')

SELECT
  `select`.`user` AS `user`,
  COUNT(`select`.`id`) AS `n`
FROM `select`
GROUP BY
  `select`.`user`
ORDER BY
  1 ASC;
-- parameters: ()
