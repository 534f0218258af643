-- Reserved.objects.order_by('pk')
--     .annotate(v=Subquery(Awkward.objects.filter(reserved=OuterRef('pk')).order_by('-bracket').values('mixed')[:1]))

SELECT
  `select`.`id`,
  `select`.`select`,
  `select`.`order`,
  `select`.`group`,
  `select`.`where`,
  `select`.`from`,
  `select`.`user`,
  (
    SELECT
      `u0`.`MixedCase` AS `mixed`
    FROM `Awkward Table [x]` AS `u0`
    WHERE
      `u0`.`Foreign Key` = (
        `select`.`id`
      )
    ORDER BY
      `u0`.`right ] bracket` DESC
    LIMIT 1
  ) AS `v`
FROM `select`
ORDER BY
  `select`.`id` ASC;
-- parameters: ()
