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
      max_by(
        `U0`.`MixedCase`,
        struct(NOT `U0`.`right ] bracket` IS NULL, `U0`.`right ] bracket`)
      ) AS `mixed`
    FROM `Awkward Table [x]` AS `U0`
    WHERE
      `U0`.`Foreign Key` = (
        `select`.`id`
      )
  ) AS `v`
FROM `select`
ORDER BY
  `select`.`id` ASC;
-- parameters: ()
