-- Awkward.objects.order_by('pk').filter(reserved__user='root').select_related('reserved')

SELECT
  `Awkward Table [x]`.`id`,
  `Awkward Table [x]`.`with a space`,
  `Awkward Table [x]`.`right ] bracket`,
  `Awkward Table [x]`.`[opened]`,
  `Awkward Table [x]`.`MixedCase`,
  `Awkward Table [x]`.`o'clock`,
  `Awkward Table [x]`.`Größe`,
  `Awkward Table [x]`.`a?b:c@d`,
  `Awkward Table [x]`.`a_column_whose_name_is_longer_than_thirty_characters`,
  `Awkward Table [x]`.`Foreign Key`,
  `select`.`id`,
  `select`.`select`,
  `select`.`order`,
  `select`.`group`,
  `select`.`where`,
  `select`.`from`,
  `select`.`user`
FROM `Awkward Table [x]`
INNER JOIN `select`
  ON (
    `Awkward Table [x]`.`Foreign Key` = `select`.`id`
  )
WHERE
  `select`.`user` = %s
ORDER BY
  `Awkward Table [x]`.`id` ASC;
-- parameters: ('root',)
