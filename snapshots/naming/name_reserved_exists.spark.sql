-- Reserved.objects.order_by('pk').filter(Exists(Awkward.objects.filter(reserved=OuterRef('pk'))))

SELECT
  `select`.`id`,
  `select`.`select`,
  `select`.`order`,
  `select`.`group`,
  `select`.`where`,
  `select`.`from`,
  `select`.`user`
FROM `select`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `Awkward Table [x]` AS `U0`
    WHERE
      `U0`.`Foreign Key` = (
        `select`.`id`
      )
  )
ORDER BY
  `select`.`id` ASC;
-- parameters: ()
