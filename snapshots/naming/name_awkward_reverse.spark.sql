-- Reserved.objects.order_by('pk').annotate(most=Max('awkward__long'))

SELECT
  `select`.`id`,
  `select`.`select`,
  `select`.`order`,
  `select`.`group`,
  `select`.`where`,
  `select`.`from`,
  `select`.`user`,
  MAX(`Awkward Table [x]`.`a_column_whose_name_is_longer_than_thirty_characters`) AS `most`
FROM `select`
LEFT OUTER JOIN `Awkward Table [x]`
  ON (
    `select`.`id` = `Awkward Table [x]`.`Foreign Key`
  )
GROUP BY
  `select`.`id`,
  `select`.`select`,
  `select`.`order`,
  `select`.`group`,
  `select`.`where`,
  `select`.`from`,
  `select`.`user`
ORDER BY
  `select`.`id` ASC;
-- parameters: ()
